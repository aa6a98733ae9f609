// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_draft.h"

namespace rangkul::importui {

/// "keluarga.xlsx".
QString fileName(const QString& path);
/// How the sheet was read: "Sheet \"Keluarga\" · header in row 4 · 1,174 rows".
QString sheetFacts(const LoadedSheet& sheet);
/// "keluarga.xlsx", with the sheet when the workbook has several.
QString sheetTitle(const exchange::ImportFile& file);
/// The error in words, files by their names instead of their whole paths.
QString refusal(const core::Error& error);
/// Why these files cannot be imported together; empty when they can.
QString faultText(PackageFault fault);

} // namespace rangkul::importui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_draft.h"
#include "rangkul/exchange/problem_report.h"

namespace rangkul::importui {

/// What the workbook with the column of problems says, in the language of the window.
exchange::ReportWords reportWords();

/// Where the report of one of several files goes: "report.xlsx", "report-2.xlsx".
QString reportPath(const QString& path, int file);

/// Writes the report of every file of a check. Blocking; any thread.
core::Status writeReports(const CheckedImport& checked, const QString& path,
                          const exchange::ReportWords& words, const core::Progress& progress);

} // namespace rangkul::importui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/result.h"
#include "rangkul/scoring/card_sheet.h"

namespace rangkul::services {

/// The card as one page of A4, letters as large as fit. Needs a QGuiApplication. The file appears
/// whole or not at all. NoPermission "file.not_writable" (path).
core::Status writeCardPdf(const QString& path, const scoring::CardSheet& sheet);

/// The same as HTML.
QString cardHtml(const scoring::CardSheet& sheet);

} // namespace rangkul::services

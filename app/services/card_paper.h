// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/result.h"
#include "rangkul/scoring/card_sheet.h"

class QPagedPaintDevice;

namespace rangkul::services {

/// Paints the card on the first page of a paper, letters as large as fit; margins are the
/// device's. Used on the window's thread.
void paintCard(QPagedPaintDevice& paper, const scoring::CardSheet& sheet);

/// The card as one page of A4, letters as large as fit. Needs a QGuiApplication. The file appears
/// whole or not at all. NoPermission "file.not_writable" (path).
core::Status writeCardPdf(const QString& path, const scoring::CardSheet& sheet);

/// The same as HTML.
QString cardHtml(const scoring::CardSheet& sheet);

} // namespace rangkul::services

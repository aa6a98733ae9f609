// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <qgstextformat.h>

namespace rangkul::mapworker {

/// The face of printed pages: DejaVu Sans, or the sans serif of the machine.
QFont pageFont(double points, bool bold);
QgsTextFormat pageTextFormat(double points);

/// A text broken into lines, and the font in which it fits.
struct FittedText
{
    QString text;
    QFont font;
};

/// Breaks at blanks and makes the letters smaller, down to 6 points, until the text fits a box of
/// `size` mm. QGIS 3.22 does neither by itself.
FittedText fitText(const QString& text, const QSizeF& size, double points, bool bold);

} // namespace rangkul::mapworker

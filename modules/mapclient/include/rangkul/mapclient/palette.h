// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <vector>

namespace rangkul::mapclient {

/// The fewest and most classes a palette has colours for.
inline constexpr int kFewestColours = 3;
inline constexpr int kMostColours = 7;

/// Names of the sequential palettes, the first being the usual one. All are told apart by people
/// who are colour blind: they differ in lightness first.
QStringList paletteNames();

/// `classes` colours from light to dark. Fewer than kFewestColours: the dark end of three; more
/// than kMostColours: the last one repeats. An unknown name gets the usual palette.
std::vector<QRgb> paletteColours(const QString& name, int classes);

} // namespace rangkul::mapclient

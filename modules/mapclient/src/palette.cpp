// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapclient/palette.h"

#include <algorithm>
#include <array>

namespace rangkul::mapclient {
namespace {

// The colours are ColorBrewer's (colorbrewer2.org), marked there as colour-blind safe. Copyright
// (c) 2002 Cynthia Brewer, Mark Harrower and The Pennsylvania State University; Apache License 2.0.
// This product includes color specifications and designs developed by Cynthia Brewer.
struct Palette
{
    const char* name;
    std::array<std::vector<QRgb>, kMostColours - kFewestColours + 1> steps;
};

// clang-format off
const std::array<Palette, 4> kPalettes{{
    {"YlOrRd",
     {{
         {0xFFFFEDA0, 0xFFFEB24C, 0xFFF03B20},
         {0xFFFFFFB2, 0xFFFECC5C, 0xFFFD8D3C, 0xFFE31A1C},
         {0xFFFFFFB2, 0xFFFECC5C, 0xFFFD8D3C, 0xFFF03B20, 0xFFBD0026},
         {0xFFFFFFB2, 0xFFFED976, 0xFFFEB24C, 0xFFFD8D3C, 0xFFF03B20, 0xFFBD0026},
         {0xFFFFFFB2, 0xFFFED976, 0xFFFEB24C, 0xFFFD8D3C, 0xFFFC4E2A, 0xFFE31A1C, 0xFFB10026},
     }}},
    {"YlGnBu",
     {{
         {0xFFEDF8B1, 0xFF7FCDBB, 0xFF2C7FB8},
         {0xFFFFFFCC, 0xFFA1DAB4, 0xFF41B6C4, 0xFF225EA8},
         {0xFFFFFFCC, 0xFFA1DAB4, 0xFF41B6C4, 0xFF2C7FB8, 0xFF253494},
         {0xFFFFFFCC, 0xFFC7E9B4, 0xFF7FCDBB, 0xFF41B6C4, 0xFF2C7FB8, 0xFF253494},
         {0xFFFFFFCC, 0xFFC7E9B4, 0xFF7FCDBB, 0xFF41B6C4, 0xFF1D91C0, 0xFF225EA8, 0xFF0C2C84},
     }}},
    {"Blues",
     {{
         {0xFFDEEBF7, 0xFF9ECAE1, 0xFF3182BD},
         {0xFFEFF3FF, 0xFFBDD7E7, 0xFF6BAED6, 0xFF2171B5},
         {0xFFEFF3FF, 0xFFBDD7E7, 0xFF6BAED6, 0xFF3182BD, 0xFF08519C},
         {0xFFEFF3FF, 0xFFC6DBEF, 0xFF9ECAE1, 0xFF6BAED6, 0xFF3182BD, 0xFF08519C},
         {0xFFEFF3FF, 0xFFC6DBEF, 0xFF9ECAE1, 0xFF6BAED6, 0xFF4292C6, 0xFF2171B5, 0xFF084594},
     }}},
    {"Purples",
     {{
         {0xFFEFEDF5, 0xFFBCBDDC, 0xFF756BB1},
         {0xFFF2F0F7, 0xFFCBC9E2, 0xFF9E9AC8, 0xFF6A51A3},
         {0xFFF2F0F7, 0xFFCBC9E2, 0xFF9E9AC8, 0xFF756BB1, 0xFF54278F},
         {0xFFF2F0F7, 0xFFDADAEB, 0xFFBCBDDC, 0xFF9E9AC8, 0xFF756BB1, 0xFF54278F},
         {0xFFF2F0F7, 0xFFDADAEB, 0xFFBCBDDC, 0xFF9E9AC8, 0xFF807DBA, 0xFF6A51A3, 0xFF4A1486},
     }}},
}};
// clang-format on

const Palette& paletteOf(const QString& name)
{
    const auto found =
        std::find_if(kPalettes.begin(), kPalettes.end(),
                     [&name](const Palette& one) { return name == QLatin1String(one.name); });
    return found == kPalettes.end() ? kPalettes.front() : *found;
}

} // namespace

QStringList paletteNames()
{
    QStringList names;
    for (const Palette& palette : kPalettes) {
        names.append(QString::fromLatin1(palette.name));
    }
    return names;
}

std::vector<QRgb> paletteColours(const QString& name, int classes)
{
    if (classes < 1) {
        return {};
    }
    if (classes == 1) { // all alike: neither little nor much
        return {paletteOf(name).steps.front().at(1)};
    }
    const int known = std::clamp(classes, kFewestColours, kMostColours);
    std::vector<QRgb> colours = paletteOf(name).steps.at(static_cast<std::size_t>(known) - 3);
    if (classes < known) {
        colours.erase(colours.begin(), colours.end() - classes);
    }
    colours.resize(static_cast<std::size_t>(classes), colours.back());
    return colours;
}

} // namespace rangkul::mapclient

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>

#include "rangkul/mapclient/map_client.h"
#include "rangkul/mapui/indicator.h"
#include "rangkul/mapui/region_shapes.h"

#include <map>
#include <vector>

namespace rangkul::mapui {

/// How values become colours.
struct ClassChoice
{
    mapipc::ClassMethod method = mapipc::ClassMethod::Quantile;
    int classes = 5;
    QString palette; ///< of mapclient::paletteNames(); empty: the usual one

    bool operator==(const ClassChoice&) const = default;
};

/// Regions in classes, with what the legend says. Classes are made by the code that the map worker
/// uses, so that map, legend and print agree and the map has colours without the worker too.
struct Choropleth
{
    RegionValues values;
    std::vector<QRgb> colours; ///< light to dark, one per class
    QStringList labels;        ///< "12 – 31", one per class: least and most value in it
    std::map<QString, int> classOf;
    int unknown = 0; ///< of `regionCodes`

    bool isEmpty() const { return colours.empty(); }
};

/// `regionCodes`: all regions of the level, also those without a value.
Choropleth classified(const RegionValues& values, const QStringList& regionCodes,
                      const ClassChoice& choice);

/// What the legend calls regions without a value.
QString unknownText(const RegionValues& values);

/// "38.5 %", "1,174".
QString valueText(const RegionValues& values, double value);

/// Which code a shape is coloured by: its own, or that of the region of `level` around it.
using CodeOfShape = std::map<QString, QString>;
CodeOfShape codesAtLevel(const registry::HouseholdFrame& households, int level);

/// The level whose shapes carry the colours: `level`, or the next smaller regions when the register
/// has no borders of it. 0 without shapes.
int shapeLevelFor(const RegionShapes& shapes, int level);

/// Colours for RegionPainter: unknown regions hatched.
RegionFills fillsFor(const Choropleth& choropleth, const RegionShapes& shapes,
                     const CodeOfShape& codes, const QPalette& palette);

/// The same for the worker. Its layers are the shapes of one level each, numbered by level and
/// ordered as RegionShapes has them.
mapipc::RegionStyle styleFor(const Choropleth& choropleth, const RegionShapes& shapes,
                             const CodeOfShape& codes, int shapeLevel);
/// Borders only.
mapipc::RegionStyle outlineFor(int level, bool labels);
mapipc::LoadRegionsRequest regionsRequest(const RegionShapes& shapes, int level,
                                          const QString& name);

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapui/choropleth.h"

#include <QCoreApplication>

#include "rangkul/mapclient/palette.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::mapui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("rangkul::mapui::Choropleth", text);
}

mapipc::ClassifyReply classesOf(const RegionValues& values, const QStringList& codes,
                                const ClassChoice& choice)
{
    mapipc::ClassifyRequest request;
    request.method = choice.method;
    request.classes = static_cast<std::uint32_t>(choice.classes);
    for (const QString& code : codes) {
        const auto found = values.values.find(code);
        request.values.push_back(found == values.values.end() ? std::nullopt
                                                              : std::optional(found->second));
    }
    return mapipc::classify(request);
}

std::vector<mapipc::Polygon> polygonsOf(const registry::MultiPolygon& area)
{
    std::vector<mapipc::Polygon> polygons;
    for (const registry::Polygon& polygon : area) {
        mapipc::Polygon& rings = polygons.emplace_back();
        for (const registry::Ring& ring : polygon) {
            mapipc::Ring& points = rings.emplace_back();
            points.reserve(ring.size());
            for (const registry::GeoPoint& point : ring) {
                points.push_back({point.lon, point.lat});
            }
        }
    }
    return polygons;
}

/// The class of a shape; kMissingClass when its region has no value.
int classOfShape(const Choropleth& choropleth, const CodeOfShape& codes, const QString& shape)
{
    const auto code = codes.find(shape);
    const auto found =
        code == codes.end() ? choropleth.classOf.end() : choropleth.classOf.find(code->second);
    return found == choropleth.classOf.end() ? mapipc::kMissingClass : found->second;
}

} // namespace

QString unknownText(const RegionValues& values)
{
    return values.unknown.isEmpty()
               ? say(QT_TRANSLATE_NOOP("rangkul::mapui::Choropleth", "Not known"))
               : values.unknown;
}

QString valueText(const RegionValues& values, double value)
{
    const QString number = words::number(value, values.decimals);
    return values.unit.isEmpty() ? number : number + u' ' + values.unit;
}

Choropleth classified(const RegionValues& values, const QStringList& regionCodes,
                      const ClassChoice& choice)
{
    Choropleth result;
    result.values = values;
    const mapipc::ClassifyReply reply = classesOf(values, regionCodes, choice);
    result.unknown = static_cast<int>(reply.missing);
    const size_t classes = reply.edges.empty() ? 0 : reply.edges.size() - 1;
    std::vector<std::optional<std::pair<double, double>>> ranges(classes);
    for (size_t i = 0; i < reply.classOf.size(); ++i) {
        const int index = reply.classOf[i];
        if (index < 0) {
            continue;
        }
        const QString& code = regionCodes[static_cast<qsizetype>(i)];
        const double value = values.values.at(code);
        result.classOf.emplace(code, index);
        auto& range = ranges[static_cast<size_t>(index)];
        range = range ? std::pair(std::min(range->first, value), std::max(range->second, value))
                      : std::pair(value, value);
    }
    result.colours = mapclient::paletteColours(choice.palette, static_cast<int>(classes));
    for (size_t i = 0; i < classes; ++i) {
        // An equal-width class may hold no region: then its edges say what it stands for.
        const auto [least, most] =
            ranges[i].value_or(std::pair(reply.edges[i], reply.edges[i + 1]));
        const QString low = words::number(least, values.decimals);
        const QString high = valueText(values, most);
        result.labels += least == most || low == words::number(most, values.decimals)
                             ? high
                             : low + QStringLiteral(" – ") + high;
    }
    return result;
}

CodeOfShape codesAtLevel(const registry::HouseholdFrame& households, int level)
{
    CodeOfShape codes;
    const std::vector<int> around = regionsAtLevel(households, level);
    for (size_t i = 0; i < around.size(); ++i) {
        if (around[i] >= 0) {
            codes.emplace(households.regions()[i].code,
                          households.regions()[static_cast<size_t>(around[i])].code);
        }
    }
    return codes;
}

int shapeLevelFor(const RegionShapes& shapes, int level)
{
    const std::vector<int> levels = shapes.levels();
    const auto found = std::lower_bound(levels.begin(), levels.end(), level);
    if (found != levels.end()) {
        return *found;
    }
    return levels.empty() ? 0 : levels.back();
}

RegionFills fillsFor(const Choropleth& choropleth, const RegionShapes& shapes,
                     const CodeOfShape& codes, const QPalette& palette)
{
    RegionFills fills;
    if (choropleth.isEmpty()) {
        return fills;
    }
    const int level = shapeLevelFor(shapes, choropleth.values.level);
    for (const RegionArea& region : shapes.regions()) {
        if (region.level != level) {
            continue;
        }
        const int index = classOfShape(choropleth, codes, region.code);
        fills.emplace(region.code,
                      index < 0 ? RegionPainter::missingBrush(palette)
                                : QBrush(QColor(choropleth.colours[static_cast<size_t>(index)])));
    }
    return fills;
}

mapipc::RegionStyle styleFor(const Choropleth& choropleth, const RegionShapes& shapes,
                             const CodeOfShape& codes, int shapeLevel)
{
    mapipc::RegionStyle style = outlineFor(shapeLevel, true);
    style.title = choropleth.values.title.toStdString();
    for (size_t i = 0; i < choropleth.colours.size(); ++i) {
        style.classes.push_back({choropleth.colours[i] | 0xFF000000u,
                                 choropleth.labels[static_cast<qsizetype>(i)].toStdString()});
    }
    for (const RegionArea& region : shapes.regions()) {
        if (region.level != shapeLevel) {
            continue;
        }
        style.classOf.push_back(classOfShape(choropleth, codes, region.code));
        const auto code = codes.find(region.code);
        const auto value = code == codes.end() ? choropleth.values.values.end()
                                               : choropleth.values.values.find(code->second);
        style.values.push_back(
            value == choropleth.values.values.end() ? std::nullopt : std::optional(value->second));
    }
    style.missingLabel = unknownText(choropleth.values).toStdString();
    return style;
}

mapipc::RegionStyle outlineFor(int level, bool labels)
{
    constexpr int kVillage = 4;
    mapipc::RegionStyle style;
    style.layer = static_cast<std::uint32_t>(level);
    style.outlineColour = 0xFF5A6065;
    style.outlineWidth = level >= kVillage ? 0.2 : 0.5;
    style.labels = labels;
    return style;
}

mapipc::LoadRegionsRequest regionsRequest(const RegionShapes& shapes, int level,
                                          const QString& name)
{
    mapipc::LoadRegionsRequest request;
    request.layer = static_cast<std::uint32_t>(level);
    request.name = name.toStdString();
    for (const RegionArea& region : shapes.regions()) {
        if (region.level == level) {
            request.regions.push_back(
                {region.code.toStdString(), region.name.toStdString(), polygonsOf(region.area)});
        }
    }
    return request;
}

} // namespace rangkul::mapui

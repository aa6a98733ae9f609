// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_map.h"

#include <QCoreApplication>

#include "rangkul/mapclient/palette.h"
#include "rangkul/registry/codes.h"
#include "rangkul/words/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rangkul::services {

namespace {

using registry::HouseholdFrame;

constexpr int kPoorDecile = 4;

QString mapSay(const char* text)
{
    return QCoreApplication::translate("RegionMap", text);
}

struct NamedIndicator
{
    const char* name;
    RegionIndicator indicator;
    const char* title;
};

constexpr std::array<NamedIndicator, 5> kMapIndicators{{
    {"households", RegionIndicator::Households,
     QT_TRANSLATE_NOOP("RegionMap", "Number of households")},
    {"persons", RegionIndicator::Persons, QT_TRANSLATE_NOOP("RegionMap", "Number of persons")},
    {"poor", RegionIndicator::Poor,
     QT_TRANSLATE_NOOP("RegionMap", "Households in national decile 1–4 (%)")},
    {"checked", RegionIndicator::Checked,
     QT_TRANSLATE_NOOP("RegionMap", "Households visited and checked (%)")},
    {"without_program", RegionIndicator::WithoutProgram,
     QT_TRANSLATE_NOOP("RegionMap", "Decile 1–4 without any program (%)")},
}};

/// What one household adds to its region: to the count and to the whole of a share.
struct Tally
{
    double part = 0;
    double whole = 0;
};

bool receivesAny(const HouseholdFrame& households, quint32 row)
{
    return std::ranges::any_of(households.received(row), [](quint64 word) { return word != 0; });
}

Tally tallyOf(RegionIndicator indicator, const HouseholdFrame& households, quint32 row)
{
    const qint8 decile = households.deciles(registry::DecileKind::National)[row];
    const bool poor = decile >= 1 && decile <= kPoorDecile;
    switch (indicator) {
    case RegionIndicator::Households:
        return {1, 1};
    case RegionIndicator::Persons:
        return {static_cast<double>(households.members()[row]), 1};
    case RegionIndicator::Poor:
        return {poor ? 1.0 : 0.0, decile >= 1 ? 1.0 : 0.0};
    case RegionIndicator::Checked: {
        const qint8 presence = households.presence()[row];
        const bool checked = presence != registry::kMissing<qint8> &&
                             presence != registry::codes::presence::kNotVisited;
        return {checked ? 1.0 : 0.0, 1};
    }
    case RegionIndicator::WithoutProgram:
        return {poor && !receivesAny(households, row) ? 1.0 : 0.0, poor ? 1.0 : 0.0};
    }
    Q_UNREACHABLE();
}

bool isShare(RegionIndicator indicator)
{
    return indicator != RegionIndicator::Households && indicator != RegionIndicator::Persons;
}

mapclient::Ring toRing(const registry::Ring& ring)
{
    mapclient::Ring out;
    out.reserve(ring.size());
    for (const registry::GeoPoint& point : ring) {
        out.push_back({point.lon, point.lat});
    }
    return out;
}

/// Web mercator metres.
mapclient::Point project(registry::GeoPoint point)
{
    constexpr double kRadius = 6378137.0;
    constexpr double kDegree = M_PI / 180.0;
    return {point.lon * kDegree * kRadius,
            std::log(std::tan(M_PI / 4 + point.lat * kDegree / 2)) * kRadius};
}

/// "12 – 31": least and most value in the class, so that no value is named twice; the edges of a
/// class without values.
QString classLabel(const mapclient::ClassifyReply& classes,
                   const std::vector<std::optional<double>>& values, int index, bool percent)
{
    std::optional<std::pair<double, double>> range;
    for (size_t i = 0; i < values.size(); ++i) {
        if (classes.classOf[i] == index && values[i]) {
            range = range ? std::pair(std::min(range->first, *values[i]),
                                      std::max(range->second, *values[i]))
                          : std::pair(*values[i], *values[i]);
        }
    }
    const auto at = static_cast<size_t>(index);
    const auto [least, most] = range.value_or(std::pair(classes.edges[at], classes.edges[at + 1]));
    const int decimals = percent ? 1 : 0;
    const QString low = words::number(least, decimals);
    const QString high = words::number(most, decimals);
    return low == high ? low : QStringLiteral("%1 – %2").arg(low, high);
}

mapclient::Extent extentOf(const std::vector<RegionValue>& values)
{
    mapclient::Extent extent;
    bool first = true;
    for (const RegionValue& value : values) {
        const registry::GeoBox box = registry::boundingBox(value.area);
        const mapclient::Point low = project({box.west, box.south});
        const mapclient::Point high = project({box.east, box.north});
        if (first) {
            extent = {low.x, low.y, high.x, high.y};
            first = false;
        } else {
            extent = {std::min(extent.xMin, low.x), std::min(extent.yMin, low.y),
                      std::max(extent.xMax, high.x), std::max(extent.yMax, high.y)};
        }
    }
    const double margin = 0.03 * (extent.xMax - extent.xMin);
    return {extent.xMin - margin, extent.yMin - margin, extent.xMax + margin, extent.yMax + margin};
}

} // namespace

std::optional<RegionIndicator> indicatorNamed(const QString& name)
{
    for (const NamedIndicator& entry : kMapIndicators) {
        if (name == QLatin1StringView(entry.name)) {
            return entry.indicator;
        }
    }
    return std::nullopt;
}

QStringList indicatorNames()
{
    QStringList names;
    for (const NamedIndicator& entry : kMapIndicators) {
        names += QString::fromLatin1(entry.name);
    }
    return names;
}

QString indicatorTitle(RegionIndicator indicator)
{
    return mapSay(kMapIndicators[static_cast<size_t>(indicator)].title);
}

core::Result<std::vector<RegionValue>> regionValues(RegionIndicator indicator, int level,
                                                    const std::vector<registry::Record>& regions,
                                                    const HouseholdFrame& households)
{
    std::vector<Tally> tallies(households.regions().size());
    for (quint32 row = 0; row < households.size(); ++row) {
        const auto region = households.regionAtLevel(row, level);
        if (region && !households.isHidden(row) && !households.isEnded(row)) {
            const Tally tally = tallyOf(indicator, households, row);
            tallies[static_cast<size_t>(*region)].part += tally.part;
            tallies[static_cast<size_t>(*region)].whole += tally.whole;
        }
    }
    std::vector<RegionValue> values;
    for (const registry::Record& record : regions) {
        const auto* wkb = std::get_if<QByteArray>(&record.value(QLatin1StringView("geom")));
        if (wkb == nullptr || record.integer(QLatin1StringView("level")) != level) {
            continue;
        }
        RANGKUL_LET(area, registry::multiPolygonFromWkb(*wkb));
        RegionValue value{record.text(QLatin1StringView("code")),
                          record.text(QLatin1StringView("name")), std::move(area), std::nullopt};
        if (const auto index = households.regionIndex(record.ref().id)) {
            const Tally& tally = tallies[static_cast<size_t>(*index)];
            if (tally.whole > 0) {
                value.value = isShare(indicator) ? 100.0 * tally.part / tally.whole : tally.part;
            }
        }
        values.push_back(std::move(value));
    }
    std::ranges::sort(values, {}, &RegionValue::code);
    return values;
}

mapclient::LoadRegionsRequest regionLayer(const std::vector<RegionValue>& values,
                                          std::uint32_t layer, const QString& name)
{
    mapclient::LoadRegionsRequest request;
    request.layer = layer;
    request.name = name.toStdString();
    for (const RegionValue& value : values) {
        mapclient::Region region{value.code.toStdString(), value.name.toStdString(), {}};
        for (const registry::Polygon& polygon : value.area) {
            mapclient::Polygon rings;
            for (const registry::Ring& ring : polygon) {
                rings.push_back(toRing(ring));
            }
            region.polygons.push_back(std::move(rings));
        }
        request.regions.push_back(std::move(region));
    }
    return request;
}

mapclient::MapContent regionContent(const std::vector<RegionValue>& values, std::uint32_t layer,
                                    const QString& title, const ClassChoice& choice)
{
    mapclient::ClassifyRequest asked;
    asked.method = choice.method;
    asked.classes = static_cast<std::uint32_t>(choice.classes);
    for (const RegionValue& value : values) {
        asked.values.push_back(value.value);
    }
    const mapclient::ClassifyReply classes = mapclient::classify(asked);
    const int count = std::max(0, static_cast<int>(classes.edges.size()) - 1);
    const std::vector<QRgb> colours = mapclient::paletteColours(choice.palette, count);

    mapclient::RegionStyle style;
    style.layer = layer;
    style.title = title.toStdString();
    style.classOf = classes.classOf;
    style.values = asked.values;
    style.labels = true;
    style.missingLabel = mapSay(QT_TRANSLATE_NOOP("RegionMap", "no data")).toStdString();
    for (int i = 0; i < count; ++i) {
        style.classes.push_back(
            {colours[static_cast<size_t>(i)],
             classLabel(classes, asked.values, i, choice.percent).toStdString()});
    }
    mapclient::MapContent content;
    content.extent = extentOf(values);
    content.regions.push_back(std::move(style));
    return content;
}

} // namespace rangkul::services

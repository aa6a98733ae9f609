// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapui/point_cloud.h"

#include <QCoreApplication>

#include "rangkul/mapui/map_view_state.h"
#include "rangkul/registry/codes.h"
#include "rangkul/words/format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace rangkul::mapui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("rangkul::mapui::PointMeaning", text);
}

PointStyle hatchedStyle(const QString& label)
{
    PointStyle style;
    style.mark = {ui::Mark::FilledCircle, QColor(0x767676)};
    style.hatched = true;
    style.label = label;
    return style;
}

void byPresence(PointCloud& cloud, const registry::HouseholdFrame& frame, const QPalette& palette)
{
    namespace codes = registry::codes::presence;
    const auto style = [&palette](std::optional<int> code, const char* label) {
        return PointStyle{ui::presenceMark(code, palette), false, false, say(label)};
    };
    cloud.styles = {
        style(std::nullopt, QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Not visited yet")),
        style(codes::kFound, QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Found")),
        style(codes::kMovedAway, QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Moved")),
        style(codes::kDouble,
              QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Double or part of another")),
        style(codes::kRefused, QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Refused")),
        style(codes::kNotFound,
              QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Not found or all died")),
    };
    std::array<quint8, 256> styleOfCode{};
    const auto set = [&styleOfCode](std::initializer_list<qint64> all, quint8 index) {
        for (const qint64 code : all) {
            styleOfCode[static_cast<quint8>(code)] = index;
        }
    };
    set({codes::kFound}, 1);
    set({codes::kMovedWithinVillage, codes::kMovedAway, codes::kMoved}, 2);
    set({codes::kDouble, codes::kPartOfOther}, 3);
    set({codes::kRefused}, 4);
    set({codes::kAllDied, codes::kNotFound}, 5);
    const auto presence = frame.presence();
    for (size_t row = 0; row < presence.size(); ++row) {
        cloud.styleOf[row] = styleOfCode[static_cast<quint8>(presence[row])];
    }
}

/// Style 0 hatched, then decile 10 up to 1: the poorest lie on top.
void byDecile(PointCloud& cloud, registry::DecileKind kind, const registry::HouseholdFrame& frame,
              const QPalette& palette)
{
    cloud.styles = {hatchedStyle(
        say(QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Not ranked or not known")))};
    for (int decile = 10; decile >= 1; --decile) {
        cloud.styles.push_back(
            {{ui::Mark::FilledCircle, ui::decileColour(decile, palette)},
             false,
             true,
             say(QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Decile %1")).arg(decile)});
    }
    const auto deciles = frame.deciles(kind);
    for (size_t row = 0; row < deciles.size(); ++row) {
        const int decile = deciles[row];
        cloud.styleOf[row] = static_cast<quint8>(decile >= 1 && decile <= 10 ? 11 - decile : 0);
    }
}

void byProgram(PointCloud& cloud, const core::RecordId& program,
               const registry::HouseholdFrame& frame, const QPalette& palette)
{
    PointStyle without;
    without.mark = ui::presenceMark(std::nullopt, palette);
    without.label = say(QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Does not receive it"));
    PointStyle with;
    with.mark = ui::presenceMark(registry::codes::presence::kFound, palette);
    with.label = say(QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Receives it"));
    if (program.isNull()) {
        without.label =
            say(QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Receives no program"));
        with.label = say(QT_TRANSLATE_NOOP("rangkul::mapui::PointMeaning", "Receives a program"));
    }
    cloud.styles = {without, with};
    const auto index = frame.programIndex(program);
    for (quint32 row = 0; row < frame.size(); ++row) {
        const auto bits = frame.received(row);
        const bool receives =
            index ? frame.receives(row, *index)
                  : program.isNull() && std::any_of(bits.begin(), bits.end(),
                                                    [](quint64 word) { return word != 0; });
        cloud.styleOf[row] = receives ? 1 : 0;
    }
}

} // namespace

std::shared_ptr<const PointPlaces> placesFrom(std::span<const double> lon,
                                              std::span<const double> lat,
                                              std::span<const core::RecordId> ids)
{
    constexpr double kFar = std::numeric_limits<double>::infinity();
    registry::GeoBox box{kFar, kFar, -kFar, -kFar};
    for (size_t row = 0; row < lon.size(); ++row) {
        if (std::isfinite(lon[row]) && std::isfinite(lat[row])) {
            box = {std::min(box.west, lon[row]), std::min(box.south, lat[row]),
                   std::max(box.east, lon[row]), std::max(box.north, lat[row])};
        }
    }
    auto places = std::make_shared<PointPlaces>();
    if (box.west <= box.east) {
        places->bounds = worldFromGeo(box);
        places->origin = places->bounds.center();
    }
    places->x.resize(lon.size(), std::numeric_limits<float>::quiet_NaN());
    places->y.resize(lon.size(), std::numeric_limits<float>::quiet_NaN());
    for (size_t row = 0; row < lon.size(); ++row) {
        if (std::isfinite(lon[row]) && std::isfinite(lat[row])) {
            const QPointF at =
                worldFromGeo(registry::GeoPoint{lon[row], lat[row]}) - places->origin;
            places->x[row] = static_cast<float>(at.x());
            places->y[row] = static_cast<float>(at.y());
        }
    }
    places->ids.assign(ids.begin(), ids.end());
    return places;
}

void applyMeaning(PointCloud& cloud, const PointMeaning& meaning,
                  const registry::HouseholdFrame& frame, const QPalette& palette)
{
    cloud.styleOf.assign(frame.size(), 0);
    switch (meaning.kind) {
    case PointMeaning::Kind::Presence:
        byPresence(cloud, frame, palette);
        return;
    case PointMeaning::Kind::Decile:
        byDecile(cloud, meaning.decile, frame, palette);
        return;
    case PointMeaning::Kind::Program:
        byProgram(cloud, meaning.program, frame, palette);
        return;
    }
}

PointCounts countPoints(const PointCloud& cloud)
{
    PointCounts counts;
    counts.ofStyle.resize(cloud.styles.size());
    for (const quint32 row : cloud.rows) {
        if (cloud.places->hasPoint(row)) {
            ++counts.ofStyle[cloud.styleOf[row]];
        } else {
            ++counts.withoutPoint;
        }
    }
    return counts;
}

} // namespace rangkul::mapui

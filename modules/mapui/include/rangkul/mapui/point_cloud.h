// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include "rangkul/registry/household_frame.h"
#include "rangkul/ui/theme.h"

#include <memory>
#include <vector>

namespace rangkul::mapui {

/// How one kind of household is drawn and what the legend says of it.
struct PointStyle
{
    ui::MarkStyle mark;
    bool hatched = false; ///< nothing known: grey with stripes, whatever the colour
    bool darkRim = false; ///< colours of a ramp, which may be as light as the ground
    QString label;
};

/// Where households are, one entry per row of the frame. Made when the frame changed, shared by all
/// later clouds.
struct PointPlaces
{
    QPointF origin;                  ///< EPSG:3857; x and y count from here, so floats suffice
    std::vector<float> x;            ///< metres to the east; NaN without a point
    std::vector<float> y;            ///< metres to the north
    std::vector<core::RecordId> ids; ///< may be empty when only painted
    QRectF bounds;                   ///< of all points, EPSG:3857; empty without any

    bool hasPoint(quint32 row) const { return x[row] == x[row]; }
    QPointF world(quint32 row) const { return origin + QPointF(x[row], y[row]); }
};

/// A snapshot of the households to show; never changed once made, so any thread may read it.
struct PointCloud
{
    std::shared_ptr<const PointPlaces> places;
    std::vector<quint32> rows;      ///< those that are shown, ascending; rows without a point too
    std::vector<quint8> styleOf;    ///< one per row of the frame: an index into `styles`
    std::vector<PointStyle> styles; ///< later ones lie above earlier ones when there is room

    bool isEmpty() const { return !places || rows.empty(); }
};

/// Degrees to places; NaN in either means no point. The spans have one length.
std::shared_ptr<const PointPlaces> placesFrom(std::span<const double> lon,
                                              std::span<const double> lat,
                                              std::span<const core::RecordId> ids);

/// What the marks of households say.
struct PointMeaning
{
    enum class Kind {
        Presence, ///< shape and colour by the list "presence"
        Decile,   ///< ramp; 0 and unknown hatched
        Program,  ///< receives the program or not
    };
    Kind kind = Kind::Presence;
    registry::DecileKind decile = registry::DecileKind::National;
    core::RecordId program; ///< null: any program

    bool operator==(const PointMeaning&) const = default;
};

/// Fills `styles` and `styleOf` for the whole frame.
void applyMeaning(PointCloud& cloud, const PointMeaning& meaning,
                  const registry::HouseholdFrame& frame, const QPalette& palette);

/// How many of the shown rows have each style, and how many have no point at all.
struct PointCounts
{
    std::vector<int> ofStyle; ///< with a point
    int withoutPoint = 0;
};
PointCounts countPoints(const PointCloud& cloud);

} // namespace rangkul::mapui

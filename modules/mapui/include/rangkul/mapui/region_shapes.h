// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QImage>
#include <QPainterPath>
#include <QString>

#include "rangkul/core/record_id.h"
#include "rangkul/mapui/map_view_state.h"
#include "rangkul/registry/geometry.h"

#include <map>
#include <vector>

namespace rangkul::mapui {

/// A region with its border, as the register stores it.
struct RegionArea
{
    core::RecordId id;
    QString code; ///< Kemendagri, "99.01.01.1001"
    QString name;
    int level = 0; ///< of the list region_level: 3 kecamatan, 4 kelurahan
    registry::MultiPolygon area;
};

/// Regions made ready for painting and for questions about places. Never changed once made.
class RegionShapes
{
public:
    RegionShapes() = default;
    /// Regions without an area are left out.
    explicit RegionShapes(std::vector<RegionArea> regions);

    bool isEmpty() const { return m_regions.empty(); }
    const std::vector<RegionArea>& regions() const { return m_regions; }
    /// EPSG:3857; empty without regions.
    const QRectF& bounds() const { return m_bounds; }
    /// nullptr when the region has no area here.
    const RegionArea* find(const core::RecordId& id) const;
    /// The smallest kind of region (highest level) around the place; nullptr outside of all.
    const RegionArea* around(registry::GeoPoint place) const;
    /// Is a corner of a border in the box (EPSG:3857), or its middle in a region?
    bool touches(const QRectF& world) const;
    /// Levels that are there, ascending.
    std::vector<int> levels() const;

private:
    friend class RegionPainter;

    struct Shape
    {
        QPainterPath path; ///< metres around m_origin, y down
        QRectF bounds;     ///< EPSG:3857
    };

    std::vector<RegionArea> m_regions; ///< large levels first
    std::vector<Shape> m_shapes;
    std::map<core::RecordId, size_t> m_index;
    QPointF m_origin;
    QRectF m_bounds;
};

/// A picture and what it shows.
struct PlacedImage
{
    QImage image;
    QRectF world; ///< left, lower edge, width, height in EPSG:3857

    bool isNull() const { return image.isNull(); }
    /// Draws it where it belongs in the view, stretched when the scale has changed since.
    void paint(QPainter& painter, const MapViewState& view) const;
};

/// Colours of regions by code; regions not named are not filled.
using RegionFills = std::map<QString, QBrush>;

/// Paints borders and fills by itself, for when the map worker has no picture.
class RegionPainter
{
public:
    struct Colours
    {
        QColor border;
        QColor name;
        QColor halo;
    };

    static QColor groundColour(const QPalette& palette);
    static Colours coloursFor(const QPalette& palette);
    static PlacedImage paint(const RegionShapes& shapes, const RegionFills& fills,
                             const MapViewState& view, double devicePixelRatio,
                             const QPalette& palette);

    /// The hatching of regions without a value.
    static QBrush missingBrush(const QPalette& palette);
};

} // namespace rangkul::mapui

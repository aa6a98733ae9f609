// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapui/map_view_state.h"
#include "rangkul/mapui/point_cloud.h"
#include "rangkul/mapui/region_shapes.h"
#include "region_names.h"

#include <memory>

namespace rangkul::mapui {

/// With what the canvas is painted now.
struct CanvasLook
{
    QSize size;
    QFont font;
    QPalette palette;
    double ratio = 1; ///< of device pixels
};

/// The pictures the map is made of, from below: the worker's or our own of the regions, the
/// households, the names. What is quick is painted anew for each step of a movement; what is slow
/// is stretched meanwhile and caught up with later.
class CanvasLayers
{
public:
    CanvasLayers();

    void setCloud(std::shared_ptr<const PointCloud> cloud);
    const std::shared_ptr<const PointCloud>& cloud() const { return m_cloud; }
    void setRegions(std::shared_ptr<const RegionShapes> regions);
    const RegionShapes& regions() const { return *m_regions; }
    void setFills(RegionFills fills);
    void setPicture(PlacedImage picture);
    void clearPicture();
    bool hasPicture() const { return !m_picture.isNull(); }
    void setPointsVisible(bool visible) { m_pointsVisible = visible; }
    bool arePointsVisible() const { return m_pointsVisible; }
    /// The view or the look is another one.
    void invalidate();

    /// Keeps `free`, a part of the screen, free of names. False: something is stretched or still
    /// missing; catchUp() and another paint() are due.
    bool paint(QPainter& painter, const MapViewState& view, const CanvasLook& look,
               const QRectF& free);
    void catchUp(const MapViewState& view, const CanvasLook& look);
    /// All of it, however long it takes: for a picture to keep.
    void paintWhole(QPainter& painter, const MapViewState& view, const CanvasLook& look,
                    const QRectF& free);
    /// Pixels of one mark, as painted last.
    int markSize() const { return m_markSize; }

private:
    struct Layer
    {
        PlacedImage image;
        bool isStale = true;
        qint64 microseconds = 0; ///< the last painting took

        bool isDueNow() const;
    };

    bool paintAll(QPainter& painter, const MapViewState& view, const CanvasLook& look,
                  const QRectF& free, qint64 mostMicroseconds);
    void refreshGround(const MapViewState& view, const CanvasLook& look);
    void refreshPoints(const MapViewState& view, double ratio);

    std::shared_ptr<const PointCloud> m_cloud;
    std::shared_ptr<const RegionShapes> m_regions;
    RegionFills m_fills;
    RegionNames m_names;
    PlacedImage m_picture; ///< of the worker
    Layer m_ground;        ///< of our own
    Layer m_points;
    int m_markSize = 13;
    bool m_pointsVisible = true;
};

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_layers.h"

#include <QElapsedTimer>
#include <QPainter>

#include "rangkul/mapui/point_painter.h"

#include <limits>

namespace rangkul::mapui {

namespace {

/// What may be painted again for each step of a movement; slower things are stretched meanwhile.
constexpr qint64 kCheapMicroseconds = 6'000;
/// Names that are seen for the first time are made ready for so long in one painting.
constexpr qint64 kNameMicroseconds = 6'000;

} // namespace

bool CanvasLayers::Layer::isDueNow() const
{
    return isStale && (microseconds < kCheapMicroseconds || image.isNull());
}

CanvasLayers::CanvasLayers()
    : m_cloud(std::make_shared<PointCloud>())
    , m_regions(std::make_shared<RegionShapes>())
{
}

void CanvasLayers::setCloud(std::shared_ptr<const PointCloud> cloud)
{
    m_cloud = std::move(cloud);
    m_points.image = {}; // of other households: not even for a moment
    m_points.isStale = true;
}

void CanvasLayers::setRegions(std::shared_ptr<const RegionShapes> regions)
{
    m_regions = std::move(regions);
    m_names.setRegions(m_regions);
    m_ground.isStale = true;
}

void CanvasLayers::setFills(RegionFills fills)
{
    m_fills = std::move(fills);
    m_ground.isStale = true;
}

void CanvasLayers::setPicture(PlacedImage picture)
{
    m_picture = std::move(picture);
}

void CanvasLayers::clearPicture()
{
    m_picture = {};
    m_ground.isStale = true;
}

void CanvasLayers::invalidate()
{
    m_ground.isStale = true;
    m_points.isStale = true;
}

void CanvasLayers::refreshPoints(const MapViewState& view, double ratio)
{
    if (!m_points.isStale || view.size().isEmpty()) {
        return;
    }
    QElapsedTimer elapsed;
    elapsed.start();
    PointPicture picture = paintPoints(*m_cloud, view, {ratio, 2});
    m_points.image = {std::move(picture.image), view.extent()};
    m_markSize = picture.points > 0 ? picture.markSize : markSizeFor(0, view.size());
    m_points.isStale = false;
    m_points.microseconds = elapsed.nsecsElapsed() / 1000;
}

void CanvasLayers::refreshGround(const MapViewState& view, const CanvasLook& look)
{
    if (!m_ground.isStale || hasPicture() || view.size().isEmpty()) {
        return;
    }
    QElapsedTimer elapsed;
    elapsed.start();
    m_ground.image = RegionPainter::paint(*m_regions, m_fills, view, look.ratio, look.palette);
    m_ground.isStale = false;
    m_ground.microseconds = elapsed.nsecsElapsed() / 1000;
}

void CanvasLayers::catchUp(const MapViewState& view, const CanvasLook& look)
{
    refreshGround(view, look);
    refreshPoints(view, look.ratio);
}

bool CanvasLayers::paint(QPainter& painter, const MapViewState& view, const CanvasLook& look,
                         const QRectF& free)
{
    if (m_ground.isDueNow()) {
        refreshGround(view, look);
    }
    if (m_points.isDueNow()) {
        refreshPoints(view, look.ratio);
    }
    return paintAll(painter, view, look, free, kNameMicroseconds) &&
           (!m_ground.isStale || hasPicture()) && !m_points.isStale;
}

void CanvasLayers::paintWhole(QPainter& painter, const MapViewState& view, const CanvasLook& look,
                              const QRectF& free)
{
    catchUp(view, look);
    paintAll(painter, view, look, free, std::numeric_limits<qint64>::max());
}

bool CanvasLayers::paintAll(QPainter& painter, const MapViewState& view, const CanvasLook& look,
                            const QRectF& free, qint64 mostMicroseconds)
{
    painter.fillRect(QRect(QPoint(), look.size), RegionPainter::groundColour(look.palette));
    (hasPicture() ? m_picture : m_ground.image).paint(painter, view);
    if (m_pointsVisible) {
        m_points.image.paint(painter, view);
    }
    m_names.setLook(look.palette, look.font, look.ratio);
    return m_names.paint(painter, view, free, mostMicroseconds);
}

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_sketch.h"

#include <QPainter>
#include <QPainterPath>

#include "rangkul/ui/theme.h"

#include <cmath>
#include <numbers>

namespace rangkul::importui {

namespace {

constexpr double kMargin = ui::kGap * 1.5;
/// Points closer than this on screen are left out.
constexpr double kNearPixels = 0.7;

bool isDrawn(const exchange::BoundaryRegion& region)
{
    return region.level == core::RegionLevel::Village || !region.derived;
}

} // namespace

RegionSketch::RegionSketch(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Picture of the regions"));
    setMinimumWidth(ui::kGap * 30);
}

void RegionSketch::setFile(std::shared_ptr<const exchange::BoundaryFile> file)
{
    m_file = std::move(file);
    m_marked = -1;
    fit();
    redraw();
}

void RegionSketch::mark(int region)
{
    m_marked = region;
    update();
}

void RegionSketch::fit()
{
    if (!m_file || m_file->regions.empty()) {
        return;
    }
    registry::GeoBox box = registry::boundingBox(m_file->regions.front().area);
    for (const exchange::BoundaryRegion& region : m_file->regions) {
        if (!region.area.empty()) {
            const registry::GeoBox one = registry::boundingBox(region.area);
            box = {std::min(box.west, one.west), std::min(box.south, one.south),
                   std::max(box.east, one.east), std::max(box.north, one.north)};
        }
    }
    // A degree of longitude is shorter than one of latitude away from the equator.
    const double middle = (box.south + box.north) / 2 * std::numbers::pi / 180;
    const double degreesX = std::max(1e-9, (box.east - box.west) * std::cos(middle));
    const double degreesY = std::max(1e-9, box.north - box.south);
    const QSizeF room(std::max(1.0, width() - 2 * kMargin), std::max(1.0, height() - 2 * kMargin));
    m_scaleY = std::min(room.width() / degreesX, room.height() / degreesY);
    m_scaleX = m_scaleY * std::cos(middle);
    m_origin = {box.west, box.north};
    m_offset = {(width() - degreesX * m_scaleY) / 2, (height() - degreesY * m_scaleY) / 2};
}

QPointF RegionSketch::onScreen(registry::GeoPoint point) const
{
    return {m_offset.x() + (point.lon - m_origin.x()) * m_scaleX,
            m_offset.y() + (m_origin.y() - point.lat) * m_scaleY};
}

QPainterPath RegionSketch::pathOf(const registry::MultiPolygon& area) const
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const registry::Polygon& polygon : area) {
        for (const registry::Ring& ring : polygon) {
            QPointF last;
            bool first = true;
            for (const registry::GeoPoint& point : ring) {
                const QPointF at = onScreen(point);
                if (first) {
                    path.moveTo(at);
                } else if ((at - last).manhattanLength() < kNearPixels) {
                    continue;
                } else {
                    path.lineTo(at);
                }
                first = false;
                last = at;
            }
            path.closeSubpath();
        }
    }
    return path;
}

void RegionSketch::redraw()
{
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(palette().color(QPalette::Base));
    if (m_file) {
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(ui::toneColours(ui::Tone::Neutral, palette()).background);
        for (const exchange::BoundaryRegion& region : m_file->regions) {
            if (isDrawn(region)) {
                painter.drawPath(pathOf(region.area));
            }
        }
    }
    update();
}

void RegionSketch::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
    redraw();
}

void RegionSketch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_file && m_marked >= 0 && m_marked < static_cast<int>(m_file->regions.size())) {
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = palette().color(QPalette::Highlight);
        painter.setPen(QPen(fill, 2));
        fill.setAlpha(110);
        painter.setBrush(fill);
        painter.drawPath(pathOf(m_file->regions[static_cast<size_t>(m_marked)].area));
    }
}

} // namespace rangkul::importui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>

#include "canvas_marks.h"
#include "canvas_tool.h"
#include "rangkul/mapui/map_canvas.h"

#include <algorithm>

namespace rangkul::mapui {

CanvasLook MapCanvas::look() const
{
    return {size(), font(), palette(), devicePixelRatioF()};
}

void MapCanvas::paintMap(QPainter& painter)
{
    const CanvasLook now = look();
    if (!m_layers->paint(painter, m_view, now, m_scaleBox) && !m_catchUp.isActive()) {
        m_catchUp.start();
    }
    paintWatermark(painter, m_watermark, now);
}

void MapCanvas::paintScaleBox(QPainter& painter)
{
    ScaleText text{double(logicalDpiX()), std::nullopt};
    if (const auto at = m_byKeyboard ? std::optional(m_view.screenCentre()) : m_pointer) {
        text.pointer = geoFromWorld(m_view.toWorld(*at));
    }
    m_scaleBox = paintScale(painter, m_view, text, look());
}

void MapCanvas::paintHousehold(QPainter& painter, quint32 row, bool selected) const
{
    const PointCloud& cloud = *m_layers->cloud();
    const bool hasStyle = row < cloud.styleOf.size() && cloud.styleOf[row] < cloud.styles.size();
    paintRing(painter, m_view.toScreen(cloud.places->world(row)),
              std::max(15, m_layers->markSize() + 4),
              hasStyle ? &cloud.styles[cloud.styleOf[row]] : nullptr, selected, palette());
}

void MapCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMap(painter);
    if (m_layers->arePointsVisible()) {
        if (m_hovered) {
            paintHousehold(painter, m_hoveredRow, false);
        }
        if (m_selectedRow) {
            paintHousehold(painter, *m_selectedRow, true);
        }
    }
    painter.save();
    m_toolInUse->paint(painter);
    painter.restore();
    if (m_marked) {
        paintPin(painter, m_view.toScreen(worldFromGeo(*m_marked)), palette());
    }
    paintScaleBox(painter);
    paintHint(painter, m_toolInUse->hint(), m_toolInUse->measured(), look());
    if (m_byKeyboard) {
        paintCross(painter, m_view.screenCentre(), palette());
    }
    if (m_hovered) {
        paintTip(painter, m_tip, m_view.toScreen(cloud()->places->world(m_hoveredRow)), look());
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

QImage MapCanvas::picture()
{
    const double ratio = devicePixelRatioF();
    QImage image((QSizeF(size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    painter.setFont(font());
    m_layers->paintWhole(painter, m_view, look(), m_scaleBox);
    paintWatermark(painter, m_watermark, look());
    paintScaleBox(painter);
    return image;
}

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sketch_tool.h"

#include <QApplication>
#include <QPainter>

#include "rangkul/words/format.h"

namespace rangkul::mapui {

namespace {

void paintOutline(QPainter& painter, const QPolygonF& points, const QColor& colour, bool area)
{
    QColor fill = colour;
    fill.setAlpha(area ? 45 : 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    for (const QPen& pen : {QPen(QColor(255, 255, 255, 210), 4), QPen(colour, 2)}) {
        painter.setPen(pen);
        if (area) {
            painter.drawPolygon(points);
        } else {
            painter.drawPolyline(points);
        }
        painter.setBrush(Qt::NoBrush);
    }
}

void paintCorners(QPainter& painter, const QPolygonF& points, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::white);
    for (const QPointF& point : points) {
        painter.drawEllipse(point, 3.5, 3.5);
    }
}

} // namespace

QString lengthText(double metres)
{
    return metres < 1'000 ? MapCanvas::tr("%1 m").arg(words::number(metres, metres < 10 ? 1 : 0))
                          : MapCanvas::tr("%1 km").arg(words::number(metres / 1'000, 2));
}

QString areaText(double squareMetres)
{
    if (squareMetres < 10'000) {
        return MapCanvas::tr("%1 m²").arg(words::number(squareMetres, 0));
    }
    return squareMetres < 1'000'000
               ? MapCanvas::tr("%1 ha").arg(words::number(squareMetres / 10'000, 2))
               : MapCanvas::tr("%1 km²").arg(words::number(squareMetres / 1'000'000, 2));
}

void BoxTool::press(QPointF screen)
{
    if (m_standing) {
        close(screen);
        return;
    }
    m_first = toWorld(screen);
    m_second = *m_first;
}

void BoxTool::move(QPointF screen, bool)
{
    if (m_first) {
        m_second = toWorld(screen);
        canvas().update();
    }
}

void BoxTool::release(QPointF screen)
{
    if (!m_first) {
        return;
    }
    const double dragged = (toScreen(*m_first) - screen).manhattanLength();
    if (dragged >= QApplication::startDragDistance()) {
        close(screen);
    } else {
        m_standing = true; // a second click is the other corner
    }
}

void BoxTool::act(QPointF screen)
{
    if (m_first) {
        close(screen);
    } else {
        press(screen);
        m_standing = true;
        canvas().update();
    }
}

void BoxTool::close(QPointF screen)
{
    const QRectF box = QRectF(*m_first, toWorld(screen)).normalized();
    m_first.reset();
    m_standing = false;
    if (m_purpose == Purpose::Select) {
        pick(canvas().index().within(box));
    } else if (!box.isEmpty()) {
        canvas().showBox(box);
    }
    canvas().update();
}

bool BoxTool::cancel()
{
    const bool begun = m_first.has_value();
    m_first.reset();
    m_standing = false;
    canvas().update();
    return begun;
}

void BoxTool::paint(QPainter& painter) const
{
    if (m_first) {
        const QRectF box(toScreen(*m_first), toScreen(m_second));
        paintOutline(painter, QPolygonF(box.normalized()),
                     canvas().palette().color(QPalette::Highlight), true);
    }
}

QString BoxTool::hint() const
{
    return m_purpose == Purpose::Select
               ? MapCanvas::tr("Drag a box around the households you want. With the keyboard: "
                               "Enter at two corners.")
               : MapCanvas::tr("Drag a box around what you want to see larger. With the keyboard: "
                               "Enter at two corners.");
}

void SketchTool::press(QPointF screen)
{
    if (m_finished) {
        m_corners.clear();
        m_finished = false;
    }
    m_corners.push_back(toWorld(screen));
    m_loose.reset();
    changed();
}

void SketchTool::move(QPointF screen, bool)
{
    if (!m_corners.empty() && !m_finished) {
        m_loose = toWorld(screen);
        changed();
    }
}

void SketchTool::doubleClick(QPointF)
{
    finish(); // its first click has set the last corner
}

void SketchTool::finish()
{
    m_loose.reset();
    if (m_purpose == Purpose::Select) {
        const std::vector<QPointF> corners = std::exchange(m_corners, {});
        if (corners.size() >= 3) {
            pick(canvas().index().within(corners));
        }
    } else {
        m_finished = !m_corners.empty();
    }
    changed();
}

void SketchTool::removeLast()
{
    if (!m_corners.empty() && !m_finished) {
        m_corners.pop_back();
        m_loose.reset();
        changed();
    }
}

bool SketchTool::cancel()
{
    const bool begun = !m_corners.empty();
    m_corners.clear();
    m_loose.reset();
    m_finished = false;
    changed();
    return begun;
}

void SketchTool::changed()
{
    canvas().update();
    Q_EMIT canvas().measuredChanged(measured());
}

std::vector<QPointF> SketchTool::shape() const
{
    std::vector<QPointF> shape = m_corners;
    if (m_loose) {
        shape.push_back(*m_loose);
    }
    return shape;
}

void SketchTool::paint(QPainter& painter) const
{
    QPolygonF points;
    for (const QPointF& corner : shape()) {
        points.append(toScreen(corner));
    }
    if (points.isEmpty()) {
        return;
    }
    const QColor colour = canvas().palette().color(QPalette::Highlight);
    paintOutline(painter, points, colour, m_purpose != Purpose::Distance);
    paintCorners(painter, points, colour);
}

QString SketchTool::measured() const
{
    const std::vector<QPointF> corners = shape();
    if (m_purpose == Purpose::Select || corners.size() < 2) {
        return {};
    }
    registry::Ring ring;
    for (const QPointF& corner : corners) {
        ring.push_back(geoFromWorld(corner));
    }
    const bool area = m_purpose == Purpose::Area && corners.size() >= 3;
    if (area) {
        ring.push_back(ring.front());
    }
    double length = 0;
    for (size_t i = 1; i < ring.size(); ++i) {
        length += registry::distanceMetres(ring[i - 1], ring[i]);
    }
    if (!area) {
        return MapCanvas::tr("Length: %1").arg(lengthText(length));
    }
    return MapCanvas::tr("Area: %1, around it: %2")
        .arg(areaText(registry::areaSquareMetres({{ring}})), lengthText(length));
}

QString SketchTool::hint() const
{
    switch (m_purpose) {
    case Purpose::Select:
        return MapCanvas::tr("Click the corners of an area; a double click or Ctrl+Enter picks the "
                             "households in it.");
    case Purpose::Distance:
        return MapCanvas::tr(
            "Click along the way; a double click or Ctrl+Enter ends it, Backspace takes back.");
    case Purpose::Area:
        return MapCanvas::tr(
            "Click the corners; a double click or Ctrl+Enter ends it, Backspace takes back.");
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse_tool.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rangkul::mapui {

namespace {

bool isDrag(QPointF from, QPointF to)
{
    return (to - from).manhattanLength() >= QApplication::startDragDistance();
}

} // namespace

void BrowseTool::press(QPointF screen)
{
    m_pressed = screen;
    m_last = screen;
    m_dragging = false;
}

void BrowseTool::move(QPointF screen, bool pressed)
{
    if (!pressed || !m_pressed) {
        return;
    }
    m_dragging = m_dragging || isDrag(*m_pressed, screen);
    if (m_dragging) {
        canvas().panBy(screen - m_last);
        m_last = screen;
    }
}

void BrowseTool::release(QPointF screen)
{
    const bool clicked = m_pressed && !m_dragging && !m_doubled;
    m_pressed.reset();
    m_doubled = false;
    if (clicked) {
        click(screen);
    }
}

void BrowseTool::click(QPointF screen)
{
    const std::vector<quint32> rows = canvas().rowsAt(screen);
    if (rows.empty()) {
        return;
    }
    const auto selected = std::find_if(rows.begin(), rows.end(), [this](quint32 row) {
        return canvas().idOf(row) == canvas().selected();
    });
    const bool next = selected != rows.end() && selected + 1 != rows.end();
    Q_EMIT canvas().householdClicked(canvas().idOf(next ? *(selected + 1) : rows.front()));
}

void BrowseTool::doubleClick(QPointF screen)
{
    m_doubled = true;
    const std::vector<quint32> rows = canvas().rowsAt(screen);
    if (rows.empty()) {
        return;
    }
    const bool selectedHere = std::any_of(rows.begin(), rows.end(), [this](quint32 row) {
        return canvas().idOf(row) == canvas().selected();
    });
    Q_EMIT canvas().householdOpened(selectedHere ? canvas().selected()
                                                 : canvas().idOf(rows.front()));
}

void BrowseTool::act(QPointF screen)
{
    const std::vector<quint32> rows = canvas().rowsAt(screen);
    const bool only = rows.size() == 1 && canvas().idOf(rows.front()) == canvas().selected();
    if (only) {
        Q_EMIT canvas().householdOpened(canvas().selected());
    } else {
        click(screen);
    }
}

bool MoveTool::pickUp(QPointF screen)
{
    const std::vector<quint32> rows = canvas().rowsAt(screen);
    if (rows.empty()) {
        return false;
    }
    const bool selectedHere = std::any_of(rows.begin(), rows.end(), [this](quint32 row) {
        return canvas().idOf(row) == canvas().selected();
    });
    m_household = selectedHere ? canvas().selected() : canvas().idOf(rows.front());
    m_from = canvas().placeOf(m_household).value_or(toWorld(screen));
    m_to = toWorld(screen);
    m_held = true;
    Q_EMIT canvas().householdClicked(m_household);
    return true;
}

void MoveTool::putDown(QPointF screen)
{
    m_held = false;
    const QPointF to = toWorld(screen);
    if (isDrag(toScreen(m_from), screen)) {
        Q_EMIT canvas().dwellingMoved(m_household, geoFromWorld(to));
    }
    canvas().update();
}

void MoveTool::press(QPointF screen)
{
    pickUp(screen);
}

void MoveTool::move(QPointF screen, bool)
{
    if (m_held) {
        m_to = toWorld(screen);
        canvas().update();
    }
}

void MoveTool::release(QPointF screen)
{
    if (m_held) {
        putDown(screen);
    } else {
        giveFirstPoint(screen);
    }
}

void MoveTool::act(QPointF screen)
{
    if (m_held) {
        putDown(screen);
    } else if (!pickUp(screen)) {
        giveFirstPoint(screen);
    }
}

bool MoveTool::selectedHasNoPoint() const
{
    return !canvas().selected().isNull() && !canvas().placeOf(canvas().selected());
}

void MoveTool::giveFirstPoint(QPointF screen)
{
    if (selectedHasNoPoint()) {
        Q_EMIT canvas().dwellingMoved(canvas().selected(), geoFromWorld(toWorld(screen)));
    }
}

bool MoveTool::cancel()
{
    canvas().update();
    return std::exchange(m_held, false);
}

void MoveTool::paint(QPainter& painter) const
{
    if (!m_held) {
        return;
    }
    const QColor colour = canvas().palette().color(QPalette::Highlight);
    const QPointF from = toScreen(m_from);
    const QPointF to = toScreen(m_to);
    painter.setPen(QPen(Qt::white, 4));
    painter.drawLine(from, to);
    painter.setPen(QPen(colour, 2, Qt::DashLine));
    painter.drawLine(from, to);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(colour);
    painter.drawEllipse(to, 8, 8);
}

QString MoveTool::hint() const
{
    if (m_held) {
        return MapCanvas::tr("Put the house down where it stands. Esc leaves it where it was.");
    }
    if (selectedHasNoPoint()) {
        return MapCanvas::tr("The selected household has no point yet: click where it lives.");
    }
    return MapCanvas::tr("Drag a house to where it really stands. With the keyboard: Enter picks "
                         "it up and puts it down.");
}

void AddTool::act(QPointF screen)
{
    Q_EMIT canvas().dwellingPlaced(geoFromWorld(toWorld(screen)));
}

QString AddTool::hint() const
{
    return MapCanvas::tr("Click where the new house stands. Esc ends adding.");
}

} // namespace rangkul::mapui

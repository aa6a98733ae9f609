// SPDX-License-Identifier: GPL-3.0-or-later
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include "canvas_tool.h"
#include "rangkul/mapui/map_canvas.h"

#include <cmath>

namespace rangkul::mapui {

namespace {

constexpr double kKeyZoom = 2;
constexpr int kKeyPan = 64;
constexpr int kFinePan = 4;
/// A usual wheel's step is 120: two steps double.
constexpr double kWheelStepsToDouble = 240;

QPointF arrow(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {1, 0};
    case Qt::Key_Right:
        return {-1, 0};
    case Qt::Key_Up:
        return {0, 1};
    case Qt::Key_Down:
        return {0, -1};
    default:
        return {};
    }
}

} // namespace

void MapCanvas::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y();
    if (turned == 0) {
        event->ignore();
        return;
    }
    m_view.zoom(std::pow(2.0, turned / kWheelStepsToDouble), event->position());
    onViewMoved();
    event->accept();
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    m_byKeyboard = false;
    m_pointer = event->position();
    if (event->button() == Qt::MiddleButton) {
        m_panFrom = event->position();
    } else if (event->button() == Qt::RightButton) {
        m_toolInUse->finish();
    } else if (event->button() == Qt::LeftButton) {
        m_toolInUse->press(event->position());
    }
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    m_byKeyboard = false;
    m_pointer = at;
    if (m_panFrom && (event->buttons() & Qt::MiddleButton)) {
        panBy(at - *m_panFrom);
        m_panFrom = at;
        return;
    }
    const bool pressed = event->buttons() & Qt::LeftButton;
    m_toolInUse->move(at, pressed);
    if (pressed) {
        clearHover();
    } else {
        updateHover(at);
    }
    update(); // coordinates
    Q_EMIT pointerMoved(geoFromWorld(m_view.toWorld(at)));
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton) {
        m_panFrom.reset();
    } else if (event->button() == Qt::LeftButton) {
        m_toolInUse->release(event->position());
    }
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_toolInUse->doubleClick(event->position());
    }
}

void MapCanvas::leaveEvent(QEvent*)
{
    m_pointer.reset();
    clearHover();
    update();
    Q_EMIT pointerMoved(std::nullopt);
}

void MapCanvas::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason ||
                   event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    update();
}

void MapCanvas::focusOutEvent(QFocusEvent*)
{
    m_byKeyboard = false;
    update();
}

bool MapCanvas::event(QEvent* event)
{
    // Keys of ours that a menu of the window may also use belong to the map while it has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool history = (key->modifiers() & Qt::ControlModifier) &&
                             (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown);
        const bool escape = key->key() == Qt::Key_Escape && m_tool != MapTool::Browse;
        if (history || escape || !arrow(key->key()).isNull()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    if (!moveByKey(event) && !handleKey(event)) {
        QWidget::keyPressEvent(event);
    }
}

bool MapCanvas::moveByKey(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool fine = event->modifiers() & Qt::ShiftModifier;
    if (const QPointF direction = arrow(event->key()); !direction.isNull() && !control) {
        panBy(direction * (fine ? kFinePan : kKeyPan));
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        zoomBy(kKeyZoom);
    } else if (event->key() == Qt::Key_Minus) {
        zoomBy(1 / kKeyZoom);
    } else if (event->key() == Qt::Key_Home) {
        showAll();
    } else if (control && event->key() == Qt::Key_PageUp) {
        goBack();
    } else if (control && event->key() == Qt::Key_PageDown) {
        goForward();
    } else {
        return false;
    }
    m_byKeyboard = true;
    m_toolInUse->move(m_view.screenCentre(), false);
    updateHover(m_view.screenCentre());
    return true;
}

bool MapCanvas::handleKey(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_byKeyboard = true;
        if (control) {
            m_toolInUse->finish();
        } else {
            m_toolInUse->act(m_view.screenCentre());
        }
        update();
        return true;
    case Qt::Key_Backspace:
        m_toolInUse->removeLast();
        return true;
    case Qt::Key_Escape:
        if (m_toolInUse->cancel()) {
            return true;
        }
        if (m_tool != MapTool::Browse) {
            setTool(MapTool::Browse);
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapui/map_canvas.h"

namespace rangkul::mapui {

/// What the left button and the Enter key do while a tool is in use. Places are in logical pixels
/// of the canvas; what a tool remembers is in EPSG:3857, so the map may move meanwhile.
class CanvasTool
{
public:
    explicit CanvasTool(MapCanvas& canvas)
        : m_canvas(canvas)
    {
    }
    virtual ~CanvasTool() = default;
    CanvasTool(const CanvasTool&) = delete;
    CanvasTool& operator=(const CanvasTool&) = delete;

    virtual void press(QPointF) {}
    virtual void move(QPointF, bool /*pressed*/) {}
    virtual void release(QPointF) {}
    virtual void doubleClick(QPointF) {}
    /// Enter, with the cross in the middle of the screen as the pointer.
    virtual void act(QPointF screen) = 0;
    /// Ends a shape that has any number of corners.
    virtual void finish() {}
    virtual void removeLast() {}
    /// Gives up what was begun; false when nothing was.
    virtual bool cancel() { return false; }
    virtual void paint(QPainter&) const {}
    virtual QString hint() const { return {}; }
    virtual QString measured() const { return {}; }
    virtual Qt::CursorShape cursor() const { return Qt::CrossCursor; }

protected:
    MapCanvas& canvas() const { return m_canvas; }
    QPointF toWorld(QPointF screen) const { return m_canvas.view().toWorld(screen); }
    QPointF toScreen(QPointF world) const { return m_canvas.view().toScreen(world); }
    void pick(const std::vector<quint32>& rows) const;

private:
    MapCanvas& m_canvas;
};

std::unique_ptr<CanvasTool> makeTool(MapTool tool, MapCanvas& canvas);

} // namespace rangkul::mapui

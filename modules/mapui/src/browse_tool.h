// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas_tool.h"

namespace rangkul::mapui {

/// Drags the map and clicks households. Clicking again where several live goes on to the next.
class BrowseTool final : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(QPointF screen) override;
    void move(QPointF screen, bool pressed) override;
    void release(QPointF screen) override;
    void doubleClick(QPointF screen) override;
    void act(QPointF screen) override;
    Qt::CursorShape cursor() const override { return Qt::ArrowCursor; }

private:
    void click(QPointF screen);

    std::optional<QPointF> m_pressed;
    QPointF m_last;
    bool m_dragging = false;
    bool m_doubled = false; ///< the release that follows is not a click of its own
};

/// Picks up the dwelling of a household and puts it down elsewhere. A click on free ground gives a
/// point to the selected household that has none.
class MoveTool final : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(QPointF screen) override;
    void move(QPointF screen, bool pressed) override;
    void release(QPointF screen) override;
    void act(QPointF screen) override;
    bool cancel() override;
    void paint(QPainter& painter) const override;
    QString hint() const override;
    Qt::CursorShape cursor() const override { return Qt::OpenHandCursor; }

private:
    bool pickUp(QPointF screen);
    void putDown(QPointF screen);
    bool selectedHasNoPoint() const;
    void giveFirstPoint(QPointF screen);

    core::RecordId m_household;
    QPointF m_from; ///< EPSG:3857
    QPointF m_to;
    bool m_held = false;
};

class AddTool final : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void release(QPointF screen) override { act(screen); }
    void act(QPointF screen) override;
    QString hint() const override;
};

} // namespace rangkul::mapui

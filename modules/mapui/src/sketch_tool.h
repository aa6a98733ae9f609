// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas_tool.h"

namespace rangkul::mapui {

/// Draws a box: by dragging, or with Enter at two corners.
class BoxTool final : public CanvasTool
{
public:
    enum class Purpose { Zoom, Select };
    BoxTool(MapCanvas& canvas, Purpose purpose)
        : CanvasTool(canvas)
        , m_purpose(purpose)
    {
    }

    void press(QPointF screen) override;
    void move(QPointF screen, bool pressed) override;
    void release(QPointF screen) override;
    void act(QPointF screen) override;
    bool cancel() override;
    void paint(QPainter& painter) const override;
    QString hint() const override;

private:
    void close(QPointF screen);

    Purpose m_purpose;
    std::optional<QPointF> m_first; ///< EPSG:3857
    QPointF m_second;
    bool m_standing = false; ///< the first corner is set and waits for the other
};

/// Draws a line or an area corner by corner: to pick households or to measure.
class SketchTool final : public CanvasTool
{
public:
    enum class Purpose { Select, Distance, Area };
    SketchTool(MapCanvas& canvas, Purpose purpose)
        : CanvasTool(canvas)
        , m_purpose(purpose)
    {
    }

    void press(QPointF screen) override;
    void move(QPointF screen, bool pressed) override;
    void doubleClick(QPointF screen) override;
    void act(QPointF screen) override { press(screen); }
    void finish() override;
    void removeLast() override;
    bool cancel() override;
    void paint(QPainter& painter) const override;
    QString hint() const override;
    QString measured() const override;

private:
    void changed();
    std::vector<QPointF> shape() const;

    Purpose m_purpose;
    std::vector<QPointF> m_corners; ///< EPSG:3857
    std::optional<QPointF> m_loose; ///< where the next corner would be
    bool m_finished = false;
};

/// "350 m", "1.25 km".
QString lengthText(double metres);
/// "850 m²", "2.4 ha", "1.25 km²".
QString areaText(double squareMetres);

} // namespace rangkul::mapui

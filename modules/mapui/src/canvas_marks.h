// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas_layers.h"
#include "rangkul/mapui/map_tool.h"

#include <optional>

// What is written and drawn above the layers of the map; all in pixels of the widget.
namespace rangkul::mapui {

/// A ring around one household, its mark again within. `style` may be null.
void paintRing(QPainter& painter, QPointF at, double size, const PointStyle* style, bool selected,
               const QPalette& palette);

/// What the scale in the lower left corner says.
struct ScaleText
{
    double dpi = 96;                           ///< of the screen
    std::optional<registry::GeoPoint> pointer; ///< coordinates, when there is a pointer
};
/// The box it took.
QRectF paintScale(QPainter& painter, const MapViewState& view, const ScaleText& said,
                  const CanvasLook& look);

/// The pointer of who uses the keyboard.
void paintCross(QPainter& painter, QPointF at, const QPalette& palette);
/// A pin whose tip is the place.
void paintPin(QPainter& painter, QPointF tip, const QPalette& palette);
/// A box beside `at` that stays on the screen.
void paintTip(QPainter& painter, const HouseholdTip& tip, QPointF at, const CanvasLook& look);
/// What a tool expects, above in the middle; `figure`: what it measured, larger. Nothing when both
/// are empty.
void paintHint(QPainter& painter, const QString& hint, const QString& figure,
               const CanvasLook& look);
void paintWatermark(QPainter& painter, const QString& text, const CanvasLook& look);

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPalette>

#include "rangkul/coverageui/indicator_plot.h"

namespace rangkul::coverageui {

inline const QColor kOwnColour(0x0b6fa4);
inline const QColor kBadColour(0xd1701a);
inline const QColor kGoodColour(0x2f8f57);
inline const QColor kOtherColour(0x9aa5ae);

/// What the kinds of drawings need alike.
struct PlotDrawing
{
    QPainter& painter;
    const IndicatorPlotContent& content;
    QPalette palette;
    QRectF area; ///< of the whole drawing
    std::vector<PlotItem>& items;

    QString text(double value) const;
    QColor ink() const { return palette.color(QPalette::Text); }
    QColor faint() const { return palette.color(QPalette::Mid); }
    double lineHeight() const;
    double width(const QString& text) const;
    /// A text on a plate of the ground's colour, so that no line runs through it.
    void label(const QRectF& place, int flags, const QString& text, const QColor& colour) const;
};

/// The colour, as dark (on dark ground: as light) as words need to be read.
QColor readable(const QColor& colour, const QPalette& palette);

/// A scale between two values, with room at both ends and round marks.
struct PlotScale
{
    double least = 0;
    double most = 1;
    double step = 1;

    static PlotScale over(double least, double most);
    /// From 0 to 1.
    double share(double value) const { return (value - least) / (most - least); }
    std::vector<double> marks() const;
};

void drawPlotLines(PlotDrawing& drawing);
void drawPlotBars(PlotDrawing& drawing);
void drawPlotQuadrant(PlotDrawing& drawing);
/// Height a bar chart wants.
int wantedBarHeight(const IndicatorPlotContent& content, int lineHeight);

} // namespace rangkul::coverageui

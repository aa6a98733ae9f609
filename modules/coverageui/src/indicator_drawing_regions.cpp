// SPDX-License-Identifier: GPL-3.0-or-later
// Sorted bars and quadrants.
#include <QCoreApplication>
#include <QFontMetricsF>

#include "indicator_drawing.h"
#include "rangkul/ui/theme.h"

#include <algorithm>

namespace rangkul::coverageui {

using ui::kGap;

namespace {

struct DrawingWords
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorDrawing)
};

struct BarFrame
{
    QRectF plot;
    PlotScale values;
    double row = 0; ///< height of a bar with the room around it

    double x(double value) const { return plot.left() + plot.width() * values.share(value); }
};

BarFrame barFrame(const PlotDrawing& drawing)
{
    BarFrame out;
    double least = 0;
    double most = 0;
    double names = 0;
    double labels = 0;
    for (const PlotBar& bar : drawing.content.bars) {
        least = std::min(least, bar.value);
        most = std::max(most, bar.value);
        names = std::max(names, drawing.width(bar.name));
        labels = std::max(labels, drawing.width(drawing.text(bar.value)));
    }
    for (const PlotReference& reference : drawing.content.references) {
        least = std::min(least, reference.value);
        most = std::max(most, reference.value);
    }
    out.values = PlotScale::over(least, most);
    out.values.least = least < 0 ? out.values.least : 0;
    const double above = drawing.content.references.empty() ? kGap : drawing.lineHeight() + kGap;
    names = std::min(names, drawing.area.width() * 0.4);
    // Bars to the left of zero have their values there.
    out.plot = drawing.area.adjusted(names + 2 * kGap + (least < 0 ? labels : 0), above,
                                     -labels - 2 * kGap, -kGap);
    constexpr double kTallest = 34;
    out.row =
        std::min(kTallest, out.plot.height() / static_cast<double>(drawing.content.bars.size()));
    return out;
}

QColor barColour(const IndicatorPlotContent& content, const PlotBar& bar)
{
    const bool hasOwn = std::ranges::any_of(content.bars, &PlotBar::isOwn);
    if (hasOwn) {
        return bar.isOwn ? kOwnColour : kOtherColour;
    }
    return bar.value > 0 ? kBadColour : kGoodColour;
}

void drawReferences(PlotDrawing& drawing, const BarFrame& frame)
{
    double free = drawing.area.left();
    const double bottom =
        frame.plot.top() + frame.row * static_cast<double>(drawing.content.bars.size());
    std::vector<PlotReference> sorted = drawing.content.references;
    std::ranges::sort(sorted, {}, &PlotReference::value);
    for (const PlotReference& reference : sorted) {
        const double x = frame.x(reference.value);
        drawing.painter.setPen(QPen(reference.colour, 1.6, Qt::DashLine));
        drawing.painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, bottom));
        const QString text =
            QStringLiteral("%1 %2").arg(reference.name, drawing.text(reference.value));
        const double width = drawing.width(text) + 2;
        const double left =
            std::clamp(x - width / 2, free, std::max(free, drawing.area.right() - width));
        drawing.painter.setPen(drawing.ink());
        drawing.painter.drawText(QRectF(left, drawing.area.top(), width, drawing.lineHeight()),
                                 Qt::AlignLeft, text);
        free = left + width + kGap;
    }
}

QColor priorityColour(int priority)
{
    constexpr QRgb kColours[] = {0xb2182b, 0xd1701a, 0xb8860b, 0x2f8f57};
    return QColor(kColours[priority - 1]);
}

struct QuadrantFrame
{
    QRectF plot;
    PlotScale x;
    PlotScale y;

    QPointF at(double xValue, double yValue) const
    {
        return {plot.left() + plot.width() * x.share(xValue),
                plot.bottom() - plot.height() * y.share(yValue)};
    }
};

QuadrantFrame quadrantFrame(const PlotDrawing& drawing)
{
    const auto& points = drawing.content.points;
    const auto [lowX, highX] = std::ranges::minmax(points, {}, &PlotPoint::x);
    const auto [lowY, highY] = std::ranges::minmax(points, {}, &PlotPoint::y);
    QuadrantFrame out;
    out.x = PlotScale::over(lowX.x, highX.x);
    out.y = PlotScale::over(lowY.y, highY.y);
    double marks = 0;
    for (const double mark : out.y.marks()) {
        marks = std::max(marks, drawing.width(drawing.text(mark)));
    }
    const double height = drawing.lineHeight();
    out.plot = drawing.area.adjusted(marks + 2 * kGap, height * 1.6, -kGap * 2, -height * 2.8);
    return out;
}

/// "P1" to "P4" in the corners they stand for.
void drawCorners(PlotDrawing& drawing, const QuadrantFrame& frame)
{
    const QString names[] = {DrawingWords::tr("P1 both bad"), DrawingWords::tr("P2 across bad"),
                             DrawingWords::tr("P3 upward bad"), DrawingWords::tr("P4 both good")};
    for (int priority = 1; priority <= 4; ++priority) {
        const bool badX = priority <= 2;
        const bool badY = priority == 1 || priority == 3;
        const bool right = badX == drawing.content.badIsRight;
        const bool up = badY == drawing.content.badIsUp;
        drawing.painter.setPen(readable(priorityColour(priority), drawing.palette));
        drawing.painter.drawText(frame.plot.adjusted(kGap / 2, 2, -kGap / 2, -2),
                                 (right ? Qt::AlignRight : Qt::AlignLeft) |
                                     (up ? Qt::AlignTop : Qt::AlignBottom),
                                 names[priority - 1]);
    }
}

void drawQuadrantAxes(PlotDrawing& drawing, const QuadrantFrame& frame)
{
    QPainter& painter = drawing.painter;
    const double height = drawing.lineHeight();
    painter.setPen(drawing.faint());
    painter.drawRect(frame.plot);
    painter.setPen(drawing.ink());
    for (const double mark : frame.y.marks()) {
        const double y = frame.at(frame.x.least, mark).y();
        painter.drawText(QRectF(drawing.area.left(), y - height / 2,
                                frame.plot.left() - drawing.area.left() - kGap, height),
                         Qt::AlignRight | Qt::AlignVCenter, drawing.text(mark));
    }
    for (const double mark : frame.x.marks()) {
        const double x = frame.at(mark, frame.y.least).x();
        painter.drawText(QRectF(x - 50, frame.plot.bottom() + 2, 100, height), Qt::AlignHCenter,
                         drawing.text(mark));
    }
    painter.drawText(
        QRectF(frame.plot.left(), frame.plot.bottom() + height + 4, frame.plot.width(), height),
        Qt::AlignHCenter, drawing.content.xTitle);
    painter.drawText(QRectF(drawing.area.left(), drawing.area.top(), drawing.area.width(), height),
                     Qt::AlignLeft, drawing.content.yTitle);
    painter.setPen(QPen(drawing.ink(), 1.4, Qt::DashLine));
    const QPointF middle = frame.at(drawing.content.axisX, drawing.content.axisY);
    painter.drawLine(QPointF(middle.x(), frame.plot.top()),
                     QPointF(middle.x(), frame.plot.bottom()));
    painter.drawLine(QPointF(frame.plot.left(), middle.y()),
                     QPointF(frame.plot.right(), middle.y()));
}

/// Names only where they cover nothing that is drawn already.
void drawPointNames(PlotDrawing& drawing, const QuadrantFrame& frame)
{
    std::vector<QRectF> taken;
    for (const PlotPoint& point : drawing.content.points) {
        const QPointF at = frame.at(point.x, point.y);
        taken.emplace_back(at.x() - 5, at.y() - 5, 10, 10);
    }
    const double height = drawing.lineHeight();
    const auto draw = [&](const PlotPoint& point, bool always) {
        const QPointF at = frame.at(point.x, point.y);
        const double width = drawing.width(point.name) + 2;
        for (const QPointF shift : {QPointF(8, -height / 2), QPointF(-8 - width, -height / 2),
                                    QPointF(-width / 2, -height - 6)}) {
            const QRectF place(at + shift, QSizeF(width, height));
            const bool free = frame.plot.contains(place) &&
                              std::ranges::none_of(taken, [&place](const QRectF& other) {
                                  return other.intersects(place);
                              });
            if (free || (always && frame.plot.contains(place))) {
                drawing.label(place, Qt::AlignCenter, point.name, drawing.ink());
                taken.push_back(place);
                return;
            }
        }
    };
    for (const bool own : {true, false}) {
        for (const PlotPoint& point : drawing.content.points) {
            if (point.isOwn == own) {
                draw(point, own);
            }
        }
    }
}

} // namespace

int wantedBarHeight(const IndicatorPlotContent& content, int lineHeight)
{
    return static_cast<int>(content.bars.size()) * (lineHeight + 4) + 3 * lineHeight;
}

void drawPlotBars(PlotDrawing& drawing)
{
    const BarFrame frame = barFrame(drawing);
    QPainter& painter = drawing.painter;
    const double zero = frame.x(0);
    double top = frame.plot.top();
    const QFontMetricsF metrics(painter.font());
    const bool hasNegative = frame.values.least < 0;
    std::vector<std::pair<QRectF, QString>> labels;
    for (const PlotBar& bar : drawing.content.bars) {
        const QRectF row(drawing.area.left(), top, drawing.area.width(), frame.row);
        const double end = frame.x(bar.value);
        const QRectF box(std::min(zero, end), top + frame.row * 0.12, std::abs(end - zero),
                         frame.row * 0.76);
        painter.fillRect(box, barColour(drawing.content, bar));
        painter.setPen(drawing.ink());
        const double names = frame.plot.left() - drawing.area.left() - 2 * kGap -
                             (hasNegative ? drawing.width(drawing.text(frame.values.least)) : 0);
        painter.drawText(QRectF(drawing.area.left() + kGap / 2, top, names + kGap / 2, frame.row),
                         Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, names + kGap / 2));
        const QString text = drawing.text(bar.value);
        const double width = drawing.width(text) + 2;
        const double height = drawing.lineHeight();
        labels.emplace_back(QRectF(bar.value < 0 ? end - width - 4 : end + 4,
                                   top + (frame.row - height) / 2, width, height),
                            text);
        drawing.items.push_back({row, QStringLiteral("%1: %2").arg(bar.name, text), bar.key, 0});
        top += frame.row;
    }
    painter.setPen(drawing.faint());
    painter.drawLine(QPointF(zero, frame.plot.top()), QPointF(zero, top));
    drawReferences(drawing, frame);
    for (const auto& [place, text] : labels) {
        drawing.label(place, Qt::AlignVCenter | Qt::AlignLeft, text, drawing.ink());
    }
}

void drawPlotQuadrant(PlotDrawing& drawing)
{
    const QuadrantFrame frame = quadrantFrame(drawing);
    drawQuadrantAxes(drawing, frame);
    drawCorners(drawing, frame);
    for (const PlotPoint& point : drawing.content.points) {
        const QPointF at = frame.at(point.x, point.y);
        const double size = point.isOwn ? 7 : 4.5;
        drawing.painter.setPen(QPen(drawing.palette.color(QPalette::Base), 1));
        drawing.painter.setBrush(point.isOwn ? kOwnColour : priorityColour(point.priority));
        drawing.painter.drawEllipse(at, size, size);
        drawing.painter.setBrush(Qt::NoBrush);
        drawing.items.push_back({QRectF(at.x() - kGap, at.y() - kGap, 2 * kGap, 2 * kGap),
                                 QStringLiteral("P%1 %2: %3 / %4")
                                     .arg(point.priority)
                                     .arg(point.name, drawing.text(point.x), drawing.text(point.y)),
                                 point.key, 0});
    }
    drawPointNames(drawing, frame);
}

} // namespace rangkul::coverageui

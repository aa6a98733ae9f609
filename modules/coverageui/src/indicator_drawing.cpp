// SPDX-License-Identifier: GPL-3.0-or-later
// Lines over the years.
#include "indicator_drawing.h"

#include <QFontMetricsF>

#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr double kPointSize = 4;

struct LineFrame
{
    QRectF plot;
    PlotScale values;
    int firstYear = 0;
    int lastYear = 1;

    QPointF at(int year, double value) const
    {
        const double years = std::max(1, lastYear - firstYear);
        return {plot.left() + plot.width() * (year - firstYear) / years,
                plot.bottom() - plot.height() * values.share(value)};
    }
};

LineFrame lineFrame(const PlotDrawing& drawing)
{
    LineFrame out;
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    out.firstYear = std::numeric_limits<int>::max();
    out.lastYear = std::numeric_limits<int>::min();
    for (const PlotLine& line : drawing.content.lines) {
        for (const auto& [year, value] : line.points) {
            least = std::min(least, value);
            most = std::max(most, value);
            out.firstYear = std::min(out.firstYear, year);
            out.lastYear = std::max(out.lastYear, year);
        }
    }
    for (const PlotReference& reference : drawing.content.references) {
        least = std::min(least, reference.value);
        most = std::max(most, reference.value);
    }
    out.values = PlotScale::over(least, most);
    double names = 0;
    for (const PlotLine& line : drawing.content.lines) {
        names = std::max(names, drawing.width(line.name));
    }
    for (const PlotReference& reference : drawing.content.references) {
        names = std::max(names, drawing.width(reference.name));
    }
    double marks = 0;
    for (const double mark : out.values.marks()) {
        marks = std::max(marks, drawing.width(drawing.text(mark)));
    }
    const double height = drawing.lineHeight();
    out.plot =
        drawing.area.adjusted(marks + 2 * kGap, height * 1.5,
                              -std::min(names + 3 * kGap, drawing.area.width() / 3), -height * 1.8);
    return out;
}

void drawGrid(PlotDrawing& drawing, const LineFrame& frame)
{
    QPainter& painter = drawing.painter;
    const double height = drawing.lineHeight();
    for (const double mark : frame.values.marks()) {
        const double y = frame.at(frame.firstYear, mark).y();
        painter.setPen(drawing.palette.color(QPalette::Midlight));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(drawing.ink());
        painter.drawText(QRectF(drawing.area.left(), y - height / 2,
                                frame.plot.left() - drawing.area.left() - kGap, height),
                         Qt::AlignRight | Qt::AlignVCenter, drawing.text(mark));
    }
    const double each = drawing.width(QStringLiteral("20000"));
    const double room = frame.plot.width() / std::max(1, frame.lastYear - frame.firstYear);
    const int step = std::max(1, static_cast<int>(std::ceil(each / room)));
    for (int year = frame.firstYear; year <= frame.lastYear; year += step) {
        const double x = frame.at(year, frame.values.least).x();
        painter.drawText(QRectF(x - each, frame.plot.bottom() + kGap / 2, 2 * each, height),
                         Qt::AlignHCenter, QString::number(year));
    }
}

/// Names stand at the ends of their lines, one below the other where they would meet.
class NameColumn
{
public:
    NameColumn(PlotDrawing& drawing, const LineFrame& frame)
        : m_drawing(drawing)
        , m_frame(frame)
    {
    }
    void add(const QString& name, double y, const QColor& colour)
    {
        m_names.push_back({y, name, colour});
    }
    void draw()
    {
        std::ranges::stable_sort(m_names, {}, &Name::y);
        const double height = m_drawing.lineHeight();
        double free = m_drawing.area.top();
        const double left = m_frame.plot.right() + kGap * 1.5;
        for (const Name& name : m_names) {
            const double top = std::max(free, name.y - height / 2);
            m_drawing.painter.setPen(name.colour);
            const QFontMetricsF metrics(m_drawing.painter.font());
            m_drawing.painter.drawText(
                QRectF(left, top, m_drawing.area.right() - left, height),
                Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(name.text, Qt::ElideRight, m_drawing.area.right() - left));
            free = top + height;
        }
    }

private:
    struct Name
    {
        double y;
        QString text;
        QColor colour;
    };
    PlotDrawing& m_drawing;
    const LineFrame& m_frame;
    std::vector<Name> m_names;
};

void drawOneLine(PlotDrawing& drawing, const LineFrame& frame, const PlotLine& line)
{
    QPainter& painter = drawing.painter;
    painter.setPen(
        QPen(line.colour, line.dashed ? 1.6 : 2.4, line.dashed ? Qt::DashLine : Qt::SolidLine));
    for (size_t i = 1; i < line.points.size(); ++i) {
        const auto& [year, value] = line.points[i];
        const auto& [before, valueBefore] = line.points[i - 1];
        if (line.bridged || year == before + 1) {
            painter.drawLine(frame.at(before, valueBefore), frame.at(year, value));
        }
    }
    if (line.bridged) {
        return;
    }
    for (const auto& [year, value] : line.points) {
        const QPointF at = frame.at(year, value);
        painter.setPen(Qt::NoPen);
        painter.setBrush(line.colour);
        painter.drawEllipse(at, kPointSize, kPointSize);
        painter.setBrush(Qt::NoBrush);
        const QString text = drawing.text(value);
        drawing.items.push_back({QRectF(at.x() - kGap, at.y() - kGap, 2 * kGap, 2 * kGap),
                                 QStringLiteral("%1, %2: %3").arg(line.name).arg(year).arg(text),
                                 {},
                                 year});
    }
}

/// Whether a line runs through the place.
bool isCrossed(const PlotDrawing& drawing, const LineFrame& frame, const QRectF& place)
{
    constexpr int kSteps = 40;
    for (const PlotLine& line : drawing.content.lines) {
        for (size_t i = 1; i < line.points.size(); ++i) {
            const QPointF from = frame.at(line.points[i - 1].first, line.points[i - 1].second);
            const QPointF way = frame.at(line.points[i].first, line.points[i].second) - from;
            for (int step = 0; step <= kSteps; ++step) {
                if (place.contains(from + way * step / kSteps)) {
                    return true;
                }
            }
        }
    }
    return false;
}

/// Values stand above their points, below where a line or another value is in the way.
void drawValueLabels(PlotDrawing& drawing, const LineFrame& frame)
{
    const double height = drawing.lineHeight();
    std::vector<QRectF> taken;
    for (const PlotLine& line : drawing.content.lines) {
        if (!line.labelled || line.bridged) {
            continue;
        }
        for (const auto& [year, value] : line.points) {
            const QPointF at = frame.at(year, value);
            const QString text = drawing.text(value);
            const double width = drawing.width(text) + 4;
            // Not over the marks of the axis.
            const double left = std::max(at.x() - width / 2, frame.plot.left() + 2);
            const QRectF above(left, at.y() - height - kPointSize - 1, width, height);
            const QRectF below = above.translated(0, height + 2 * kPointSize + 2);
            const auto isFree = [&](const QRectF& place) {
                return !isCrossed(drawing, frame, place) &&
                       std::ranges::none_of(taken, [&place](const QRectF& other) {
                           return other.intersects(place);
                       });
            };
            const QRectF place = !isFree(above) && isFree(below) ? below : above;
            drawing.label(place, Qt::AlignCenter, text, readable(line.colour, drawing.palette));
            taken.push_back(place);
        }
    }
}

} // namespace

QColor readable(const QColor& colour, const QPalette& palette)
{
    return ui::isDark(palette) ? colour.lighter(150) : colour.darker(140);
}

QString PlotDrawing::text(double value) const
{
    return words::number(value, content.decimals);
}

void PlotDrawing::label(const QRectF& place, int flags, const QString& written,
                        const QColor& colour) const
{
    painter.fillRect(place.adjusted(-2, 0, 3, 0), palette.color(QPalette::Base));
    painter.setPen(colour);
    painter.drawText(place, flags, written);
}

double PlotDrawing::lineHeight() const
{
    return QFontMetricsF(painter.font()).height();
}

double PlotDrawing::width(const QString& written) const
{
    return QFontMetricsF(painter.font()).horizontalAdvance(written);
}

PlotScale PlotScale::over(double least, double most)
{
    constexpr double kMarks = 5;
    PlotScale out;
    double span = most - least;
    if (!(span > 0)) {
        span = std::max(std::abs(most), 1.0) * 0.2;
    }
    const double rough = span / kMarks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    out.step = power;
    for (const double round : {1.0, 2.0, 5.0, 10.0}) {
        if (round * power >= rough) {
            out.step = round * power;
            break;
        }
    }
    out.least = std::floor(least / out.step - 0.2) * out.step;
    out.most = std::ceil(most / out.step + 0.4) * out.step;
    if (least >= 0 && out.least < 0) {
        out.least = 0;
    }
    return out;
}

std::vector<double> PlotScale::marks() const
{
    std::vector<double> out;
    for (int i = 0; least + i * step <= most + step / 1000; ++i) {
        out.push_back(least + i * step);
    }
    return out;
}

void drawPlotLines(PlotDrawing& drawing)
{
    const LineFrame frame = lineFrame(drawing);
    drawGrid(drawing, frame);
    NameColumn names(drawing, frame);
    for (const PlotReference& reference : drawing.content.references) {
        const double y = frame.at(frame.firstYear, reference.value).y();
        drawing.painter.setPen(QPen(reference.colour, 1.6, Qt::DotLine));
        drawing.painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        names.add(reference.name, y, readable(reference.colour, drawing.palette));
    }
    for (const PlotLine& line : drawing.content.lines) {
        drawOneLine(drawing, frame, line);
        if (!line.points.empty()) {
            names.add(line.name, frame.at(line.points.back().first, line.points.back().second).y(),
                      readable(line.colour, drawing.palette));
        }
    }
    drawValueLabels(drawing, frame);
    names.draw();
}

} // namespace rangkul::coverageui

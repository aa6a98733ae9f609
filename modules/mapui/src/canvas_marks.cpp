// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_marks.h"

#include <QPainter>
#include <QPainterPath>

#include "rangkul/mapui/map_canvas.h"
#include "rangkul/mapui/point_painter.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>
#include <cmath>

namespace rangkul::mapui {

namespace {

/// Three leading digits: more would pretend.
qint64 roundedScale(double denominator)
{
    const double step = std::pow(10.0, std::max(0.0, std::floor(std::log10(denominator)) - 2));
    return std::llround(std::round(denominator / step) * step);
}

QString barText(double metres)
{
    return metres < 1'000 ? MapCanvas::tr("%1 m").arg(words::number(metres, metres < 1 ? 2 : 0))
                          : MapCanvas::tr("%1 km").arg(words::number(metres / 1'000, 0));
}

QString degrees(double value, const QString& positive, const QString& negative)
{
    return MapCanvas::tr("%1° %2").arg(words::number(std::abs(value), 5),
                                       value < 0 ? negative : positive);
}

} // namespace

void paintRing(QPainter& painter, QPointF at, double size, const PointStyle* style, bool selected,
               const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double ring = size * (selected ? 0.85 : 0.72);
    painter.setPen(QPen(Qt::white, selected ? 5 : 4));
    painter.drawEllipse(at, ring, ring);
    painter.setPen(
        QPen(selected ? palette.color(QPalette::Highlight) : palette.color(QPalette::WindowText),
             selected ? 2.6 : 1.6));
    painter.drawEllipse(at, ring, ring);
    painter.restore();
    if (style != nullptr) {
        paintPointMark(painter, at, size, *style);
    }
}

QRectF paintScale(QPainter& painter, const MapViewState& view, const ScaleText& said,
                  const CanvasLook& look)
{
    const auto colours = RegionPainter::coloursFor(look.palette);
    const ScaleBar bar = view.scaleBar(120);
    QString text =
        MapCanvas::tr("1 : %1").arg(words::number(roundedScale(view.scaleDenominator(said.dpi))));
    if (said.pointer) {
        text += QStringLiteral("     ") +
                degrees(said.pointer->lat, MapCanvas::tr("N"), MapCanvas::tr("S")) +
                QStringLiteral("  ") +
                degrees(said.pointer->lon, MapCanvas::tr("E"), MapCanvas::tr("W"));
    }
    painter.save();
    painter.setFont(ui::tabularFont(look.font));
    const QFontMetricsF metrics(painter.font());
    const double left = ui::kGap * 2;
    const double base = look.size.height() - ui::kGap * 2;
    const double textLeft = left + bar.pixels + ui::kGap * 1.5;
    const QRectF box(ui::kGap, base - metrics.height() - ui::kGap,
                     textLeft + metrics.horizontalAdvance(text), metrics.height() + ui::kGap * 2);
    QColor ground = look.palette.color(QPalette::Base);
    ground.setAlpha(225);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colours.name, 2));
    painter.drawPolyline(QPolygonF{{{left, base - 5},
                                    {left, base},
                                    {left + bar.pixels, base},
                                    {left + bar.pixels, base - 5}}});
    painter.setPen(look.palette.color(QPalette::Text));
    painter.drawText(QPointF(left + 4, base - 6), barText(bar.metres));
    painter.drawText(QPointF(textLeft, base), text);
    painter.restore();
    return box;
}

void paintCross(QPainter& painter, QPointF at, const QPalette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QPen& pen : {QPen(Qt::white, 4), QPen(palette.color(QPalette::Highlight), 2)}) {
        painter.setPen(pen);
        painter.drawLine(at - QPointF(16, 0), at - QPointF(5, 0));
        painter.drawLine(at + QPointF(5, 0), at + QPointF(16, 0));
        painter.drawLine(at - QPointF(0, 16), at - QPointF(0, 5));
        painter.drawLine(at + QPointF(0, 5), at + QPointF(0, 16));
    }
}

void paintPin(QPainter& painter, QPointF tip, const QPalette& palette)
{
    constexpr double kHead = 9;
    const QPointF head = tip - QPointF(0, 22);
    QPainterPath pin;
    pin.moveTo(tip);
    pin.lineTo(head + QPointF(-kHead * 0.86, kHead * 0.5));
    pin.arcTo(QRectF(head - QPointF(kHead, kHead), QSizeF(2 * kHead, 2 * kHead)), 210, -240);
    pin.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 2.5));
    painter.setBrush(palette.color(QPalette::Highlight));
    painter.drawPath(pin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(head, 3.2, 3.2);
    painter.restore();
}

void paintTip(QPainter& painter, const HouseholdTip& tip, QPointF at, const CanvasLook& look)
{
    if (tip.title.isEmpty() && tip.lines.isEmpty()) {
        return;
    }
    QFont bold = look.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF title(bold);
    const QFontMetricsF text(look.font);
    double width = title.horizontalAdvance(tip.title);
    for (const QString& line : tip.lines) {
        width = std::max(width, text.horizontalAdvance(line));
    }
    constexpr double kPadding = ui::kGap;
    const double wide = std::min(width, look.size.width() - 6.0 * ui::kGap) + 2 * kPadding;
    const double high = title.height() +
                        text.lineSpacing() * static_cast<double>(tip.lines.size()) + 1.5 * kPadding;
    QRectF box(at.x() + 16, at.y() - high - 8, wide, high);
    if (box.right() > look.size.width() - 4) {
        box.moveRight(at.x() - 16);
    }
    if (box.top() < 4) {
        box.moveTop(at.y() + 16);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.palette.color(QPalette::Mid), 1));
    painter.setBrush(look.palette.color(QPalette::Base));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(look.palette.color(QPalette::Text));
    double y = box.top() + kPadding * 0.75 + title.ascent();
    painter.setFont(bold);
    painter.drawText(QPointF(box.left() + kPadding, y),
                     title.elidedText(tip.title, Qt::ElideRight, wide - 2 * kPadding));
    painter.setFont(look.font);
    for (const QString& line : tip.lines) {
        y += text.lineSpacing();
        painter.drawText(QPointF(box.left() + kPadding, y),
                         text.elidedText(line, Qt::ElideRight, wide - 2 * kPadding));
    }
    painter.restore();
}

void paintHint(QPainter& painter, const QString& hint, const QString& figure,
               const CanvasLook& look)
{
    const QString text = figure.isEmpty() ? hint : figure;
    if (text.isEmpty()) {
        return;
    }
    QFont shown = look.font;
    if (!figure.isEmpty()) {
        shown = ui::tabularFont(ui::headingFont(look.font, 1));
    }
    const ui::ToneColours colours = ui::toneColours(ui::Tone::Neutral, look.palette);
    const QFontMetrics metrics(shown);
    const int most = look.size.width() - 6 * ui::kGap;
    const QRect bounds = metrics.boundingRect(QRect(0, 0, most - 3 * ui::kGap, look.size.height()),
                                              Qt::TextWordWrap | Qt::AlignHCenter, text);
    QRect box(0, ui::kGap, bounds.width() + 3 * ui::kGap, bounds.height() + ui::kGap);
    box.moveLeft((look.size.width() - box.width()) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(box, ui::kGap, ui::kGap);
    painter.setFont(shown);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, text);
    painter.restore();
}

void paintWatermark(QPainter& painter, const QString& text, const CanvasLook& look)
{
    if (text.isEmpty()) {
        return;
    }
    painter.save();
    QFont large = ui::headingFont(look.font, 26);
    large.setLetterSpacing(QFont::PercentageSpacing, 120);
    painter.setFont(large);
    painter.translate(QRect(QPoint(), look.size).center());
    painter.rotate(-24);
    painter.setPen(QColor(120, 120, 120, 60));
    painter.drawText(QRectF(-look.size.width(), -60, 2.0 * look.size.width(), 120), Qt::AlignCenter,
                     text);
    painter.restore();
}

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "weight_bars.h"

#include <QPainter>

#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>
#include <cmath>

namespace rangkul::linkageui {

namespace {

constexpr int kBarPad = 3;
constexpr int kPreferredWidth = 420;

} // namespace

QString signedBits(double bits)
{
    const QString size = words::number(std::abs(bits), std::abs(bits) < 10 ? 1 : 0);
    return (bits < 0 ? QStringLiteral("−") : QStringLiteral("+")) + size;
}

WeightBars::WeightBars(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Weights"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WeightBars::setLines(std::vector<WeightLine> lines)
{
    m_lines = std::move(lines);
    QStringList told;
    for (const WeightLine& line : m_lines) {
        told << QStringLiteral("%1 %2").arg(line.text, signedBits(line.bits));
    }
    setAccessibleDescription(told.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int WeightBars::textWidth(int width) const
{
    return width * 11 / 20;
}

int WeightBars::rowHeight(const WeightLine& line, int width) const
{
    const QRect room(0, 0, textWidth(width) - ui::kGap, 1000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, line.text).height() + 2 * kBarPad;
}

int WeightBars::heightForWidth(int width) const
{
    int height = 0;
    for (const WeightLine& line : m_lines) {
        height += rowHeight(line, width);
    }
    return std::max(height, fontMetrics().height());
}

QSize WeightBars::sizeHint() const
{
    return {kPreferredWidth, heightForWidth(kPreferredWidth)};
}

QSize WeightBars::minimumSizeHint() const
{
    return {kPreferredWidth / 2, heightForWidth(std::max(width(), kPreferredWidth / 2))};
}

void WeightBars::paintBar(QPainter& painter, const QRect& place, double bits, double most) const
{
    const int number = fontMetrics().horizontalAdvance(QStringLiteral("−00,0")) + ui::kGap;
    const int half = std::max(8, place.width() / 2 - number);
    const int zero = place.left() + number + half / 2;
    const double scale = (bits < 0 ? half / 2.0 : half * 1.5) / most;
    const int length = std::max(2, static_cast<int>(std::abs(bits) * scale));
    const ui::ToneColours colours =
        ui::toneColours(bits < 0 ? ui::Tone::Bad : ui::Tone::Good, palette());
    const int from = bits < 0 ? std::max(place.left() + number, zero - length) : zero;
    const int to = bits < 0 ? zero : std::min(place.right() - number, zero + length);
    const QRect bar(from, place.top() + kBarPad, to - from, place.height() - 2 * kBarPad);
    painter.setPen(colours.text);
    painter.setBrush(bits < 0 ? QBrush(colours.text, Qt::BDiagPattern) : QBrush(colours.text));
    painter.drawRect(bar);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawLine(zero, place.top(), zero, place.bottom());
    const QRect told = bits < 0
                           ? QRect(bar.left() - number, place.top(), number - 4, place.height())
                           : QRect(bar.right() + 6, place.top(), number, place.height());
    painter.drawText(told, Qt::AlignVCenter | (bits < 0 ? Qt::AlignRight : Qt::AlignLeft),
                     signedBits(bits));
}

void WeightBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double most = 1;
    for (const WeightLine& line : m_lines) {
        most = std::max(most, std::abs(line.bits));
    }
    int top = 0;
    for (const WeightLine& line : m_lines) {
        const int height = rowHeight(line, width());
        const int text = textWidth(width());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, top + kBarPad, text - ui::kGap, height - 2 * kBarPad),
                         Qt::TextWordWrap | Qt::AlignVCenter, line.text);
        paintBar(painter, QRect(text, top, width() - text, height), line.bits, most);
        top += height;
    }
}

} // namespace rangkul::linkageui

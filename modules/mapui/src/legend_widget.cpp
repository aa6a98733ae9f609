// SPDX-License-Identifier: GPL-3.0-or-later
#include "legend_widget.h"

#include <QPainter>

#include "rangkul/mapui/point_painter.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::mapui {

namespace {

constexpr int kSwatch = 20;
constexpr int kWidest = 260;
constexpr int kBetween = ui::kGap; ///< two groups

} // namespace

LegendWidget::LegendWidget(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("mapLegend"));
    setAccessibleName(tr("Legend"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // the map below stays within reach
}

void LegendWidget::setChoropleth(const Choropleth& choropleth)
{
    m_regionLines.clear();
    if (!choropleth.isEmpty() || choropleth.unknown > 0) {
        m_regionLines.push_back({Line::Kind::Title, choropleth.values.title});
        // The highest class on top, as people read a scale.
        for (size_t i = choropleth.colours.size(); i-- > 0;) {
            m_regionLines.push_back({Line::Kind::Colour,
                                     choropleth.labels[static_cast<qsizetype>(i)],
                                     {},
                                     QColor(choropleth.colours[i])});
        }
        if (choropleth.unknown > 0) {
            m_regionLines.push_back({Line::Kind::Missing, unknownText(choropleth.values)});
        }
    }
    rebuild();
}

void LegendWidget::setPoints(const std::vector<PointStyle>& styles, const std::vector<int>& ofStyle)
{
    m_pointLines.clear();
    const bool any = !styles.empty() && std::any_of(ofStyle.begin(), ofStyle.end(),
                                                    [](int count) { return count > 0; });
    if (any) {
        m_pointLines.push_back({Line::Kind::Title, tr("Households")});
    }
    const auto add = [&](size_t i) {
        if (i < ofStyle.size() && ofStyle[i] > 0) {
            m_pointLines.push_back({Line::Kind::Mark,
                                    styles[i].label,
                                    words::number(qint64(ofStyle[i])),
                                    {},
                                    styles[i]});
        }
    };
    // A ramp is painted with the poorest last, so on top; the legend begins with them.
    const bool ramp = std::any_of(styles.begin(), styles.end(),
                                  [](const PointStyle& style) { return style.darkRim; });
    for (size_t i = 0; i < styles.size(); ++i) {
        add(ramp ? styles.size() - 1 - i : i);
    }
    rebuild();
}

void LegendWidget::rebuild()
{
    m_lines = m_regionLines;
    m_lines.insert(m_lines.end(), m_pointLines.begin(), m_pointLines.end());
    QStringList texts;
    for (const Line& line : m_lines) {
        texts += line.count.isEmpty() ? line.text : line.text + QStringLiteral(": ") + line.count;
    }
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    resize(sizeHint());
    update();
}

QFont LegendWidget::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int LegendWidget::lineHeight() const
{
    return std::max(kSwatch - 2, fontMetrics().height() + 3);
}

QSize LegendWidget::sizeHint() const
{
    const QFontMetrics title(titleFont());
    int width = 0;
    int height = ui::kGap;
    for (const Line& line : m_lines) {
        if (line.kind == Line::Kind::Title) {
            const QRect box = title.boundingRect(QRect(0, 0, kWidest - 2 * ui::kGap, 1000),
                                                 Qt::TextWordWrap, line.text);
            width = std::max(width, box.width());
            height += box.height() + ui::kGap / 2 + (&line == &m_lines.front() ? 0 : kBetween);
        } else {
            const int count = line.count.isEmpty()
                                  ? 0
                                  : fontMetrics().horizontalAdvance(line.count) + 2 * ui::kGap;
            width = std::max(width, kSwatch + ui::kGap +
                                        fontMetrics().horizontalAdvance(line.text) + count);
            height += lineHeight();
        }
    }
    return {std::min(width + 2 * ui::kGap + 4, kWidest), height + ui::kGap / 2};
}

void LegendWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Base);
    ground.setAlpha(235);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int left = ui::kGap;
    const int right = width() - ui::kGap;
    int y = ui::kGap / 2 + 2;
    for (const Line& line : m_lines) {
        painter.setPen(palette().color(QPalette::Text));
        if (line.kind == Line::Kind::Title) {
            painter.setFont(titleFont());
            y += &line == &m_lines.front() ? 0 : kBetween;
            QRect box;
            painter.drawText(QRect(left, y, right - left, height()), Qt::TextWordWrap, line.text,
                             &box);
            y += box.height() + ui::kGap / 2;
            painter.setFont(font());
            continue;
        }
        const QRect swatch(left, y + 2, kSwatch, lineHeight() - 4);
        if (line.kind == Line::Kind::Mark) {
            paintPointMark(painter, QRectF(swatch).center(), 13, line.style);
        } else {
            painter.setPen(QPen(RegionPainter::coloursFor(palette()).border, 0.8));
            painter.setBrush(line.kind == Line::Kind::Missing
                                 ? RegionPainter::missingBrush(palette())
                                 : QBrush(line.colour));
            painter.drawRect(QRectF(swatch).adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter.setPen(palette().color(QPalette::Text));
        const int countWidth =
            line.count.isEmpty() ? 0 : fontMetrics().horizontalAdvance(line.count) + ui::kGap;
        const QRect text(left + kSwatch + ui::kGap, y, right - left - kSwatch - ui::kGap,
                         lineHeight());
        painter.drawText(
            text.adjusted(0, 0, -countWidth, 0), Qt::AlignVCenter,
            fontMetrics().elidedText(line.text, Qt::ElideRight, text.width() - countWidth));
        painter.setFont(ui::tabularFont(font()));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, line.count);
        painter.setFont(font());
        y += lineHeight();
    }
}

} // namespace rangkul::mapui

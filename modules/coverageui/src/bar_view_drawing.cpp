// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractBarSeries>
#include <QAccessible>
#include <QChart>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include "bar_view.h"
#include "rangkul/ui/theme.h"

namespace rangkul::coverageui {

namespace {

constexpr double kPadding = 4;

} // namespace

void BarView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_content == nullptr || m_content->series.empty()) {
        return;
    }
    painter->save();
    painter->setFont(ui::tabularFont(font()));
    for (int category = 0; category < m_content->categories.size(); ++category) {
        drawValues(*painter, category);
    }
    if (hasFocus()) {
        drawCurrent(*painter);
    }
    painter->restore();
}

void BarView::drawValues(QPainter& painter, int category) const
{
    const QFontMetricsF metrics(painter.font());
    std::vector<int> left; ///< series whose value does not fit on its bar
    for (int i = 0; i < static_cast<int>(m_content->series.size()); ++i) {
        const QRectF bar = barRect(category, i);
        const BarSeries& series = m_content->series[static_cast<size_t>(i)];
        const auto value = series.values[static_cast<size_t>(category)];
        if (bar.isEmpty()) {
            if (!value) {
                left.push_back(i);
            }
            continue;
        }
        const QString text = valueText(*m_content, value);
        if (metrics.horizontalAdvance(text) + kPadding > bar.width() ||
            metrics.ascent() > bar.height()) {
            left.push_back(i);
            continue;
        }
        painter.setPen(textOn(series.colour));
        painter.drawText(bar, Qt::AlignCenter, text);
    }
    drawBesideBar(painter, category, left);
}

void BarView::drawBesideBar(QPainter& painter, int category, const std::vector<int>& left) const
{
    const int last = static_cast<int>(m_content->series.size()) - 1;
    const double end = stackEnd(category, last);
    QStringList texts;
    for (const int series : left) {
        texts += valueText(
            *m_content,
            m_content->series[static_cast<size_t>(series)].values[static_cast<size_t>(category)]);
    }
    if (end <= 0 && left.empty()) {
        // Nothing drawn: say whether that is zero or unknown.
        texts = {
            valueText(*m_content, m_content->series.front().values[static_cast<size_t>(category)])};
    }
    if (texts.isEmpty()) {
        return;
    }
    const bool across = m_content->horizontal;
    const double row = shownIndex(category);
    const QPointF tip =
        chart()->mapToPosition(across ? QPointF(end, row) : QPointF(row, end), m_bars);
    const double height = QFontMetricsF(painter.font()).height();
    constexpr double kSwatch = 8;
    if (!across) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(tip.x() - 100, tip.y() - height - 2, 200, height),
                         Qt::AlignHCenter | Qt::AlignBottom, texts.join(QStringLiteral(" · ")));
        return;
    }
    double x = tip.x() + kPadding;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        // With several kinds of bars a small square says whose value it is.
        if (!left.empty() && last > 0) {
            painter.fillRect(
                QRectF(x, tip.y() - kSwatch / 2, kSwatch, kSwatch),
                m_content->series[static_cast<size_t>(left[static_cast<size_t>(i)])].colour);
            x += kSwatch + 2;
        }
        painter.setPen(palette().color(QPalette::WindowText));
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(texts[i]);
        painter.drawText(QRectF(x, tip.y() - height / 2, width + 1, height), Qt::AlignVCenter,
                         texts[i]);
        x += width + kPadding * 2;
    }
}

void BarView::drawCurrent(QPainter& painter) const
{
    const QRectF bar = barRect(m_category, m_series);
    if (!bar.isEmpty()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(-2, -2, 2, 2));
    }
}

void BarView::keyPressEvent(QKeyEvent* event)
{
    if (m_content == nullptr) {
        QChartView::keyPressEvent(event);
        return;
    }
    const bool across = m_content->horizontal;
    switch (event->key()) {
    case Qt::Key_Up:
        across ? moveCategory(-1) : moveSeries(1);
        break;
    case Qt::Key_Down:
        across ? moveCategory(1) : moveSeries(-1);
        break;
    case Qt::Key_Left:
        across ? moveSeries(-1) : moveCategory(-1);
        break;
    case Qt::Key_Right:
        across ? moveSeries(1) : moveCategory(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isBar(m_category, m_series)) {
            Q_EMIT barPressed(m_category, m_series);
        }
        break;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool BarView::moveSeries(int step)
{
    for (int series = m_series + step;
         series >= 0 && series < static_cast<int>(m_content->series.size()); series += step) {
        if (isBar(m_category, series)) {
            setCurrent(m_category, series);
            return true;
        }
    }
    return false;
}

bool BarView::moveCategory(int step)
{
    for (int category = m_category + step; category >= 0 && category < m_content->categories.size();
         category += step) {
        if (isBar(category, m_series)) {
            setCurrent(category, m_series);
            return true;
        }
        for (int series = 0; series < static_cast<int>(m_content->series.size()); ++series) {
            if (isBar(category, series)) {
                setCurrent(category, series);
                return true;
            }
        }
    }
    return false;
}

void BarView::setCurrent(int category, int series)
{
    m_category = category;
    m_series = series;
    viewport()->update();
    setAccessibleName(barText(category, series));
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT currentChanged(
        mapFromScene(barRect(category, series)).boundingRect().adjusted(-4, -4, 4, 4));
}

void BarView::leaveEmptyBar()
{
    if (!isBar(m_category, m_series) && !moveSeries(1)) {
        moveCategory(1);
    }
}

void BarView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
    if (isBar(m_category, m_series) && event->reason() != Qt::MouseFocusReason) {
        setCurrent(m_category, m_series);
    }
}

void BarView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace rangkul::coverageui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_view.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include "rangkul/ui/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr double kBarWidth = 0.72;
constexpr int kRoomForValues = 72; ///< right of the longest bar, for values too wide for theirs

void styleAxis(QAbstractAxis* axis, const QWidget& view, bool hasGrid)
{
    const QPalette palette = view.palette();
    axis->setLabelsFont(view.font());
    axis->setLabelsColor(palette.color(QPalette::WindowText));
    axis->setGridLineVisible(hasGrid);
    axis->setGridLineColor(palette.color(QPalette::Midlight));
    axis->setLinePenColor(palette.color(QPalette::Mid));
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double axisStep(double most)
{
    constexpr std::array<double, 3> kRound{1, 2, 5};
    for (double power = 1;; power *= 10) {
        for (const double round : kRound) {
            if (most <= round * power * 6) {
                return round * power;
            }
        }
    }
}

QColor textOn(const QColor& ground)
{
    // Contrast of white is 1.05/(L+0.05), of black (L+0.05)/0.05; they are equal near L = 0.18.
    return luminance(ground) < 0.18 ? Qt::white : Qt::black;
}

BarView::BarView(QWidget* parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
}

void BarView::setContent(const BarChartContent& content)
{
    m_content = &content;
    auto* chart = new QChart;
    chart->setBackgroundBrush(palette().color(QPalette::Base));
    chart->setBackgroundRoundness(0);
    chart->setMargins(QMargins(kGap / 2, 0, content.horizontal ? kRoomForValues : kGap, 0));
    chart->legend()->hide();
    chart->setLocalizeNumbers(true);
    m_bars = makeSeries();
    chart->addSeries(m_bars);
    addAxes(chart);
    connectBars();
    QChart* old = this->chart();
    setChart(chart);
    delete old;
    m_category = 0;
    m_series = 0;
    leaveEmptyBar();
}

QAbstractBarSeries* BarView::makeSeries() const
{
    QAbstractBarSeries* bars =
        m_content->horizontal ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
                              : static_cast<QAbstractBarSeries*>(new QStackedBarSeries);
    for (const BarSeries& series : m_content->series) {
        auto* set = new QBarSet(series.name);
        set->setColor(series.colour);
        set->setBorderColor(series.colour);
        QList<qreal> values(m_content->categories.size(), 0.0);
        for (int i = 0; i < static_cast<int>(values.size()); ++i) {
            values[shownIndex(i)] = series.values[static_cast<size_t>(i)].value_or(0);
        }
        set->append(values);
        bars->append(set);
    }
    bars->setBarWidth(kBarWidth);
    return bars;
}

void BarView::addAxes(QChart* chart)
{
    QStringList names = m_content->categories;
    if (m_content->horizontal) {
        std::reverse(names.begin(), names.end());
    }
    auto* categories = new QBarCategoryAxis(chart);
    categories->append(names);
    auto* amounts = new QValueAxis(chart);
    double most = 1;
    for (int i = 0; i < static_cast<int>(m_content->categories.size()); ++i) {
        most = std::max(most, stackEnd(i, static_cast<int>(m_content->series.size()) - 1));
    }
    if (m_content->percent) {
        most = 100;
    }
    const double step = m_content->percent ? 20 : axisStep(most);
    amounts->setRange(0, std::ceil(most / step) * step);
    amounts->setTickType(QValueAxis::TicksDynamic);
    amounts->setTickAnchor(0);
    amounts->setTickInterval(step);
    amounts->setLabelFormat(m_content->percent ? QStringLiteral("%.0f %%")
                                               : QStringLiteral("%.0f"));
    styleAxis(categories, *this, false);
    styleAxis(amounts, *this, true);
    chart->addAxis(categories, m_content->horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(amounts, m_content->horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    m_bars->attachAxis(categories);
    m_bars->attachAxis(amounts);
}

void BarView::connectBars()
{
    QAbstractBarSeries* bars = m_bars;
    const auto numberOf = [bars](QBarSet* set) {
        return static_cast<int>(bars->barSets().indexOf(set));
    };
    connect(bars, &QAbstractBarSeries::clicked, this, [this, numberOf](int index, QBarSet* set) {
        Q_EMIT barPressed(shownIndex(index), numberOf(set));
    });
    connect(bars, &QAbstractBarSeries::hovered, this,
            [this, numberOf](bool on, int index, QBarSet* set) {
                viewport()->setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
                QToolTip::showText(QCursor::pos(),
                                   on ? barText(shownIndex(index), numberOf(set)) : QString(),
                                   this);
            });
}

/// The axis counts from below, people read from above; the same turn leads back.
int BarView::shownIndex(int category) const
{
    return m_content->horizontal ? static_cast<int>(m_content->categories.size()) - 1 - category
                                 : category;
}

double BarView::stackEnd(int category, int series) const
{
    double sum = 0;
    for (int i = 0; i <= series; ++i) {
        sum += m_content->series[static_cast<size_t>(i)]
                   .values[static_cast<size_t>(category)]
                   .value_or(0);
    }
    return sum;
}

bool BarView::isBar(int category, int series) const
{
    return m_content != nullptr && category >= 0 && category < m_content->categories.size() &&
           series >= 0 && series < static_cast<int>(m_content->series.size()) &&
           m_content->series[static_cast<size_t>(series)]
                   .values[static_cast<size_t>(category)]
                   .value_or(0) > 0;
}

QRectF BarView::barRect(int category, int series) const
{
    if (!isBar(category, series)) {
        return {};
    }
    const double from = stackEnd(category, series - 1);
    const double to = stackEnd(category, series);
    const double middle = shownIndex(category);
    const auto place = [this](double along, double across) {
        return m_content->horizontal ? chart()->mapToPosition(QPointF(along, across), m_bars)
                                     : chart()->mapToPosition(QPointF(across, along), m_bars);
    };
    return QRectF(place(from, middle - kBarWidth / 2), place(to, middle + kBarWidth / 2))
        .normalized();
}

QString BarView::barText(int category, int series) const
{
    const BarSeries& one = m_content->series[static_cast<size_t>(series)];
    return QStringLiteral("%1, %2: %3")
        .arg(m_content->categories[category], one.name,
             valueText(*m_content, one.values[static_cast<size_t>(category)]));
}

} // namespace rangkul::coverageui

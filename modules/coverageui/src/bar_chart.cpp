// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/bar_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr int kBarPitch = 26;
constexpr int kChartFrame = 90;

/// The series of bars common to both directions.
template <typename Series> Series* makeSeries(const BarChartContent& content, QChart* chart)
{
    auto* series = new Series;
    for (const BarSeries& bars : content.series) {
        auto* set = new QBarSet(bars.name);
        set->setColor(bars.colour);
        set->setBorderColor(bars.colour.darker(115));
        set->setLabelColor(bars.colour.lightness() < 140 ? Qt::white : Qt::black);
        for (const double value : bars.values) {
            set->append(value);
        }
        series->append(set);
    }
    series->setBarWidth(0.72);
    chart->addSeries(series);
    return series;
}

double largestStack(const BarChartContent& content)
{
    double largest = 0;
    for (qsizetype i = 0; i < content.categories.size(); ++i) {
        double sum = 0;
        for (const BarSeries& bars : content.series) {
            sum += bars.values[static_cast<size_t>(i)];
        }
        largest = std::max(largest, sum);
    }
    return largest;
}

void styleAxis(QAbstractAxis* axis, const QPalette& palette)
{
    axis->setLabelsColor(palette.color(QPalette::WindowText));
    axis->setGridLineColor(palette.color(QPalette::Midlight));
    axis->setLinePenColor(palette.color(QPalette::Mid));
}

} // namespace

BarChart::BarChart(QWidget* parent)
    : QWidget(parent)
    , m_titleLabel(new QLabel(this))
    , m_sourceLabel(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_view(new QChartView(this))
{
    m_titleLabel->setFont(ui::headingFont(font(), 3));
    m_titleLabel->setWordWrap(true);
    m_sourceLabel->setWordWrap(true);
    m_sourceLabel->setForegroundRole(QPalette::PlaceholderText);
    m_area->setWidget(m_view);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setAccessibleName(tr("Chart"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    column->addWidget(m_titleLabel);
    column->addWidget(m_area, 1);
    column->addWidget(m_sourceLabel);
}

void BarChart::setContent(BarChartContent content)
{
    m_content = std::move(content);
    m_titleLabel->setText(m_content.title);
    m_sourceLabel->setText(m_content.source);
    m_view->setAccessibleDescription(m_content.title);

    auto* chart = new QChart;
    chart->setBackgroundBrush(palette().color(QPalette::Base));
    chart->setMargins(QMargins(kGap / 2, 0, kGap * 2, 0));
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelColor(palette().color(QPalette::WindowText));
    chart->legend()->setVisible(m_content.series.size() > 1);
    chart->setLocalizeNumbers(true);
    if (m_content.horizontal) {
        buildHorizontal(chart);
    } else {
        buildVertical(chart);
    }
    QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setMinimumHeight(m_content.horizontal
                                 ? static_cast<int>(m_content.categories.size()) * kBarPitch +
                                       kChartFrame
                                 : 260);
}

void BarChart::buildHorizontal(QChart* chart)
{
    // The axis counts from below, people read from above.
    BarChartContent upright = m_content;
    std::reverse(upright.categories.begin(), upright.categories.end());
    for (BarSeries& bars : upright.series) {
        std::reverse(bars.values.begin(), bars.values.end());
    }
    auto* series = makeSeries<QHorizontalStackedBarSeries>(upright, chart);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsCenter);
    series->setLabelsFormat(labelFormat());
    series->setLabelsPrecision(m_content.percent ? 3 : 9);
    auto* names = new QBarCategoryAxis(chart);
    names->append(upright.categories);
    auto* amounts = new QValueAxis(chart);
    amounts->setRange(0, m_content.percent ? 100 : std::max(1.0, largestStack(m_content)));
    amounts->setLabelFormat(QStringLiteral("%.0f"));
    if (!m_content.percent) {
        amounts->applyNiceNumbers();
    }
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(names), static_cast<QAbstractAxis*>(amounts)}) {
        styleAxis(axis, palette());
    }
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(amounts, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(amounts);
    const int last = static_cast<int>(m_content.categories.size()) - 1;
    connect(series, &QAbstractBarSeries::clicked, this,
            [this, series, last](int index, QBarSet* set) {
                Q_EMIT barPressed(last - index, static_cast<int>(series->barSets().indexOf(set)));
            });
}

void BarChart::buildVertical(QChart* chart)
{
    auto* series = makeSeries<QStackedBarSeries>(m_content, chart);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsCenter);
    series->setLabelsFormat(labelFormat());
    series->setLabelsPrecision(m_content.percent ? 3 : 9);
    auto* names = new QBarCategoryAxis(chart);
    names->append(m_content.categories);
    auto* amounts = new QValueAxis(chart);
    amounts->setRange(0, std::max(1.0, largestStack(m_content)));
    amounts->setLabelFormat(QStringLiteral("%.0f"));
    amounts->applyNiceNumbers();
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(names), static_cast<QAbstractAxis*>(amounts)}) {
        styleAxis(axis, palette());
    }
    chart->addAxis(names, Qt::AlignBottom);
    chart->addAxis(amounts, Qt::AlignLeft);
    series->attachAxis(names);
    series->attachAxis(amounts);
    connect(series, &QAbstractBarSeries::clicked, this, [this, series](int index, QBarSet* set) {
        Q_EMIT barPressed(index, static_cast<int>(series->barSets().indexOf(set)));
    });
}

QString BarChart::labelFormat() const
{
    return m_content.percent ? QStringLiteral("@value %") : QStringLiteral("@value");
}

QImage BarChart::picture() const
{
    const QSize size(std::max(m_view->width(), 800), std::max(m_view->height(), 300));
    constexpr int kHeading = 64;
    constexpr int kFooter = 32;
    QImage image((size + QSize(0, kHeading + kFooter)) * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::black);
    painter.setFont(m_titleLabel->font());
    painter.drawText(QRect(kGap, kGap, size.width() - 2 * kGap, kHeading - kGap),
                     Qt::AlignLeft | Qt::TextWordWrap, m_content.title);
    m_view->render(&painter, QRectF(0, kHeading, size.width(), size.height()));
    painter.setFont(font());
    painter.drawText(QRect(kGap, kHeading + size.height(), size.width() - 2 * kGap, kFooter),
                     Qt::AlignLeft | Qt::AlignVCenter, m_content.source);
    return image;
}

QString BarChart::tableText() const
{
    QStringList lines;
    QStringList header{QString()};
    for (const BarSeries& bars : m_content.series) {
        header += bars.name;
    }
    lines += header.join(u'\t');
    for (qsizetype i = 0; i < m_content.categories.size(); ++i) {
        QStringList cells{m_content.categories[i]};
        for (const BarSeries& bars : m_content.series) {
            cells += words::number(bars.values[static_cast<size_t>(i)], m_content.percent ? 1 : 0);
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace rangkul::coverageui

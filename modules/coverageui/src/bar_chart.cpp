// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/bar_chart.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include "bar_view.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr int kAroundName = 14; ///< Qt Charts leaves out names that have less room than this
constexpr int kChartFrame = 60;
constexpr int kPercentDecimals = 2;

/// As a spreadsheet reads it.
QString plainText(const BarChartContent& content, std::optional<double> value)
{
    if (!value) {
        return content.unknown;
    }
    return content.percent ? words::number(*value, kPercentDecimals)
                           : QString::number(static_cast<qint64>(*value));
}

} // namespace

QString valueText(const BarChartContent& content, std::optional<double> value)
{
    if (!value) {
        return content.unknown;
    }
    return content.percent ? words::percent(value, kPercentDecimals)
                           : words::number(static_cast<qint64>(*value));
}

BarChart::BarChart(QWidget* parent)
    : QWidget(parent)
    , m_titleLabel(new QLabel(this))
    , m_legendLabel(new QLabel(this))
    , m_sourceLabel(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_area(new QScrollArea(this))
    , m_view(new BarView(this))
    , m_table(new QTableWidget(this))
{
    m_titleLabel->setFont(ui::headingFont(font(), 3));
    m_titleLabel->setWordWrap(true);
    m_legendLabel->setTextFormat(Qt::RichText);
    m_sourceLabel->setWordWrap(true);
    m_sourceLabel->setForegroundRole(QPalette::PlaceholderText);
    m_area->setWidget(m_view);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("Chart"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setFont(ui::tabularFont(font()));
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap / 2);
    column->setSpacing(kGap / 2);
    column->addWidget(m_titleLabel);
    column->addWidget(m_legendLabel);
    column->addWidget(m_stack, 1);
    column->addWidget(m_sourceLabel);
    connect(m_view, &BarView::barPressed, this, &BarChart::barPressed);
    connect(m_view, &BarView::currentChanged, this, [this](const QRect& place) {
        m_area->ensureVisible(place.center().x(), place.center().y(), 0, place.height());
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int tableColumn) {
        if (tableColumn > 0) {
            Q_EMIT barPressed(row, tableColumn - 1);
        }
    });
}

void BarChart::setContent(BarChartContent content)
{
    m_content = std::move(content);
    m_titleLabel->setText(m_content.title);
    m_sourceLabel->setText(m_content.source);
    m_legendLabel->setText(legend());
    m_legendLabel->setVisible(m_content.series.size() > 1);
    m_view->setAccessibleDescription(m_content.title);
    m_table->setAccessibleName(m_content.title);
    m_view->setMinimumHeight(m_content.horizontal ? static_cast<int>(m_content.categories.size()) *
                                                            (fontMetrics().height() + kAroundName) +
                                                        kChartFrame
                                                  : 260);
    m_view->setContent(m_content);
    if (m_stack->currentWidget() == m_table) {
        fillTable();
    }
}

void BarChart::setTableShown(bool shown)
{
    if (shown) {
        fillTable();
    }
    m_stack->setCurrentIndex(shown ? 1 : 0);
}

QString BarChart::legend() const
{
    QStringList parts;
    for (const BarSeries& series : m_content.series) {
        parts += QStringLiteral("<span style='color:%1'>■</span>&nbsp;%2")
                     .arg(series.colour.name(), series.name.toHtmlEscaped());
    }
    return parts.join(QStringLiteral("&nbsp;&nbsp;&nbsp; "));
}

void BarChart::fillTable()
{
    m_table->clear();
    const auto columns = static_cast<int>(m_content.series.size());
    m_table->setColumnCount(columns + 1);
    m_table->setRowCount(static_cast<int>(m_content.categories.size()));
    m_table->setHorizontalHeaderLabels(table().header);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_content.categories[row]));
        for (int i = 0; i < columns; ++i) {
            auto* item = new QTableWidgetItem(valueText(
                m_content,
                m_content.series[static_cast<size_t>(i)].values[static_cast<size_t>(row)]));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, i + 1, item);
        }
    }
    m_table->resizeColumnsToContents();
}

QRect BarChart::barPlace(int category, int series) const
{
    const QRectF bar = m_view->barRect(category, series);
    return bar.isEmpty() ? QRect() : m_view->mapFromScene(bar).boundingRect();
}

QImage BarChart::picture() const
{
    constexpr double kScale = 1.5;
    constexpr int kHeading = 72;
    constexpr int kFooter = 48;
    const QSize size(std::max(m_view->width(), 800), std::max(m_view->height(), 300));
    QImage image((size + QSize(0, kHeading + kFooter)) * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(m_titleLabel->font());
    painter.drawText(QRect(kGap, kGap / 2, size.width() - 2 * kGap, kHeading - 3 * kGap),
                     Qt::AlignLeft | Qt::TextWordWrap, m_content.title);
    if (m_content.series.size() > 1) {
        QTextDocument keys;
        keys.setDefaultFont(font());
        keys.setHtml(legend());
        painter.save();
        painter.translate(kGap / 2, kHeading - 3 * kGap);
        keys.drawContents(&painter);
        painter.restore();
    }
    m_view->render(&painter, QRectF(0, kHeading, size.width(), size.height()));
    painter.setFont(font());
    painter.drawText(QRect(kGap, kHeading + size.height(), size.width() - 2 * kGap, kFooter),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_content.source);
    if (!m_content.watermark.isEmpty()) {
        painter.setFont(ui::headingFont(font(), 2));
        painter.drawText(QRect(0, kHeading - 3 * kGap, size.width() - kGap, 3 * kGap),
                         Qt::AlignRight | Qt::AlignVCenter, m_content.watermark);
    }
    return image;
}

FigureTable BarChart::table() const
{
    FigureTable table{m_content.title, m_content.source, {m_content.categoryHeader}, {}};
    for (const BarSeries& bars : m_content.series) {
        table.header += m_content.percent ? bars.name + QStringLiteral(" (%)") : bars.name;
    }
    for (qsizetype i = 0; i < m_content.categories.size(); ++i) {
        QStringList cells{m_content.categories[i]};
        for (const BarSeries& bars : m_content.series) {
            cells += plainText(m_content, bars.values[static_cast<size_t>(i)]);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace rangkul::coverageui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/indicator_plot.h"

#include <QAccessible>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include "indicator_drawing.h"
#include "rangkul/ui/theme.h"

#include <algorithm>

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr int kLeastHeight = 220;

void fillPlotTable(QTableWidget& shown, const FigureTable& table)
{
    shown.clear();
    shown.setColumnCount(static_cast<int>(table.header.size()));
    shown.setRowCount(static_cast<int>(table.rows.size()));
    shown.setHorizontalHeaderLabels(table.header);
    for (int row = 0; row < shown.rowCount(); ++row) {
        const QStringList& cells = table.rows[static_cast<size_t>(row)];
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column > 0) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            shown.setItem(row, column, item);
        }
    }
    shown.resizeColumnsToContents();
}

} // namespace

PlotCanvas::PlotCanvas(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMouseTracking(true);
    setAccessibleName(tr("Chart"));
}

void PlotCanvas::setContent(IndicatorPlotContent content)
{
    m_content = std::move(content);
    m_current = 0;
    setAccessibleDescription(m_content.title);
    const bool isBars = m_content.kind == IndicatorPlotContent::Kind::Bars;
    setMinimumHeight(
        isBars ? std::max(kLeastHeight, wantedBarHeight(m_content, fontMetrics().height()))
               : kLeastHeight);
    layOut();
    update();
}

std::vector<PlotItem> PlotCanvas::draw(QPainter& painter, const QRectF& area) const
{
    std::vector<PlotItem> items;
    if (m_content.isEmpty()) {
        return items;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::tabularFont(font()));
    PlotDrawing drawing{painter, m_content, palette(), area.adjusted(kGap, kGap / 2, -kGap, 0),
                        items};
    switch (m_content.kind) {
    case IndicatorPlotContent::Kind::Lines:
        drawPlotLines(drawing);
        break;
    case IndicatorPlotContent::Kind::Bars:
        drawPlotBars(drawing);
        break;
    case IndicatorPlotContent::Kind::Quadrant:
        drawPlotQuadrant(drawing);
        break;
    }
    painter.restore();
    return items;
}

/// The places of the items without a window: drawn where nobody sees it.
void PlotCanvas::layOut()
{
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    m_items = draw(painter, rect());
}

void PlotCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void PlotCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(painter, rect());
    if (hasFocus() && m_current < static_cast<int>(m_items.size())) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(m_items[static_cast<size_t>(m_current)].place.adjusted(-1, 0, 1, 0));
    }
}

int PlotCanvas::itemAt(QPointF place) const
{
    for (int i = static_cast<int>(m_items.size()) - 1; i >= 0; --i) {
        if (m_items[static_cast<size_t>(i)].place.contains(place)) {
            return i;
        }
    }
    return -1;
}

void PlotCanvas::mousePressEvent(QMouseEvent* event)
{
    const int item = itemAt(event->position());
    if (item >= 0) {
        setCurrent(item);
        Q_EMIT itemPressed(m_items[static_cast<size_t>(item)]);
    }
}

void PlotCanvas::setCurrent(int item)
{
    m_current = std::clamp(item, 0, std::max(0, static_cast<int>(m_items.size()) - 1));
    update();
    if (m_items.empty()) {
        return;
    }
    const PlotItem& now = m_items[static_cast<size_t>(m_current)];
    setAccessibleName(now.text);
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT currentChanged(now.place.toAlignedRect());
}

void PlotCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < static_cast<int>(m_items.size())) {
            Q_EMIT itemPressed(m_items[static_cast<size_t>(m_current)]);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PlotCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int item = itemAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           item >= 0 ? m_items[static_cast<size_t>(item)].text : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

IndicatorPlot::IndicatorPlot(QWidget* parent)
    : QWidget(parent)
    , m_titleLabel(new QLabel(this))
    , m_sourceLabel(new QLabel(this))
    , m_emptyLabel(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_area(new QScrollArea(this))
    , m_canvas(new PlotCanvas)
    , m_table(new QTableWidget(this))
{
    m_titleLabel->setFont(ui::headingFont(font(), 3));
    m_titleLabel->setWordWrap(true);
    m_sourceLabel->setWordWrap(true);
    m_sourceLabel->setForegroundRole(QPalette::PlaceholderText);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_area->setWidget(m_canvas);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setFont(ui::tabularFont(font()));
    for (QWidget* each : {static_cast<QWidget*>(m_area), static_cast<QWidget*>(m_table),
                          static_cast<QWidget*>(m_emptyLabel)}) {
        m_stack->addWidget(each);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap / 2);
    column->setSpacing(kGap / 2);
    column->addWidget(m_titleLabel);
    column->addWidget(m_stack, 1);
    column->addWidget(m_sourceLabel);
    connect(m_canvas, &PlotCanvas::itemPressed, this, &IndicatorPlot::itemPressed);
    connect(m_canvas, &PlotCanvas::currentChanged, this, [this](const QRect& place) {
        m_area->ensureVisible(place.center().x(), place.center().y(), 0, place.height());
    });
}

void IndicatorPlot::setContent(IndicatorPlotContent content)
{
    m_titleLabel->setText(content.title);
    m_sourceLabel->setText(content.source);
    m_emptyLabel->setText(content.emptyText);
    m_table->setAccessibleName(content.title);
    fillPlotTable(*m_table, content.table);
    m_canvas->setContent(std::move(content));
    setTableShown(m_tableShown);
}

void IndicatorPlot::setTableShown(bool shown)
{
    m_tableShown = shown;
    if (content().isEmpty()) {
        m_stack->setCurrentWidget(m_emptyLabel);
    } else {
        m_stack->setCurrentIndex(shown ? 1 : 0);
    }
}

QImage IndicatorPlot::picture() const
{
    constexpr double kScale = 2;
    constexpr int kLeastWidth = 900;
    const IndicatorPlotContent& shown = content();
    const QFont heading = m_titleLabel->font();
    const int width = std::max(kLeastWidth, m_canvas->width());
    const QRect text(kGap, kGap, width - 2 * kGap, 10'000);
    const int wrapped = Qt::AlignLeft | Qt::TextWordWrap;
    const int above = QFontMetrics(heading).boundingRect(text, wrapped, shown.title).height();
    const int below = fontMetrics().boundingRect(text, wrapped, shown.source).height();
    const int drawn = std::max(360, m_canvas->height());
    QImage image(QSize(width, above + drawn + below + 4 * kGap) * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(heading);
    painter.drawText(QRect(kGap, kGap, width - 2 * kGap, above), wrapped, shown.title);
    m_canvas->draw(painter, QRectF(0, above + 2 * kGap, width, drawn));
    painter.setFont(font());
    const int bottom = above + drawn + 3 * kGap;
    painter.drawText(QRect(kGap, bottom, width - 2 * kGap, below), wrapped, shown.source);
    painter.setFont(ui::headingFont(font(), 2));
    painter.drawText(QRect(0, above, width - kGap, 3 * kGap), Qt::AlignRight | Qt::AlignVCenter,
                     shown.watermark);
    return image;
}

} // namespace rangkul::coverageui

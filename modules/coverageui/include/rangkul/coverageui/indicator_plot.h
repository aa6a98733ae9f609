// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include "rangkul/coverageui/figure_table.h"

#include <array>
#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableWidget;

namespace rangkul::coverageui {

/// A line over the years. Where a year is missing the line is broken.
struct PlotLine
{
    QString name;
    QColor colour;
    std::vector<std::pair<int, double>> points; ///< year and value, by year
    bool dashed = false;
    bool labelled = true; ///< values stand on the points
    bool bridged = false; ///< also drawn over missing years: a trend
};

/// A value that is compared with: a target, the province, the nation.
struct PlotReference
{
    QString name;
    double value = 0;
    QColor colour;
};

struct PlotBar
{
    QString key;
    QString name;
    double value = 0;
    bool isOwn = false;
};

struct PlotPoint
{
    QString key;
    QString name;
    double x = 0;
    double y = 0;
    int priority = 4; ///< 1 both bad ... 4 both good
    bool isOwn = false;
};

/// What a chart of indicators says. The title is a finding where the numbers allow it.
struct IndicatorPlotContent
{
    enum class Kind { Lines, Bars, Quadrant };

    Kind kind = Kind::Lines;
    QString title;
    QString source;
    QString watermark = {}; ///< stands on copied pictures; empty for real data
    QString emptyText = {}; ///< why there is nothing to draw
    int decimals = 2;
    std::vector<PlotLine> lines = {};
    std::vector<PlotBar> bars = {};
    std::vector<PlotPoint> points = {};
    std::vector<PlotReference> references = {}; ///< lines across Lines and Bars
    QString xTitle = {};                        ///< of a quadrant
    QString yTitle = {};
    double axisX = 0;
    double axisY = 0;
    bool badIsRight = true; ///< larger x is worse
    bool badIsUp = true;    ///< larger y is worse
    FigureTable table = {};

    bool isEmpty() const { return lines.empty() && bars.empty() && points.empty(); }
};

/// Something of a drawing that can be pressed, or chosen with the arrow keys and Enter.
struct PlotItem
{
    QRectF place;
    QString text; ///< "Kota Contoh, 2024: 6,51"
    QString key;  ///< of the bar or point; empty for a point of a line
    int year = 0; ///< of a point of a line
};

/// The drawing alone.
class PlotCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PlotCanvas(QWidget* parent = nullptr);

    void setContent(IndicatorPlotContent content);
    const IndicatorPlotContent& content() const { return m_content; }
    /// As it is drawn now.
    const std::vector<PlotItem>& items() const { return m_items; }
    /// Draws into `area`, also for pictures.
    std::vector<PlotItem> draw(QPainter& painter, const QRectF& area) const;

Q_SIGNALS:
    void itemPressed(const rangkul::coverageui::PlotItem& item);
    void currentChanged(const QRect& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();
    int itemAt(QPointF place) const;
    void setCurrent(int item);

    IndicatorPlotContent m_content;
    std::vector<PlotItem> m_items;
    int m_current = 0;
};

/// A chart with its finding above and its source below; the same figures as a table. Picture and
/// table can be copied.
class IndicatorPlot : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorPlot(QWidget* parent = nullptr);

    void setContent(IndicatorPlotContent content);
    const IndicatorPlotContent& content() const { return m_canvas->content(); }
    void setTableShown(bool shown);
    PlotCanvas& canvas() const { return *m_canvas; }
    /// Title, drawing and source, finer than the screen.
    QImage picture() const;

Q_SIGNALS:
    void itemPressed(const rangkul::coverageui::PlotItem& item);

private:
    QLabel* m_titleLabel;
    QLabel* m_sourceLabel;
    QLabel* m_emptyLabel;
    QStackedWidget* m_stack;
    QScrollArea* m_area;
    PlotCanvas* m_canvas;
    QTableWidget* m_table;
    bool m_tableShown = false;
};

} // namespace rangkul::coverageui

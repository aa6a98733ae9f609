// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>
#include <QWidget>

#include "rangkul/coverageui/figure_table.h"

#include <optional>
#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableWidget;

namespace rangkul::coverageui {

class BarView;

/// One kind of bar: its name, colour and a value per category; no value means "not defined", which
/// is not zero.
struct BarSeries
{
    QString name;
    QColor colour;
    std::vector<std::optional<double>> values;
};

/// What a chart says: a title that is a finding where the numbers allow it, and the source under
/// it.
struct BarChartContent
{
    QString title;
    QString source;
    QString watermark;      ///< stands on copied pictures; empty for real data
    QString categoryHeader; ///< "Kelurahan"
    QStringList categories; ///< from top to bottom, or from left to right
    std::vector<BarSeries> series;
    bool horizontal = true;                ///< long names stand beside their bars
    bool percent = false;                  ///< values are percent: axis to 100, labels "6,51 %"
    QString unknown = QStringLiteral("–"); ///< stands for no value
};

/// "1.174" or "6,51 %"; "–" when there is none.
QString valueText(const BarChartContent& content, std::optional<double> value);

/// Stacked bars with a value on each. A bar that is pressed, or chosen with the arrow keys and
/// Enter, opens its list. The same figures can be shown as a table. Picture and table can be
/// copied.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

    void setContent(BarChartContent content);
    const BarChartContent& content() const { return m_content; }
    /// The table in place of the bars; a cell opens its list by double click or Enter.
    void setTableShown(bool shown);

    /// Title, legend, bars and source, finer than the screen.
    QImage picture() const;
    FigureTable table() const;

    /// Where a bar stands, in the viewport of view(); empty when it has no length.
    QRect barPlace(int category, int series) const;
    BarView& view() const { return *m_view; }

Q_SIGNALS:
    void barPressed(int category, int series);

private:
    QString legend() const;
    void fillTable();

    BarChartContent m_content;
    QLabel* m_titleLabel;
    QLabel* m_legendLabel;
    QLabel* m_sourceLabel;
    QStackedWidget* m_stack;
    QScrollArea* m_area;
    BarView* m_view;
    QTableWidget* m_table;
};

} // namespace rangkul::coverageui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>
#include <QWidget>

#include <vector>

class QChart;
class QChartView;
class QLabel;
class QScrollArea;

namespace rangkul::coverageui {

/// One kind of bar: its name, colour and a value per category.
struct BarSeries
{
    QString name;
    QColor colour;
    std::vector<double> values;
};

/// What a chart says: a title that is a finding where the numbers allow it, and the source under
/// it.
struct BarChartContent
{
    QString title;
    QString source;
    QStringList categories; ///< from top to bottom, or from left to right
    std::vector<BarSeries> series;
    bool horizontal = true; ///< long names stand beside their bars
    bool percent = false;   ///< values are percent: axis to 100, labels "6,5 %"
};

/// Stacked bars with a value on each; a bar that is pressed opens its list. The picture and the
/// table can be copied.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

    void setContent(BarChartContent content);
    const BarChartContent& content() const { return m_content; }
    /// As many pixels as needed, on white, twice as fine as the screen.
    QImage picture() const;
    /// Tab-separated, with the header; for a spreadsheet.
    QString tableText() const;

Q_SIGNALS:
    void barPressed(int category, int series);

private:
    void buildHorizontal(QChart* chart);
    void buildVertical(QChart* chart);
    QString labelFormat() const;

    BarChartContent m_content;
    QLabel* m_titleLabel;
    QLabel* m_sourceLabel;
    QScrollArea* m_area;
    QChartView* m_view;
};

} // namespace rangkul::coverageui

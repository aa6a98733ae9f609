// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include "rangkul/coverageui/bar_chart.h"

class QAbstractBarSeries;
class QAbstractAxis;

namespace rangkul::coverageui {

/// The bars of a chart: values on them, a tip under the mouse, and one of them current for the
/// keyboard.
class BarView : public QChartView
{
    Q_OBJECT

public:
    explicit BarView(QWidget* parent = nullptr);

    /// `content` is kept by reference until the next call.
    void setContent(const BarChartContent& content);
    /// In scene coordinates; empty when the bar has no length or no value.
    QRectF barRect(int category, int series) const;
    /// "Mojoroto, not reached: 12".
    QString barText(int category, int series) const;
    int currentCategory() const { return m_category; }
    int currentSeries() const { return m_series; }

Q_SIGNALS:
    void barPressed(int category, int series);
    /// The keyboard went to another bar.
    void currentChanged(const QRect& place);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QAbstractBarSeries* makeSeries() const;
    void addAxes(QChart* chart);
    void connectBars();
    int shownIndex(int category) const;
    double stackEnd(int category, int series) const;
    void drawValues(QPainter& painter, int category) const;
    void drawBesideBar(QPainter& painter, int category, const std::vector<int>& left) const;
    void drawCurrent(QPainter& painter) const;
    bool isBar(int category, int series) const;
    bool moveCategory(int step);
    bool moveSeries(int step);
    void setCurrent(int category, int series);
    void leaveEmptyBar();

    const BarChartContent* m_content = nullptr;
    QAbstractBarSeries* m_bars = nullptr;
    int m_category = 0;
    int m_series = 0;
};

/// A round step that cuts 0 to `most` into at most six whole parts.
double axisStep(double most);
/// Black or white, whichever is read better on `ground`.
QColor textOn(const QColor& ground);

} // namespace rangkul::coverageui

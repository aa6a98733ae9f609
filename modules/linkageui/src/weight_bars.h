// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/linkageui/review_source.h"

namespace rangkul::linkageui {

/// Weights as bars: to the right and full what speaks for the same person, to the left and hatched
/// what speaks against, each with its words and number.
class WeightBars : public QWidget
{
public:
    explicit WeightBars(QWidget* parent = nullptr);

    void setLines(std::vector<WeightLine> lines);
    const std::vector<WeightLine>& lines() const { return m_lines; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int textWidth(int width) const;
    int rowHeight(const WeightLine& line, int width) const;
    void paintBar(QPainter& painter, const QRect& place, double bits, double most) const;

    std::vector<WeightLine> m_lines;
};

/// "+19", "−2".
QString signedBits(double bits);

} // namespace rangkul::linkageui

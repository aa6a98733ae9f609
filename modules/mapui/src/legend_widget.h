// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "rangkul/mapui/choropleth.h"
#include "rangkul/mapui/point_cloud.h"

#include <vector>

namespace rangkul::mapui {

/// Says what colours and marks mean. Lies over a corner of the map.
class LegendWidget : public QFrame
{
    Q_OBJECT

public:
    explicit LegendWidget(QWidget* parent = nullptr);

    void setChoropleth(const Choropleth& choropleth);
    /// `ofStyle`: how many households have each style; styles nobody has are left out.
    void setPoints(const std::vector<PointStyle>& styles, const std::vector<int>& ofStyle);
    bool isEmpty() const { return m_lines.empty(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        enum class Kind { Title, Colour, Missing, Mark };
        Kind kind = Kind::Title;
        QString text;
        QString count = {};
        QColor colour = {};
        PointStyle style = {};
    };

    void rebuild();
    int lineHeight() const;
    QFont titleFont() const;

    std::vector<Line> m_regionLines;
    std::vector<Line> m_pointLines;
    std::vector<Line> m_lines;
};

} // namespace rangkul::mapui

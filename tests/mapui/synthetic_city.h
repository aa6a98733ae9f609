// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapui/map_view_state.h"
#include "rangkul/mapui/point_cloud.h"

#include <random>

namespace rangkul::test {

/// Points like houses along streets: clusters of a city of about 10 by 8 km. Same seed, same city.
inline mapui::PointCloud syntheticCity(quint32 households, quint32 seed = 1)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> lon(112.0, 112.09);
    std::uniform_real_distribution<double> lat(-7.87, -7.80);
    std::normal_distribution<double> aside(0, 0.002);
    std::vector<double> x;
    std::vector<double> y;
    double streetX = 0;
    double streetY = 0;
    for (quint32 i = 0; i < households; ++i) {
        if (i % 40 == 0) {
            streetX = lon(random);
            streetY = lat(random);
        }
        x.push_back(streetX + aside(random));
        y.push_back(streetY + aside(random));
    }
    mapui::PointCloud cloud;
    cloud.places = mapui::placesFrom(x, y, {});
    cloud.styles = {{{ui::Mark::Circle, QColor(0x5b6670)}, false, false, QStringLiteral("a")},
                    {{ui::Mark::FilledCircle, QColor(0x0b6fa4)}, false, false, QStringLiteral("b")},
                    {{ui::Mark::Diamond, QColor(0xb35c00)}, false, false, QStringLiteral("c")},
                    {{ui::Mark::Square, QColor(0x6b3fa0)}, false, false, QStringLiteral("d")},
                    {{ui::Mark::Triangle, QColor(0x8a1c5a)}, false, false, QStringLiteral("e")},
                    {{ui::Mark::Cross, QColor(0xb3261e)}, false, false, QStringLiteral("f")}};
    for (quint32 i = 0; i < households; ++i) {
        cloud.rows.push_back(i);
        cloud.styleOf.push_back(static_cast<quint8>(random() % cloud.styles.size()));
    }
    return cloud;
}

inline mapui::MapViewState viewOf(const mapui::PointCloud& cloud, QSizeF size)
{
    mapui::MapViewState view;
    view.setSize(size);
    view.fit(cloud.places->bounds);
    return view;
}

} // namespace rangkul::test

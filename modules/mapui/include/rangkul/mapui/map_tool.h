// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rangkul::mapui {

/// What the left button does.
enum class MapTool {
    Browse,    ///< drag the map, click a household
    ZoomBox,   ///< drag a box to see it larger
    SelectBox, ///< drag a box to pick households
    SelectPolygon,
    MoveDwelling,
    AddDwelling,
    MeasureDistance,
    MeasureArea,
};

/// What the box beside the mouse says of a household.
struct HouseholdTip
{
    QString title;
    QStringList lines;
};

} // namespace rangkul::mapui

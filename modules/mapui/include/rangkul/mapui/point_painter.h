// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "rangkul/mapui/map_view_state.h"
#include "rangkul/mapui/point_cloud.h"

namespace rangkul::mapui {

/// Up to this many points on the screen get the large marks that are painted one by one.
inline constexpr int kMostLargeMarks = 2'000;

struct PointPaintOptions
{
    double devicePixelRatio = 1;
    int threads = 2;
};

struct PointPicture
{
    QImage image;     ///< ARGB32 premultiplied, transparent where there is no point
    int points = 0;   ///< whose place is on the screen: all of them are painted
    int markSize = 0; ///< logical pixels
};

/// Logical pixels of a mark when so many points are on a screen of that size: the largest that
/// leaves ground to be seen between them, but never less than 3.
int markSizeFor(int points, QSizeF screen);

/// Paints the households of the cloud that are in the view, large marks when there are few. No
/// point is left out: the pixel at each place is painted. Up to kMostLargeMarks later styles lie on
/// top; where there are more, marks lie on each other in no order, so that no style hides the
/// others and a dense quarter shows its mixture. Any thread; needs no window.
PointPicture paintPoints(const PointCloud& cloud, const MapViewState& view,
                         const PointPaintOptions& options = {});

/// One mark with its centre at `centre`, e.g. for the selected household or the legend.
void paintPointMark(QPainter& painter, QPointF centre, double size, const PointStyle& style);

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/score_points.h"

#include <cmath>

namespace rangkul::scoring {

/// Points of a criterion's known number or code, before weight and scale; NaN when its table has no
/// row for it. In millionths, not yet rounded. Not for flags.
double pointsOfNumber(const Criterion& criterion, double value);

/// Of a missing answer, before weight and scale; `seen` are the points of the known ones.
struct SeenPoints
{
    double least = 0;
    double most = 0;
    bool isAny = false;
    void see(double points)
    {
        least = isAny ? std::fmin(least, points) : points;
        most = isAny ? std::fmax(most, points) : points;
        isAny = true;
    }
};
PointSpan spanOfMissing(const Criterion& criterion, const SeenPoints& seen);

} // namespace rangkul::scoring

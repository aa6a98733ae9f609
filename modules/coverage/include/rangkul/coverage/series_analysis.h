// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/series.h"

namespace rangkul::coverage {

/// A straight line through the points of a series by least squares.
struct Trend
{
    int count = 0;
    int firstYear = 0;
    int lastYear = 0;
    double slope = 0; ///< change per year
    double mean = 0;  ///< of the values
    double meanYear = 0;

    double at(int year) const { return mean + slope * (year - meanYear); }
};
/// Nothing for fewer than two years.
std::optional<Trend> trendOf(const Series& series);

/// Whether the trend goes the way the indicator gets better. Level or the other way is not
/// effective; two years are no trend.
enum class Effectiveness { Effective, NotEffective, TooFewYears };
Effectiveness effectivenessOf(const std::optional<Trend>& trend, Better better);

/// Whether the own series moves with a benchmark (the province, the nation).
struct Relevance
{
    enum class Verdict { MovesAlong, MovesApart, TooFewYears };

    Verdict verdict = Verdict::TooFewYears;
    int changes = 0;  ///< from one common year to the next
    int together = 0; ///< of these go the same way
    std::optional<double> correlation = {};
    std::optional<int> lastYear = {}; ///< that both have
    double own = 0;                   ///< in that year
    double benchmark = 0;
};
/// Over the years both have; a verdict needs three. More than half of the changes must go the same
/// way; no change on both sides does.
Relevance relevanceOf(const Series& own, const Series& benchmark);

/// How a series stands against a target.
struct TargetCheck
{
    enum class State {
        NoFigure, ///< nothing to compare with
        Reached,
        OnTrack,    ///< the trend gets there in time
        Behind,     ///< it does not
        NotReached, ///< the year has come
    };

    SeriesTarget target;
    State state = State::NoFigure;
    int lastYear = 0;
    double last = 0;
    double bound = 0;                         ///< what is to be reached
    std::optional<double> neededPerYear = {}; ///< from the last figure to the target's year
    std::optional<double> trendPerYear = {};  ///< of the last years
    std::optional<double> expected = {};      ///< the last figure carried on by that trend
};
/// Of a target between two values the end that is easier to reach counts. A target of a year that
/// has a figure is judged by that figure.
TargetCheck checkTarget(const Series& series, const SeriesTarget& target, Better better);

} // namespace rangkul::coverage

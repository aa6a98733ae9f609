// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace rangkul::scoring {

/// Welfare of units with the weight of each. Every measure here is a pure function, safe on any
/// thread. A unit whose value is NaN or whose weight is not above zero is left out. A measure that
/// is not defined (nobody counted, line not above zero) has no value; it is never 0.
///
/// A household counted by its persons has weight = size x survey weight, by itself the survey
/// weight alone. Where lines differ by area, divide each value by its own line and use line 1.
struct Welfare
{
    std::span<const double> values;  ///< per head; the unit of money and time of the line
    std::span<const double> weights; ///< same length, or empty: every unit counts 1
};

/// P_alpha of Foster, Greer and Thorbecke (1984): sum over y < line of w ((line-y)/line)^alpha /
/// sum of w. A unit exactly on the line is not poor (BPS). alpha >= 0: 0 share of poor, 1 depth, 2
/// severity. A value below zero counts with its whole gap, which may be above 1.
std::optional<double> fgt(const Welfare& welfare, double line, double alpha);

/// Watts (1968): sum over y < line of w ln(line/y) / sum of w. No value when a poor unit has
/// nothing or less: its logarithm does not exist.
std::optional<double> watts(const Welfare& welfare, double line);

/// Sen (1976) in its form for large populations: P0 (1 - (1 - Gp) mp / line), Gp and mp the Gini
/// and the mean among the poor. 0 when nobody is poor.
std::optional<double> sen(const Welfare& welfare, double line);

/// Gini from the Lorenz curve with straight pieces; with equal weights 2 sum(i y_i) / (n sum y) -
/// (n+1)/n. No value when the sum of welfare is not above zero.
std::optional<double> gini(const Welfare& welfare);

std::optional<double> mean(const Welfare& welfare);

/// The value below which the share `share` (0..1) of the weight lies; between two values exactly on
/// the border: their middle.
std::optional<double> quantile(const Welfare& welfare, double share);

/// What a report shows for one population.
struct PovertySummary
{
    double counted = 0; ///< sum of the weights of the units with a value
    double poor = 0;    ///< of those, below the line
    double unknown = 0; ///< sum of the weights of the units without a value
    std::optional<double> p0, p1, p2;
    std::optional<double> watts, sen, gini, mean;
};
PovertySummary summarise(const Welfare& welfare, double line);

/// One group of a decomposition. Of P_alpha of all, the group brings contribution = (counted /
/// counted of all) x P_alpha of the group / P_alpha of all; these add up to 1.
struct GroupPoverty
{
    int group = 0;
    PovertySummary summary;
    std::optional<double> populationShare;
    std::optional<double> contribution0, contribution1, contribution2;
};

/// By group, ascending, groups 0 to groupCount - 1; `groups` has one entry for each unit, those
/// outside the range belong to none and count in no group.
std::vector<GroupPoverty> decompose(const Welfare& welfare, double line,
                                    std::span<const qint32> groups, int groupCount);

} // namespace rangkul::scoring

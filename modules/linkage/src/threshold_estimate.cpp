// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/threshold_estimate.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace rangkul::linkage {

namespace {

constexpr double kZ = 1.959963984540054; ///< 97.5 % of the normal distribution
constexpr double kBitsOfClass = 2;
constexpr double kModelStrength = 2; ///< reviewed pairs that the model's word is worth

/// Pairs of about the same weight on one side of the threshold.
struct WeightClass
{
    double pairs = 0;
    double posterior = 0; ///< sum
    double reviewed = 0;
    double same = 0;

    double share() const
    {
        const double model = pairs > 0 ? posterior / pairs : 0.5;
        return (same + kModelStrength * model) / (reviewed + kModelStrength);
    }
    double variance() const
    {
        const double p = share();
        const double unseen = pairs > 0 ? std::max(0.0, 1 - reviewed / pairs) : 0;
        return p * (1 - p) / (reviewed + kModelStrength + 1) * unseen;
    }
};

struct Sum
{
    double pairs = 0;
    double same = 0;
    double variance = 0;

    void add(const WeightClass& one)
    {
        pairs += one.pairs;
        same += one.pairs * one.share();
        variance += one.pairs * one.pairs * one.variance();
    }
};

using Classes = std::map<std::pair<bool, int>, WeightClass>;

std::pair<bool, int> classOf(double weight, double threshold)
{
    return {weight >= threshold, static_cast<int>(std::floor(weight / kBitsOfClass))};
}

Interval around(double value, double deviation)
{
    return {std::clamp(value - kZ * deviation, 0.0, 1.0),
            std::clamp(value + kZ * deviation, 0.0, 1.0)};
}

} // namespace

Interval wilsonInterval(quint64 successes, quint64 trials)
{
    if (trials == 0) {
        return {};
    }
    const auto n = static_cast<double>(trials);
    const double p = static_cast<double>(successes) / n;
    const double z2 = kZ * kZ;
    const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kZ / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

ThresholdEstimate estimateThreshold(const LinkResult& result,
                                    const std::vector<ReviewedPair>& reviewed, double weight)
{
    Classes classes;
    ThresholdEstimate out;
    double kept = 0;
    double keptAbove = 0;
    for (const LinkedPair& pair : result.pairs) {
        const double posterior = pair.posterior();
        kept += posterior;
        if (pair.verdict == Verdict::SharedNik) {
            continue;
        }
        const auto pairWeight = static_cast<double>(pair.weight);
        WeightClass& here = classes[classOf(pairWeight, weight)];
        here.pairs += 1;
        here.posterior += posterior;
        if (pairWeight >= weight) {
            ++out.pairs;
            keptAbove += posterior;
        }
    }
    for (const ReviewedPair& pair : reviewed) {
        const auto at = classes.find(classOf(pair.weight, weight));
        if (at != classes.end()) {
            at->second.reviewed += 1;
            at->second.same += pair.isSame ? 1 : 0;
            out.reviewed += pair.weight >= weight ? 1 : 0;
        }
    }
    Sum above;
    Sum below;
    for (const auto& [key, one] : classes) {
        (key.first ? above : below).add(one);
    }
    const double forgotten = std::max(0.0, result.expectedMatches - kept);
    const double total = above.same + below.same + forgotten;
    if (above.pairs > 0) {
        out.precision = above.same / above.pairs;
        out.precisionRange = around(out.precision, std::sqrt(above.variance) / above.pairs);
        out.modelPrecision = keptAbove / above.pairs;
    }
    if (total > 0) {
        out.recall = above.same / total;
        // Var(x / (x + y)) of independent x and y, to first order.
        const double missed = below.same + forgotten;
        const double variance =
            (missed * missed * above.variance + above.same * above.same * below.variance) /
            std::pow(total, 4);
        out.recallRange = around(out.recall, std::sqrt(variance));
    }
    if (result.expectedMatches > 0) {
        out.modelRecall = keptAbove / result.expectedMatches;
    }
    return out;
}

} // namespace rangkul::linkage

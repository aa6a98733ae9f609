// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/linker.h"

#include <vector>

namespace rangkul::linkage {

struct Interval
{
    double low = 0;
    double high = 1;
    bool operator==(const Interval&) const = default;
};

/// 95 % interval of a share (Wilson 1927); 0 to 1 when nothing was tried.
Interval wilsonInterval(quint64 successes, quint64 trials);

/// A pair that a person decided about.
struct ReviewedPair
{
    double weight = 0;
    bool isSame = false;
};

/// What a threshold would give. Shares are 0 to 1, intervals hold with about 95 %.
struct ThresholdEstimate
{
    quint64 pairs = 0;    ///< at or above it
    quint64 reviewed = 0; ///< of them decided by a person
    double precision = 1;
    Interval precisionRange;
    double recall = 1; ///< of the matches that blocking can find
    Interval recallRange;
    double modelPrecision = 1; ///< by the posteriors alone
    double modelRecall = 1;
};

/// Reviewed pairs are seldom a random sample, so they are counted by weight, two bits to a class,
/// and each class stands for all its pairs; where nobody looked, the model's posterior stands in.
/// `weight` is log2 of the odds. Pairs of Verdict::SharedNik are left out: they are no matches
/// anywhere.
ThresholdEstimate estimateThreshold(const LinkResult& result,
                                    const std::vector<ReviewedPair>& reviewed, double weight);

} // namespace rangkul::linkage

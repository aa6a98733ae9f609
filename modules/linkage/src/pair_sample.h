// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/linkage/comparer.h"
#include "rangkul/linkage/model.h"

namespace rangkul::linkage {

/// How often each level was seen; missing ones are not counted.
struct LevelCounts
{
    std::array<std::array<double, kMostLevels>, kComparisons> seen{};
    double niks = 0;       ///< pairs with two whole NIK
    double sameRegion = 0; ///< of them registered in one district

    void add(const Agreement& agreement, double times = 1)
    {
        for (size_t c = 0; c < kComparisons; ++c) {
            if (agreement[c] != kMissing) {
                seen[c][static_cast<size_t>(agreement[c])] += times;
            }
        }
    }
    void addRegions(Places a, Places b)
    {
        if (isWhole(a) && isWhole(b)) {
            niks += 1;
            sameRegion += a >> 40 == b >> 40 ? 1 : 0;
        }
    }
    void add(const LevelCounts& other)
    {
        niks += other.niks;
        sameRegion += other.sameRegion;
        for (size_t c = 0; c < kComparisons; ++c) {
            for (size_t level = 0; level < kMostLevels; ++level) {
                seen[c][level] += other.seen[c][level];
            }
        }
    }
};

/// Pairs of different persons, by class, and how many partners of each class a record has.
struct OtherPairs
{
    std::array<LevelCounts, kPairClasses> counts;
    std::array<double, kPairClasses> partners{};
};

/// Looks at pairs that have nothing to do with blocking: random ones, ones of a village, all of a
/// household. Which ones does not depend on the order of the rows. Those that look like one person
/// are left out.
OtherPairs sampleOtherPairs(const RecordStore& store, unsigned threads,
                            const core::Progress& progress);

/// Two of name, birth and phone agree, or an id does.
bool looksLikeOnePerson(const Agreement& agreement);

} // namespace rangkul::linkage

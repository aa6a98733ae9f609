// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace rangkul::services {

/// Counts below this are not told.
inline constexpr qint64 kSmallestPublic = 5;

/// Counts that are tied to each other by sums: the total of the parts is told, or can be worked
/// out.
struct CountSystem
{
    struct Sum
    {
        size_t total = 0;
        std::vector<size_t> parts; ///< numbers of counts
    };
    std::vector<qint64> counts;
    std::vector<Sum> sums;

    size_t add(qint64 count);
};

/// Which counts must be hidden: those below kSmallestPublic, and so many others (complementary
/// suppression) that
/// - no hidden count follows from the told ones by adding and subtracting (Gaussian elimination
///   over all sums together), nor because counts are never negative (repeated narrowing);
/// - the hidden parts of a told total are together not below kSmallestPublic either.
/// Counts that stand in few sums are given up first, small ones before large ones, parts before
/// totals.
std::vector<bool> hiddenCounts(const CountSystem& system);

/// Hidden counts that a reader could still work out: empty for what hiddenCounts() gave.
std::vector<size_t> computableCounts(const CountSystem& system, const std::vector<bool>& hidden);

} // namespace rangkul::services

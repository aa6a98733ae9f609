// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/compared_pairs.h"

namespace rangkul::linkage {

/// How many candidate pairs show the same levels.
struct Pattern
{
    Agreement agreement{};
    double pairs = 0;
};

/// Patterns of all candidate pairs, each pair counted once.
struct PatternCounts
{
    std::vector<Pattern> all;
    quint64 pairs = 0;
};

/// Sorted by pattern, so that sums over them do not depend on who counted first. Cancelled
/// "linkage.cancelled".
core::Result<PatternCounts> countPatterns(ComparedPairs& pairs, unsigned threads,
                                          const core::Progress& progress);

/// For each recipe the patterns of all pairs it gives, whatever other recipes give them too.
core::Result<std::vector<std::vector<Pattern>>> countByRecipe(const RecordStore& store,
                                                              const CandidateBlocks& blocks,
                                                              unsigned threads,
                                                              const core::Progress& progress);

} // namespace rangkul::linkage

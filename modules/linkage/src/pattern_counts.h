// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/blocking.h"
#include "rangkul/linkage/comparison.h"

namespace rangkul::linkage {

/// How many candidate pairs show the same levels.
struct Pattern
{
    Agreement agreement{};
    double pairs = 0;
};

/// Patterns of the pairs of each recipe alone, and (at the end) of all pairs, each counted once.
struct PatternCounts
{
    std::vector<std::vector<Pattern>> byRecipe;
    std::vector<Pattern> all;
    quint64 pairs = 0;
};

/// Compares every candidate pair once. `eachRecipe`: also fills byRecipe, which compares again.
core::Result<PatternCounts> countPatterns(const RecordStore& store, const CandidateBlocks& blocks,
                                          bool eachRecipe, unsigned threads,
                                          const core::Progress& progress);

} // namespace rangkul::linkage

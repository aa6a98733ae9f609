// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pair_sample.h"
#include "pattern_counts.h"

namespace rangkul::linkage {

/// Learns the shares of the same person without any id: for each recipe from the comparisons that
/// its key does not fix, all recipes together. Only Same changes; the other classes stand still.
/// Returns the rounds it took.
int maximiseExpectation(const std::vector<std::vector<Pattern>>& byRecipe,
                        const std::vector<Recipe>& recipes, Model& model);

/// Share of all pairs that are the same person: the fixed point of the expected matches among the
/// candidates (all other pairs are taken for strangers).
double estimateMatches(const std::vector<Pattern>& candidates, const Model& model, double allPairs);

/// Shares of one class out of counts, drawn towards those it has by `strength` pairs.
void setShares(ComparisonModel& comparison, PairClass kind, size_t levels,
               const std::array<double, kMostLevels>& counts, double strength);

} // namespace rangkul::linkage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_world.h"
#include "rangkul/scoring/score_model.h"

/// Scoring as the model reads, one household after the other: what the engine must agree with.
namespace rangkul::scoring::test {

struct PlainScore
{
    qint64 low = 0;
    qint64 high = 0;
    bool isRanked = false;
    bool isByGate = false; ///< has its class at once; the engine says which score goes with it
    int classIndex = -1;
};

std::optional<bool> truthOf(const Condition& condition, const PlainHousehold& household);
std::optional<double> numberOf(const Input& input, const PlainHousehold& household);
std::vector<PlainScore> plainScores(const ScoreModel& model, const World& world);
/// Rows in their order, greatest need first.
std::vector<size_t> plainOrder(const ScoreModel& model, const World& world,
                               const std::vector<PlainScore>& scores);
/// Neither score nor tie-breaks part them.
bool arePlainEquals(const ScoreModel& model, const World& world,
                    const std::vector<PlainScore>& scores, size_t a, size_t b);

} // namespace rangkul::scoring::test

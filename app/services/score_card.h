// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"
#include "rangkul/scoring/explanation.h"
#include "score_input.h"

namespace rangkul::services {

/// The reason card (kartu alasan) of one household.
struct ScoreCard
{
    scoring::Explanation now; ///< with the source, day and officer of each answer
    registry::HouseholdProfile profile;
    QDate since;                             ///< with which day it is compared; invalid: with none
    std::optional<scoring::PastResult> past; ///< none: not asked, or not in the register then
    std::vector<scoring::ReasonChange> changes;
};

/// Scores everybody and explains one. With `since` the household is worked back to that day from
/// its history, scored by the same model and compared. The rows of `input` stay what they are, but
/// one that stands for the past may be added. NotFound "score.not_in_register" (id).
core::Result<ScoreCard> scoreCard(const registry::RecordRepository& records, ScoreInput& input,
                                  const scoring::ScoreModel& model, QDate day,
                                  const core::RecordId& household, QDate since);

} // namespace rangkul::services

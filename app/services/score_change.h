// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"
#include "rangkul/scoring/selection.h"
#include "score_input.h"

namespace rangkul::services {

using scoring::Selection;

/// What another model, weight or cut changes. Nobody is removed from anything: this is shown to
/// people who decide.
struct ScoreChange
{
    scoring::SelectionChange selection; ///< its groups are those of `regions`
    std::vector<qint32> groups;         ///< of each household: index in the frame's regions, or -1
    qint64 tiedBefore = 0;              ///< stand at a border with more equals than places
    qint64 tiedAfter = 0;
};
core::Result<ScoreChange> changeBetween(const ScoreRun& before, const ScoreRun& after,
                                        const Selection& selection,
                                        const registry::HouseholdFrame& households, int level);

/// The changed model of a what-if: weights by criterion and cuts by class. InvalidInput
/// "score.unknown_criterion" (id, criteria there are), "score.unknown_class", "what_if.weight",
/// "what_if.cut".
struct WhatIfMove
{
    QString id;
    double value = 0;
    bool isCut = false;
};
core::Result<scoring::ScoreModel> movedModel(const ScoreRun& run,
                                             const std::vector<WhatIfMove>& moves);

/// Places of a program by region, of one year; without it of the newest that has any. NotFound
/// "score.no_quota" (program).
core::Result<Selection> quotaSelection(const registry::RecordRepository& records,
                                       const core::RecordId& program, std::optional<int> year);

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/frame_source.h"
#include "rangkul/scoring/score_model.h"
#include "rangkul/scoring/score_result.h"

#include <optional>

namespace rangkul::services {

/// A register by columns, with all that some score models ask.
struct ScoreInput
{
    registry::HouseholdFrame households;
    std::optional<registry::PersonFrame> persons; ///< only when a member is asked

    const registry::PersonFrame* personFrame() const { return persons ? &*persons : nullptr; }
};

/// Reads each table once. Errors are those of the source.
core::Result<ScoreInput> loadScoreInput(registry::FrameSource& frames,
                                        const std::vector<const scoring::ScoreModel*>& models,
                                        const core::Progress& progress);

/// One model worked out for everybody. The input must outlive it and stay as it is.
struct ScoreRun
{
    scoring::ScoreModel model;
    scoring::ScoreColumns columns;
    scoring::ScorePoints points;
    scoring::ScoreResult result;
};

/// `day` decides ages. Errors as of scoring::ScoreColumns::of().
core::Result<ScoreRun> runScore(const ScoreInput& input, const scoring::ScoreModel& model,
                                QDate day);

/// How many households stand where; what a table under the ranking shows.
struct ScoreSummary
{
    qint64 ranked = 0;
    qint64 outside = 0;          ///< a gate said so
    qint64 notCounted = 0;       ///< ended
    qint64 undecided = 0;        ///< ranked, but no class while answers are missing
    std::vector<qint64> classes; ///< of each class of the model
};
ScoreSummary summaryOf(const ScoreRun& run);
/// The same for each region of that level, by index in frame.regions(); others are empty. One more
/// at the end: households in no region.
std::vector<ScoreSummary> summaryByRegion(const ScoreRun& run,
                                          const registry::HouseholdFrame& households, int level);

} // namespace rangkul::services

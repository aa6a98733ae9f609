// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"
#include "rangkul/scoring/score_model.h"
#include "rangkul/scoring/score_result.h"

#include <memory>

namespace rangkul::scoringui {

/// Everybody ranked by one model; only those of the filter are shown and counted. Does not change.
struct Ranking
{
    scoring::ScoreModel model;
    QDate on;
    scoring::ScoreResult result; ///< of all households
    std::vector<core::RecordId> ids;
    std::vector<qint32> regionOf; ///< index in regions, or -1
    std::vector<registry::FrameRegion> regions;
    std::array<std::vector<qint8>, registry::kDecileKinds> deciles;
    std::vector<quint32> shown; ///< of the filter: ranked by rank, then those outside

    /// Numbers of `shown`.
    qint64 ranked = 0;
    qint64 outside = 0;
    qint64 undecided = 0; ///< ranked, but no class while answers are missing
    qint64 tied = 0;      ///< share their rank with others
    std::vector<qint64> classes;
    qint64 counted = 0; ///< households that count, without the filter
};

/// On the register's thread, while nothing changes the frames. `rows`: those of the filter. Errors
/// as of scoring::ScoreColumns::of(); Cancelled.
core::Result<std::shared_ptr<const Ranking>>
rankHouseholds(const scoring::ScoreModel& model, const registry::HouseholdFrame& households,
               const registry::PersonFrame& persons, const std::vector<quint32>& rows, QDate on,
               const core::Progress& progress);

/// One of the numbers above the table.
struct RankingGroup
{
    enum class Kind {
        Ranked,
        Outside,
        Undecided,
        Tied,
        Class,
    };
    Kind kind = Kind::Ranked;
    int classIndex = 0;
    bool operator==(const RankingGroup&) const = default;
};
bool belongsTo(const Ranking& ranking, quint32 row, const RankingGroup& group);
/// The households behind that number.
std::vector<core::RecordId> householdsOf(const Ranking& ranking, const RankingGroup& group);

} // namespace rangkul::scoringui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/receipt_source.h"
#include "score_input.h"
#include "snapshot_store.h"

namespace rangkul::services {

/// What a snapshot counts.
struct SnapshotWish
{
    coverage::PoorDefinition poor;
    std::optional<int> year;                 ///< of benefits; none: all
    std::vector<scoring::ScoreModel> models; ///< scored as of the cut-off date
    int level = 4;                           ///< of the list region_level: kelurahan
    QDate cutOff;
};

/// Counts population, deciles, coverage of every program, overlap and each score model by region,
/// and takes indicators, targets and poverty lines along: what map, table, chart and export show
/// of one day. Regions are named by code, never a household.
core::Result<std::vector<SnapshotTopic>> snapshotFigures(const registry::RecordRepository& records,
                                                         registry::FrameSource& frames,
                                                         coverage::ReceiptSource& receipts,
                                                         const SnapshotWish& wish,
                                                         const core::Progress& progress);

} // namespace rangkul::services

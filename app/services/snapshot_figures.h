// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_store.h"
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
    QDate cutOff;                            ///< the day the figures speak for
};

/// Counts population, deciles, coverage of every program, overlap and each score model by region,
/// and takes indicators, targets and poverty lines along: what map, table, chart and export show
/// of one day. Regions are named by code, never a household.
core::Result<std::vector<SnapshotTopic>> snapshotFigures(const registry::RecordRepository& records,
                                                         registry::FrameSource& frames,
                                                         coverage::ReceiptSource& receipts,
                                                         const SnapshotWish& wish,
                                                         const core::Progress& progress);

/// Counts, and gives the one edit that stores the snapshot. Errors of snapshotEdit(), told before
/// anything is counted; Cancelled.
core::Result<registry::Edit> freezingEdit(const registry::RecordRepository& records,
                                          registry::FrameSource& frames,
                                          coverage::ReceiptSource& receipts,
                                          const SnapshotHead& head, const SnapshotWish& wish,
                                          const core::Progress& progress);

/// The indicators or targets a snapshot took along; without the record ids of today.
std::vector<StoredFigure> frozenFigures(const Snapshot& snapshot, FigureKind kind);

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/compared_pairs.h"
#include "rangkul/linkage/model.h"
#include "rangkul/linkage/record_store.h"

namespace rangkul::linkage {

struct TrainingOptions
{
    unsigned threads = 2;
    QDate day;                 ///< noted in the model
    quint64 fewestSeeds = 100; ///< fewer pairs with equal ids: expectation maximisation
};

/// Learns a model from the records themselves; nobody labels anything. Shares of other persons (u)
/// come from pairs that were not chosen by blocking, each class of its own. Shares of the same
/// person (m) come from pairs with equal valid ids, or, without ids, from expectation maximisation
/// over the blocks, in which the other classes stand still so that it cannot drift to households.
/// The same records in any order, with any number of threads, give the same model.
/// Cancelled "linkage.cancelled"; InvalidInput "linkage.too_few" below 2 records.
core::Result<Model> trainModel(const RecordStore& store, const Model& start,
                               const TrainingOptions& options, const core::Progress& progress = {});

/// The same over blocks that are there already (those of modelBlocks(store, start)); keeps what it
/// compared for linkRecords().
core::Result<Model> trainModel(const RecordStore& store, const Model& start, ComparedPairs& pairs,
                               const TrainingOptions& options, const core::Progress& progress);

} // namespace rangkul::linkage

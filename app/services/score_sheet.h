// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household_list.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/scoring/score_model.h"
#include "rangkul/scoring/score_result.h"

namespace rangkul::services {

/// What a workbook of a ranking holds, in this order; without names and numbers of people.
struct RankingSheet
{
    const scoring::ScoreModel& model;
    const scoring::ScoreResult& result;
    const registry::HouseholdFrame& households;
    const std::vector<quint32>& rows;
};

/// Writes an .xlsx with the notes on its second sheet; gives the number of rows. Errors of
/// exchange::SheetWriter; Cancelled.
core::Result<qint64> writeRankingSheet(const QString& path, const RankingSheet& ranking,
                                       const ListNotes& notes, const core::Progress& progress);

} // namespace rangkul::services

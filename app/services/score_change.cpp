// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_change.h"

#include "program_quota.h"
#include "rangkul/scoring/register_measures.h"
#include "rangkul/scoring/what_if.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

using core::Error;
using core::ErrorCode;

core::Result<ScoreChange> changeBetween(const ScoreRun& before, const ScoreRun& after,
                                        const Selection& selection,
                                        const registry::HouseholdFrame& households, int level)
{
    RANGKUL_LET(then, scoring::selected(selection, before.model, before.result, households));
    RANGKUL_LET(now, scoring::selected(selection, after.model, after.result, households));
    ScoreChange out;
    out.groups = scoring::regionGroups(households, level);
    out.selection = scoring::compare(then.place, now.place, out.groups,
                                     static_cast<int>(households.regions().size()));
    out.tiedBefore = scoring::tiedIn(then);
    out.tiedAfter = scoring::tiedIn(now);
    return out;
}

core::Result<scoring::ScoreModel> movedModel(const ScoreRun& run,
                                             const std::vector<WhatIfMove>& moves)
{
    scoring::WhatIf slider(run.model, run.columns);
    for (const WhatIfMove& move : moves) {
        if (move.isCut) {
            RANGKUL_LET(index, scoring::classIndexOf(run.model, move.id));
            RANGKUL_TRY(slider.setCut(index, move.value));
        } else {
            RANGKUL_LET(index, scoring::criterionIndexOf(run.model, move.id));
            RANGKUL_TRY(slider.setWeight(index, move.value));
        }
    }
    scoring::ScoreModel out = slider.model();
    out.approval.reset(); // nobody has approved what was moved
    return out;
}

core::Result<Selection> quotaSelection(const registry::RecordRepository& records,
                                       const core::RecordId& program, std::optional<int> year)
{
    RANGKUL_LET(rows, records.all(registry::Entity::Quota));
    std::erase_if(rows, [&program](const registry::Record& row) {
        return referenceOf(row, "program_id") != program || countsGroups(row) ||
               referenceOf(row, "region_id").isNull() || !row.integer(QLatin1StringView("places"));
    });
    std::optional<qint64> wanted = year;
    for (const registry::Record& row : rows) {
        if (!year) { // places of two years are never one sum
            wanted = std::max(wanted, row.integer(QLatin1StringView("year")));
        }
    }
    Selection out;
    out.kind = Selection::Kind::Quotas;
    for (const registry::Record& row : rows) {
        if (row.integer(QLatin1StringView("year")) != wanted) {
            continue;
        }
        const core::RecordId region = referenceOf(row, "region_id");
        const qint64 places = *row.integer(QLatin1StringView("places"));
        const auto known =
            std::ranges::find(out.quotas, region, [](const auto& q) { return q.first; });
        if (known != out.quotas.end()) {
            known->second += places; // stages of one year
        } else {
            out.quotas.emplace_back(region, places);
        }
    }
    if (out.quotas.empty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("score.no_quota"), {program.toString()}};
    }
    return out;
}

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_change.h"

#include "rangkul/scoring/register_measures.h"
#include "rangkul/scoring/what_if.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using core::Error;
using core::ErrorCode;

Error unknownName(const char* reason, const QString& written, const QStringList& known)
{
    return {ErrorCode::InvalidInput,
            QString::fromLatin1(reason),
            {written, known.join(QStringLiteral(", "))}};
}

core::Result<size_t> classIndexOf(const scoring::ScoreModel& model, const QString& id)
{
    QStringList known;
    for (size_t i = 0; i < model.classes.size(); ++i) {
        if (model.classes[i].id == id) {
            return i;
        }
        known << model.classes[i].id;
    }
    return unknownName("score.unknown_class", id, known);
}

core::Result<size_t> criterionIndexOf(const scoring::ScoreModel& model, const QString& id)
{
    QStringList known;
    for (size_t i = 0; i < model.criteria.size(); ++i) {
        if (model.criteria[i].id == id) {
            return i;
        }
        known << model.criteria[i].id;
    }
    return unknownName("score.unknown_criterion", id, known);
}

/// Group of each household by quota: the nearest region around it that has one.
std::vector<qint32> quotaGroups(const Selection& selection,
                                const registry::HouseholdFrame& households)
{
    const auto& regions = households.regions();
    std::vector<qint32> quotaOf(regions.size(), -1);
    for (size_t q = 0; q < selection.quotas.size(); ++q) {
        if (const auto index = households.regionIndex(selection.quotas[q].first)) {
            quotaOf[static_cast<size_t>(*index)] = static_cast<qint32>(q);
        }
    }
    std::vector<qint32> out(households.size(), -1);
    for (size_t row = 0; row < out.size(); ++row) {
        int region = households.regionIndexes()[row];
        for (size_t step = 0; region >= 0 && step < regions.size(); ++step) {
            const auto at = static_cast<size_t>(region);
            if (quotaOf[at] >= 0) {
                out[row] = quotaOf[at];
                break;
            }
            region = regions[at].parent;
        }
    }
    return out;
}

qint64 tiedIn(const scoring::Allocation& allocation)
{
    return std::ranges::count(allocation.place, scoring::Place::Tied);
}

} // namespace

core::Result<scoring::Allocation> selected(const Selection& selection, const ScoreRun& run,
                                           const registry::HouseholdFrame& households)
{
    if (selection.kind == Selection::Kind::Class) {
        RANGKUL_LET(index, classIndexOf(run.model, selection.classId));
        return scoring::Allocation{scoring::placesByClass(run.result, {static_cast<int>(index)}),
                                   {}};
    }
    if (selection.kind == Selection::Kind::Quotas) {
        std::vector<qint64> places;
        for (const auto& quota : selection.quotas) {
            places.push_back(quota.second);
        }
        return scoring::allocate(run.result, quotaGroups(selection, households), places);
    }
    if (selection.places <= 0) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("score.no_places")};
    }
    if (selection.kind == Selection::Kind::Top) {
        return scoring::allocateTop(run.result, selection.places);
    }
    const std::vector<qint64> places(households.regions().size(), selection.places);
    return scoring::allocate(run.result, scoring::regionGroups(households, selection.level),
                             places);
}

core::Result<ScoreChange> changeBetween(const ScoreRun& before, const ScoreRun& after,
                                        const Selection& selection,
                                        const registry::HouseholdFrame& households, int level)
{
    RANGKUL_LET(then, selected(selection, before, households));
    RANGKUL_LET(now, selected(selection, after, households));
    ScoreChange out;
    out.groups = scoring::regionGroups(households, level);
    out.selection = scoring::compare(then.place, now.place, out.groups,
                                     static_cast<int>(households.regions().size()));
    out.tiedBefore = tiedIn(then);
    out.tiedAfter = tiedIn(now);
    return out;
}

core::Result<scoring::ScoreModel> movedModel(const ScoreRun& run,
                                             const std::vector<WhatIfMove>& moves)
{
    scoring::WhatIf slider(run.model, run.columns);
    for (const WhatIfMove& move : moves) {
        if (move.isCut) {
            RANGKUL_LET(index, classIndexOf(run.model, move.id));
            RANGKUL_TRY(slider.setCut(index, move.value));
        } else {
            RANGKUL_LET(index, criterionIndexOf(run.model, move.id));
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
    Selection out;
    out.kind = Selection::Kind::Quotas;
    for (const registry::Record& row : rows) {
        const bool fits = referenceOf(row, "program_id") == program &&
                          (!year || row.integer(QLatin1StringView("year")) == *year);
        const core::RecordId region = referenceOf(row, "region_id");
        const auto places = row.integer(QLatin1StringView("places"));
        if (!fits || region.isNull() || !places) {
            continue;
        }
        const auto known =
            std::ranges::find(out.quotas, region, [](const auto& q) { return q.first; });
        if (known != out.quotas.end()) {
            known->second += *places; // stages of one year
        } else {
            out.quotas.emplace_back(region, *places);
        }
    }
    if (out.quotas.empty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("score.no_quota"), {program.toString()}};
    }
    return out;
}

} // namespace rangkul::services

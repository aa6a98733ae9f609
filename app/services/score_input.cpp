// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_input.h"

#include "rangkul/scoring/register_measures.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using registry::Entity;
using Variables = std::vector<const registry::Variable*>;

void addOnce(Variables& list, const registry::Variable* variable)
{
    if (std::ranges::find(list, variable) == list.end()) {
        list.push_back(variable);
    }
}

template <typename Frame>
core::Status addColumns(registry::FrameSource& frames, Frame& frame, const Variables& wanted,
                        const core::Progress& progress)
{
    Variables missing;
    for (const registry::Variable* variable : wanted) {
        if (frame.column(*variable) == nullptr) {
            missing.push_back(variable);
        }
    }
    RANGKUL_LET(columns, frames.columns(frame, missing, progress));
    for (registry::FrameColumn& column : columns) {
        frame.setColumn(std::move(column));
    }
    return core::Done{};
}

void count(ScoreSummary& into, const ScoreRun& run, size_t row)
{
    switch (run.result.standing[row]) {
    case scoring::Standing::NotCounted:
        ++into.notCounted;
        return;
    case scoring::Standing::Outside:
        ++into.outside;
        return;
    case scoring::Standing::Ranked:
        break;
    }
    ++into.ranked;
    const qint8 index = run.result.classIndex[row];
    if (index == scoring::kNoClass) {
        into.undecided += run.model.classes.empty() ? 0 : 1;
    } else {
        ++into.classes[static_cast<size_t>(index)];
    }
}

} // namespace

core::Result<ScoreInput> loadScoreInput(registry::FrameSource& frames,
                                        const std::vector<const scoring::ScoreModel*>& models,
                                        const core::Progress& progress)
{
    Variables ofHouseholds;
    Variables ofPersons;
    bool asksMembers = false;
    for (const scoring::ScoreModel* model : models) {
        asksMembers |= scoring::needsPersons(*model);
        for (const registry::Variable* variable : scoring::neededColumns(*model)) {
            addOnce(variable->entity == Entity::Person ? ofPersons : ofHouseholds, variable);
        }
    }
    ScoreInput out;
    RANGKUL_LET(households, frames.withoutPrograms(progress));
    out.households = std::move(households);
    RANGKUL_TRY(addColumns(frames, out.households, ofHouseholds, progress));
    if (asksMembers) {
        RANGKUL_LET(persons, frames.persons(out.households, progress));
        out.persons = std::move(persons);
        RANGKUL_TRY(addColumns(frames, *out.persons, ofPersons, progress));
    }
    return out;
}

core::Result<ScoreRun> runScore(const ScoreInput& input, const scoring::ScoreModel& model,
                                QDate day)
{
    RANGKUL_LET(columns, scoring::ScoreColumns::of(input.households, input.personFrame(), day,
                                                   scoring::neededVariables(model)));
    ScoreRun run{model, std::move(columns), {}, {}};
    run.points = scoring::pointsOf(run.model, run.columns);
    run.result = scoring::score(run.model, run.columns, run.points);
    return run;
}

ScoreSummary summaryOf(const ScoreRun& run)
{
    ScoreSummary out;
    out.classes.resize(run.model.classes.size());
    for (size_t row = 0; row < run.result.size(); ++row) {
        count(out, run, row);
    }
    return out;
}

std::vector<ScoreSummary> summaryByRegion(const ScoreRun& run,
                                          const registry::HouseholdFrame& households, int level)
{
    ScoreSummary empty;
    empty.classes.resize(run.model.classes.size());
    std::vector<ScoreSummary> out(households.regions().size() + 1, empty);
    const std::vector<qint32> groups = scoring::regionGroups(households, level);
    for (size_t row = 0; row < run.result.size(); ++row) {
        count(groups[row] >= 0 ? out[static_cast<size_t>(groups[row])] : out.back(), run, row);
    }
    return out;
}

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_stages.h"

#include "program_receiver.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/program_pairs.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

using registry::Entity;
using registry::Record;
namespace status = registry::codes::benefit_status;

core::Result<ProgramReceivers> receiversOf(const registry::RecordRepository& records,
                                           const ReceiverRows& rows, const core::RecordId& program,
                                           std::optional<int> year)
{
    RANGKUL_LET(benefits, records.all(Entity::Benefit));
    ProgramReceivers out{{}, coverage::IndexSet(rows.households().size())};
    for (Record& benefit : benefits) {
        const bool isOfYear = !year || benefit.integer(QLatin1StringView("year")) == *year;
        if (referenceOf(benefit, "program_id") != program || !isOfYear) {
            continue;
        }
        if (registry::isRunningBenefit(benefit)) {
            for (const quint32 household : rows.householdsOf(benefit)) {
                out.households.insert(household);
            }
        }
        out.benefits.push_back(std::move(benefit));
    }
    return out;
}

namespace {

void add(StageCount& to, quint32 household)
{
    ++to.number;
    if (to.rows.empty() || to.rows.back() != household) {
        to.rows.push_back(household);
    }
}

/// Adds the receiver of one benefit where it lives.
void addStage(StageFigures& to, const Record& benefit, quint32 household)
{
    switch (benefit.integer(QLatin1StringView("status")).value_or(status::kActive)) {
    case status::kCandidate:
        add(to.proposed, household);
        break;
    case status::kApproved:
        add(to.approved, household);
        break;
    case status::kDelivered:
    case status::kActive:
        add(to.delivered, household);
        break;
    default:
        break;
    }
}

} // namespace

core::Result<std::vector<StageFigures>> stagesOf(const registry::RecordRepository& records,
                                                 const RuleView& input, const Record& program,
                                                 int year, int level, QDate day)
{
    std::map<int, StageFigures> found;
    const auto at = [&](quint32 household) -> StageFigures& {
        const int region = input.households.regionAtLevel(household, level).value_or(-1);
        found[region].region = region;
        return found[region];
    };
    if (const auto rule = ruleOf(program)) {
        coverage::RuleFrame frame(input.households, input.persons, day);
        RANGKUL_LET(verdicts, frame.ask(*rule));
        const coverage::IndexSet counted = coverage::countedHouseholds(input.households);
        (verdicts.yes & counted).forEach([&](std::size_t row) {
            add(at(static_cast<quint32>(row)).eligible, static_cast<quint32>(row));
        });
        (verdicts.unknown & counted).forEach([&](std::size_t row) {
            add(at(static_cast<quint32>(row)).notKnown, static_cast<quint32>(row));
        });
    }
    const ReceiverRows rows(input);
    RANGKUL_LET(receivers, receiversOf(records, rows, program.ref().id, year));
    for (const Record& benefit : receivers.benefits) {
        if (const auto households = rows.householdsOf(benefit); !households.empty()) {
            addStage(at(households.front()), benefit, households.front());
        }
    }
    RANGKUL_LET(quota, quotaOf(records, program.ref().id, year));
    for (const auto& [region, places] : quota) {
        const auto index = input.households.regionIndex(region);
        if (index && input.households.regions()[static_cast<size_t>(*index)].level == level) {
            found[*index].region = *index;
            found[*index].places = places;
        }
    }
    std::vector<StageFigures> out;
    for (const auto& [region, figures] : found) {
        out.push_back(figures);
    }
    std::ranges::stable_partition(out, [](const StageFigures& each) { return each.region >= 0; });
    return out;
}

core::Result<std::map<core::RecordId, qint64>> quotaOf(const registry::RecordRepository& records,
                                                       const core::RecordId& program, int year)
{
    RANGKUL_LET(rows, records.all(Entity::Quota));
    std::map<core::RecordId, qint64> out;
    for (const Record& row : rows) {
        const bool isOurs = referenceOf(row, "program_id") == program &&
                            row.integer(QLatin1StringView("year")) == year;
        if (isOurs) {
            out[referenceOf(row, "region_id")] +=
                row.integer(QLatin1StringView("places")).value_or(0);
        }
    }
    return out;
}

core::Result<registry::Commit> setQuota(registry::RecordRepository& records,
                                        const core::RecordId& program, int year,
                                        const QString& regionCode, qint64 places,
                                        const QString& source)
{
    RANGKUL_LET(region, regionWithCode(records, regionCode));
    RANGKUL_LET(quotas, records.all(Entity::Quota));
    for (const Record& row : quotas) {
        if (referenceOf(row, "program_id") == program &&
            referenceOf(row, "region_id") == region.ref().id &&
            row.integer(QLatin1StringView("year")) == year &&
            row.text(QLatin1StringView("stage")).isEmpty()) {
            RecordEdit edit;
            edit.set(row.ref(), "places", places);
            edit.set(row.ref(), "source", source);
            return edit.store(records);
        }
    }
    NewRecord row(Entity::Quota);
    row.set("program_id", program);
    row.set("region_id", region.ref().id);
    row.set("year", qint64(year));
    row.set("places", places);
    row.set("source", source);
    RecordEdit edit;
    edit.create(row);
    return edit.store(records);
}

namespace {

/// Region indexes with their places, wide regions first: the quota of a kelurahan counts before
/// that of its kecamatan.
std::vector<std::pair<int, qint64>> quotasInOrder(const std::map<core::RecordId, qint64>& quota,
                                                  const registry::HouseholdFrame& households)
{
    std::vector<std::pair<int, qint64>> out;
    for (const auto& [region, places] : quota) {
        if (const auto index = households.regionIndex(region)) {
            out.emplace_back(*index, places);
        }
    }
    std::ranges::sort(out, {}, [&households](const auto& each) {
        return std::pair(households.regions()[static_cast<size_t>(each.first)].level, each.first);
    });
    return out;
}

} // namespace

core::Result<ProgramAllocation> allocateProgram(const registry::RecordRepository& records,
                                                const RuleView& input, const ScoreRun& run,
                                                const Record& program, int year, QDate day)
{
    RANGKUL_LET(rule, ruleOf(program));
    coverage::RuleFrame frame(input.households, input.persons, day);
    RANGKUL_LET(verdicts, frame.ask(rule));
    RANGKUL_LET(receivers, receiversOf(records, ReceiverRows(input), program.ref().id, year));
    const coverage::IndexSet open =
        (verdicts.yes & coverage::countedHouseholds(input.households)) - receivers.households;
    RANGKUL_LET(quota, quotaOf(records, program.ref().id, year));
    if (quota.empty()) {
        return core::Error{
            core::ErrorCode::NotFound, QStringLiteral("score.no_quota"), {shortNameOf(program)}};
    }
    ProgramAllocation out;
    std::vector<qint32> groupOf(input.households.size(), -1);
    std::vector<qint64> places;
    for (const auto& [index, count] : quotasInOrder(quota, input.households)) {
        const std::vector<bool> inside = input.households.regionsWithin(
            {input.households.regions()[static_cast<size_t>(index)].code});
        qint64 taken = 0;
        for (quint32 row = 0; row < input.households.size(); ++row) {
            const qint32 own = input.households.regionIndexes()[row];
            if (own >= 0 && inside[static_cast<size_t>(own)]) {
                groupOf[row] = static_cast<qint32>(places.size());
                taken += receivers.households.contains(row) ? 1 : 0;
            }
        }
        out.regions.push_back(index);
        places.push_back(std::max<qint64>(0, count - taken));
    }
    std::vector<quint8> eligible(input.households.size());
    open.forEach([&](std::size_t row) {
        eligible[row] = 1;
        out.without += groupOf[row] < 0 ? 1 : 0;
    });
    out.eligible = static_cast<qint64>(open.count());
    out.allocation = scoring::allocate(run.result, groupOf, places, eligible);
    for (const quint32 row : run.result.order) {
        const scoring::Place place = out.allocation.place[row];
        if (place == scoring::Place::Yes) {
            out.chosen.push_back(row);
        } else if (place == scoring::Place::Tied) {
            out.tied.push_back(row);
        }
    }
    return out;
}

core::Result<FreshAllocation> allocateAnew(const registry::RecordRepository& records,
                                           registry::FrameSource& frames,
                                           const scoring::ScoreModel& model, const Record& program,
                                           int year, QDate day, const core::Progress& progress)
{
    RANGKUL_LET(rule, ruleOf(program));
    RANGKUL_LET(scores, loadScoreInput(frames, {&model}, progress));
    RANGKUL_LET(run, runScore(scores, model, day));
    RANGKUL_LET(input, loadRuleInput(frames, {rule}, progress));
    RANGKUL_LET(found, allocateProgram(records, input, run, program, year, day));
    return FreshAllocation{std::move(input), std::move(found)};
}

} // namespace rangkul::services

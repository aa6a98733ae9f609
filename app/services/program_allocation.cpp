// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets a place by priority within the quotas.
#include "program_receiver.h"
#include "program_stages.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/program_pairs.h"

#include <algorithm>

namespace rangkul::services {

using registry::Record;
namespace quota_unit = registry::codes::quota_unit;

namespace {

/// A quota in the frame.
struct PlacedQuota
{
    int region = -1;
    qint64 unit = 0;
    qint64 places = 0;
};

/// Those of receivers, wide regions first: the quota of a kelurahan counts before that of its
/// kecamatan.
core::Result<std::vector<PlacedQuota>> quotasInOrder(const registry::RecordRepository& records,
                                                     const Record& program, int year,
                                                     const registry::HouseholdFrame& households)
{
    RANGKUL_LET(quotas, quotasOf(records, program, year));
    std::vector<PlacedQuota> out;
    for (const RegionQuota& quota : quotas) {
        const auto index = households.regionIndex(quota.region);
        if (index && !quota.countsGroups()) {
            out.push_back({*index, quota.unit, quota.places});
        }
    }
    if (out.empty()) {
        return core::Error{core::ErrorCode::NotFound,
                           quotas.empty() ? QStringLiteral("score.no_quota")
                                          : QStringLiteral("program.groups_only"),
                           {shortNameOf(program)}};
    }
    std::ranges::sort(out, {}, [&households](const PlacedQuota& each) {
        return std::pair(households.regions()[static_cast<size_t>(each.region)].level, each.region);
    });
    return out;
}

/// Which quota each household falls under.
std::vector<qint32> quotaOfEach(const registry::HouseholdFrame& households,
                                const std::vector<PlacedQuota>& quotas)
{
    std::vector<qint32> out(households.size(), -1);
    for (size_t at = 0; at < quotas.size(); ++at) {
        const std::vector<bool> inside = households.regionsWithin(
            {households.regions()[static_cast<size_t>(quotas[at].region)].code});
        for (quint32 row = 0; row < households.size(); ++row) {
            const qint32 own = households.regionIndexes()[row];
            if (own >= 0 && inside[static_cast<size_t>(own)]) {
                out[row] = static_cast<qint32>(at);
            }
        }
    }
    return out;
}

/// What is left of each quota once those who have the program are counted in its unit.
std::vector<qint64> placesLeft(const std::vector<PlacedQuota>& quotas,
                               const std::vector<qint32>& quotaOf,
                               const ProgramReceivers& receivers, const ReceiverRows& rows)
{
    std::vector<qint64> out;
    for (const PlacedQuota& quota : quotas) {
        out.push_back(quota.places);
    }
    const auto take = [&](quint32 household, bool countsPersons) {
        const qint32 at = quotaOf[household];
        if (at >= 0 &&
            (quotas[static_cast<size_t>(at)].unit == quota_unit::kPerson) == countsPersons) {
            --out[static_cast<size_t>(at)];
        }
    };
    receivers.households.forEach([&](std::size_t row) { take(static_cast<quint32>(row), false); });
    for (const coverage::BenefitRow& benefit : receivers.benefits) {
        const auto household = rows.householdOf(benefit);
        if (household && registry::isRunningStatus(benefit.status)) {
            take(*household, true);
        }
    }
    for (qint64& places : out) {
        places = std::max<qint64>(0, places);
    }
    return out;
}

/// How many places each household takes.
core::Result<std::vector<quint32>> placesTaken(coverage::RuleFrame& frame,
                                               const coverage::Rule& rule, const RuleView& input,
                                               const coverage::IndexSet& open,
                                               const std::vector<PlacedQuota>& quotas,
                                               const std::vector<qint32>& quotaOf)
{
    std::vector<quint32> out(input.households.size(), 1);
    if (std::ranges::none_of(
            quotas, [](const PlacedQuota& each) { return each.unit == quota_unit::kPerson; })) {
        return out;
    }
    RANGKUL_LET(meant, frame.personsMeant(rule, open));
    std::vector<quint32> persons(input.households.size());
    meant.forEach([&](std::size_t person) { ++persons[input.persons.households()[person]]; });
    for (quint32 row = 0; row < out.size(); ++row) {
        const qint32 at = quotaOf[row];
        if (at >= 0 && quotas[static_cast<size_t>(at)].unit == quota_unit::kPerson) {
            out[row] = std::max<quint32>(1, persons[row]);
        }
    }
    return out;
}

} // namespace

core::Result<ProgramAllocation> allocateProgram(const ProgramStores& stores, const RuleView& input,
                                                const ScoreRun& run, const Record& program,
                                                int year, QDate day, const core::Progress& progress)
{
    RANGKUL_LET(rule, ruleOf(program));
    RANGKUL_LET(quotas, quotasInOrder(stores.records, program, year, input.households));
    coverage::RuleFrame frame(input.households, input.persons, day);
    RANGKUL_LET(verdicts, frame.ask(rule));
    const ReceiverRows rows(input);
    RANGKUL_LET(receivers, receiversOf(stores.aid, input, rows, program.ref().id, year, progress));
    const coverage::IndexSet open =
        (verdicts.yes & coverage::countedHouseholds(input.households)) - receivers.households;
    const std::vector<qint32> quotaOf = quotaOfEach(input.households, quotas);
    ProgramAllocation out;
    for (const PlacedQuota& quota : quotas) {
        out.regions.push_back(quota.region);
        out.units.push_back(quota.unit);
    }
    std::vector<quint8> eligible(input.households.size());
    open.forEach([&](std::size_t row) {
        eligible[row] = 1;
        out.without += quotaOf[row] < 0 ? 1 : 0;
    });
    out.eligible = static_cast<qint64>(open.count());
    RANGKUL_LET(taken, placesTaken(frame, rule, input, open, quotas, quotaOf));
    out.allocation = scoring::allocate(
        run.result, quotaOf, placesLeft(quotas, quotaOf, receivers, rows), eligible, taken);
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

core::Result<FreshAllocation> allocateAnew(const ProgramStores& stores,
                                           registry::FrameSource& frames,
                                           const scoring::ScoreModel& model, const Record& program,
                                           int year, QDate day, const core::Progress& progress)
{
    RANGKUL_LET(rule, ruleOf(program));
    RANGKUL_LET(scores, loadScoreInput(frames, {&model}, progress));
    RANGKUL_LET(run, runScore(scores, model, day));
    RANGKUL_LET(input, loadRuleInput(frames, {rule}, progress));
    RANGKUL_LET(found, allocateProgram(stores, input, run, program, year, day, progress));
    return FreshAllocation{std::move(input), std::move(found)};
}

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_stages.h"

#include "program_receiver.h"
#include "rangkul/registry/codes.h"

#include <algorithm>

namespace rangkul::services {

using coverage::BenefitRow;
using registry::Record;
namespace status = registry::codes::benefit_status;

namespace {

/// Adds the receiver of one benefit where it lives.
void addStage(StageFigures& to, const BenefitRow& benefit, quint32 household)
{
    switch (benefit.status) {
    case status::kCandidate:
        to.proposed.add(household);
        break;
    case status::kApproved:
        to.approved.add(household);
        break;
    case status::kDelivered:
    case status::kActive:
        to.delivered.add(household);
        break;
    default:
        break;
    }
}

} // namespace

core::Result<std::vector<StageFigures>> stagesOf(const ProgramStores& stores, const RuleView& input,
                                                 const Record& program,
                                                 const StageQuestion& question,
                                                 const core::Progress& progress)
{
    std::map<int, StageFigures> found;
    const auto at = [&](quint32 household) -> StageFigures& {
        const int region = input.households.regionAtLevel(household, question.level).value_or(-1);
        found[region].region = region;
        return found[region];
    };
    if (const auto rule = ruleOf(program)) {
        coverage::RuleFrame frame(input.households, input.persons, question.day);
        RANGKUL_LET(verdicts, frame.ask(*rule));
        const coverage::IndexSet counted = coverage::countedHouseholds(input.households);
        (verdicts.yes & counted).forEach([&](std::size_t row) {
            const auto household = static_cast<quint32>(row);
            at(household).eligible.add(household);
        });
        (verdicts.unknown & counted).forEach([&](std::size_t row) {
            const auto household = static_cast<quint32>(row);
            at(household).notKnown.add(household);
        });
    }
    const ReceiverRows rows(input);
    RANGKUL_LET(receivers,
                receiversOf(stores.aid, input, rows, program.ref().id, question.year, progress));
    for (const BenefitRow& benefit : receivers.benefits) {
        if (const auto household = rows.householdOf(benefit)) {
            addStage(at(*household), benefit, *household);
        }
    }
    RANGKUL_LET(quotas, quotasOf(stores.records, program, question.year));
    for (const RegionQuota& quota : quotas) {
        const auto index = input.households.regionIndex(quota.region);
        if (index && !quota.countsGroups() &&
            input.households.regions()[static_cast<size_t>(*index)].level == question.level) {
            found[*index].region = *index;
            found[*index].quota = quota;
        }
    }
    std::vector<StageFigures> out;
    for (auto& [region, figures] : found) {
        out.push_back(std::move(figures));
    }
    std::ranges::stable_partition(out, [](const StageFigures& each) { return each.region >= 0; });
    return out;
}

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/rule_count.h"

namespace rangkul::coverage {

namespace {

std::vector<quint32> rowsOf(const IndexSet& households)
{
    std::vector<quint32> out;
    households.forEach([&](std::size_t row) { out.push_back(static_cast<quint32>(row)); });
    return out;
}

} // namespace

IndexSet countedHouseholds(const registry::HouseholdFrame& households)
{
    IndexSet out(households.size());
    for (quint32 row = 0; row < households.size(); ++row) {
        if (!households.isHidden(row) && !households.isEnded(row)) {
            out.insert(row);
        }
    }
    return out;
}

core::Result<RuleCount> countRule(RuleFrame& frame, const Rule& rule,
                                  const registry::HouseholdFrame& households, int level)
{
    RANGKUL_LET(verdicts, frame.ask(rule));
    const IndexSet counted = countedHouseholds(households);
    verdicts.yes &= counted;
    RANGKUL_LET(meant, frame.personsMeant(rule, verdicts.yes));
    RuleCount out;
    out.households = static_cast<qint64>(counted.count());
    out.yes = rowsOf(verdicts.yes);
    out.unknown = rowsOf(verdicts.unknown & counted);
    out.persons = static_cast<qint64>(meant.count());
    std::map<int, std::vector<quint32>> regions;
    for (const quint32 row : out.yes) {
        regions[households.regionAtLevel(row, level).value_or(-1)].push_back(row);
    }
    out.regions.assign(regions.begin(), regions.end());
    out.unknownPrograms = unknownPrograms(rule, households);
    return out;
}

} // namespace rangkul::coverage

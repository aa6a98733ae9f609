// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/register_population.h"

#include <QHash>

#include "rangkul/registry/codes.h"

namespace rangkul::coverage {

namespace {

void numberDwellings(Population& population, const registry::HouseholdFrame& households)
{
    QHash<core::RecordId, std::uint32_t> numbers;
    numbers.reserve(static_cast<qsizetype>(households.size()));
    for (std::size_t row = 0; row < households.size(); ++row) {
        const core::RecordId& dwelling = households.dwellings()[row];
        if (dwelling.isNull()) {
            continue;
        }
        auto number = numbers.find(dwelling);
        if (number == numbers.end()) {
            number = numbers.insert(dwelling, static_cast<std::uint32_t>(numbers.size()));
        }
        population.householdDwelling[row] = *number;
    }
    population.dwellings = static_cast<std::size_t>(numbers.size());
}

} // namespace

bool isPoor(const PoorDefinition& definition, const registry::HouseholdFrame& households,
            quint32 row)
{
    const qint8 decile = households.deciles(definition.kind)[row];
    if (decile >= 1 && decile <= definition.most) {
        return true;
    }
    return definition.orEligible &&
           households.eligibility()[row] == registry::codes::eligibility::kEligible;
}

Population populationOf(const registry::HouseholdFrame& households,
                        const registry::PersonFrame& persons, const PoorDefinition& definition)
{
    Population population;
    population.households = households.size();
    population.persons = persons.size();
    population.regions = households.regions().size();
    population.householdDwelling.assign(population.households, kNowhere);
    population.householdRegion.assign(population.households, kNowhere);
    population.personHousehold.assign(persons.households().begin(), persons.households().end());
    population.active = IndexSet(population.households);
    population.poor = IndexSet(population.households);
    population.activePersons = IndexSet(population.persons);
    numberDwellings(population, households);
    for (quint32 row = 0; row < population.households; ++row) {
        if (const qint32 region = households.regionIndexes()[row]; region >= 0) {
            population.householdRegion[row] = static_cast<std::uint32_t>(region);
        }
        if (!households.isHidden(row) && !households.isEnded(row)) {
            population.active.insert(row);
            if (isPoor(definition, households, row)) {
                population.poor.insert(row);
            }
        }
    }
    for (quint32 row = 0; row < population.persons; ++row) {
        if (persons.isMember(row)) {
            population.activePersons.insert(row);
        }
    }
    return population;
}

void regroup(Population& population, const registry::HouseholdFrame& households, int level)
{
    for (quint32 row = 0; row < population.households; ++row) {
        const auto around = households.regionAtLevel(row, level);
        population.householdRegion[row] = around ? static_cast<std::uint32_t>(*around) : kNowhere;
    }
}

} // namespace rangkul::coverage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/population.h"

namespace rangkul::coverage {

namespace {

/// Persons of the given households.
IndexSet membersOfHouseholds(const Population& population, const IndexSet& households)
{
    IndexSet persons(population.persons);
    for (std::size_t p = 0; p < population.persons; ++p) {
        const std::uint32_t household = population.personHousehold[p];
        if (household != kNowhere && households.contains(household)) {
            persons.insert(p);
        }
    }
    return persons;
}

IndexSet dwellingsOf(const Population& population, const IndexSet& households)
{
    IndexSet dwellings(population.dwellings);
    households.forEach([&](std::size_t h) {
        if (population.householdDwelling[h] != kNowhere) {
            dwellings.insert(population.householdDwelling[h]);
        }
    });
    return dwellings;
}

/// Rows of the unit that stand for these households.
IndexSet raise(const Population& population, const IndexSet& households, Unit unit)
{
    switch (unit) {
    case Unit::Person:
        return membersOfHouseholds(population, households) & population.activePersons;
    case Unit::Household:
        return households;
    case Unit::Dwelling:
        return dwellingsOf(population, households);
    }
    return {};
}

/// Households that receive themselves or through their dwelling.
IndexSet servedHouseholds(const Population& population, const Receipts& receipts)
{
    IndexSet served(population.households);
    for (const std::uint32_t household : receipts.households) {
        served.insert(household);
    }
    if (!receipts.dwellings.empty()) {
        IndexSet dwellings(population.dwellings);
        for (const std::uint32_t dwelling : receipts.dwellings) {
            dwellings.insert(dwelling);
        }
        for (std::size_t h = 0; h < population.households; ++h) {
            const std::uint32_t dwelling = population.householdDwelling[h];
            if (dwelling != kNowhere && dwellings.contains(dwelling)) {
                served.insert(h);
            }
        }
    }
    return served;
}

} // namespace

void restrictTo(Population& population, const IndexSet& households)
{
    population.active &= households;
}

IndexSet everybody(const Population& population, Unit unit)
{
    return raise(population, population.active, unit);
}

IndexSet intended(const Population& population, Unit unit)
{
    return raise(population, population.active & population.poor, unit);
}

IndexSet reached(const Population& population, const Receipts& receipts, Unit unit)
{
    IndexSet households = servedHouseholds(population, receipts);
    if (unit == Unit::Person) {
        IndexSet persons = membersOfHouseholds(population, households);
        for (const std::uint32_t person : receipts.persons) {
            persons.insert(person);
        }
        return persons & everybody(population, Unit::Person);
    }
    for (const std::uint32_t person : receipts.persons) {
        if (population.personHousehold[person] != kNowhere &&
            population.activePersons.contains(person)) {
            households.insert(population.personHousehold[person]);
        }
    }
    households &= population.active;
    if (unit == Unit::Household) {
        return households;
    }
    IndexSet dwellings = dwellingsOf(population, households);
    for (const std::uint32_t dwelling : receipts.dwellings) {
        dwellings.insert(dwelling);
    }
    return dwellings & everybody(population, Unit::Dwelling);
}

std::vector<std::uint32_t> regionsOf(const Population& population, Unit unit)
{
    switch (unit) {
    case Unit::Household:
        return population.householdRegion;
    case Unit::Person: {
        std::vector<std::uint32_t> regions(population.persons, kNowhere);
        for (std::size_t p = 0; p < population.persons; ++p) {
            if (population.personHousehold[p] != kNowhere) {
                regions[p] = population.householdRegion[population.personHousehold[p]];
            }
        }
        return regions;
    }
    case Unit::Dwelling: {
        std::vector<std::uint32_t> regions(population.dwellings, kNowhere);
        for (std::size_t h = population.households; h-- > 0;) {
            if (population.householdDwelling[h] != kNowhere) {
                regions[population.householdDwelling[h]] = population.householdRegion[h];
            }
        }
        return regions;
    }
    }
    return {};
}

IndexSet householdsOf(const Population& population, const IndexSet& rows, Unit unit)
{
    IndexSet households(population.households);
    switch (unit) {
    case Unit::Person:
        rows.forEach([&](std::size_t person) {
            if (population.personHousehold[person] != kNowhere) {
                households.insert(population.personHousehold[person]);
            }
        });
        break;
    case Unit::Household:
        households = rows;
        break;
    case Unit::Dwelling:
        for (std::size_t h = 0; h < population.households; ++h) {
            const std::uint32_t dwelling = population.householdDwelling[h];
            if (dwelling != kNowhere && rows.contains(dwelling)) {
                households.insert(h);
            }
        }
        break;
    }
    return households & population.active;
}

} // namespace rangkul::coverage

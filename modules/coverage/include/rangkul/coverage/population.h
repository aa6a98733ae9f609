// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/index_set.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace rangkul::coverage {

/// At which level people are counted. The definition is printed under every figure.
enum class Unit : std::uint8_t {
    Person = 1,
    Household = 2,
    Dwelling = 3,
};

inline constexpr std::uint32_t kNowhere = 0xffffffff; ///< no region, no dwelling

/// Everybody who is counted: who belongs to which household, which household lives in which
/// dwelling and region. Rows are plain numbers; the caller knows which record each one is.
struct Population
{
    std::size_t households = 0;
    std::size_t persons = 0;
    std::size_t dwellings = 0;
    std::size_t regions = 0;
    std::vector<std::uint32_t> householdDwelling; ///< kNowhere when unknown
    std::vector<std::uint32_t> householdRegion;   ///< kNowhere when unknown
    std::vector<std::uint32_t> personHousehold;
    IndexSet active; ///< households that are counted at all (not ended, presence not excluding)
    IndexSet activePersons; ///< persons that are counted at all, in whatever household
    IndexSet poor;          ///< households the help is meant for, by the chosen definition
};

/// Who receives one program, as the lists say: the same recipient named twice counts once.
struct Receipts
{
    std::vector<std::uint32_t> persons;
    std::vector<std::uint32_t> households;
    std::vector<std::uint32_t> dwellings;
};

/// From now on only these households are counted, as far as they were counted before; persons and
/// dwellings follow their households.
void restrictTo(Population& population, const IndexSet& households);

/// All active rows of one unit. A dwelling is active when an active household lives in it; a person
/// when it is active itself and so is its household.
IndexSet everybody(const Population& population, Unit unit);
/// All active rows of one unit that the help is meant for: persons of poor households, dwellings
/// with a poor household.
IndexSet intended(const Population& population, Unit unit);

/// Who is reached at the level asked, among everybody():
/// - Person: receives in person, or lives in a household or dwelling that receives;
/// - Household: receives itself, a member receives, or its dwelling receives;
/// - Dwelling: receives itself, or a household in it is reached.
IndexSet reached(const Population& population, const Receipts& receipts, Unit unit);

/// Region of each row of the unit; a dwelling has the region of its first household.
std::vector<std::uint32_t> regionsOf(const Population& population, Unit unit);

/// The counted households behind rows of the unit: those of the persons, those in the dwellings.
IndexSet householdsOf(const Population& population, const IndexSet& rows, Unit unit);

} // namespace rangkul::coverage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/population.h"

#include <array>
#include <optional>
#include <vector>

namespace rangkul::coverage {

/// One cell of the coverage table. all = recipients + notRecipients; poor = poorReached + missed.
struct Figures
{
    std::int64_t all = 0;
    std::int64_t poor = 0;
    std::int64_t recipients = 0;
    std::int64_t poorReached = 0;

    std::int64_t notRecipients() const { return all - recipients; }
    std::int64_t missed() const { return poor - poorReached; }        ///< poor and not reached
    std::int64_t outside() const { return recipients - poorReached; } ///< reached and not poor
    /// Share of the poor who are reached, in percent; nothing when nobody is poor.
    std::optional<double> coveragePercent() const;
    /// Poor and not reached / poor, in percent (exclusion error, domain: TKPK slides).
    std::optional<double> exclusionPercent() const;
    /// Reached and not poor / reached, in percent (inclusion error).
    std::optional<double> inclusionPercent() const;

    Figures& operator+=(const Figures& other);
    bool operator==(const Figures&) const = default;
};

/// Coverage of one program: the whole area and every region, by number; rows of no region are in
/// `nowhere`.
struct Coverage
{
    Figures total;
    std::vector<Figures> byRegion;
    Figures nowhere;
};

Coverage coverageOf(const Population& population, const Receipts& receipts, Unit unit);

/// The sets behind one bar, for its list and map.
enum class Part {
    Recipients,
    NotRecipients,
    PoorReached,
    Missed,
    Outside,
};
IndexSet membersOf(const Population& population, const Receipts& receipts, Unit unit, Part part);

/// How many programs reach each row of the unit: 0, 1, 2, 3 or more.
struct Overlap
{
    std::array<std::int64_t, 4> all{};
    std::array<std::int64_t, 4> poor{};
    std::array<IndexSet, 4> members; ///< of everybody()
};
Overlap overlapOf(const Population& population, const std::vector<Receipts>& programs, Unit unit);

/// Number of active households per decile 0 (not ranked) to 10; missing deciles are counted apart.
struct DecilePyramid
{
    std::array<std::int64_t, 11> households{};
    std::array<std::int64_t, 11> persons{};
    std::int64_t householdsMissing = 0;
    std::int64_t personsMissing = 0;
};
/// `deciles` per household: -1 missing, 0 not ranked, 1..10.
DecilePyramid decilePyramid(const Population& population, const std::vector<std::int8_t>& deciles);

} // namespace rangkul::coverage

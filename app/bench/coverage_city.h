// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/population.h"
#include "rangkul/coverage/register_population.h"
#include "rangkul/coverage/rule.h"

namespace rangkul::bench {

/// Invented households in 46 kelurahan with three members each or four, and the answers that some
/// rules ask.
struct CoverageCity
{
    registry::HouseholdFrame households;
    registry::PersonFrame persons;
};
CoverageCity makeCoverageCity(int households, const std::vector<coverage::Rule>& rules);

/// Programs for persons, households and dwellings in turn, each for about a tenth of the city.
std::vector<coverage::Receipts> makeReceipts(const CoverageCity& city, int programs);

} // namespace rangkul::bench

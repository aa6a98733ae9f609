// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insurance_cases.h"
#include "list_tally.h"

namespace rangkul::services {

/// Stable key: "poor_none".
QLatin1StringView basketKey(coverage::InsuranceBasket basket);
QString basketText(coverage::InsuranceBasket basket);
/// Why somebody in the list should not be there, or what is not clear; empty for the others.
QString reasonText(const InsuranceLine& line);
/// Persons and rows by InsuranceBasket.
PlaceTable tallyBaskets(const PeopleLists& lists, const std::vector<InsuranceLine>& lines);

} // namespace rangkul::services

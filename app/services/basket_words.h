// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insurance_cases.h"

#include <set>

namespace rangkul::services {

/// Stable key: "poor_none".
QLatin1StringView basketKey(coverage::InsuranceBasket basket);
QString basketText(coverage::InsuranceBasket basket);
/// Why somebody in the list should not be there, or what is not clear; empty for the others.
QString reasonText(const InsuranceLine& line);
/// Empty when it is not known.
QString villageName(const registry::HouseholdFrame& households, qint32 village);

/// Lines of one kelurahan, or of all.
struct BasketPlace
{
    QString code; ///< empty: not known, or all
    QString name;
    coverage::BasketCounts counts{};
    std::array<std::set<core::RecordId>, coverage::kInsuranceBaskets> households;

    qint64 all() const;
};

struct BasketTally
{
    BasketPlace all;
    std::vector<BasketPlace> villages; ///< by code, the unknown one first
};

BasketTally tallyBaskets(const PeopleLists& lists, const std::vector<InsuranceLine>& lines,
                         const registry::HouseholdFrame& households);

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pair_decisions.h"
#include "rangkul/registry/record.h"

#include <functional>

namespace rangkul::services {

/// Two members of two households that may be one person, or one member alone.
struct MemberPair
{
    const registry::Record* a = nullptr; ///< null: nobody of the first household
    const registry::Record* b = nullptr; ///< likewise of the second
    bool isSaid = false;                 ///< officers said that they are the same
};

/// Bits of a pair of persons; nothing when they were not compared.
using MemberWeight =
    std::function<std::optional<double>(const core::RecordId& a, const core::RecordId& b)>;

/// Present members of two households beside each other: first those said to be the same, then
/// those more likely the same than not, the heaviest first, then all others alone. Nobody stands
/// twice, and who was said to be different is not paired. The profiles must outlive it.
std::vector<MemberPair> memberPairs(const registry::HouseholdProfile& a,
                                    const registry::HouseholdProfile& b,
                                    const std::vector<PairOpinions>& opinions,
                                    const MemberWeight& weight);

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/population.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"

#include <span>

namespace rangkul::coverage {

/// Whom help is meant for: the official decile of one kind is at most `most`. A household without a
/// ranking, or not ranked (decile 0), is not counted as poor unless a verifier found it eligible
/// and `orEligible` is set.
struct PoorDefinition
{
    registry::DecileKind kind = registry::DecileKind::National;
    int most = 4;
    bool orEligible = false;

    bool operator==(const PoorDefinition&) const = default;
};

bool isPoor(const PoorDefinition& definition, const registry::HouseholdFrame& households,
            quint32 row);

/// The population of a register: active are households that are neither withdrawn nor ended, and
/// persons who are members today. Rows are those of the frames; dwellings are numbered in order of
/// first appearance. Regions are the frame's.
Population populationOf(const registry::HouseholdFrame& households,
                        const registry::PersonFrame& persons, const PoorDefinition& definition);

/// The same people counted by regions of another level (kecamatan): each region is replaced by the
/// one around it.
void regroup(Population& population, const registry::HouseholdFrame& households, int level);

} // namespace rangkul::coverage

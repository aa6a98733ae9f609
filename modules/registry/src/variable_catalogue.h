// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/variable.h"

namespace rangkul::registry::catalogue {

// One table per entity, each in a file of its own; question numbers in comments are those of
// REGSOSEK22.K.
extern const std::span<const Variable> kRegion;
extern const std::span<const Variable> kDwelling;
extern const std::span<const Variable> kHousehold;
extern const std::span<const Variable> kPerson;
extern const std::span<const Variable> kPastOccupancy;
extern const std::span<const Variable> kPastMembership;
extern const std::span<const Variable> kDataset;
extern const std::span<const Variable> kProgram;
extern const std::span<const Variable> kBenefit;
extern const std::span<const Variable> kRanking;

} // namespace rangkul::registry::catalogue

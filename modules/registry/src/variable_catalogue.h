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
extern const std::span<const Variable> kPairDecision;
extern const std::span<const Variable> kScoreModel;
extern const std::span<const Variable> kObjection;
extern const std::span<const Variable> kPovertyLine;
extern const std::span<const Variable> kIndicatorValue;
extern const std::span<const Variable> kTarget;
extern const std::span<const Variable> kSnapshot;
extern const std::span<const Variable> kQuota;
extern const std::span<const Variable> kProgramPair;
extern const std::span<const Variable> kAidGroup;
extern const std::span<const Variable> kAidGroupMember;
extern const std::span<const Variable> kNeedRule;
extern const std::span<const Variable> kNeed;
extern const std::span<const Variable> kSnapshotPart;

} // namespace rangkul::registry::catalogue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/record_id.h"

#include <cstdint>

namespace rangkul::registry {

/// The kinds of record that are shared between laptops. The numbers are written into files: never
/// change or reuse one.
enum class Entity : std::uint8_t {
    Region = 1,
    Dwelling = 2,
    Household = 3,
    Person = 4,
    PastOccupancy = 5,  ///< a household lived in a dwelling from-to and has left it
    PastMembership = 6, ///< a person belonged to a household from-to and has left it
    Dataset = 7,        ///< a received edition of a register or list
    Program = 8,
    Benefit = 9,         ///< a person, household or dwelling receives a program in a period
    Ranking = 10,        ///< official deciles of one household in one dataset
    PairDecision = 11,   ///< are two records the same person or household? one answer a pair
    ScoreModel = 12,     ///< a model file, its version and approval
    Objection = 13,      ///< a household contests its score or status (sanggah)
    PovertyLine = 14,    ///< rupiah per head and month, dated and sourced
    IndicatorValue = 15, ///< a published figure of a region in a year
    Target = 16,         ///< what a planning document promises for a year
    Snapshot = 17,       ///< figures frozen at a cut-off date
    Quota = 18,          ///< places of a program in a region and period
    ProgramPair = 19,    ///< may two programs go to one receiver?
    AidGroup = 20,       ///< a joint business group (KUBE) of households
    AidGroupMember = 21, ///< a household belongs to a group from-to
    NeedRule = 22,       ///< what a household lacks, by rule, and the office in charge
    Need = 23,           ///< one household lacks something: status and deadline
    SnapshotPart = 24,   ///< some of the figures of a snapshot
};

inline constexpr std::uint8_t kLastEntity = 24;

/// Names one record.
struct RowRef
{
    Entity entity = Entity::Household;
    core::RecordId id;

    auto operator<=>(const RowRef&) const = default;
    bool operator==(const RowRef&) const = default;
};

/// Number of a column inside its entity, as written into change files; see variable.h.
using ColumnId = std::uint16_t;

} // namespace rangkul::registry

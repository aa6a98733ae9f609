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
    Benefit = 9,  ///< a person, household or dwelling receives a program in a period
    Ranking = 10, ///< official deciles of one household in one dataset
};

inline constexpr std::uint8_t kLastEntity = 10;

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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/variable.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace rangkul::sync {

/// One incarnation of one device.
using ActorId = quint64;
/// Hybrid logical clock: 48 bits of milliseconds since 1970 UTC, then a 16-bit counter. Ranks
/// heads, never decides what survives.
using Hlc = quint64;

/// Identifies an operation for ever: the n-th of its actor, from 1, without gaps.
struct Dot
{
    ActorId actor = 0;
    quint64 n = 0;

    auto operator<=>(const Dot&) const = default;
    bool operator==(const Dot&) const = default;
};

enum class OperationKind : std::uint8_t {
    Set = 1,
    Delete = 2, ///< withdraw the row (an undone creation); `seen` says what the author knew of it
    Undelete = 3,
    Alias = 4,   ///< reserved for merging duplicates
    Resolve = 5, ///< like Set, names all heads of the cells it decides
};

/// The unit that merges: one column, or all columns of a CellGroup together. Named by its lead
/// column, the lowest number of the group. `values` follow cellColumns() of merge_cell.h.
struct CellOperation
{
    registry::ColumnId cell = 0;
    std::vector<Dot> bases; ///< the heads shown to the author; sorted, empty at creation
    std::vector<registry::Value> values;

    bool operator==(const CellOperation&) const = default;
};

struct Operation
{
    OperationKind kind = OperationKind::Set;
    registry::RowRef row;
    Dot dot;
    Hlc hlc = 0;
    std::uint16_t schemaVersion = 0;
    std::vector<CellOperation> cells; ///< sorted by cell, no cell twice
    std::vector<Dot> seen; ///< for Delete and Undelete: per actor the highest n on this row the
                           ///< author knew; sorted by actor, no actor twice
    QString reason;        ///< the officer's words or a stable key; empty when none was given

    bool operator==(const Operation&) const = default;
};

/// One of the values a cell has at the same time. Two different heads are a conflict.
struct Head
{
    Dot dot;
    Hlc hlc = 0;
    std::vector<registry::Value> values;

    bool operator==(const Head&) const = default;
};

} // namespace rangkul::sync

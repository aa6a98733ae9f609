// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/record.h"
#include "rangkul/sync/merge_cell.h"
#include "rangkul/sync/operation.h"
#include "table_shape.h"

#include <optional>
#include <vector>

namespace rangkul::storage {

/// The operation that last wrote something.
struct Stamp
{
    sync::Dot dot; ///< n = 0: nothing wrote it yet
    sync::Hlc hlc = 0;
    bool operator==(const Stamp&) const = default;
};

struct CellStamp
{
    registry::ColumnId cell = 0;
    Stamp stamp;
    bool operator==(const CellStamp&) const = default;
};

enum class Presence : std::uint8_t {
    Live = 0,
    Withdrawn = 1,
    Named = 2, ///< another row refers to it, its own operations have not come
};

/// A row with everything that is stored of it. References are uids, identity cells are open.
struct StoredRow
{
    registry::RowRef ref;
    qint64 id = 0; ///< local; 0 = not stored yet
    Presence presence = Presence::Live;
    Stamp created;                       ///< n = 0 while only named
    std::vector<CellStamp> cells;        ///< written after creation, sorted by cell
    std::vector<registry::Value> values; ///< in the order of registry::variables()

    explicit StoredRow(const registry::RowRef& row)
        : ref(row)
        , values(registry::variables(row.entity).size())
    {
    }
    const TableShape& shape() const { return TableShape::of(ref.entity); }

    /// The values of one cell in the order of sync::cellColumns().
    std::vector<registry::Value> cellValues(registry::ColumnId lead) const;
    void setCellValues(registry::ColumnId lead, const std::vector<registry::Value>& cellValues);
    /// The head of the cell that is shown; nullopt when no operation ever named the cell.
    std::optional<Stamp> stampOf(registry::ColumnId lead) const;
    void setStamp(registry::ColumnId lead, const Stamp& stamp);

    registry::Record record() const;
    /// The same, and the row has no values any more.
    registry::Record takeRecord();
};

} // namespace rangkul::storage

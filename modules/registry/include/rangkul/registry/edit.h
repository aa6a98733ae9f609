// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/registry/record.h"

#include <optional>
#include <vector>

namespace rangkul::registry {

/// A wished new value of one cell. `seen` is what the author had on screen: when given and
/// different from what is stored, the whole edit is refused with Conflict ("edit.changed_since").
struct CellEdit
{
    RowRef row;
    ColumnId column = 0;
    Value value;
    std::optional<Value> seen = std::nullopt;
};

struct NewRow
{
    RowRef row;
    std::vector<std::pair<ColumnId, Value>> cells;
};

enum class CommitKind : std::uint8_t {
    Edit = 1,
    Bulk = 2, ///< one decision over many rows
    Import = 3,
    Undo = 4,
    Redo = 5,
    Resolution = 6, ///< a conflict decided
    Received = 7,   ///< changes of another laptop applied
};

/// What one service call wants changed: all of it in one transaction, or nothing.
struct Edit
{
    CommitKind kind = CommitKind::Edit;
    QString reason; ///< why, in the officer's words or a stable key ("member.died"); sealed at rest
    std::vector<NewRow> created;
    std::vector<CellEdit> cells;
    std::vector<RowRef>
        withdrawn; ///< rows that should never have been (undone import): hidden, kept
    std::vector<RowRef> restored; ///< withdrawn rows that come back
};

struct CellChange
{
    RowRef row;
    ColumnId column = 0;
    Value before;
    Value after;
};

using CommitId = qint64; ///< local to one register file, growing

/// What happened, for refreshing views and for "Urungkan: ...".
struct Commit
{
    CommitId id = 0;
    CommitKind kind = CommitKind::Edit;
    qint64 atMs = 0;
    QString officer;
    QString device;
    QString reason;
    std::vector<CellChange> changes;
    std::vector<RowRef> created;
    std::vector<RowRef> withdrawn;
    std::vector<RowRef> restored;
    bool many = false; ///< too many rows to list (import, received batch): reload instead
};

/// One line of "Riwayat".
struct HistoryEntry
{
    CommitId commit = 0;
    CommitKind kind = CommitKind::Edit;
    qint64 atMs = 0;
    QString officer;
    QString device;
    QString reason;
    CellChange change;
    QString source; ///< dataset or laptop the value came from, empty for a local edit
};

/// Where a stored value comes from: the last write of the cell.
struct Origin
{
    CommitId commit = 0;
    CommitKind kind = CommitKind::Edit;
    qint64 atMs = 0;
    QString officer;
    QString device;
    std::optional<core::RecordId> dataset;
    QString datasetName;  ///< "DTSEN 2026-1"
    qint64 rowNumber = 0; ///< row in the received file, 0 = not from a file
};

} // namespace rangkul::registry

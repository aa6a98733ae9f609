// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/sync/merge.h"
#include "rangkul/sync/version_vector.h"

#include <optional>

namespace rangkul::sync {

enum class ConflictKind : std::uint8_t {
    Value = 1,      ///< two different heads of one cell
    EditDelete = 2, ///< withdrawn by one, edited by another
    Reference = 3,  ///< a live row names a withdrawn one
    Key = 4,        ///< two live rows with one NIK or KK number
    Alias = 5,      ///< reserved: two merges disagree
    Fork = 6,       ///< two branches of one actor (a cloned or restored laptop)
    Soft = 7,       ///< different cells of one row changed at once, merged; nothing to do
};

/// Equal on every laptop: BLAKE2b-128 over scope, kind, rows, cell and the sorted dots at strife.
using ConflictId = core::RecordId;

/// `rows`: the row; for Key all rows that share the number, for Reference child and parent.
ConflictId conflictId(const core::RecordId& scope, ConflictKind kind,
                      std::vector<registry::RowRef> rows, registry::ColumnId cell,
                      std::vector<Dot> dots);

/// The id of the open conflict of one cell, if its heads differ.
std::optional<ConflictId> valueConflict(const core::RecordId& scope, const registry::RowRef& row,
                                        registry::ColumnId cell, std::span<const Head> heads);

/// The id of the open edit/delete conflict of one row, if it is Disputed.
std::optional<ConflictId> lifeConflict(const core::RecordId& scope, const registry::RowRef& row,
                                       std::span<const LifeHead> life,
                                       std::span<const Dot> cellHeads);

/// A live row and the heads of its key cell (NIK, KK number) or its reference cell.
struct KeyedRow
{
    registry::RowRef row;
    std::vector<Dot> heads;
};

/// `sameKey`: all live rows whose keyed tag is equal (the store compares tags). Nothing for fewer
/// than two.
std::optional<ConflictId> keyConflict(const core::RecordId& scope, registry::ColumnId cell,
                                      std::span<const KeyedRow> sameKey);

/// `child` is live and names `parent`, which is withdrawn by `life`.
ConflictId referenceConflict(const core::RecordId& scope, registry::ColumnId cell,
                             const KeyedRow& child, const registry::RowRef& parent,
                             std::span<const LifeHead> life);

/// Head of another cell of the row an operation arrives for.
struct CellDot
{
    registry::ColumnId cell = 0;
    Dot dot;
};

/// Dots of other actors on other cells of the row that the author of `arriving` had not seen
/// (`authorKnows` = vector of its batch): the two were merged without asking. Sorted.
std::vector<Dot> softMerged(const Operation& arriving, const VersionVector& authorKnows,
                            std::span<const CellDot> rowHeads);

/// One of the sides of a conflict, ready to be shown.
struct ConflictSide
{
    Dot dot;
    Hlc hlc = 0;
    std::vector<registry::Value> values; ///< in the order of cellColumns(); empty when withdrawing
    bool withdraws = false;              ///< this side withdrew the row
    QString officer;
    QString device;
    bool isMine = false;  ///< written on this laptop
    bool isShown = false; ///< the one the register shows meanwhile
    bool isClockDoubtful = false;
};

struct Conflict
{
    ConflictId id;
    ConflictKind kind = ConflictKind::Value;
    registry::RowRef row;
    registry::ColumnId cell = 0;          ///< lead column; 0 for the row itself
    std::vector<registry::Value> base;    ///< what both started from; empty when unknown
    std::vector<ConflictSide> sides;      ///< the shown one first
    std::vector<registry::RowRef> others; ///< Key: the other rows; Reference: the withdrawn parent
    qint64 foundAtMs = 0;
};

enum class Decision : std::uint8_t {
    TakeValues = 1, ///< Value: these values, whether mine, theirs or a third; names all heads
    KeepRow = 2,    ///< EditDelete, Reference: the withdrawn row comes back
    WithdrawRow = 3 ///< EditDelete, Reference: the row is withdrawn, its edits known
};

struct Resolution
{
    ConflictId conflict;
    Decision decision = Decision::TakeValues;
    std::vector<registry::Value> values; ///< for TakeValues, in the order of cellColumns()
    QString reason;
};

} // namespace rangkul::sync

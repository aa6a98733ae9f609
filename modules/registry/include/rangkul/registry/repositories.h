// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/registry/edit.h"

#include <vector>

namespace rangkul::registry {

/// Reads and writes records. One call = one transaction. Not thread-safe: used from the register's
/// own thread.
class RecordRepository
{
public:
    virtual ~RecordRepository() = default;

    virtual core::Result<Record> record(const RowRef& row) const = 0;
    virtual core::Result<std::vector<Record>>
    all(Entity entity) const = 0; ///< small tables: regions, programs, datasets
    virtual core::Result<HouseholdProfile> profile(const core::RecordId& household) const = 0;
    virtual core::Result<std::vector<HistoryEntry>>
    history(const std::vector<RowRef>& rows) const = 0;
    virtual core::Result<Origin> origin(const RowRef& row, ColumnId column) const = 0;

    /// Data, stamps, history and outbox together. Conflict: a `seen` value is no longer stored.
    virtual core::Result<Commit> apply(const Edit& edit) = 0;

    /// Newest commits of this laptop that can be undone or redone, newest first (without the cell
    /// changes of imports).
    virtual core::Result<std::vector<Commit>> undoable(int most) const = 0;
    virtual core::Result<std::vector<Commit>> redoable(int most) const = 0;
    /// Conflict ("undo.changed_since") when somebody changed one of its values since; then nothing
    /// is changed.
    virtual core::Result<Commit> undo(CommitId commit, const core::Progress& progress) = 0;
    virtual core::Result<Commit> redo(CommitId commit, const core::Progress& progress) = 0;
};

/// Equality look-ups over sealed identity numbers, by keyed tags.
class IdentityIndex
{
public:
    virtual ~IdentityIndex() = default;
    virtual core::Result<std::vector<core::RecordId>> personsByNik(QStringView nik) const = 0;
    virtual core::Result<std::vector<core::RecordId>> householdsByKk(QStringView kk) const = 0;
    virtual core::Result<std::optional<core::RecordId>> householdByListId(QStringView column,
                                                                          QStringView id) const = 0;
    virtual core::Result<std::optional<core::RecordId>> personByListId(QStringView column,
                                                                       QStringView id) const = 0;
};

/// Cells of one received row, ready to be stored.
struct ImportRow
{
    Entity entity = Entity::Household;
    core::RecordId id; ///< new id, or the existing record to update
    bool isNew = true;
    std::vector<std::pair<ColumnId, Value>> cells;
    qint64 rowNumber = 0; ///< in the received file, 1 = first line of the sheet
};

/// Writes one import as one transaction: call in this order begin, add..., addRaw..., finish.
/// Leaving without finish() leaves nothing behind. Parents (dwelling, household) must be added
/// before what refers to them.
class ImportWriter
{
public:
    virtual ~ImportWriter() = default;
    /// `dataset` is a new Dataset row; `fileName` is shown in history.
    virtual core::Status begin(const NewRow& dataset, const QString& fileName) = 0;
    virtual core::Status add(const ImportRow& row) = 0;
    /// All original cells of one row, kept sealed and compressed. `problems` is JSON for rows that
    /// went to the repair tray.
    virtual core::Status addRaw(qint64 rowNumber, const QStringList& cells,
                                const QByteArray& problems) = 0;
    /// The same with the cells packed by raw_cells.h, for many rows.
    virtual core::Status addPackedRaw(qint64 rowNumber, QByteArrayView cells,
                                      const QByteArray& problems);
    virtual core::Result<Commit> finish(const core::Progress& progress) = 0;
};

/// A row that could not be stored and waits for repair.
struct TrayRow
{
    qint64 id = 0;
    core::RecordId dataset;
    qint64 rowNumber = 0;
    QStringList cells;
    QByteArray problems;  ///< JSON array of {rule, level, column, value}
    QStringList repaired; ///< as repaired before that was undone; empty: never
};

/// Repaired rows of an earlier import, stored as one commit.
struct RepairedRows
{
    core::RecordId dataset;         ///< the edition they came with
    QString source;                 ///< shown in history
    std::vector<ImportRow> records; ///< parents first
    struct Row
    {
        qint64 trayId = 0;
        QStringList cells; ///< as repaired
    };
    std::vector<Row> rows;
};

} // namespace rangkul::registry

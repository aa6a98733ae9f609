// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commit_writer.h"

namespace rangkul::storage {

/// Reads the log: who changed what when, and where values come from.
class HistoryReader
{
public:
    explicit HistoryReader(Session& session)
        : m_session(session)
        , m_rows(session)
    {
    }

    /// Newest first. A created row gives one entry per cell it was created with; column 0 stands
    /// for the row itself: after = 1 withdrawn, 0 restored.
    core::Result<std::vector<registry::HistoryEntry>>
    history(const std::vector<registry::RowRef>& rows);
    core::Result<registry::Origin> origin(const registry::RowRef& row, registry::ColumnId column);

    /// The log row without changes. NotFound ("history.no_commit").
    struct LogEntry
    {
        registry::Commit commit;
        registry::CommitId undoOf = 0;
        qint64 firstHistory = 0;
        qint64 lastHistory = 0;
        qint64 dataset = 0;
        bool isOwn = false;
    };
    core::Result<LogEntry> entry(registry::CommitId id);
    /// With changes, created, withdrawn and restored rows filled in unless it is an import or many.
    core::Result<registry::Commit> commit(registry::CommitId id);

    struct RowDiffs
    {
        registry::CommitId commit = 0;
        std::vector<CellDiff> cells;
    };
    /// All changes of one row, oldest first.
    core::Result<std::vector<RowDiffs>> diffs(const StoredRow& row);

    struct Range
    {
        RangeKind what = RangeKind::Created;
        registry::Entity entity = registry::Entity::Household;
        qint64 firstId = 0;
        qint64 lastId = 0;
    };
    core::Result<std::vector<Range>> ranges(registry::CommitId commit);
    /// The commit that created the row; 0 when unknown.
    core::Result<registry::CommitId> creationOf(registry::Entity entity, qint64 id);

private:
    core::Status appendRow(std::vector<registry::HistoryEntry>& out, const registry::RowRef& ref);
    core::Status appendLife(std::vector<registry::HistoryEntry>& out, const StoredRow& row);
    core::Result<registry::HistoryEntry> line(registry::CommitId commit);
    core::Result<QString> sourceOf(const LogEntry& entry);
    core::Result<qint64> sourceRow(const StoredRow& row, registry::CommitId commit);

    Session& m_session;
    RowStore m_rows;
    QHash<registry::CommitId, LogEntry> m_entries;
};

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commit_index.h"
#include "history_reader.h"
#include "row_conflicts.h"

namespace rangkul::storage {

/// Lists what is at strife, with both sides, who and when.
class ConflictReader
{
public:
    explicit ConflictReader(Session& session)
        : m_session(session)
        , m_rows(session)
        , m_heads(session)
        , m_history(session)
        , m_rowConflicts(session)
    {
    }

    /// Open ones, oldest first.
    core::Result<std::vector<sync::Conflict>> all();
    core::Result<std::optional<sync::Conflict>> find(const sync::ConflictId& id);

private:
    /// One line of conflict_found.
    struct Place
    {
        sync::ConflictId id;
        sync::ConflictKind kind = sync::ConflictKind::Value;
        registry::Entity entity = registry::Entity::Household;
        qint64 rowId = 0;
        registry::ColumnId cell = 0;
        qint64 foundAtMs = 0;
        std::optional<sync::Dot> base;
    };
    using Found = core::Result<std::optional<sync::Conflict>>;

    core::Result<std::vector<Place>> places();
    Found read(const Place& place);
    Found readValue(const Place& place, const StoredRow& row);
    Found readLife(const Place& place, const StoredRow& row);
    core::Result<std::vector<sync::Conflict>> betweenRows();
    core::Result<sync::Conflict> described(const RowConflict& conflict);
    core::Status addKeySides(sync::Conflict& out, const RowConflict& conflict);
    core::Status addReferenceSides(sync::Conflict& out, const RowConflict& conflict);

    core::Result<sync::ConflictSide> side(const sync::Dot& dot, sync::Hlc hlc);
    core::Result<std::vector<sync::ConflictSide>> valueSides(std::vector<sync::Head> heads);
    core::Result<std::vector<sync::ConflictSide>> editSides(const StoredRow& row,
                                                            const std::vector<sync::LifeHead>& life,
                                                            const std::vector<sync::Dot>& open);
    core::Result<std::vector<registry::Value>>
    valuesAt(const StoredRow& row, registry::ColumnId cell, const sync::Dot& dot);
    core::Result<const CommitIndex*> commits();

    Session& m_session;
    RowStore m_rows;
    HeadStore m_heads;
    HistoryReader m_history;
    RowConflicts m_rowConflicts;
    std::optional<CommitIndex> m_commits;
};

/// Settles one conflict by an operation that names all its heads.
core::Result<registry::Commit> resolveConflict(Session& session,
                                               const sync::Resolution& resolution);

} // namespace rangkul::storage

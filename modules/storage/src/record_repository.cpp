// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_repository.h"

#include "edit_writer.h"
#include "history_reader.h"
#include "profile_reader.h"
#include "undo_writer.h"

namespace rangkul::storage {

core::Result<registry::Record> SqliteRecordRepository::record(const registry::RowRef& row) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(found, RowStore(m_session).find(row));
    if (!found || found->presence != Presence::Live) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("record.missing"),
                           {QString(registry::tableName(row.entity)), row.id.toString()}};
    }
    return found->record();
}

core::Result<std::vector<registry::Record>>
SqliteRecordRepository::all(registry::Entity entity) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(rows, RowStore(m_session).all(entity));
    std::vector<registry::Record> out;
    out.reserve(rows.size());
    for (const StoredRow& row : rows) {
        out.push_back(row.record());
    }
    return out;
}

core::Result<registry::HouseholdProfile>
SqliteRecordRepository::profile(const core::RecordId& household) const
{
    RANGKUL_TRY(m_session.requireOpen());
    return readProfile(m_session, household);
}

core::Result<std::vector<registry::HistoryEntry>>
SqliteRecordRepository::history(const std::vector<registry::RowRef>& rows) const
{
    RANGKUL_TRY(m_session.requireOpen());
    return HistoryReader(m_session).history(rows);
}

core::Result<registry::Origin> SqliteRecordRepository::origin(const registry::RowRef& row,
                                                              registry::ColumnId column) const
{
    RANGKUL_TRY(m_session.requireOpen());
    return HistoryReader(m_session).origin(row, column);
}

core::Result<registry::Commit> SqliteRecordRepository::apply(const registry::Edit& edit)
{
    return applyEdit(m_session, edit);
}

core::Result<std::vector<registry::Commit>> SqliteRecordRepository::undoable(int most) const
{
    return UndoWriter(m_session).undoable(most);
}

core::Result<std::vector<registry::Commit>> SqliteRecordRepository::redoable(int most) const
{
    return UndoWriter(m_session).redoable(most);
}

core::Result<registry::Commit> SqliteRecordRepository::undo(registry::CommitId commit,
                                                            const core::Progress& progress)
{
    return UndoWriter(m_session).undo(commit, progress);
}

core::Result<registry::Commit> SqliteRecordRepository::redo(registry::CommitId commit,
                                                            const core::Progress& progress)
{
    return UndoWriter(m_session).redo(commit, progress);
}

} // namespace rangkul::storage

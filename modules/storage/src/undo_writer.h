// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit_writer.h"
#include "history_reader.h"
#include "rangkul/core/progress.h"

namespace rangkul::storage {

/// Takes commits back and brings them again, each as a whole and as a commit of its own.
class UndoWriter
{
public:
    explicit UndoWriter(Session& session)
        : m_session(session)
        , m_reader(session)
    {
    }

    core::Result<std::vector<registry::Commit>> undoable(int most);
    core::Result<std::vector<registry::Commit>> redoable(int most);
    core::Result<registry::Commit> undo(registry::CommitId id, const core::Progress& progress);
    core::Result<registry::Commit> redo(registry::CommitId id, const core::Progress& progress);

private:
    core::Result<std::vector<registry::Commit>> listed(const QByteArray& sql, int most);
    core::Result<bool> isUndone(registry::CommitId id);
    core::Result<HistoryReader::LogEntry> ownEntry(registry::CommitId id);
    core::Result<registry::Commit> run(registry::CommitId id, registry::CommitKind kind,
                                       const core::Progress& progress);
    core::Status moveCells(CommitWriter& commit, const HistoryReader::LogEntry& entry,
                           const core::Progress& progress);
    core::Status moveRow(CommitWriter& commit, registry::Entity entity, qint64 rowId,
                         QByteArrayView sealed, registry::CommitId id);
    core::Status moveRanges(CommitWriter& commit, registry::CommitId id,
                            const core::Progress& progress);

    Session& m_session;
    HistoryReader m_reader;
    bool m_isUndo = true;
};

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "undo_writer.h"

#include "range_life.h"

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;
using registry::CommitId;
using registry::CommitKind;

Error changedSince(const QString& what)
{
    return {ErrorCode::Conflict, QStringLiteral("undo.changed_since"), {what}};
}

// All kinds but what was received were written here, also before the register got a new number.
constexpr char kUndoable[] = "SELECT c.id FROM commit_log c WHERE c.kind IN (1, 2, 3, 6) "
                             "AND coalesce((SELECT u.kind FROM commit_log u WHERE u.undo_of = c.id "
                             "ORDER BY u.id DESC LIMIT 1), 5) <> 4 ORDER BY c.id DESC LIMIT ?1";
// A new edit ends what can be brought again; the last taken back comes first.
constexpr char kRedoable[] =
    "SELECT u.undo_of FROM commit_log u WHERE u.kind = 4 "
    "AND u.id > coalesce((SELECT max(id) FROM commit_log WHERE kind IN (1, 2, 3, 6)), 0) "
    "AND u.id = (SELECT max(l.id) FROM commit_log l WHERE l.undo_of = u.undo_of) "
    "ORDER BY u.id DESC LIMIT ?1";
constexpr char kLastMove[] =
    "SELECT kind FROM commit_log WHERE undo_of = ?1 ORDER BY id DESC LIMIT 1";

} // namespace

core::Result<std::vector<registry::Commit>> UndoWriter::listed(const QByteArray& sql, int most)
{
    RANGKUL_TRY(m_session.requireOpen());
    std::vector<registry::Commit> out;
    RANGKUL_LET(query, m_session.database().statement(sql));
    query->bind(1, most);
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        RANGKUL_LET(commit, m_reader.commit(query->integer(0)));
        out.push_back(std::move(commit));
    }
}

core::Result<std::vector<registry::Commit>> UndoWriter::undoable(int most)
{
    return listed(kUndoable, most);
}

core::Result<std::vector<registry::Commit>> UndoWriter::redoable(int most)
{
    return listed(kRedoable, most);
}

core::Result<bool> UndoWriter::isUndone(CommitId id)
{
    RANGKUL_LET(query, m_session.database().statement(kLastMove));
    query->bind(1, id);
    RANGKUL_LET(found, query->step());
    return found && query->integer(0) == static_cast<qint64>(CommitKind::Undo);
}

core::Result<HistoryReader::LogEntry> UndoWriter::ownEntry(CommitId id)
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(entry, m_reader.entry(id));
    const CommitKind kind = entry.commit.kind;
    if (!entry.isOwn || kind == CommitKind::Undo || kind == CommitKind::Redo ||
        kind == CommitKind::Received) {
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("undo.not_own"), {QString::number(id)}};
    }
    return entry;
}

core::Result<registry::Commit> UndoWriter::undo(CommitId id, const core::Progress& progress)
{
    RANGKUL_TRY(ownEntry(id));
    RANGKUL_LET(undone, isUndone(id));
    if (undone) {
        return Error{ErrorCode::Conflict, QStringLiteral("undo.already"), {QString::number(id)}};
    }
    m_isUndo = true;
    return run(id, CommitKind::Undo, progress);
}

core::Result<registry::Commit> UndoWriter::redo(CommitId id, const core::Progress& progress)
{
    RANGKUL_TRY(ownEntry(id));
    RANGKUL_LET(undone, isUndone(id));
    if (!undone) {
        return Error{ErrorCode::Conflict, QStringLiteral("redo.not_undone"), {QString::number(id)}};
    }
    m_isUndo = false;
    return run(id, CommitKind::Redo, progress);
}

core::Result<registry::Commit> UndoWriter::run(CommitId id, CommitKind kind,
                                               const core::Progress& progress)
{
    RANGKUL_LET(entry, m_reader.entry(id));
    RANGKUL_LET(commit, CommitWriter::begin(m_session, {kind, entry.commit.reason, id}));
    if (entry.commit.many) {
        commit->setMany();
    }
    // What a commit did was: restored rows, created rows, cells, withdrawn rows. Taking it back
    // goes the other way.
    if (m_isUndo) {
        RANGKUL_TRY(moveCells(*commit, entry, progress));
        RANGKUL_TRY(moveRanges(*commit, id, progress));
    } else {
        RANGKUL_TRY(moveRanges(*commit, id, progress));
        RANGKUL_TRY(moveCells(*commit, entry, progress));
    }
    return commit->finish();
}

core::Status UndoWriter::moveCells(CommitWriter& commit, const HistoryReader::LogEntry& entry,
                                   const core::Progress& progress)
{
    const QByteArray order = m_isUndo ? "DESC" : "ASC";
    RANGKUL_LET(query, m_session.database().statement("SELECT entity, row_id, sealed FROM history "
                                                      "WHERE id BETWEEN ?1 AND ?2 ORDER BY id " +
                                                      order));
    query->bind(1, entry.firstHistory);
    query->bind(2, entry.lastHistory);
    const qint64 total = entry.lastHistory - entry.firstHistory + 1;
    for (qint64 done = 0;; ++done) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return core::Done{};
        }
        RANGKUL_TRY(moveRow(commit, static_cast<registry::Entity>(query->integer(0)),
                            query->integer(1), query->blob(2), entry.commit.id));
        if (done % 1000 == 0) {
            progress.report(QStringLiteral("undo.cells"), done, total);
            if (progress.isCancelled()) {
                return Error{ErrorCode::Cancelled, QStringLiteral("undo.cancelled")};
            }
        }
    }
}

core::Status UndoWriter::moveRow(CommitWriter& commit, registry::Entity entity, qint64 rowId,
                                 QByteArrayView sealed, CommitId id)
{
    RANGKUL_LET(uid, commit.rows().uid(entity, rowId));
    const registry::RowRef ref{entity, uid};
    RANGKUL_LET(packed,
                m_session.keys().open(vault::Seal::History, sealed, historyBinding(ref, id)));
    RANGKUL_LET(diffs, unpackDiffs(packed));
    std::vector<registry::CellEdit> cells;
    for (CellDiff& diff : diffs) {
        cells.push_back(m_isUndo ? registry::CellEdit{ref, diff.column, diff.before, diff.after}
                                 : registry::CellEdit{ref, diff.column, diff.after, diff.before});
    }
    const core::Status changed = EditWriter(commit).change(ref, cells);
    if (!changed && (changed.error().code == ErrorCode::Conflict ||
                     changed.error().code == ErrorCode::NotFound ||
                     changed.error().reason == QLatin1String("reference.unknown"))) {
        return changedSince(changed.error().args.value(0));
    }
    return changed;
}

core::Status UndoWriter::moveRanges(CommitWriter& commit, CommitId id,
                                    const core::Progress& progress)
{
    RANGKUL_LET(ranges, m_reader.ranges(id));
    RangeLife life(commit, m_reader, progress);
    std::vector<HistoryReader::Range> withdrawn;
    for (const HistoryReader::Range& range : ranges) {
        const bool wasWithdrawn = range.what == RangeKind::Withdrawn;
        if (wasWithdrawn == m_isUndo) {
            RANGKUL_TRY(life.restore(range));
        }
    }
    for (const HistoryReader::Range& range : ranges) {
        const bool wasWithdrawn = range.what == RangeKind::Withdrawn;
        if (wasWithdrawn != m_isUndo) {
            RANGKUL_TRY(life.withdraw(range, m_isUndo && range.what == RangeKind::Created));
            withdrawn.push_back(range);
        }
    }
    return m_isUndo ? life.requireUnused(withdrawn) : core::Done{};
}

} // namespace rangkul::storage

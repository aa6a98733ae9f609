// SPDX-License-Identifier: GPL-3.0-or-later
#include "incarnation_writer.h"

#include "outbox_writer.h"
#include "sync_file_store.h"
#include "sync_identity_store.h"

#include <algorithm>

namespace rangkul::storage {

IncarnationWriter::IncarnationWriter(Session& session, const sync::Incarnation& next)
    : m_session(session)
    , m_next(next)
    , m_numbers{session.self(), next.kept.lastN, next.identity.actor}
{
}

core::Status IncarnationWriter::run()
{
    RANGKUL_TRY(m_session.requireOpen());
    core::Status status = core::Done{};
    {
        RANGKUL_LET(commit, CommitWriter::begin(m_session, {registry::CommitKind::Received, {}}));
        status = renumber(*commit);
        if (status) {
            const auto done = commit->finish();
            status = done ? core::Status(core::Done{}) : core::Status(done.error());
        }
    }
    // Right whether it was stored or not.
    const core::Status loaded = loadSelf(m_session);
    return status ? loaded : status;
}

core::Status IncarnationWriter::renumber(CommitWriter& commit)
{
    commit.setMany();
    RANGKUL_TRY(m_session.actorNumber(m_numbers.to));
    RANGKUL_TRY(commit.heads().rememberRows());
    RANGKUL_TRY(renumberBases());
    std::set<registry::RowRef> rows;
    for (const sync::Operation& operation : m_next.moved) {
        rows.insert(operation.row);
    }
    for (const registry::RowRef& row : rows) {
        RANGKUL_TRY(renumberRow(commit, row));
    }
    RANGKUL_TRY(keepFiles());
    RANGKUL_TRY(writeSelf());
    const auto count = static_cast<quint64>(m_next.moved.size());
    m_session.head().ownN = count;
    commit.setOperations(count == 0 ? 0 : 1, count);
    return refillOutbox();
}

core::Status IncarnationWriter::renumberRow(CommitWriter& commit, const registry::RowRef& ref)
{
    RANGKUL_LET(found, commit.rows().find(ref));
    if (!found) {
        return core::Error{core::ErrorCode::Storage, QStringLiteral("storage.no_row")};
    }
    StoredRow& row = *found;
    ConflictLedger::Life before;
    RANGKUL_LET(life, commit.heads().life(row));
    RANGKUL_LET(dots, commit.heads().cellDots(row));
    before = {std::move(life), std::move(dots)};
    RANGKUL_TRY(renumberCells(commit, row));
    RANGKUL_TRY(renumberLife(commit, row, before));
    return commit.rows().update(row, {});
}

core::Status IncarnationWriter::renumberCells(CommitWriter& commit, StoredRow& row)
{
    std::vector<std::pair<registry::ColumnId, std::vector<sync::Head>>> before;
    for (const TableShape::Cell& cell : row.shape().cells()) {
        RANGKUL_LET(heads, commit.heads().heads(row, cell.lead));
        if (!heads.empty()) {
            before.emplace_back(cell.lead, std::move(heads));
        }
    }
    row.created.dot = m_numbers.of(row.created.dot);
    for (CellStamp& cell : row.cells) {
        cell.stamp.dot = m_numbers.of(cell.stamp.dot);
    }
    const bool isCounted = !m_session.isLeftOut(row.ref.entity, row.id);
    sync::StateDigest& digest = m_session.head().digest;
    for (const auto& [cell, heads] : before) {
        std::vector<sync::Head> after = heads;
        for (sync::Head& head : after) {
            head.dot = m_numbers.of(head.dot);
        }
        std::ranges::sort(after, {}, &sync::Head::dot);
        if (after == heads) {
            continue;
        }
        for (std::size_t i = 0; isCounted && i < heads.size(); ++i) {
            digest.remove(row.ref, cell, heads[i]);
            digest.add(row.ref, cell, after[i]);
        }
        RANGKUL_TRY(commit.heads().setExtras(row, cell, heads, after));
        RANGKUL_TRY(commit.applier().conflicts().cellChanged(row, heads, after, {cell, {}, {}}));
    }
    return core::Done{};
}

core::Status IncarnationWriter::renumberLife(CommitWriter& commit, const StoredRow& row,
                                             const ConflictLedger::Life& before)
{
    if (before.heads.empty()) {
        return core::Done{};
    }
    ConflictLedger::Life after;
    after.cellDots = m_numbers.of(before.cellDots);
    for (const sync::LifeHead& head : before.heads) {
        after.heads.push_back(
            {head.kind, m_numbers.of(head.dot), head.hlc, m_numbers.ofSeen(head.seen)});
    }
    std::ranges::sort(after.heads, {}, &sync::LifeHead::dot);
    RANGKUL_TRY(commit.heads().setLife(row, before.heads, after.heads));
    if (!m_session.isLeftOut(row.ref.entity, row.id)) {
        for (const sync::LifeHead& head : before.heads) {
            m_session.head().digest.remove(row.ref, head);
        }
        for (const sync::LifeHead& head : after.heads) {
            m_session.head().digest.add(row.ref, head);
        }
    }
    return commit.applier().conflicts().lifeChanged(row, before, after);
}

core::Status IncarnationWriter::renumberBases()
{
    RANGKUL_LET(update, m_session.database().statement(
                            "UPDATE conflict_found SET base_actor_id = ?1, base_n = base_n - ?3 "
                            "WHERE base_actor_id = ?2 AND base_n > ?3"));
    update->bind(1, m_session.actorNumbers().value(m_numbers.to));
    update->bind(2, m_session.actorNumbers().value(m_numbers.from));
    update->bind(3, static_cast<qint64>(m_numbers.keptN));
    return update->run();
}

core::Status IncarnationWriter::keepFiles()
{
    RANGKUL_TRY(giveUpFilesAfter(m_session, m_numbers.from, m_next.kept));
    RANGKUL_LET(clear, m_session.database().statement("DELETE FROM outbox"));
    return clear->run();
}

core::Status IncarnationWriter::refillOutbox()
{
    OutboxWriter outbox(m_session);
    for (const sync::Operation& operation : m_next.moved) {
        RANGKUL_TRY(outbox.add(m_numbers.of(operation)));
    }
    return outbox.finish();
}

core::Status IncarnationWriter::writeSelf()
{
    RANGKUL_TRY(rewriteIdentity(m_session, m_next.identity));
    RANGKUL_TRY(writeMembers(m_session, m_next.members));
    RANGKUL_TRY(writeControlFile(m_session, m_next.request));
    RANGKUL_TRY(writeMachine(m_session));
    m_session.setSelf(m_next.identity.actor, m_next.identity.scope, m_next.identity.device);
    return core::Done{};
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_writer.h"

#include "rangkul/sync/batch.h"
#include "row_codec.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

using registry::Entity;

/// More changed rows or cells than this are not listed one by one: views reload.
constexpr qint64 kMostListed = 20000;
constexpr qint64 kOpenEnd = std::numeric_limits<qint64>::max();

sync::ActorId actorOf(const Session& session, const CommitWriter::Description& description)
{
    return description.actor == 0 ? session.self() : description.actor;
}

} // namespace

CommitWriter::CommitWriter(Session& session, Transaction transaction, Description description)
    : m_session(session)
    , m_transaction(std::move(transaction))
    , m_description(std::move(description))
    , m_rows(session)
    , m_applier(session, m_rows)
    , m_outbox(session)
    , m_id(session.head().commit + 1)
    , m_atMs(session.clock().nowMs())
    , m_firstHistory(session.head().history + 1)
    , m_chain(session.keys().chainDigest())
{
    m_chain.addSized(session.head().hash);
}

core::Result<std::unique_ptr<CommitWriter>> CommitWriter::begin(Session& session,
                                                                const Description& description)
{
    RANGKUL_TRY(session.requireOpen());
    RANGKUL_LET(transaction, Transaction::begin(session.database()));
    std::unique_ptr<CommitWriter> commit(
        new CommitWriter(session, std::move(transaction), description));
    if (description.isBulk) {
        RANGKUL_TRY(commit->leaveOutNewRows());
    }
    return commit;
}

CommitWriter::~CommitWriter()
{
    if (!m_isFinished) {
        {
            const Transaction rolledBack(std::move(m_transaction));
        }
        (void)m_session.reload(); // a database that cannot be read says so at the next call
    }
}

sync::Operation CommitWriter::own(sync::OperationKind kind, const registry::RowRef& row)
{
    LogHead& head = m_session.head();
    head.ownN += 1;
    head.clock = sync::nextHlc(head.clock, m_atMs);
    sync::Operation operation;
    operation.kind = kind;
    operation.row = row;
    operation.dot = {m_session.self(), head.ownN};
    operation.hlc = head.clock;
    operation.schemaVersion = m_session.schema().version();
    operation.reason = m_description.reason;
    return operation;
}

core::Result<Effect> CommitWriter::apply(sync::Operation operation, StoredRow& row)
{
    RANGKUL_LET(effect, applyReceived(operation, row));
    RANGKUL_TRY(m_outbox.add(std::move(operation)));
    return effect;
}

core::Result<Effect> CommitWriter::applyReceived(const sync::Operation& operation, StoredRow& row)
{
    RANGKUL_LET(effect, m_applier.apply(operation, row));
    if (m_firstN == 0) {
        m_firstN = operation.dot.n;
    }
    m_lastN = operation.dot.n;
    if (effect.isCreated) {
        note(RangeKind::Created, row.ref.entity, row.id);
    } else if (effect.presenceBefore == Presence::Live && row.presence == Presence::Withdrawn) {
        note(RangeKind::Withdrawn, row.ref.entity, row.id);
    } else if (effect.presenceBefore == Presence::Withdrawn && row.presence == Presence::Live) {
        note(RangeKind::Restored, row.ref.entity, row.id);
    }
    if (!effect.changed.empty()) {
        RANGKUL_TRY(noteHistory(row, effect.changed));
    }
    report(row, effect);
    return effect;
}

void CommitWriter::report(const StoredRow& row, const Effect& effect)
{
    if (m_isMany || m_rowCount + m_cellCount > kMostListed) {
        m_isMany = true;
        return;
    }
    if (effect.isCreated) {
        m_commit.created.push_back(row.ref);
    } else if (effect.presenceBefore == Presence::Live && row.presence == Presence::Withdrawn) {
        m_commit.withdrawn.push_back(row.ref);
    } else if (effect.presenceBefore == Presence::Withdrawn && row.presence == Presence::Live) {
        m_commit.restored.push_back(row.ref);
    }
    for (const CellDiff& diff : effect.changed) {
        m_commit.changes.push_back({row.ref, diff.column, diff.before, diff.after});
    }
}

core::Status CommitWriter::noteHistory(const StoredRow& row, const std::vector<CellDiff>& changed)
{
    LogHead& head = m_session.head();
    head.history += 1;
    m_cellCount += static_cast<qint64>(changed.size());
    const QByteArray sealed = m_session.keys().seal(vault::Seal::History, packedDiffs(changed),
                                                    historyBinding(row.ref, m_id));
    RANGKUL_LET(insert, m_session.database().statement(
                            "INSERT INTO history (id, commit_id, entity, row_id, sealed) "
                            "VALUES (?1, ?2, ?3, ?4, ?5)"));
    insert->bind(1, head.history);
    insert->bind(2, m_id);
    insert->bind(3, static_cast<qint64>(row.ref.entity));
    insert->bind(4, row.id);
    insert->bindBlob(5, sealed);
    RANGKUL_TRY(insert->run());
    addHistoryToChain(m_chain, head.history, row.ref.entity, row.id, sealed);
    return core::Done{};
}

void CommitWriter::note(RangeKind what, Entity entity, qint64 id)
{
    m_rowCount += 1;
    const auto key = std::tuple(what, entity);
    const auto open = m_openRange.find(key);
    if (open != m_openRange.end() && m_ranges[open->second].lastId + 1 == id) {
        m_ranges[open->second].lastId = id;
        return;
    }
    m_openRange[key] = m_ranges.size();
    m_ranges.push_back({what, entity, id, id});
}

core::Status CommitWriter::createFresh(StoredRow& row, const SealedCells& cells,
                                       QByteArrayView operationCells)
{
    sync::Operation operation = own(sync::OperationKind::Set, row.ref);
    row.created = {operation.dot, operation.hlc};
    RANGKUL_TRY(m_rows.insert(row, cells));
    if (m_firstN == 0) {
        m_firstN = operation.dot.n;
    }
    m_lastN = operation.dot.n;
    note(RangeKind::Created, row.ref.entity, row.id);
    return m_outbox.addCreation(std::move(operation), operationCells);
}

core::Status CommitWriter::leaveOutNewRows()
{
    m_isMany = true;
    for (quint8 number = 1; number <= registry::kLastEntity; ++number) {
        const auto entity = static_cast<Entity>(number);
        RANGKUL_LET(last, m_session.database().number("SELECT max(id) FROM " +
                                                      TableShape::of(entity).table()));
        m_session.leftOut().push_back({entity, last + 1, kOpenEnd});
    }
    return core::Done{};
}

core::Status CommitWriter::leaveOutRanges()
{
    auto& leftOut = m_session.leftOut();
    std::erase_if(leftOut, [](const LeftOut& range) { return range.lastId == kOpenEnd; });
    RANGKUL_LET(insert, m_session.database().statement(
                            "INSERT INTO digest_part (entity, first_id, last_id) "
                            "VALUES (?1, ?2, ?3)"));
    for (const Range& range : m_ranges) {
        if (range.what != RangeKind::Created) {
            continue;
        }
        leftOut.push_back({range.entity, range.firstId, range.lastId});
        insert->bind(1, static_cast<qint64>(range.entity));
        insert->bind(2, range.firstId);
        insert->bind(3, range.lastId);
        RANGKUL_TRY(insert->run());
    }
    return core::Done{};
}

core::Status CommitWriter::writeRanges()
{
    std::ranges::sort(m_ranges);
    RANGKUL_LET(insert, m_session.database().statement(
                            "INSERT INTO commit_range (commit_id, what, entity, first_id, last_id) "
                            "VALUES (?1, ?2, ?3, ?4, ?5)"));
    for (const Range& range : m_ranges) {
        insert->bind(1, m_id);
        insert->bind(2, static_cast<qint64>(range.what));
        insert->bind(3, static_cast<qint64>(range.entity));
        insert->bind(4, range.firstId);
        insert->bind(5, range.lastId);
        RANGKUL_TRY(insert->run());
        addRangeToChain(m_chain, static_cast<int>(range.what), range.entity, range.firstId,
                        range.lastId);
    }
    return core::Done{};
}

core::Status CommitWriter::writeRow(qint64 author, const QByteArray& reason)
{
    LogHead& head = m_session.head();
    RANGKUL_LET(actor, m_session.actorNumber(actorOf(m_session, m_description)));
    const LogRow row{m_id,
                     static_cast<qint64>(m_description.kind),
                     m_atMs,
                     author,
                     actor,
                     static_cast<qint64>(m_firstN),
                     static_cast<qint64>(m_lastN),
                     static_cast<qint64>(head.clock),
                     m_description.undoOf,
                     m_dataset,
                     m_firstHistory,
                     head.history,
                     m_cellCount,
                     m_rowCount,
                     reason,
                     head.digest.bytes()};
    addToChain(m_chain, row);
    head.commit = m_id;
    head.hash = m_chain.finish();
    RANGKUL_LET(insert,
                m_session.database().statement(
                    "INSERT INTO commit_log (id, kind, at_ms, author_id, actor_id, first_n, "
                    "last_n, clock, undo_of, dataset_id, first_history, last_history, "
                    "cell_count, row_count, reason, digest, hash) VALUES "
                    "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
                    "?16, ?17)"));
    int parameter = 1;
    for (const qint64 number :
         {row.id, row.kind, row.atMs, row.author, row.actor, row.firstN, row.lastN, row.clock}) {
        insert->bind(parameter++, number);
    }
    row.undoOf == 0 ? insert->bindNull(9) : insert->bind(9, row.undoOf);
    row.dataset == 0 ? insert->bindNull(10) : insert->bind(10, row.dataset);
    insert->bind(11, row.firstHistory);
    insert->bind(12, row.lastHistory);
    insert->bind(13, row.cells);
    insert->bind(14, row.rows);
    reason.isEmpty() ? insert->bindNull(15) : insert->bindBlob(15, reason);
    insert->bindBlob(16, row.digest);
    insert->bindBlob(17, head.hash);
    return insert->run();
}

core::Result<registry::Commit> CommitWriter::finish()
{
    RANGKUL_TRY(m_outbox.finish());
    RANGKUL_LET(newConflicts, m_applier.conflicts().finish(m_atMs));
    m_newConflicts = newConflicts;
    RANGKUL_TRY(writeRanges());
    if (m_description.isBulk) {
        RANGKUL_TRY(leaveOutRanges());
    }
    const bool isOwn = m_description.actor == 0;
    const QString officer = isOwn ? m_session.officer() : m_description.officer;
    const QString device = isOwn ? m_session.device() : m_description.device;
    RANGKUL_LET(author, m_session.authorId(officer, device));
    QByteArray reason;
    if (!m_description.reason.isEmpty()) {
        reason = m_session.keys().seal(vault::Seal::History, m_description.reason.toUtf8(),
                                       reasonBinding(m_id));
    }
    RANGKUL_TRY(writeRow(author, reason));
    RANGKUL_TRY(m_transaction.commit());
    m_isFinished = true;
    m_commit.id = m_id;
    m_commit.kind = m_description.kind;
    m_commit.atMs = m_atMs;
    m_commit.officer = officer;
    m_commit.device = device;
    m_commit.reason = m_description.reason;
    m_commit.many = m_isMany;
    if (m_isMany) {
        m_commit.changes.clear();
        m_commit.created.clear();
        m_commit.withdrawn.clear();
        m_commit.restored.clear();
    }
    return m_commit;
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_receiver.h"

#include "row_codec.h"
#include "row_conflicts.h"
#include "sync_file_store.h"
#include "sync_identity_store.h"
#include "unread_store.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;
using sync::Operation;

/// The words all operations have in common.
QString commonReason(std::span<const Operation> operations)
{
    const QString& first = operations.front().reason;
    const bool isCommon = std::ranges::all_of(
        operations, [&](const Operation& operation) { return operation.reason == first; });
    return isCommon ? first : QString();
}

bool writes(const Operation& operation, registry::ColumnId cell)
{
    return std::ranges::any_of(
        operation.cells, [&](const sync::CellOperation& written) { return written.cell == cell; });
}

/// Of its type, and yet nothing that can be stored: a date out of range, a broken boundary.
bool isImpossible(const registry::Variable& variable, const registry::Value& value)
{
    const auto* date = std::get_if<QDate>(&value);
    const auto* area = std::get_if<QByteArray>(&value);
    return !fits(variable, value) || (date && !dateText(*date)) ||
           (area && !registry::multiPolygonFromWkb(*area));
}

/// The fault of the file that made `error`, or `error` itself when it is one of this register.
Error faultOf(const Operation& operation, const Error& error)
{
    for (const sync::CellOperation& cell : operation.cells) {
        const auto columns = sync::cellColumns(operation.row.entity, cell.cell);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (isImpossible(*columns[i], cell.values[i])) {
                return Error{ErrorCode::Corrupt,
                             QStringLiteral("sync.wrong_type"),
                             {},
                             QString::fromLatin1(columns[i]->column)};
            }
        }
    }
    return error;
}

bool hasCause(const sync::VersionVector& authorKnew, const std::vector<sync::Dot>& dots)
{
    return std::ranges::all_of(dots, [&](const sync::Dot& dot) { return authorKnew.covers(dot); });
}

} // namespace

core::Result<sync::Applied> BatchReceiver::run()
{
    RANGKUL_TRY(m_session.requireOpen());
    if (m_batch.file.actor == m_session.self()) {
        return Error{ErrorCode::Conflict, QStringLiteral("sync.own_file")};
    }
    RANGKUL_LET(known, highestKnown(m_session, m_batch.file.actor));
    std::span<const Operation> fresh(m_batch.operations);
    while (!fresh.empty() && fresh.front().dot.n <= known) {
        fresh = fresh.subspan(1);
    }
    sync::Applied applied;
    if (fresh.empty()) {
        RANGKUL_LET(transaction, Transaction::begin(m_session.database()));
        RANGKUL_TRY(keepFile());
        RANGKUL_TRY(transaction.commit());
        return applied;
    }
    RANGKUL_LET(commit, begin(fresh));
    RANGKUL_TRY(takeAll(*commit, fresh));
    RANGKUL_TRY(keepFile());
    RANGKUL_LET(done, commit->finish());
    applied.operations = static_cast<qint64>(fresh.size());
    applied.newConflicts = commit->newConflicts();
    applied.softMerges = m_softMerges;
    applied.commit = done.id;
    return applied;
}

core::Status BatchReceiver::runAgain(const std::function<core::Status()>& alsoWrite)
{
    RANGKUL_TRY(m_session.requireOpen());
    if (m_batch.operations.empty()) {
        RANGKUL_LET(transaction, Transaction::begin(m_session.database()));
        RANGKUL_TRY(alsoWrite());
        return transaction.commit();
    }
    RANGKUL_LET(commit, begin(m_batch.operations));
    RANGKUL_TRY(takeAll(*commit, m_batch.operations));
    RANGKUL_TRY(alsoWrite());
    commit->setOperations(0, 0); // they came with the commit that took over the rest of the file
    return commit->finish().transform([](const registry::Commit&) { return core::Done{}; });
}

core::Status BatchReceiver::takeAll(CommitWriter& commit, std::span<const Operation> operations)
{
    for (const Operation& operation : operations) {
        RANGKUL_TRY(take(commit, operation));
    }
    RANGKUL_TRY(findRowConflicts(commit));
    RANGKUL_TRY(m_triggers.end(m_session.database()));
    LogHead& head = m_session.head();
    head.digest.add(m_created.finish());
    head.clock = sync::receivedHlc(head.clock, operations.back().hlc, m_session.clock().nowMs());
    return core::Done{};
}

core::Result<std::unique_ptr<CommitWriter>> BatchReceiver::begin(std::span<const Operation> fresh)
{
    CommitWriter::Description description{registry::CommitKind::Received, commonReason(fresh)};
    description.actor = m_batch.file.actor;
    RANGKUL_LET(members, readMembers(m_session));
    for (const sync::Member& member : members) {
        if (member.actor == description.actor) {
            description.officer = member.officer;
            description.device = member.device;
        }
    }
    RANGKUL_LET(commit, CommitWriter::begin(m_session, description));
    RANGKUL_LET(lives, m_session.database().number("SELECT count(*) FROM "
                                                   "(SELECT 1 FROM life_head LIMIT 1)"));
    m_anyWithdrawn = lives > 0;
    commit->setMany();
    commit->applier().leaveCreationsToCaller();
    constexpr std::size_t kMany = 50;
    if (fresh.size() > kMany) {
        RANGKUL_TRY(commit->heads().rememberRows());
    }
    constexpr std::size_t kBulk = 1000;
    if (fresh.size() >= kBulk) {
        RANGKUL_TRY(m_triggers.begin(m_session.database()));
    }
    return commit;
}

core::Status BatchReceiver::take(CommitWriter& commit, const Operation& operation)
{
    RANGKUL_LET(stored, commit.rows().find(operation.row));
    StoredRow row = stored ? std::move(*stored) : StoredRow(operation.row);
    if (row.created.dot.n > 0) {
        RANGKUL_LET(isSoft, isSoftMerge(commit, operation, row));
        m_softMerges += isSoft ? 1 : 0;
    }
    const auto effect = commit.applyReceived(operation, row);
    if (!effect) {
        return faultOf(operation, effect.error());
    }
    if (effect->isCreated) {
        m_created.add(operation);
    }
    const bool isBack =
        effect->presenceBefore == Presence::Withdrawn && row.presence == Presence::Live;
    noteKeys(operation, row, isBack);
    noteReferences(operation, row, *effect);
    return core::Done{};
}

core::Result<bool> BatchReceiver::isSoftMerge(CommitWriter& commit, const Operation& operation,
                                              const StoredRow& row)
{
    const sync::VersionVector& knew = m_batch.after.knows;
    std::vector<sync::CellDot> unknown;
    for (const CellStamp& cell : row.cells) {
        if (!knew.covers(cell.stamp.dot)) {
            unknown.push_back({cell.cell, cell.stamp.dot});
        }
    }
    RANGKUL_LET(extras, commit.heads().extraDots(row));
    std::ranges::copy(extras, std::back_inserter(unknown));
    return !sync::softMerged(operation, knew, unknown).empty();
}

void BatchReceiver::noteKeys(const Operation& operation, const StoredRow& row, bool isBack)
{
    for (const TagColumn& tag : row.shape().tags()) {
        if (!isKey(tag) || !(isBack || writes(operation, sync::cellOf(*tag.variable)))) {
            continue;
        }
        const QString text = registry::asText(row.values[row.shape().position(*tag.variable)]);
        if (!text.isEmpty()) {
            m_keys.emplace_back(row.ref.entity, &tag, m_session.keys().tag(tag.field, text));
        }
    }
}

void BatchReceiver::noteReferences(const Operation& operation, const StoredRow& row,
                                   const Effect& effect)
{
    if (row.presence == Presence::Withdrawn && effect.presenceBefore == Presence::Live) {
        m_withdrawn.insert(row.ref);
        return;
    }
    if (!m_anyWithdrawn) {
        return;
    }
    const bool namesAnother =
        std::ranges::any_of(row.shape().open(), [&](const registry::Variable* variable) {
            return variable->type == registry::ValueType::Reference &&
                   writes(operation, sync::cellOf(*variable));
        });
    if (namesAnother) {
        m_children.insert(row.ref);
    }
}

core::Status BatchReceiver::findRowConflicts(CommitWriter& commit)
{
    RowConflicts between(m_session);
    std::vector<RowConflict> found;
    std::ranges::sort(m_keys);
    const auto [end, last] = std::ranges::unique(m_keys);
    m_keys.erase(end, last);
    for (const auto& [entity, tag, value] : m_keys) {
        RANGKUL_LET(same, between.sameKey(entity, *tag, value));
        std::ranges::move(same, std::back_inserter(found));
    }
    // A row withdrawn by somebody who knew what names it is not at strife: its children follow.
    const auto takeUnknowing = [&](std::vector<RowConflict> references) -> core::Status {
        for (RowConflict& reference : references) {
            RANGKUL_LET(life, commit.heads().life(reference.rows.back()));
            std::vector<sync::Dot> dots;
            for (const sync::LifeHead& head : life) {
                dots.push_back(head.dot);
            }
            if (const auto stamp = reference.rows.front().stampOf(reference.cell)) {
                dots.push_back(stamp->dot);
            }
            if (!hasCause(m_batch.after.knows, dots)) {
                found.push_back(std::move(reference));
            }
        }
        return core::Done{};
    };
    for (const registry::RowRef& ref : m_withdrawn) {
        RANGKUL_LET(row, commit.rows().find(ref));
        if (row && row->presence == Presence::Withdrawn) {
            RANGKUL_LET(children, between.childrenOf(*row));
            RANGKUL_TRY(takeUnknowing(std::move(children)));
        }
    }
    for (const registry::RowRef& ref : m_children) {
        RANGKUL_LET(row, commit.rows().find(ref));
        if (row && row->presence == Presence::Live) {
            RANGKUL_LET(parents, between.parentsOf(*row));
            RANGKUL_TRY(takeUnknowing(std::move(parents)));
        }
    }
    for (const RowConflict& conflict : found) {
        commit.applier().conflicts().found(conflict.id, conflict.kind, conflict.rows.front(),
                                           conflict.cell);
    }
    return core::Done{};
}

core::Status BatchReceiver::keepFile()
{
    RANGKUL_TRY(keepReceived(m_session, m_batch.file, m_batch.after));
    RANGKUL_TRY(noteUnread(m_session, m_batch));
    return unpark(m_session, m_batch.file.actor, m_batch.file.seq);
}

} // namespace rangkul::storage

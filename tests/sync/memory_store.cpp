// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_store.h"

#include "rangkul/sync/hlc.h"

#include <algorithm>

namespace rangkul::sync::test {

Dot MemoryStore::edit(const RowRef& row, ColumnId cell, std::vector<Value> values)
{
    return act(OperationKind::Set, row, {{cell, shownBases(m_rows[row][cell]), std::move(values)}});
}

Dot MemoryStore::decide(const RowRef& row, ColumnId cell, std::vector<Value> values)
{
    return act(OperationKind::Resolve, row,
               {{cell, allBases(m_rows[row][cell]), std::move(values)}});
}

std::vector<Value> MemoryStore::shown(const RowRef& row, ColumnId cell) const
{
    const auto found = m_rows.find(row);
    if (found == m_rows.end() || found->second.count(cell) == 0) {
        return {};
    }
    return winner(found->second.at(cell)).values;
}

RowState MemoryStore::state(const RowRef& row) const
{
    const auto found = m_life.find(row);
    return found == m_life.end() ? RowState::Live : rowState(found->second, cellDots(row));
}

core::Status MemoryStore::setUp(const SyncSetup& setup)
{
    m_setup = setup;
    return core::Done{};
}

core::Result<SyncIdentity> MemoryStore::identity() const
{
    if (!m_setup) {
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("sync.not_set_up")};
    }
    return m_setup->identity;
}

core::Status MemoryStore::setMembers(const std::vector<Member>& members)
{
    m_setup->members = members;
    return core::Done{};
}

core::Status MemoryStore::putControlFile(const ControlFile& file)
{
    for (ControlFile& known : m_setup->control) {
        if (known.path == file.path) {
            known.isPublished = file.isPublished;
            return core::Done{};
        }
    }
    m_setup->control.push_back(file);
    return core::Done{};
}

core::Status MemoryStore::startIncarnation(const Incarnation& next)
{
    const ActorId old = self();
    const Renumbering numbers{old, next.kept.lastN, next.identity.actor};
    m_setup->identity = next.identity;
    m_setup->members = next.members;
    m_setup->control.push_back(next.request);
    m_machine = machine;
    std::map<Dot, Operation> log;
    for (const auto& [dot, operation] : m_log) {
        log[numbers.of(dot)] = numbers.moves(dot) ? numbers.of(operation) : operation;
    }
    m_log = std::move(log);
    m_digest = {};
    for (auto& [row, cells] : m_rows) {
        for (auto& [cell, heads] : cells) {
            for (Head& head : heads) {
                head.dot = numbers.of(head.dot);
                m_digest.add(row, cell, head);
            }
            std::ranges::sort(heads, {}, &Head::dot);
        }
    }
    for (auto& [row, life] : m_life) {
        for (LifeHead& head : life) {
            head = {head.kind, numbers.of(head.dot), head.hlc,
                    numbers.moves(head.dot) ? numbers.ofSeen(head.seen) : head.seen};
            m_digest.add(row, head);
        }
        std::ranges::sort(life, {}, &LifeHead::dot);
    }
    VersionVector vector;
    for (const auto& [actor, n] : m_vector.entries()) {
        vector.raise(Dot{actor, actor == old ? next.kept.lastN : n});
    }
    vector.raise(Dot{next.identity.actor, static_cast<quint64>(next.moved.size())});
    m_vector = vector;
    m_chains[old] = next.kept;
    std::erase_if(m_kept[old], [&](const auto& file) { return file.first > next.kept.seq; });
    m_unpublished.clear();
    return core::Done{};
}

core::Result<ChainState> MemoryStore::chain(ActorId actor) const
{
    const auto found = m_chains.find(actor);
    return found == m_chains.end() ? ChainState{} : found->second;
}

core::Result<qint64> MemoryStore::unsentCount() const
{
    const quint64 sealed = chain(self())->lastN;
    auto unsent = static_cast<qint64>(m_vector.of(self()) - sealed);
    for (const quint64 seq : m_unpublished) {
        unsent += m_kept.at(self()).at(seq).file.operations;
    }
    return unsent;
}

core::Result<std::vector<Operation>> MemoryStore::pending(quint64 afterN, qsizetype most) const
{
    std::vector<Operation> operations;
    for (auto op = m_log.find({self(), afterN + 1});
         op != m_log.end() && op->first.actor == self() &&
         operations.size() < static_cast<std::size_t>(most);
         ++op) {
        operations.push_back(op->second);
    }
    return operations;
}

core::Status MemoryStore::addSealed(const SealedBatch& batch, const ChainState& after)
{
    m_kept[batch.actor][batch.seq] = VerifiedBatch{batch, after, {}, {}};
    m_chains[batch.actor] = after;
    m_unpublished.push_back(batch.seq);
    return core::Done{};
}

core::Result<std::vector<SealedBatch>> MemoryStore::unpublished() const
{
    std::vector<SealedBatch> batches;
    for (const quint64 seq : m_unpublished) {
        batches.push_back(m_kept.at(self()).at(seq).file);
    }
    return batches;
}

core::Status MemoryStore::markPublished(quint64 seq)
{
    std::erase(m_unpublished, seq);
    return core::Done{};
}

core::Result<Applied> MemoryStore::apply(const VerifiedBatch& batch, const core::Progress&)
{
    Applied applied;
    const auto before = openIds();
    for (const Operation& operation : batch.operations) {
        if (!m_vector.covers(operation.dot)) {
            applied.softMerges +=
                softMerged(operation, batch.after.knows, cellHeads(operation.row)).empty() ? 0 : 1;
            take(operation);
            ++applied.operations;
        }
    }
    for (const auto& [id, conflict] : openIds()) {
        applied.newConflicts += before.count(id) == 0 ? 1 : 0;
    }
    m_holdsUnknown = m_holdsUnknown || !batch.unknown.empty();
    m_kept[batch.file.actor][batch.file.seq] = VerifiedBatch{batch.file, batch.after, {}, {}};
    m_chains[batch.file.actor] = batch.after;
    std::erase_if(m_parked,
                  [&](const ParkedBatch& parked) { return parked.file.path == batch.file.path; });
    return applied;
}

core::Result<std::vector<KeptFile>> MemoryStore::keptFiles(ActorId actor, quint64 fromSeq) const
{
    std::vector<KeptFile> files;
    if (const auto found = m_kept.find(actor); found != m_kept.end()) {
        for (const auto& [seq, batch] : found->second) {
            if (seq >= fromSeq) {
                files.push_back({seq, batch.file.path, batch.after.hash,
                                 static_cast<qint64>(batch.file.bytes.size())});
            }
        }
    }
    return files;
}

core::Status MemoryStore::park(const ParkedBatch& batch)
{
    m_parked.push_back(batch);
    return core::Done{};
}

core::Status MemoryStore::quarantine(const QuarantinedFile& file)
{
    m_quarantined.push_back(file);
    return core::Done{};
}

core::Result<std::vector<Conflict>> MemoryStore::conflicts() const
{
    std::vector<Conflict> open;
    for (const auto& [id, conflict] : openIds()) {
        open.push_back(conflict);
    }
    return open;
}

core::Result<registry::Commit> MemoryStore::resolve(const Resolution& resolution)
{
    const auto open = openIds();
    const auto found = open.find(resolution.conflict);
    if (found == open.end()) {
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("conflict.gone")};
    }
    const Conflict& conflict = found->second;
    if (resolution.decision == Decision::TakeValues) {
        decide(conflict.row, conflict.cell, resolution.values);
    } else if (resolution.decision == Decision::KeepRow) {
        restore(conflict.row);
    } else {
        withdraw(conflict.row);
    }
    return registry::Commit{};
}

std::vector<CellDot> MemoryStore::cellHeads(const RowRef& row) const
{
    std::vector<CellDot> heads;
    if (const auto found = m_rows.find(row); found != m_rows.end()) {
        for (const auto& [cell, all] : found->second) {
            for (const Head& head : all) {
                heads.push_back({cell, head.dot});
            }
        }
    }
    return heads;
}

std::vector<Dot> MemoryStore::cellDots(const RowRef& row) const
{
    std::vector<Dot> dots;
    for (const CellDot& head : cellHeads(row)) {
        dots.push_back(head.dot);
    }
    return dots;
}

Dot MemoryStore::act(OperationKind kind, const RowRef& row, std::vector<CellOperation> cells)
{
    Operation operation;
    operation.kind = kind;
    operation.row = row;
    operation.dot = {self(), m_vector.of(self()) + 1};
    operation.hlc = nextHlc(m_hlc, nowMs);
    operation.cells = std::move(cells);
    if (operation.cells.empty()) {
        operation.seen = seenOf(m_life[row], cellDots(row));
    }
    take(operation);
    return operation.dot;
}

void MemoryStore::take(const Operation& operation)
{
    m_log[operation.dot] = operation;
    m_vector.raise(operation.dot);
    m_hlc =
        operation.dot.actor == self() ? operation.hlc : receivedHlc(m_hlc, operation.hlc, nowMs);
    for (const CellOperation& cell : operation.cells) {
        auto& heads = m_rows[operation.row][cell.cell];
        for (const Head& head : heads) {
            m_digest.remove(operation.row, cell.cell, head);
        }
        applyToHeads(heads, operation.dot, operation.hlc, cell);
        for (const Head& head : heads) {
            m_digest.add(operation.row, cell.cell, head);
        }
    }
    if (operation.cells.empty() && operation.kind != OperationKind::Set) {
        auto& life = m_life[operation.row];
        for (const LifeHead& head : life) {
            m_digest.remove(operation.row, head);
        }
        applyToLife(life, {operation.kind, operation.dot, operation.hlc, operation.seen});
        for (const LifeHead& head : life) {
            m_digest.add(operation.row, head);
        }
    }
}

std::map<ConflictId, Conflict> MemoryStore::openIds() const
{
    std::map<ConflictId, Conflict> open;
    for (const auto& [row, cells] : m_rows) {
        for (const auto& [cell, heads] : cells) {
            if (const auto id = valueConflict(m_setup->identity.scope, row, cell, heads)) {
                Conflict conflict{*id, ConflictKind::Value, row, cell, {}, {}, {}, 0};
                for (const Head& head : heads) {
                    ConflictSide side;
                    side.dot = head.dot;
                    side.values = head.values;
                    conflict.sides.push_back(side);
                }
                open[*id] = conflict;
            }
        }
    }
    for (const auto& [row, life] : m_life) {
        if (const auto id = lifeConflict(m_setup->identity.scope, row, life, cellDots(row))) {
            open[*id] = Conflict{*id, ConflictKind::EditDelete, row, 0, {}, {}, {}, 0};
        }
    }
    return open;
}

} // namespace rangkul::sync::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/sync_store.h"

#include <map>

namespace rangkul::sync::test {

using registry::ColumnId;
using registry::RowRef;
using registry::Value;

/// Everything a laptop keeps, in memory: what the exchange promises is checked against it.
class MemoryStore final : public SyncStore
{
public:
    using Cells = std::map<ColumnId, std::vector<Head>>;

    qint64 nowMs = 1752476700000;
    int machine = 0; ///< the computer it works on
    /// A copy is what a restored backup or a cloned disk looks like.
    MemoryStore() = default;

    // Edits made here.
    Dot edit(const RowRef& row, ColumnId cell, std::vector<Value> values);
    Dot decide(const RowRef& row, ColumnId cell, std::vector<Value> values);
    Dot withdraw(const RowRef& row) { return act(OperationKind::Delete, row, {}); }
    Dot restore(const RowRef& row) { return act(OperationKind::Undelete, row, {}); }

    // What is stored.
    const std::map<RowRef, Cells>& rows() const { return m_rows; }
    const std::map<RowRef, std::vector<LifeHead>>& lives() const { return m_life; }
    const std::map<Dot, Operation>& log() const { return m_log; }
    std::vector<Value> shown(const RowRef& row, ColumnId cell) const;
    RowState state(const RowRef& row) const;
    std::map<ActorId, std::map<quint64, VerifiedBatch>>& kept() { return m_kept; }

    // SyncStore.
    core::Status setUp(const SyncSetup& setup) override;
    core::Result<SyncIdentity> identity() const override;
    core::Result<std::vector<ScopeKey>> scopeKeys() const override { return m_setup->keys; }
    core::Result<std::vector<Member>> members() const override { return m_setup->members; }
    core::Status setMembers(const std::vector<Member>& members) override;
    core::Result<std::vector<ControlFile>> controlFiles() const override
    {
        return m_setup->control;
    }
    core::Status putControlFile(const ControlFile& file) override;
    core::Result<bool> isOnOtherMachine() const override { return m_machine != machine; }
    core::Status startIncarnation(const Incarnation& next) override;
    core::Result<bool> holdsUnknown() const override { return m_holdsUnknown; }
    core::Result<VersionVector> vector() const override { return m_vector; }
    core::Result<StateDigest> digest() const override { return m_digest; }
    core::Result<ChainState> chain(ActorId actor) const override;
    core::Result<qint64> unsentCount() const override;
    core::Result<std::vector<Operation>> pending(quint64 afterN, qsizetype most) const override;
    core::Status addSealed(const SealedBatch& batch, const ChainState& after) override;
    core::Result<std::vector<SealedBatch>> unpublished() const override;
    core::Status markPublished(quint64 seq) override;
    core::Result<Applied> apply(const VerifiedBatch& batch, const core::Progress&) override;
    core::Result<std::vector<KeptFile>> keptFiles(ActorId actor, quint64 fromSeq) const override;
    core::Result<QByteArray> keptBytes(ActorId actor, quint64 seq) const override
    {
        return m_kept.at(actor).at(seq).file.bytes;
    }
    core::Result<std::vector<ParkedBatch>> parked() const override { return m_parked; }
    core::Status park(const ParkedBatch& batch) override;
    core::Result<std::vector<QuarantinedFile>> quarantined() const override
    {
        return m_quarantined;
    }
    core::Status quarantine(const QuarantinedFile& file) override;
    core::Result<std::vector<Conflict>> conflicts() const override;
    core::Result<registry::Commit> resolve(const Resolution& resolution) override;

private:
    ActorId self() const { return m_setup->identity.actor; }

    std::vector<CellDot> cellHeads(const RowRef& row) const;
    std::vector<Dot> cellDots(const RowRef& row) const;

    Dot act(OperationKind kind, const RowRef& row, std::vector<CellOperation> cells);

    void take(const Operation& operation);

    /// All open conflicts, found by looking at everything.
    std::map<ConflictId, Conflict> openIds() const;

    std::optional<SyncSetup> m_setup;
    int m_machine = 0;
    bool m_holdsUnknown = false;
    std::map<RowRef, Cells> m_rows;
    std::map<RowRef, std::vector<LifeHead>> m_life;
    std::map<Dot, Operation> m_log;
    VersionVector m_vector;
    StateDigest m_digest;
    Hlc m_hlc = 0;
    std::map<ActorId, ChainState> m_chains;
    std::map<ActorId, std::map<quint64, VerifiedBatch>> m_kept;
    std::vector<quint64> m_unpublished;
    std::vector<ParkedBatch> m_parked;
    std::vector<QuarantinedFile> m_quarantined;
};

} // namespace rangkul::sync::test

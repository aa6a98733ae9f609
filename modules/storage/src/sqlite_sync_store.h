// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/sync_store.h"
#include "session.h"

namespace rangkul::storage {

/// What the exchange with other laptops keeps in the register.
class SqliteSyncStore final : public sync::SyncStore
{
public:
    explicit SqliteSyncStore(Session& session)
        : m_session(session)
    {
    }

    core::Status setUp(const sync::SyncSetup& setup) override;
    core::Result<sync::SyncIdentity> identity() const override;
    core::Result<std::vector<sync::ScopeKey>> scopeKeys() const override;
    core::Result<std::vector<sync::Member>> members() const override;
    core::Status setMembers(const std::vector<sync::Member>& members) override;
    core::Result<std::vector<sync::ControlFile>> controlFiles() const override;
    core::Status putControlFile(const sync::ControlFile& file) override;

    const sync::Schema& schema() const override { return m_session.schema(); }
    core::Result<bool> isOnOtherMachine() const override;
    core::Status startIncarnation(const sync::Incarnation& next) override;

    core::Result<sync::VersionVector> vector() const override;
    core::Result<sync::StateDigest> digest() const override;
    core::Result<bool> holdsUnknown() const override;
    core::Result<sync::ChainState> chain(sync::ActorId actor) const override;

    core::Result<qint64> unsentCount() const override;
    core::Result<std::vector<sync::Operation>> pending(quint64 afterN,
                                                       qsizetype most) const override;
    core::Status addSealed(const sync::SealedBatch& batch, const sync::ChainState& after) override;
    core::Result<std::vector<sync::SealedBatch>> unpublished() const override;
    core::Status markPublished(quint64 seq) override;

    core::Result<sync::Applied> apply(const sync::VerifiedBatch& batch,
                                      const core::Progress& progress) override;
    core::Result<std::vector<sync::KeptFile>> keptFiles(sync::ActorId actor,
                                                        quint64 fromSeq) const override;
    core::Result<QByteArray> keptBytes(sync::ActorId actor, quint64 seq) const override;
    core::Result<std::vector<sync::ParkedBatch>> parked() const override;
    core::Status park(const sync::ParkedBatch& batch) override;
    core::Result<std::vector<sync::QuarantinedFile>> quarantined() const override;
    core::Status quarantine(const sync::QuarantinedFile& file) override;

    core::Result<std::vector<sync::Conflict>> conflicts() const override;
    core::Result<registry::Commit> resolve(const sync::Resolution& resolution) override;

private:
    Session& m_session;
};

} // namespace rangkul::storage

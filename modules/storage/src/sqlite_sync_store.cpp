// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_sync_store.h"

#include "batch_receiver.h"
#include "conflict_reader.h"
#include "incarnation_writer.h"
#include "state_sum.h"
#include "sync_file_store.h"
#include "sync_identity_store.h"
#include "unread_store.h"

namespace rangkul::storage {

namespace {

/// Runs `work` in a transaction of its own.
template <typename Work> core::Status inTransaction(Session& session, Work work)
{
    RANGKUL_TRY(session.requireOpen());
    RANGKUL_LET(transaction, Transaction::begin(session.database()));
    RANGKUL_TRY(work());
    return transaction.commit();
}

} // namespace

core::Status SqliteSyncStore::setUp(const sync::SyncSetup& setup)
{
    RANGKUL_TRY(m_session.requireOpen());
    const auto known = readIdentity(m_session);
    if (known) {
        return core::Error{core::ErrorCode::Conflict, QStringLiteral("sync.set_up_already")};
    }
    if (known.error().code != core::ErrorCode::NotFound) {
        return known.error();
    }
    RANGKUL_TRY(inTransaction(m_session, [&] { return writeSetup(m_session, setup); }));
    return loadSelf(m_session);
}

core::Result<sync::SyncIdentity> SqliteSyncStore::identity() const
{
    RANGKUL_TRY(m_session.requireOpen());
    return readIdentity(m_session);
}

core::Result<std::vector<sync::ScopeKey>> SqliteSyncStore::scopeKeys() const
{
    RANGKUL_TRY(m_session.requireOpen());
    return readScopeKeys(m_session);
}

core::Result<std::vector<sync::Member>> SqliteSyncStore::members() const
{
    RANGKUL_TRY(m_session.requireOpen());
    return readMembers(m_session);
}

core::Status SqliteSyncStore::setMembers(const std::vector<sync::Member>& members)
{
    return inTransaction(m_session, [&] { return writeMembers(m_session, members); });
}

core::Result<std::vector<sync::ControlFile>> SqliteSyncStore::controlFiles() const
{
    RANGKUL_TRY(m_session.requireOpen());
    return readControlFiles(m_session);
}

core::Status SqliteSyncStore::putControlFile(const sync::ControlFile& file)
{
    return inTransaction(m_session, [&] { return writeControlFile(m_session, file); });
}

core::Result<bool> SqliteSyncStore::isOnOtherMachine() const
{
    RANGKUL_TRY(m_session.requireOpen());
    return storage::isOnOtherMachine(m_session);
}

core::Status SqliteSyncStore::startIncarnation(const sync::Incarnation& next)
{
    return IncarnationWriter(m_session, next).run();
}

core::Result<sync::VersionVector> SqliteSyncStore::vector() const
{
    RANGKUL_TRY(m_session.requireOpen());
    return knownVector(m_session);
}

core::Result<sync::StateDigest> SqliteSyncStore::digest() const
{
    return wholeDigest(m_session);
}

core::Result<bool> SqliteSyncStore::holdsUnknown() const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(files, readUnread(m_session));
    return !files.empty();
}

core::Result<sync::ChainState> SqliteSyncStore::chain(sync::ActorId actor) const
{
    RANGKUL_TRY(m_session.requireOpen());
    return readChain(m_session, actor);
}

core::Result<qint64> SqliteSyncStore::unsentCount() const
{
    RANGKUL_TRY(m_session.requireOpen());
    return unsentOperations(m_session);
}

core::Result<std::vector<sync::Operation>> SqliteSyncStore::pending(quint64 afterN,
                                                                    qsizetype most) const
{
    RANGKUL_TRY(m_session.requireOpen());
    return pendingOperations(m_session, afterN, most);
}

core::Status SqliteSyncStore::addSealed(const sync::SealedBatch& batch,
                                        const sync::ChainState& after)
{
    return inTransaction(m_session, [&] { return keepSealed(m_session, batch, after); });
}

core::Result<std::vector<sync::SealedBatch>> SqliteSyncStore::unpublished() const
{
    RANGKUL_TRY(m_session.requireOpen());
    return unpublishedFiles(m_session);
}

core::Status SqliteSyncStore::markPublished(quint64 seq)
{
    return inTransaction(m_session, [&] { return setPublished(m_session, seq); });
}

core::Result<sync::Applied> SqliteSyncStore::apply(const sync::VerifiedBatch& batch,
                                                   const core::Progress&)
{
    return BatchReceiver(m_session, batch).run();
}

core::Result<std::vector<sync::KeptFile>> SqliteSyncStore::keptFiles(sync::ActorId actor,
                                                                     quint64 fromSeq) const
{
    RANGKUL_TRY(m_session.requireOpen());
    return keptFilesOf(m_session, actor, fromSeq);
}

core::Result<QByteArray> SqliteSyncStore::keptBytes(sync::ActorId actor, quint64 seq) const
{
    RANGKUL_TRY(m_session.requireOpen());
    return bytesOfKept(m_session, actor, seq);
}

core::Result<std::vector<sync::ParkedBatch>> SqliteSyncStore::parked() const
{
    RANGKUL_TRY(m_session.requireOpen());
    return readParked(m_session);
}

core::Status SqliteSyncStore::park(const sync::ParkedBatch& batch)
{
    return inTransaction(m_session, [&] { return writeParked(m_session, batch); });
}

core::Result<std::vector<sync::QuarantinedFile>> SqliteSyncStore::quarantined() const
{
    RANGKUL_TRY(m_session.requireOpen());
    return readQuarantined(m_session);
}

core::Status SqliteSyncStore::quarantine(const sync::QuarantinedFile& file)
{
    return inTransaction(m_session, [&] { return writeQuarantined(m_session, file); });
}

core::Result<std::vector<sync::Conflict>> SqliteSyncStore::conflicts() const
{
    RANGKUL_TRY(m_session.requireOpen());
    return ConflictReader(m_session).all();
}

core::Result<registry::Commit> SqliteSyncStore::resolve(const sync::Resolution& resolution)
{
    return resolveConflict(m_session, resolution);
}

} // namespace rangkul::storage

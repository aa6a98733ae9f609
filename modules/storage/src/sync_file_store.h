// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/sync_store.h"
#include "session.h"

namespace rangkul::storage {

// Files of operations and the chains they form, as tables outbox, batch, parked_batch,
// quarantined_file and actor keep them. What writes does so inside a transaction.

/// Last operation known of another laptop.
core::Result<quint64> highestKnown(Session& session, sync::ActorId actor);
/// Of all laptops, this one included.
core::Result<sync::VersionVector> knownVector(Session& session);
core::Result<sync::ChainState> readChain(Session& session, sync::ActorId actor);

/// Own operations after `afterN` that are in no file yet, in order, at most `most`.
core::Result<std::vector<sync::Operation>> pendingOperations(Session& session, quint64 afterN,
                                                             qsizetype most);
core::Result<qint64> unsentOperations(Session& session);
core::Status keepSealed(Session& session, const sync::SealedBatch& file,
                        const sync::ChainState& after);
core::Result<std::vector<sync::SealedBatch>> unpublishedFiles(Session& session);
core::Status setPublished(Session& session, quint64 seq);

core::Status keepReceived(Session& session, const sync::SealedBatch& file,
                          const sync::ChainState& after);
core::Result<std::vector<sync::KeptFile>> keptFilesOf(Session& session, sync::ActorId actor,
                                                      quint64 fromSeq);
/// NotFound ("sync.no_file").
core::Result<QByteArray> bytesOfKept(Session& session, sync::ActorId actor, quint64 seq);

/// The number goes to others: of its files and operations only those up to `kept` are known here.
core::Status giveUpFilesAfter(Session& session, sync::ActorId actor, const sync::ChainState& kept);

core::Result<std::vector<sync::ParkedBatch>> readParked(Session& session);
core::Status writeParked(Session& session, const sync::ParkedBatch& batch);
core::Status unpark(Session& session, sync::ActorId actor, quint64 seq);

core::Result<std::vector<sync::QuarantinedFile>> readQuarantined(Session& session);
core::Status writeQuarantined(Session& session, const sync::QuarantinedFile& file);

} // namespace rangkul::storage

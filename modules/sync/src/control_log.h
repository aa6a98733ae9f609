// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto.h"
#include "rangkul/sync/envelope.h"

#include <span>

namespace rangkul::sync {

// Who belongs to the register (sync.md 3.5, 3.10): a log signed by the root key, hash-chained, and
// enrolment requests signed by a key that the log names. Sealed like every other file.

/// What everybody may know of one actor.
struct ActorRecord
{
    crypto::Key signPublic{};
    crypto::Key boxPublic{};
    std::array<std::uint8_t, 16> nonce{};
    QString device;
    QString officer;

    ActorId actor() const { return actorIdOf(signPublic, nonce); }
};

struct NewActor
{
    ActorRecord record;
    Secret signSecret;
    Secret boxSecret;
};
NewActor newActor(const QString& device, const QString& officer);

/// What the control files of a register say.
struct ControlLog
{
    quint64 adminSeq = 0; ///< last admin file in the chain
    FileHash adminHash{};
    std::vector<crypto::Key> enrolmentKeys;
    std::vector<Member> members;
    std::vector<crypto::Key> usedEnrolmentKeys; ///< of accepted requests, one entry each
    std::vector<QString> accepted;              ///< paths of the files that counted
    std::vector<QString> renewals;              ///< of these, new numbers of laptops known before
};

/// Files that do not fit (not signed, not chained yet, of another register) are passed over.
core::Result<ControlLog> readControlLog(const SyncIdentity& identity,
                                        std::span<const ScopeKey> keys,
                                        std::span<const ControlFile> files);

/// First entry of the log: the register's maker.
core::Result<ControlFile> genesisFile(const SyncIdentity& identity, const ScopeKey& key,
                                      const ActorRecord& maker);
/// Next entry: requests signed by `enrolment` are accepted. Needs the root secret.
core::Result<ControlFile> enrolmentKeyFile(const SyncIdentity& identity, const ScopeKey& key,
                                           const ControlLog& log, const crypto::Key& enrolment,
                                           const QString& label);
/// The request of a new actor, signed by the enrolment key (or, for a new number of a laptop that
/// is known, the laptop's) and by its own.
core::Result<ControlFile> enrolFile(const SyncIdentity& joining, const ScopeKey& key,
                                    const ActorRecord& record, const crypto::SignPair& enrolment);

} // namespace rangkul::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/registry/edit.h"
#include "rangkul/sync/chain.h"
#include "rangkul/sync/conflict.h"
#include "rangkul/sync/digest.h"
#include "rangkul/sync/incarnation.h"
#include "rangkul/sync/schema.h"

#include <optional>

namespace rangkul::sync {

/// One sealed file of operations; `bytes` are exactly what lies or will lie on the drop.
struct SealedBatch
{
    ActorId actor = 0;
    quint64 seq = 0;
    QString path; ///< on the drop
    QByteArray bytes;
    qint64 operations = 0;

    bool operator==(const SealedBatch&) const = default;
};

/// A sealed file without its bytes.
struct KeptFile
{
    quint64 seq = 0;
    QString path;
    FileHash hash{};
    qint64 size = 0;

    bool operator==(const KeptFile&) const = default;
};

/// A file that passed every check of sync.md 3.7 up to and including its dependencies.
struct VerifiedBatch
{
    SealedBatch file;
    ChainState after; ///< the chain of its actor once applied
    std::vector<Operation> operations;
    std::optional<StateDigest> digest; ///< the author's, of the state at after.knows
    Hlc lastHlc = 0;                   ///< of the last operation in the file
    /// What this program does not know of the file; not among `operations`, to be read once more
    /// by a newer program (readUnknown).
    std::vector<UnknownPart> unknown = {};
};

struct Applied
{
    qint64 operations = 0;   ///< newly applied
    qint64 newConflicts = 0; ///< open now and not before, Soft not counted
    qint64 softMerges = 0;
    registry::CommitId commit = 0; ///< 0 when nothing was new
};

/// A whole and genuine file that waits for files of others.
struct ParkedBatch
{
    SealedBatch file;
    std::vector<Dot> missing; ///< operations it needs that have not come, per actor the highest

    bool operator==(const ParkedBatch&) const = default;
};

/// A file that will never be used. The file itself stays on the drop.
struct QuarantinedFile
{
    QString path;
    core::Error reason;
    qint64 atMs = 0;
};

/// What the exchange needs stored. Implemented by module storage; used from the register's own
/// thread. Each call that writes is one transaction.
class SyncStore
{
public:
    virtual ~SyncStore() = default;

    // Who we are. NotFound ("sync.not_set_up") before setUp().
    virtual core::Status setUp(const SyncSetup& setup) = 0;
    virtual core::Result<SyncIdentity> identity() const = 0;
    virtual core::Result<std::vector<ScopeKey>> scopeKeys() const = 0;
    virtual core::Result<std::vector<Member>> members() const = 0;
    virtual core::Status setMembers(const std::vector<Member>& members) = 0;
    virtual core::Result<std::vector<ControlFile>> controlFiles() const = 0;
    /// Adds, or sets isPublished of a file already there.
    virtual core::Status putControlFile(const ControlFile& file) = 0;

    /// What the program behind this store knows.
    virtual const Schema& schema() const { return Schema::ofThisProgram(); }
    /// Whether the register was made on, or last renumbered for, another computer.
    virtual core::Result<bool> isOnOtherMachine() const = 0;
    /// Goes on under another number, in one transaction: `moved` become the first operations of
    /// the new number, waiting to be sent; the old number is from then on one of the others.
    virtual core::Status startIncarnation(const Incarnation& next) = 0;

    // State.
    /// All operations applied here, own ones included, sent or not.
    virtual core::Result<VersionVector> vector() const = 0;
    virtual core::Result<StateDigest> digest() const = 0;
    /// Whether some of the files applied hold parts this program does not know: digests then say
    /// nothing.
    virtual core::Result<bool> holdsUnknown() const = 0;
    /// An empty state for an actor without files.
    virtual core::Result<ChainState> chain(ActorId actor) const = 0;

    // Sending.
    /// Operations that no published file holds yet: "Belum terkirim: n".
    virtual core::Result<qint64> unsentCount() const = 0;
    /// Own operations after `afterN`, in order, at most `most`.
    virtual core::Result<std::vector<Operation>> pending(quint64 afterN, qsizetype most) const = 0;
    /// Keeps the exact bytes and moves the own chain on, in one transaction.
    virtual core::Status addSealed(const SealedBatch& batch, const ChainState& after) = 0;
    virtual core::Result<std::vector<SealedBatch>> unpublished() const = 0;
    virtual core::Status markPublished(quint64 seq) = 0;

    // Receiving.
    /// Operations, vector, chain, digest, history and the file's bytes together. Operations already
    /// covered by the vector are passed over. Also unparks the file. Corrupt ("sync.wrong_type"):
    /// a value that cannot be stored; the file is at fault and nothing was applied.
    virtual core::Result<Applied> apply(const VerifiedBatch& batch,
                                        const core::Progress& progress) = 0;
    /// Files kept (own and received, published or not), for healing a drop: ascending by seq.
    virtual core::Result<std::vector<KeptFile>> keptFiles(ActorId actor, quint64 fromSeq) const = 0;
    virtual core::Result<QByteArray> keptBytes(ActorId actor, quint64 seq) const = 0;
    /// Parked files, ascending by actor and seq.
    virtual core::Result<std::vector<ParkedBatch>> parked() const = 0;
    virtual core::Status park(const ParkedBatch& batch) = 0;
    virtual core::Result<std::vector<QuarantinedFile>> quarantined() const = 0;
    virtual core::Status quarantine(const QuarantinedFile& file) = 0;

    // Conflicts.
    virtual core::Result<std::vector<Conflict>> conflicts() const = 0; ///< open ones, oldest first
    /// One operation that names all heads, with its reason. NotFound ("conflict.gone") when it is
    /// no longer open; InvalidInput ("conflict.decision") when the decision does not fit its kind.
    virtual core::Result<registry::Commit> resolve(const Resolution& resolution) = 0;
};

} // namespace rangkul::sync

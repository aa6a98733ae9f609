// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/sync_store.h"

#include <span>

namespace rangkul::sync {

struct NewBatch
{
    SealedBatch file;
    ChainState after;
};

/// Seals operations that follow `before.lastN` into the next file of our chain. `vector` is all
/// that we know now; `digest` that of the state now, when the operations are the last pending
/// ones. InvalidInput ("sync.operation_limit") when they are too many or too large for one file.
core::Result<NewBatch> makeBatch(const SyncIdentity& identity, const ScopeKey& key,
                                 const ChainState& before, std::span<const Operation> operations,
                                 const VersionVector& vector,
                                 const std::optional<StateDigest>& digest, qint64 nowMs);

/// What a reader of files must know.
struct BatchReader
{
    SyncIdentity identity;
    std::vector<ScopeKey> keys;
    std::vector<Member> members;
    const Schema* schema = &Schema::ofThisProgram(); ///< outlives the reader

    const Member* member(ActorId actor) const;
    const ScopeKey* key(quint32 epoch) const;
};

/// A file that passed everything but, perhaps, its dependencies.
struct CheckedBatch
{
    VerifiedBatch batch;
    std::vector<Dot> missing; ///< empty: may be applied
};

/// The checks of sync.md 3.7 in their order, for the file that should follow `before` in the chain
/// of its actor. The reason names the check that failed; see isLasting().
core::Result<CheckedBatch> checkBatch(const BatchReader& reader, const QString& path,
                                      const QByteArray& bytes, const ChainState& before,
                                      const VersionVector& vector);

/// Reads once more, from a file that was applied before, the parts that this program did not know
/// then. `knows`: ChainState::knows after it. Nothing else of it is checked again.
core::Result<VerifiedBatch> readUnknown(const BatchReader& reader, const SealedBatch& file,
                                        const VersionVector& knows,
                                        std::span<const UnknownPart> parts);
/// The operations of a file of our own, and what its author learned before it.
struct OwnContent
{
    std::vector<Dot> deps;
    std::vector<Operation> operations;
};
core::Result<OwnContent> readOwn(const BatchReader& reader, const QByteArray& bytes);

/// True when the same bytes will fail for ever and belong into quarantine; false when the rest of
/// the file, its author's enrolment, an earlier file or a newer program may still come.
bool isLasting(const core::Error& error);

/// Name grammar, size, and hash = name. Corrupt ("sync.name", "sync.too_large", "sync.incomplete").
core::Status checkNameAndHash(const QString& path, const QByteArray& bytes);

/// Where the files of an actor lie, newest last: what a head pointer says.
struct HeadEntry
{
    quint64 seq = 0;
    quint32 month = 0;
    FileHash hash{};

    bool operator==(const HeadEntry&) const = default;
};
inline constexpr std::size_t kMostHeadEntries = 64;

/// A head pointer, ready to be published. `entries`: 1 to 64, contiguous, rising.
core::Result<ControlFile> makeHead(const SyncIdentity& identity, const ScopeKey& key,
                                   std::span<const HeadEntry> entries);
core::Result<std::vector<HeadEntry>> checkHead(const BatchReader& reader, const QString& path,
                                               const QByteArray& bytes);

} // namespace rangkul::sync

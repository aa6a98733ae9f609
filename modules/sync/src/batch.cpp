// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/batch.h"

#include "batch_body.h"
#include "operation_rules.h"
#include "rangkul/sync/drop_names.h"
#include "rangkul/sync/envelope.h"
#include "rangkul/sync/operation_codec.h"
#include "wire.h"

#include <algorithm>

namespace rangkul::sync {

namespace {

/// Checks that need no key: who wrote it, and that it follows what we have.
core::Status checkHeader(const BatchReader& reader, const FileHeader& header, const QString& path,
                         const QByteArray& bytes, const ChainState& before)
{
    if (header.kind != FileKind::Operations || header.scope != reader.identity.scope) {
        return corrupt("sync.header");
    }
    if (header.registerId != reader.identity.registerId) {
        return corrupt("sync.other_register");
    }
    const Member* author = reader.member(header.actor);
    if (!author) {
        return core::Error{core::ErrorCode::Denied, QStringLiteral("sync.not_member")};
    }
    if (!isFileSignedBy(bytes, author->signPublic)) {
        return corrupt("sync.signature");
    }
    const auto name = parseBatchName(lastPart(path));
    const bool isInPlace =
        name && name->seq == header.seq &&
        path.startsWith(batchFolder(reader.identity.scope, header.actor) + QLatin1Char('/'));
    if (!isInPlace) {
        return corrupt("sync.wrong_place");
    }
    if (header.seq > before.seq + 1) {
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("sync.gap")};
    }
    if (header.seq <= before.seq) {
        return corrupt("sync.chain");
    }
    if (header.prevHash != before.hash) {
        return core::Error{core::ErrorCode::Conflict, QStringLiteral("sync.fork")};
    }
    if (header.firstN != before.lastN + 1) {
        return corrupt("sync.chain");
    }
    return core::Done{};
}

core::Status checkContent(const FileHeader& header, const BatchBody& body)
{
    const Operation& first = body.operations.front();
    const Operation& last = body.operations.back();
    if (first.dot.actor != header.actor || first.dot.n != header.firstN ||
        last.dot.n != header.lastN) {
        return corrupt("sync.not_canonical", "header and list differ");
    }
    const bool namesItself = std::any_of(body.deps.begin(), body.deps.end(),
                                         [&](const Dot& dot) { return dot.actor == header.actor; });
    return namesItself ? core::Status(corrupt("sync.not_canonical", "deps on itself"))
                       : core::Status(core::Done{});
}

core::Result<BatchBody> openBody(const BatchReader& reader, const FileHeader& header,
                                 const QByteArray& bytes)
{
    const ScopeKey* key = reader.key(header.keyEpoch);
    if (!key) {
        return core::Error{core::ErrorCode::Denied, QStringLiteral("sync.unknown_key_epoch")};
    }
    RANGKUL_LET(plain, openFile(bytes, header, *key));
    return decodeBody(plain, reader.schema->version());
}

} // namespace

core::Result<NewBatch> makeBatch(const SyncIdentity& identity, const ScopeKey& key,
                                 const ChainState& before, std::span<const Operation> operations,
                                 const VersionVector& vector,
                                 const std::optional<StateDigest>& digest, qint64 nowMs)
{
    if (operations.empty() || operations.front().dot != Dot{identity.actor, before.lastN + 1}) {
        return invalid("sync.operation_form", "does not follow the file before");
    }
    BatchBody body;
    body.digest = digest;
    for (const Operation& operation : operations) {
        body.schema = std::max(body.schema, operation.schemaVersion);
    }
    for (const auto& [actor, n] : vector.entries()) {
        if (actor != identity.actor && n > before.knows.of(actor)) {
            body.deps.push_back(Dot{actor, n});
        }
    }
    RANGKUL_LET(plain, encodeBody(body, operations));
    if (plain.size() > kMostPlainBytes) {
        return invalid("sync.operation_limit", "too many bytes");
    }
    FileHeader header;
    header.registerId = identity.registerId;
    header.scope = identity.scope;
    header.actor = identity.actor;
    header.seq = before.seq + 1;
    header.firstN = operations.front().dot.n;
    header.lastN = operations.back().dot.n;
    header.prevHash = before.hash;
    RANGKUL_LET(bytes, sealFile(header, plain, key, identity.signSecret));

    NewBatch made;
    made.after.seq = header.seq;
    made.after.hash = fileHash(bytes);
    made.after.lastN = header.lastN;
    made.after.knows = vector;
    made.after.knows.raise(Dot{identity.actor, header.lastN});
    made.file.actor = identity.actor;
    made.file.seq = header.seq;
    made.file.path =
        batchPath(identity.scope, identity.actor, monthOf(nowMs), header.seq, made.after.hash);
    made.file.bytes = bytes;
    made.file.operations = static_cast<qint64>(operations.size());
    return made;
}

const Member* BatchReader::member(ActorId actor) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member& m) { return m.actor == actor; });
    return found == members.end() ? nullptr : &*found;
}

const ScopeKey* BatchReader::key(quint32 epoch) const
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const ScopeKey& k) { return k.epoch == epoch; });
    return found == keys.end() ? nullptr : &*found;
}

core::Status checkNameAndHash(const QString& path, const QByteArray& bytes)
{
    const QString tag = tagInPath(path);
    if (tag.isEmpty()) {
        return corrupt("sync.name");
    }
    if (bytes.size() > kMostFileBytes) {
        return corrupt("sync.too_large");
    }
    if (hashTag(fileHash(bytes)) != tag) {
        return corrupt("sync.incomplete");
    }
    return core::Done{};
}

core::Result<CheckedBatch> checkBatch(const BatchReader& reader, const QString& path,
                                      const QByteArray& bytes, const ChainState& before,
                                      const VersionVector& vector)
{
    RANGKUL_TRY(checkNameAndHash(path, bytes));
    RANGKUL_LET(header, readHeader(bytes));
    RANGKUL_TRY(checkHeader(reader, header, path, bytes, before));
    RANGKUL_LET(body, openBody(reader, header, bytes));
    RANGKUL_TRY(checkContent(header, body));

    CheckedBatch checked;
    VerifiedBatch& batch = checked.batch;
    batch.after.seq = header.seq;
    batch.after.hash = fileHash(bytes);
    batch.after.lastN = header.lastN;
    batch.after.knows = before.knows;
    for (const Dot& dot : body.deps) {
        batch.after.knows.raise(dot);
        if (!vector.covers(dot)) {
            checked.missing.push_back(dot);
        }
    }
    batch.after.knows.raise(Dot{header.actor, header.lastN});
    RANGKUL_TRY(checkRules(body.operations, batch.after.knows, *reader.schema));
    batch.file = SealedBatch{header.actor, header.seq, path, bytes,
                             static_cast<qint64>(body.operations.size())};
    batch.lastHlc = body.operations.back().hlc;
    batch.unknown = takeOutUnknown(body.operations, *reader.schema);
    batch.operations = std::move(body.operations);
    batch.digest = body.digest;
    return checked;
}

core::Result<VerifiedBatch> readUnknown(const BatchReader& reader, const SealedBatch& file,
                                        const VersionVector& knows,
                                        std::span<const UnknownPart> parts)
{
    RANGKUL_LET(header, readHeader(file.bytes));
    RANGKUL_LET(body, openBody(reader, header, file.bytes));
    keepOnly(body.operations, parts);
    VerifiedBatch batch;
    batch.file = file;
    batch.after = ChainState{header.seq, fileHash(file.bytes), header.lastN, knows};
    RANGKUL_TRY(checkRules(body.operations, knows, *reader.schema));
    batch.operations = std::move(body.operations);
    return batch;
}

core::Result<OwnContent> readOwn(const BatchReader& reader, const QByteArray& bytes)
{
    RANGKUL_LET(header, readHeader(bytes));
    RANGKUL_LET(body, openBody(reader, header, bytes));
    return OwnContent{std::move(body.deps), std::move(body.operations)};
}

bool isLasting(const core::Error& error)
{
    static const QStringList passing{
        QStringLiteral("sync.incomplete"),        QStringLiteral("sync.not_member"),
        QStringLiteral("sync.unknown_key_epoch"), QStringLiteral("sync.newer_format"),
        QStringLiteral("sync.newer_program"),     QStringLiteral("sync.gap"),
    };
    return !passing.contains(error.reason) &&
           (error.code == core::ErrorCode::Corrupt || error.code == core::ErrorCode::Conflict);
}

} // namespace rangkul::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/batch.h"
#include "rangkul/sync/drop_names.h"
#include "rangkul/sync/envelope.h"
#include "wire.h"

namespace rangkul::sync {

core::Result<ControlFile> makeHead(const SyncIdentity& identity, const ScopeKey& key,
                                   std::span<const HeadEntry> entries)
{
    Q_ASSERT(!entries.empty() && entries.size() <= kMostHeadEntries);
    QByteArray body;
    registry::appendVarint(body, entries.size());
    for (const HeadEntry& entry : entries) {
        registry::appendVarint(body, entry.month);
        appendArray(body, entry.hash);
    }
    FileHeader header;
    header.kind = FileKind::Head;
    header.registerId = identity.registerId;
    header.scope = identity.scope;
    header.actor = identity.actor;
    header.seq = entries.back().seq;
    header.prevHash = entries.back().hash;
    RANGKUL_LET(bytes, sealFile(header, body, key, identity.signSecret));
    const QString path = headPath(identity.scope, identity.actor, header.seq, fileHash(bytes));
    return ControlFile{path, bytes, false};
}

core::Result<std::vector<HeadEntry>> checkHead(const BatchReader& reader, const QString& path,
                                               const QByteArray& bytes)
{
    RANGKUL_TRY(checkNameAndHash(path, bytes));
    RANGKUL_LET(header, readHeader(bytes));
    const auto name = parseHeadName(lastPart(path));
    if (header.registerId != reader.identity.registerId) {
        return corrupt("sync.other_register");
    }
    if (header.kind != FileKind::Head || header.scope != reader.identity.scope || !name ||
        name->actor != header.actor || name->seq != header.seq) {
        return corrupt("sync.header");
    }
    const Member* author = reader.member(header.actor);
    if (!author) {
        return core::Error{core::ErrorCode::Denied, QStringLiteral("sync.not_member")};
    }
    if (!isFileSignedBy(bytes, author->signPublic)) {
        return corrupt("sync.signature");
    }
    const ScopeKey* key = reader.key(header.keyEpoch);
    if (!key) {
        return core::Error{core::ErrorCode::Denied, QStringLiteral("sync.unknown_key_epoch")};
    }
    RANGKUL_LET(body, openFile(bytes, header, *key));
    WireReader in(body);
    RANGKUL_LET(count, in.varintUpTo(kMostHeadEntries));
    std::vector<HeadEntry> entries;
    for (quint64 i = 0; i < count; ++i) {
        RANGKUL_LET(month, in.varintUpTo(999'912));
        RANGKUL_LET(hash, in.array<32>());
        entries.push_back(HeadEntry{header.seq - count + 1 + i, static_cast<quint32>(month), hash});
    }
    if (entries.empty() || count > header.seq || !in.atEnd() ||
        entries.back().hash != header.prevHash) {
        return corrupt("sync.not_canonical", "head pointer");
    }
    return entries;
}

} // namespace rangkul::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal.h"

#include "crypto.h"
#include "rangkul/sync/envelope.h"

#include <algorithm>
#include <limits>
#include <set>

namespace rangkul::sync {

namespace {

const HeadEntry* entryOf(const std::vector<HeadEntry>& entries, quint64 seq)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const HeadEntry& entry) { return entry.seq == seq; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

core::Result<bool> Renewal::run()
{
    const ActorId self = m_session.identity().actor;
    RANGKUL_LET(chain, m_session.store.chain(self));
    m_chain = std::move(chain);
    RANGKUL_LET(why, cause());
    if (!why) {
        return false;
    }
    RANGKUL_LET(kept, m_session.store.keptFiles(self, 1));
    m_kept = std::move(kept);
    RANGKUL_LET(common, lastCommonFile());
    RANGKUL_LET(control, m_session.store.controlFiles());
    RANGKUL_LET(next,
                nextIncarnation(m_session.identity(), m_session.reader.keys, std::move(control)));
    RANGKUL_TRY(takeOwn(next, common));
    RANGKUL_TRY(m_session.store.startIncarnation(next));
    m_session.report.warnings.push_back(
        core::Error{core::ErrorCode::Conflict, QString::fromLatin1(why), {next.identity.device}});
    return true;
}

core::Result<const char*> Renewal::cause()
{
    const std::vector<HeadEntry>& entries = m_heads.of(m_session, m_session.identity().actor);
    if (!entries.empty() && entries.back().seq > m_chain.seq) {
        return "sync.register_restored";
    }
    if (!entries.empty()) {
        const HeadEntry& newest = entries.back();
        RANGKUL_LET(kept, m_session.store.keptFiles(m_session.identity().actor, newest.seq));
        if (kept.empty() || kept.front().hash != newest.hash) {
            return "sync.register_cloned";
        }
    }
    RANGKUL_LET(isElsewhere, m_session.store.isOnOtherMachine());
    const char* const carried = "sync.register_carried";
    return isElsewhere ? carried : nullptr;
}

bool Renewal::isContradicted(const KeptFile& file, const std::multimap<quint64, ListedFile>& onDrop)
{
    const SyncIdentity& identity = m_session.identity();
    const auto [from, to] = onDrop.equal_range(file.seq);
    return std::any_of(from, to, [&](const auto& listed) {
        const QString& path = listed.second.path;
        if (path == file.path) {
            return false;
        }
        const auto bytes = m_session.drop.get(path, kMostFileBytes);
        if (!bytes || !checkNameAndHash(path, *bytes)) {
            return false;
        }
        const auto header = readHeader(*bytes);
        return header && header->kind == FileKind::Operations && header->actor == identity.actor &&
               header->seq == file.seq && header->registerId == identity.registerId &&
               isFileSignedBy(*bytes, crypto::signPublicOf(identity.signSecret));
    });
}

core::Result<quint64> Renewal::lastCommonFile()
{
    const ActorId self = m_session.identity().actor;
    const std::vector<HeadEntry>& entries = m_heads.of(m_session, self);
    RANGKUL_LET(onDrop, listBatches(m_session, self));
    RANGKUL_LET(unpublished, m_session.store.unpublished());
    std::set<quint64> unsent;
    for (const SealedBatch& batch : unpublished) {
        unsent.insert(batch.seq);
    }
    quint64 common = 0;
    for (const KeptFile& file : m_kept) {
        const HeadEntry* entry = entryOf(entries, file.seq);
        if (entry && entry->hash != file.hash) {
            break;
        }
        const auto [from, to] = onDrop.equal_range(file.seq);
        const bool isThere = entry || std::any_of(from, to, [&](const auto& listed) {
                                 return listed.second.path == file.path;
                             });
        // What is missing there was sent all the same, unless something else took its place.
        if (!isThere && (unsent.count(file.seq) > 0 || isContradicted(file, onDrop))) {
            break;
        }
        common = file.seq;
    }
    return common;
}

core::Status Renewal::takeOwn(Incarnation& next, quint64 commonSeq)
{
    const ActorId self = m_session.identity().actor;
    if (commonSeq == m_chain.seq) {
        next.kept = m_chain;
    } else {
        for (const KeptFile& file : m_kept) {
            RANGKUL_LET(bytes, m_session.store.keptBytes(self, file.seq));
            RANGKUL_LET(own, readOwn(m_session.reader, bytes));
            if (file.seq > commonSeq) {
                std::move(own.operations.begin(), own.operations.end(),
                          std::back_inserter(next.moved));
                continue;
            }
            next.kept.seq = file.seq;
            next.kept.hash = file.hash;
            next.kept.lastN = own.operations.back().dot.n;
            for (const Dot& dot : own.deps) {
                next.kept.knows.raise(dot);
            }
            next.kept.knows.raise(own.operations.back().dot);
        }
    }
    RANGKUL_LET(pending,
                m_session.store.pending(m_chain.lastN, std::numeric_limits<qsizetype>::max()));
    std::move(pending.begin(), pending.end(), std::back_inserter(next.moved));
    return core::Done{};
}

} // namespace rangkul::sync

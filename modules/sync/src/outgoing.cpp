// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing.h"

#include "rangkul/sync/drop_names.h"
#include "rangkul/sync/envelope.h"
#include "rangkul/sync/operation_codec.h"

#include <algorithm>
#include <set>

namespace rangkul::sync {

namespace {

const QString kSending = QStringLiteral("sync.sending");

bool isListed(const KeptFile& file, const std::multimap<quint64, ListedFile>& onDrop)
{
    const auto [from, to] = onDrop.equal_range(file.seq);
    return std::any_of(from, to, [&](const auto& listed) {
        return listed.second.path == file.path && listed.second.size == file.size;
    });
}

/// Damage that keeps the size is found by reading: the newest 4 MiB each time, and of the older
/// files some others each time.
std::set<quint64> toReadAgain(const std::vector<KeptFile>& kept, qint64 nowMs)
{
    constexpr qint64 kNewestBytes = qint64{4} << 20;
    constexpr std::size_t kOlderFiles = 4;
    std::set<quint64> chosen;
    qint64 bytes = 0;
    std::size_t older = kept.size();
    while (older > 0 && bytes + kept[older - 1].size <= kNewestBytes) {
        --older;
        bytes += kept[older].size;
        chosen.insert(kept[older].seq);
    }
    for (std::size_t i = 0; i < std::min(kOlderFiles, older); ++i) {
        chosen.insert(kept[(static_cast<std::size_t>(nowMs / 1000) + i) % older].seq);
    }
    return chosen;
}

/// False only when the bytes came and are wrong: what cannot be read now is left alone.
bool isWhole(Drop& drop, const KeptFile& file)
{
    const auto bytes = drop.get(file.path, file.size);
    return !bytes || fileHash(*bytes) == file.hash;
}

quint32 monthIn(const QString& path)
{
    return parseMonth(path.section(QLatin1Char('/'), -2, -2)).value_or(197001U);
}

} // namespace

core::Status Outgoing::seal()
{
    qsizetype most = kMostOperations;
    while (!m_session.isCancelled()) {
        RANGKUL_LET(chain, m_session.store.chain(m_session.identity().actor));
        RANGKUL_LET(operations, m_session.store.pending(chain.lastN, most));
        if (operations.empty()) {
            break;
        }
        RANGKUL_TRY(sealNext(std::move(operations), chain, most));
    }
    return core::Done{};
}

core::Status Outgoing::sealNext(std::vector<Operation> operations, const ChainState& before,
                                qsizetype& most)
{
    RANGKUL_LET(vector, m_session.store.vector());
    RANGKUL_LET(holdsUnknown, m_session.store.holdsUnknown());
    while (true) {
        std::optional<StateDigest> digest;
        if (!holdsUnknown && operations.back().dot.n == vector.of(m_session.identity().actor)) {
            RANGKUL_LET(now, m_session.store.digest());
            digest = now;
        }
        auto made = makeBatch(m_session.identity(), m_session.currentKey(), before, operations,
                              vector, digest, m_session.clock.nowMs());
        const bool isTooLarge = !made && operations.size() > 1 &&
                                made.error().reason == QLatin1String("sync.operation_limit");
        if (isTooLarge) {
            operations.resize(operations.size() / 2);
            most = static_cast<qsizetype>(operations.size());
            continue;
        }
        RANGKUL_LET(batch, std::move(made));
        return m_session.store.addSealed(batch.file, batch.after);
    }
}

core::Status Outgoing::publish()
{
    RANGKUL_LET(unpublished, m_session.store.unpublished());
    const auto total = static_cast<qint64>(unpublished.size());
    std::vector<const SealedBatch*> done;
    core::Status status = core::Done{};
    for (const SealedBatch& batch : unpublished) {
        if (m_session.isCancelled()) {
            break;
        }
        m_session.progress.report(kSending, static_cast<qint64>(done.size()), total);
        status = m_session.publish(batch.path, batch.bytes);
        if (!status) {
            break; // what was put is still pointed to
        }
        done.push_back(&batch);
    }
    const ActorId self = m_session.identity().actor;
    RANGKUL_LET(chain, m_session.store.chain(self));
    const quint64 upTo = unpublished.empty()
                             ? chain.seq
                             : (done.empty() ? unpublished.front().seq - 1 : done.back()->seq);
    RANGKUL_LET(listed, listBatches(m_session, self));
    if (status) {
        RANGKUL_TRY(putBack(self, listed));
    }
    RANGKUL_TRY(point(upTo));
    for (const SealedBatch* batch : done) {
        RANGKUL_TRY(m_session.store.markPublished(batch->seq));
        ++m_session.report.sentFiles;
        m_session.report.sentOperations += batch->operations;
    }
    return status ? healOthers() : status;
}

core::Status Outgoing::putBack(ActorId actor, const std::multimap<quint64, ListedFile>& onDrop)
{
    RANGKUL_LET(chain, m_session.store.chain(actor));
    RANGKUL_LET(kept, m_session.store.keptFiles(actor, 1));
    RANGKUL_LET(unpublished, m_session.store.unpublished());
    const std::set<quint64> suspects = toReadAgain(kept, m_session.clock.nowMs());
    for (const KeptFile& file : kept) {
        const bool isThere = isListed(file, onDrop) &&
                             (suspects.count(file.seq) == 0 || isWhole(m_session.drop, file));
        const bool isStillToSend =
            actor == m_session.identity().actor &&
            std::any_of(unpublished.begin(), unpublished.end(),
                        [&](const SealedBatch& batch) { return batch.seq == file.seq; });
        if (isThere || isStillToSend || m_session.isCancelled()) {
            continue;
        }
        RANGKUL_LET(bytes, m_session.store.keptBytes(actor, file.seq));
        RANGKUL_TRY(publishFile(m_session.drop, file.path, bytes, m_session.owner()));
        ++m_session.report.repairedFiles;
    }
    return core::Done{};
}

core::Status Outgoing::healOthers()
{
    const std::vector<Member>& members = m_session.reader.members;
    // One of them is looked at without cause each minute: its own laptop may be gone for good.
    const auto looked = static_cast<std::size_t>(m_session.clock.nowMs() / 60'000) % members.size();
    for (std::size_t i = 0; i < members.size() && !m_session.isCancelled(); ++i) {
        if (members[i].isSelf) {
            continue;
        }
        RANGKUL_LET(chain, m_session.store.chain(members[i].actor));
        const bool wentBack = m_heads.claimed(members[i].actor) < chain.seq;
        if (wentBack || (i == looked && chain.seq > 0)) {
            RANGKUL_LET(listed, listBatches(m_session, members[i].actor));
            RANGKUL_TRY(putBack(members[i].actor, listed));
        }
    }
    return core::Done{};
}

core::Status Outgoing::point(quint64 upTo)
{
    const ActorId self = m_session.identity().actor;
    const std::vector<HeadEntry>& entries = m_heads.of(m_session, self);
    if (upTo == 0 || (!entries.empty() && entries.back().seq >= upTo)) {
        return core::Done{};
    }
    const quint64 from = upTo > kMostHeadEntries ? upTo - kMostHeadEntries + 1 : 1;
    RANGKUL_LET(kept, m_session.store.keptFiles(self, from));
    std::vector<HeadEntry> newest;
    for (const KeptFile& file : kept) {
        if (file.seq <= upTo) {
            newest.push_back(HeadEntry{file.seq, monthIn(file.path), file.hash});
        }
    }
    if (newest.empty() || newest.back().seq != upTo) {
        return core::Error{core::ErrorCode::Storage, QStringLiteral("sync.kept_files_missing")};
    }
    RANGKUL_LET(head, makeHead(m_session.identity(), m_session.currentKey(), newest));
    RANGKUL_TRY(m_session.publish(head.path, head.bytes));
    for (const QString& older : m_heads.paths(self)) {
        RANGKUL_TRY(m_session.drop.removeOwn(older));
    }
    return core::Done{};
}

} // namespace rangkul::sync

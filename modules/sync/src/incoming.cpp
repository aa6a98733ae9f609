// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"

#include "rangkul/sync/drop_names.h"
#include "rangkul/sync/envelope.h"
#include "rangkul/sync/hlc.h"

#include <algorithm>

namespace rangkul::sync {

namespace {
const QString kReceiving = QStringLiteral("sync.receiving");
}

core::Status Incoming::open()
{
    RANGKUL_LET(vector, m_session.store.vector());
    m_vector = std::move(vector);
    RANGKUL_LET(parked, m_session.store.parked());
    m_parked = std::move(parked);
    RANGKUL_LET(quarantined, m_session.store.quarantined());
    for (const QuarantinedFile& file : quarantined) {
        m_refused.insert(file.path);
    }
    for (const Member& member : m_session.reader.members) {
        if (!member.isSelf) {
            RANGKUL_LET(chain, m_session.store.chain(member.actor));
            m_feeds.push_back(Feed{member.actor, chain, false, {}, {}});
        }
    }
    return core::Done{};
}

core::Status Incoming::receive()
{
    RANGKUL_TRY(open());
    bool isMoving = true;
    while (isMoving) {
        isMoving = false;
        for (Feed& feed : m_feeds) {
            while (!feed.isStopped && !m_session.isCancelled()) {
                m_session.progress.report(kReceiving, m_session.report.receivedFiles, total());
                RANGKUL_LET(step, next(feed));
                if (step != Step::Applied) {
                    feed.isStopped = step == Step::Stopped;
                    break;
                }
                isMoving = true;
            }
        }
    }
    noteWaiting();
    return core::Done{};
}

qint64 Incoming::total()
{
    qint64 files = m_session.report.receivedFiles;
    for (const Feed& feed : m_feeds) {
        const quint64 claimed = m_heads.claimed(feed.actor);
        files += claimed > feed.chain.seq ? static_cast<qint64>(claimed - feed.chain.seq) : 0;
    }
    return files;
}

core::Result<Incoming::Step> Incoming::next(Feed& feed)
{
    const quint64 seq = feed.chain.seq + 1;
    const auto parked =
        std::find_if(m_parked.begin(), m_parked.end(), [&](const ParkedBatch& batch) {
            return batch.file.actor == feed.actor && batch.file.seq == seq &&
                   m_refused.count(batch.file.path) == 0;
        });
    if (parked != m_parked.end()) {
        const ParkedBatch waiting = *parked;
        return take(feed, waiting.file.path, waiting.file.bytes, true);
    }
    RANGKUL_LET(paths, places(feed, seq));
    Step step = Step::Stopped;
    for (const QString& path : paths) {
        if (m_refused.count(path) > 0) {
            continue;
        }
        const auto bytes = m_session.drop.get(path, kMostFileBytes);
        if (!bytes && bytes.error().code == core::ErrorCode::InvalidInput) {
            RANGKUL_TRY(refuse(path, bytes.error()));
            continue;
        }
        if (!bytes) {
            ++m_session.report.incompleteFiles; // named, but not here yet or not readable
            if (bytes.error().code != core::ErrorCode::NotFound) {
                m_session.report.warnings.push_back(bytes.error());
            }
            continue;
        }
        RANGKUL_LET(taken, take(feed, path, *bytes, false));
        step = taken;
        if (step != Step::Stopped) {
            break;
        }
    }
    return step;
}

core::Result<std::vector<QString>> Incoming::places(Feed& feed, quint64 seq)
{
    std::vector<QString> paths;
    const quint64 claimed = m_heads.claimed(feed.actor);
    if (claimed > 0 && claimed < seq) {
        return paths; // nothing new: the usual case, nothing is read for it
    }
    for (const HeadEntry& entry : m_heads.of(m_session, feed.actor)) {
        if (entry.seq == seq) {
            paths.push_back(
                batchPath(m_session.identity().scope, feed.actor, entry.month, seq, entry.hash));
            return paths;
        }
    }
    // Further behind than the pointer reaches, or no pointer that can be read.
    if (!feed.listing) {
        RANGKUL_LET(listed, listBatches(m_session, feed.actor));
        feed.listing = std::move(listed);
    }
    const auto [from, to] = feed.listing->equal_range(seq);
    for (auto file = from; file != to; ++file) {
        paths.push_back(file->second.path);
    }
    return paths;
}

core::Result<Incoming::Step> Incoming::take(Feed& feed, const QString& path,
                                            const QByteArray& bytes, bool isParked)
{
    auto checked = checkBatch(m_session.reader, path, bytes, feed.chain, m_vector);
    if (!checked) {
        return refuse(path, checked.error());
    }
    if (checked->missing.empty()) {
        feed.missing.clear();
        return apply(feed, checked->batch);
    }
    feed.missing = checked->missing;
    if (!isParked) {
        ParkedBatch waiting{checked->batch.file, checked->missing};
        RANGKUL_TRY(m_session.store.park(waiting));
        m_parked.push_back(std::move(waiting));
    }
    return Step::Waits;
}

core::Result<Incoming::Step> Incoming::apply(Feed& feed, const VerifiedBatch& batch)
{
    const auto applied = m_session.store.apply(batch, m_session.progress);
    if (!applied && applied.error().reason == QLatin1String("sync.wrong_type")) {
        return refuse(batch.file.path, applied.error());
    }
    if (!applied) {
        return applied.error();
    }
    SyncReport& report = m_session.report;
    ++report.receivedFiles;
    report.receivedOperations += applied->operations;
    report.newConflicts += applied->newConflicts;
    report.softMerges += applied->softMerges;
    feed.chain = batch.after;
    RANGKUL_LET(vector, m_session.store.vector());
    m_vector = std::move(vector);

    const qint64 now = m_session.clock.nowMs();
    const Hlc last = batch.lastHlc;
    if (isClockDoubtful(last, now)) {
        report.clocks.push_back(ClockWarning{m_session.device(feed.actor), hlcMs(last) - now});
    }
    RANGKUL_LET(holdsUnknown, m_session.store.holdsUnknown());
    if (!holdsUnknown && batch.digest && m_vector == batch.after.knows) {
        RANGKUL_LET(digest, m_session.store.digest());
        if (digest != *batch.digest) {
            report.diverged.push_back(m_session.device(feed.actor));
        }
    }
    return Step::Applied;
}

core::Result<Incoming::Step> Incoming::refuse(const QString& path, const core::Error& error)
{
    const bool isTooLarge = error.reason == QLatin1String("drop.too_large");
    if (!isLasting(error) && !isTooLarge) {
        ++m_session.report.incompleteFiles;
        if (error.reason != QLatin1String("sync.incomplete") &&
            error.reason != QLatin1String("sync.gap")) {
            m_session.report.warnings.push_back(error);
        }
        return Step::Stopped;
    }
    const QuarantinedFile file{path, error, m_session.clock.nowMs()};
    RANGKUL_TRY(m_session.store.quarantine(file));
    m_refused.insert(path);
    m_session.report.quarantined.push_back(file);
    return Step::Stopped;
}

void Incoming::noteWaiting()
{
    for (const Feed& feed : m_feeds) {
        for (const Dot& dot : feed.missing) {
            if (m_vector.covers(dot)) {
                continue;
            }
            WaitingFile waiting{m_session.device(feed.actor), m_session.device(dot.actor), 0};
            const auto other = std::find_if(m_feeds.begin(), m_feeds.end(),
                                            [&](const Feed& f) { return f.actor == dot.actor; });
            const quint64 claimed = m_heads.claimed(dot.actor);
            if (other != m_feeds.end() && claimed > other->chain.seq) {
                waiting.files = static_cast<qint64>(claimed - other->chain.seq);
            }
            m_session.report.waiting.push_back(waiting);
        }
    }
}

} // namespace rangkul::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/sync_engine.h"

#include "incoming.h"
#include "membership.h"
#include "outgoing.h"
#include "rangkul/sync/drop_names.h"
#include "renewal.h"

#include <algorithm>
#include <array>

namespace rangkul::sync {

namespace {

/// Foreign names beside our folders.
core::Status countForeign(Session& session)
{
    static constexpr std::array kOurs{"format.rsy", "admin", "enrol", "k", "s", "b", "tmp"};
    RANGKUL_LET(entries, session.drop.list(QString()));
    session.report.ignoredFiles +=
        std::count_if(entries.begin(), entries.end(), [](const DropEntry& entry) {
            return std::none_of(kOurs.begin(), kOurs.end(), [&](const char* ours) {
                return entry.name == QLatin1String(ours);
            });
        });
    return core::Done{};
}

/// A drop that can be read but not written is still read; everything else ends the exchange.
bool isOnlyWriting(const core::Error& error)
{
    static const QStringList passing{
        QStringLiteral("drop.full"), QStringLiteral("drop.no_permission"),
        QStringLiteral("drop.io"), QStringLiteral("drop.reads_back_differently")};
    return passing.contains(error.reason);
}

core::Status send(Session& session, Membership& membership, HeadList& heads)
{
    session.progress.report(QStringLiteral("sync.sending"), 0, 0);
    Outgoing outgoing(session, heads);
    RANGKUL_TRY(outgoing.seal());
    core::Status status = membership.publish();
    if (status) {
        status = outgoing.publish();
    }
    if (!status && isOnlyWriting(status.error())) {
        session.report.warnings.push_back(status.error());
        return core::Done{};
    }
    return status;
}

core::Status readSelf(Session& session)
{
    RANGKUL_LET(identity, session.store.identity());
    RANGKUL_LET(keys, session.store.scopeKeys());
    RANGKUL_LET(members, session.store.members());
    if (keys.empty()) {
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("sync.not_set_up")};
    }
    session.reader = BatchReader{identity, keys, members, &session.store.schema()};
    return core::Done{};
}

/// Says that fields wait here for a newer program; they are not lost.
core::Status noteUnknown(Session& session)
{
    RANGKUL_LET(holdsUnknown, session.store.holdsUnknown());
    if (holdsUnknown) {
        session.report.warnings.push_back(
            core::Error{core::ErrorCode::NewerFormat, QStringLiteral("sync.newer_fields")});
    }
    return core::Done{};
}

core::Status exchange(Session& session)
{
    session.drop.removeLeftovers(session.owner());
    session.progress.report(QStringLiteral("sync.members"), 0, 0);
    RANGKUL_TRY(countForeign(session));
    const auto format = checkFormat(session);
    if (!format) {
        if (!isOnlyWriting(format.error())) {
            return format;
        }
        session.report.warnings.push_back(format.error());
    }
    Membership membership(session);
    RANGKUL_TRY(membership.learn());
    RANGKUL_LET(heads, HeadList::read(session));
    RANGKUL_LET(isRenewed, Renewal(session, heads).run());
    if (isRenewed) {
        RANGKUL_TRY(readSelf(session));
        RANGKUL_TRY(membership.read());
    }
    if (format) {
        RANGKUL_TRY(send(session, membership, heads));
    }
    RANGKUL_TRY(Incoming(session, heads).receive());
    RANGKUL_TRY(noteUnknown(session));
    RANGKUL_LET(unsent, session.store.unsentCount());
    session.report.unsentOperations = unsent;
    return core::Done{};
}

} // namespace

SyncEngine::SyncEngine(SyncStore& store, Drop& drop, const core::Clock& clock)
    : m_store(store)
    , m_drop(drop)
    , m_clock(clock)
{
}

core::Result<SyncReport> SyncEngine::sync(const core::Progress& progress)
{
    Session session{m_store, m_drop, m_clock, progress, {}, {}};
    RANGKUL_TRY(readSelf(session));
    RANGKUL_TRY(exchange(session));
    return std::move(session.report);
}

} // namespace rangkul::sync

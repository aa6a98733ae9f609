// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "crypto.h"
#include "rangkul/sync/drop_names.h"
#include "wire.h"

namespace rangkul::sync {

namespace {

/// "RSYF" | format u8 | register 16 | root public key 32 | BLAKE2b-128 of what is before.
constexpr qsizetype kFormatBytes = 4 + 1 + 16 + 32 + 16;

QByteArray formatBytes(const SyncIdentity& identity)
{
    QByteArray out("RSYF\1");
    out.append(identity.registerId.bytes());
    appendArray(out, identity.rootPublic);
    appendArray(out, crypto::hash<16>(out));
    return out;
}

bool isWhole(const QByteArray& format)
{
    QByteArray sum;
    appendArray(sum, crypto::hash<16>(QByteArrayView(format).chopped(16)));
    return format.endsWith(sum);
}

} // namespace

QString Session::owner() const
{
    return QStringLiteral("%1").arg(identity().actor, 16, 16, QLatin1Char('0'));
}

QString Session::device(ActorId actor) const
{
    const Member* member = reader.member(actor);
    return member ? member->device : QString();
}

bool Session::isCancelled()
{
    report.isCancelled = report.isCancelled || progress.isCancelled();
    return report.isCancelled;
}

core::Status Session::publish(const QString& path, const QByteArray& bytes)
{
    bool isRepaired = false;
    RANGKUL_TRY(publishFile(drop, path, bytes, owner(), &isRepaired));
    report.repairedFiles += isRepaired ? 1 : 0;
    return core::Done{};
}

core::Status checkFormat(Session& session)
{
    const QString path = QLatin1String(kFormatFile);
    const QByteArray ours = formatBytes(session.identity());
    const auto found = session.drop.get(path, 4096);
    if (found && *found == ours) {
        return core::Done{};
    }
    if (found && found->size() == kFormatBytes && isWhole(*found)) {
        return invalid("drop.other_register");
    }
    if (found || found.error().code == core::ErrorCode::InvalidInput) {
        // Half written or overwritten. Every other file names its register, so it is not needed.
        session.report.warnings.push_back(corrupt("drop.format_damaged"));
        return core::Done{};
    }
    if (found.error().code != core::ErrorCode::NotFound) {
        return found.error();
    }
    const auto probe = probeDrop(session.drop, session.owner());
    if (!probe) {
        return probe.error();
    }
    if (!probe->isUsable()) {
        return core::Error{core::ErrorCode::Io, QStringLiteral("drop.not_usable")};
    }
    return session.publish(path, ours);
}

} // namespace rangkul::sync

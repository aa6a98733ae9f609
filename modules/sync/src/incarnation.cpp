// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/incarnation.h"

#include "control_log.h"

#include <algorithm>

namespace rangkul::sync {

namespace {

/// "Laptop Kelurahan 1 (2)": tells the incarnations of one laptop apart.
QString nextName(const ControlLog& log, const crypto::Key& signPublic, const QString& device)
{
    constexpr qsizetype kMostBase = 90;
    QString base;
    int count = 0;
    for (const Member& member : log.members) {
        if (member.signPublic == signPublic) {
            base = count == 0 || member.device.size() < base.size() ? member.device : base;
            ++count;
        }
    }
    base = (base.isEmpty() ? device : base).left(kMostBase);
    return QStringLiteral("%1 (%2)").arg(base).arg(count + 1);
}

} // namespace

core::Result<Incarnation> nextIncarnation(const SyncIdentity& identity,
                                          const std::vector<ScopeKey>& keys,
                                          std::vector<ControlFile> control)
{
    if (keys.empty() || !crypto::ready()) {
        return core::Error{core::ErrorCode::Storage, QStringLiteral("sync.no_randomness")};
    }
    RANGKUL_LET(log, readControlLog(identity, keys, control));
    const crypto::SignPair own{crypto::signPublicOf(identity.signSecret), identity.signSecret};
    const ActorRecord record{own.open, crypto::boxPublicOf(identity.boxSecret),
                             crypto::randomArray<16>(), nextName(log, own.open, identity.device),
                             identity.officer};
    Incarnation next;
    next.identity = identity;
    next.identity.actor = record.actor();
    next.identity.device = record.device;
    RANGKUL_LET(request, enrolFile(next.identity, keys.back(), record, own));
    next.request = request;
    control.push_back(request);
    RANGKUL_LET(now, readControlLog(next.identity, keys, control));
    next.members = now.members;
    return next;
}

std::vector<Dot> Renumbering::of(std::vector<Dot> dots) const
{
    for (Dot& dot : dots) {
        dot = of(dot);
    }
    std::sort(dots.begin(), dots.end());
    return dots;
}

std::vector<Dot> Renumbering::ofSeen(const std::vector<Dot>& seen) const
{
    std::vector<Dot> out;
    for (const Dot& dot : seen) {
        out.push_back(of(dot));
        if (moves(dot) && keptN > 0) {
            out.push_back(Dot{from, keptN});
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

Operation Renumbering::of(Operation operation) const
{
    operation.dot = of(operation.dot);
    operation.seen = ofSeen(operation.seen);
    for (CellOperation& cell : operation.cells) {
        cell.bases = of(std::move(cell.bases));
    }
    return operation;
}

} // namespace rangkul::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/operation.h"

#include <algorithm>

namespace rangkul::sync {

/// A peer may pull our clock at most this far past the wall clock.
inline constexpr qint64 kClockPullMs = 60 * 60 * 1000;
/// A peer whose operations lie further in our future than this has a doubtful clock.
inline constexpr qint64 kClockDoubtMs = 5 * 60 * 1000;

constexpr Hlc hlcFromMs(qint64 ms)
{
    return static_cast<Hlc>(std::clamp<qint64>(ms, 0, (qint64{1} << 47) - 1)) << 16;
}

constexpr qint64 hlcMs(Hlc hlc)
{
    return static_cast<qint64>(hlc >> 16);
}

/// The stamp of the next own operation: strictly after `last`, not before the wall clock. `last` is
/// the greatest stamp this laptop issued or took over.
constexpr Hlc nextHlc(Hlc last, qint64 nowMs)
{
    return std::max(last + 1, hlcFromMs(nowMs));
}

/// Our `last` after seeing a peer's stamp: never more than kClockPullMs past the wall clock because
/// of a peer, and never backwards.
constexpr Hlc receivedHlc(Hlc last, Hlc peer, qint64 nowMs)
{
    return std::max(last, std::min(peer, hlcFromMs(nowMs + kClockPullMs)));
}

/// The peer's stamp lies more than five minutes in our future.
constexpr bool isClockDoubtful(Hlc peer, qint64 nowMs)
{
    return hlcMs(peer) > nowMs + kClockDoubtMs;
}

} // namespace rangkul::sync

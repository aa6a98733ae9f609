// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/operation.h"

#include <algorithm>
#include <map>

namespace rangkul::sync {

/// Per actor the highest operation number known; operations of one actor are known without gaps.
class VersionVector
{
public:
    VersionVector() = default;

    quint64 of(ActorId actor) const
    {
        const auto found = m_highest.find(actor);
        return found == m_highest.end() ? 0 : found->second;
    }
    bool covers(const Dot& dot) const { return dot.n <= of(dot.actor); }
    bool covers(const VersionVector& other) const
    {
        return std::all_of(other.m_highest.begin(), other.m_highest.end(),
                           [this](const auto& entry) { return of(entry.first) >= entry.second; });
    }
    void raise(const Dot& dot)
    {
        if (dot.n > 0) {
            quint64& highest = m_highest[dot.actor];
            highest = std::max(highest, dot.n);
        }
    }
    void raise(const VersionVector& other)
    {
        for (const auto& [actor, n] : other.m_highest) {
            raise(Dot{actor, n});
        }
    }
    /// Sorted by actor, no zero.
    const std::map<ActorId, quint64>& entries() const { return m_highest; }

    bool operator==(const VersionVector&) const = default;

private:
    std::map<ActorId, quint64> m_highest;
};

} // namespace rangkul::sync

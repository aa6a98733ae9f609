// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/clock.h"

namespace rangkul::test {

/// A clock that stands still until told to move. Starts at 14 July 2025, 07:05 UTC.
class FixedClock final : public core::Clock
{
public:
    explicit FixedClock(qint64 nowMs = 1752476700000)
        : m_nowMs(nowMs)
    {
    }
    qint64 nowMs() const override { return m_nowMs; }
    void advance(qint64 ms) { m_nowMs += ms; }

private:
    qint64 m_nowMs;
};

} // namespace rangkul::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/text_pool.h"

#include <cmath>

namespace rangkul::linkage {

/// The same numbers on every machine for the same seed (SplitMix64).
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next() { return mixedBits(m_state++); }
    int below(int bound)
    {
        return static_cast<int>((next() >> 32) * static_cast<quint64>(bound) >> 32);
    }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }
    /// Low numbers much more often, as with names.
    int skewed(int bound) { return static_cast<int>(bound * std::pow(unit(), 2.0)); }

private:
    quint64 m_state;
};

} // namespace rangkul::linkage

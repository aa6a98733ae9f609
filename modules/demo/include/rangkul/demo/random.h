// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace rangkul::demo {

/// Numbers that look random and are the same on every machine for the same seed (SplitMix64,
/// Steele, Lea and Flood 2014). Not for keys or ids.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }
    /// A generator of its own for part `stream` of the same world.
    Random(std::uint64_t seed, std::uint64_t stream)
        : m_state(seed)
    {
        m_state = next() ^ (stream * 0xD1B54A32D192ED03u);
        next();
    }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// 0 <= result < 1, 53 bits.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// 0 <= result < bound; bound > 0. The bias of the multiplication is below bound / 2^32.
    int below(int bound)
    {
        return static_cast<int>(
            (static_cast<std::uint64_t>(static_cast<std::uint32_t>(next() >> 32)) *
             static_cast<std::uint64_t>(bound)) >>
            32);
    }
    /// from <= result <= to.
    int between(int from, int to) { return from + below(to - from + 1); }
    bool chance(double probability) { return unit() < probability; }
    /// -1 <= result < 1.
    double spread() { return 2 * unit() - 1; }
    template <typename List> const auto& pick(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }

private:
    std::uint64_t m_state;
};

} // namespace rangkul::demo

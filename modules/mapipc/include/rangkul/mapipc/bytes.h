// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rangkul::mapipc {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// Appends the lowest `count` (at most 8) bytes of `value`, lowest first, on any machine.
inline void appendLittleEndian(Bytes& out, std::uint64_t value, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
}

/// Reads at most 8 bytes, lowest first. The caller has made sure that they exist.
inline std::uint64_t readLittleEndian(ByteView bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        value |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
    }
    return value;
}

} // namespace rangkul::mapipc

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapipc/codec.h"

#include "rangkul/mapipc/decoder.h"

namespace rangkul::mapipc {
namespace {

/// Bytes a varint may take: 64 bits in groups of seven.
constexpr std::size_t kMaxVarintBytes = 10;

/// Bytes used, or 0 when `bytes` does not begin with a whole varint that fits 64 bits.
std::size_t parseVarint(ByteView bytes, std::uint64_t& value)
{
    value = 0;
    for (std::size_t i = 0; i < bytes.size() && i < kMaxVarintBytes; ++i) {
        const std::uint64_t group = bytes[i] & 0x7FU;
        if (i == kMaxVarintBytes - 1 && group > 1) {
            return 0;
        }
        value |= group << (7 * i);
        if ((bytes[i] & 0x80U) == 0) {
            return i + 1;
        }
    }
    return 0;
}

constexpr std::uint64_t keyOf(std::uint32_t number, Wire wire)
{
    return static_cast<std::uint64_t>(number) << 3U | static_cast<std::uint64_t>(wire);
}

} // namespace

void appendVarint(Bytes& out, std::uint64_t value)
{
    while (value >= 0x80) {
        out.push_back(static_cast<std::uint8_t>(value | 0x80U));
        value >>= 7U;
    }
    out.push_back(static_cast<std::uint8_t>(value));
}

void Decoder::fail(const char* what)
{
    if (m_fault == nullptr) {
        m_fault = what;
    }
}

void Decoder::finish()
{
    if (ok() && !m_rest.empty()) {
        fail("bytes left over");
    }
}

bool Decoder::nextKeyIs(std::uint32_t number, Wire wire) const
{
    std::uint64_t key = 0;
    return ok() && parseVarint(m_rest, key) > 0 && key == keyOf(number, wire);
}

bool Decoder::takeKey(std::uint32_t number, Wire wire)
{
    if (!ok()) {
        return false;
    }
    if (!nextKeyIs(number, wire)) {
        fail("field missing or of another kind");
        return false;
    }
    std::uint64_t key = 0;
    return takeVarint(key);
}

bool Decoder::takeVarint(std::uint64_t& value)
{
    if (!ok()) {
        return false;
    }
    const std::size_t used = parseVarint(m_rest, value);
    if (used == 0) {
        fail("number cut off or too long");
        return false;
    }
    m_rest = m_rest.subspan(used);
    return true;
}

bool Decoder::takeBytes(std::uint64_t count, ByteView& bytes)
{
    if (!ok()) {
        return false;
    }
    if (count > m_rest.size()) {
        fail("cut off");
        return false;
    }
    bytes = m_rest.first(static_cast<std::size_t>(count));
    m_rest = m_rest.subspan(static_cast<std::size_t>(count));
    return true;
}

bool Decoder::takeCounted(ByteView& bytes)
{
    std::uint64_t count = 0;
    return takeVarint(count) && takeBytes(count, bytes);
}

void Decoder::getDouble(double& value)
{
    ByteView bytes;
    if (!takeBytes(8, bytes)) {
        return;
    }
    const auto read = std::bit_cast<double>(readLittleEndian(bytes));
    if (!std::isfinite(read)) {
        return fail("number is not finite");
    }
    value = read;
}

} // namespace rangkul::mapipc

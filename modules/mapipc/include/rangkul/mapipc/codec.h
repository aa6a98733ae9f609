// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/bytes.h"

#include <bit>
#include <cmath>
#include <concepts>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>

/// Messages as bytes. Every field is a key (number << 3 | wire), then a varint, eight bytes, a
/// length and that many bytes, or a fixed row of doubles. Both ends speak the same version, so
/// decoding is strict: fields come in their order, only optional ones may be absent, nothing
/// unknown and nothing left over.
namespace rangkul::mapipc {

enum class Wire : std::uint8_t { Varint = 0, Fixed64 = 1, Counted = 2, Packed = 3 };

template <typename T> inline constexpr bool kIsOptional = false;
template <typename T> inline constexpr bool kIsOptional<std::optional<T>> = true;
template <typename T> inline constexpr bool kIsVector = false;
template <typename T> inline constexpr bool kIsVector<std::vector<T>> = true;

/// A struct with `template <Self, Archive> static void fields(Self&, Archive&)`.
template <typename T>
concept Described = std::is_class_v<T> && requires
{
    T::kDescribed;
};

/// A struct of doubles sent back to back, e.g. a point: `static constexpr kPackedDoubles = n` and
/// double& at(n).
template <typename T>
concept Packed = requires
{
    T::kPackedDoubles;
};

template <typename T> constexpr Wire wireOf()
{
    if constexpr (std::is_floating_point_v<T>) {
        return Wire::Fixed64;
    } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
        return Wire::Varint;
    } else if constexpr (Packed<T>) {
        return Wire::Packed;
    } else {
        return Wire::Counted;
    }
}

template <typename T> constexpr std::uint64_t zigzag(T value)
{
    const auto wide = static_cast<std::int64_t>(value);
    return (static_cast<std::uint64_t>(wide) << 1U) ^ static_cast<std::uint64_t>(wide >> 63U);
}

constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>((value >> 1U) ^ (~(value & 1U) + 1U));
}

void appendVarint(Bytes& out, std::uint64_t value);

/// Writes the fields of a message.
class Encoder
{
public:
    template <typename T> void operator()(std::uint32_t number, const T& value)
    {
        if constexpr (kIsOptional<T>) {
            if (value) {
                (*this)(number, *value);
            }
        } else {
            appendVarint(m_out, number << 3U | static_cast<std::uint32_t>(wireOf<T>()));
            put(value);
        }
    }
    Bytes take() { return std::move(m_out); }

private:
    template <typename T> void put(const T& value)
    {
        if constexpr (std::is_floating_point_v<T>) {
            appendLittleEndian(m_out, std::bit_cast<std::uint64_t>(static_cast<double>(value)), 8);
        } else if constexpr (std::is_enum_v<T>) {
            appendVarint(m_out, static_cast<std::uint64_t>(value));
        } else if constexpr (std::is_signed_v<T>) {
            appendVarint(m_out, zigzag(value));
        } else if constexpr (std::is_unsigned_v<T>) {
            appendVarint(m_out, value);
        } else if constexpr (std::same_as<T, std::string> || std::same_as<T, Bytes>) {
            appendVarint(m_out, value.size());
            m_out.insert(m_out.end(), value.begin(), value.end());
        } else if constexpr (Packed<T>) {
            for (std::size_t i = 0; i < T::kPackedDoubles; ++i) {
                put(value.at(i));
            }
        } else if constexpr (kIsOptional<T>) {
            put(value.has_value());
            if (value) {
                put(*value);
            }
        } else {
            putCounted(value);
        }
    }

    template <typename T> void putCounted(const T& value)
    {
        Encoder inner;
        if constexpr (kIsVector<T>) {
            appendVarint(inner.m_out, value.size());
            for (const auto& element : value) {
                inner.put(element);
            }
        } else {
            static_assert(Described<T>);
            T::fields(value, inner);
        }
        appendVarint(m_out, inner.m_out.size());
        m_out.insert(m_out.end(), inner.m_out.begin(), inner.m_out.end());
    }

    Bytes m_out;
};

} // namespace rangkul::mapipc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/codec.h"

namespace rangkul::mapipc {

/// Reads the fields of a message. The first fault stops it; every read is within bounds.
class Decoder
{
public:
    explicit Decoder(ByteView bytes)
        : m_rest(bytes)
    {
    }

    template <typename T> void operator()(std::uint32_t number, T& value)
    {
        if constexpr (kIsOptional<T>) {
            value.reset();
            if (nextKeyIs(number, wireOf<typename T::value_type>())) {
                (*this)(number, value.emplace());
            }
        } else if (takeKey(number, wireOf<T>())) {
            get(value);
        }
    }

    /// Call after the last field: bytes left over are a fault.
    void finish();
    bool ok() const { return m_fault == nullptr; }
    /// English, for the log; empty when ok.
    std::string fault() const { return ok() ? std::string() : std::string(m_fault); }

private:
    bool nextKeyIs(std::uint32_t number, Wire wire) const;
    bool takeKey(std::uint32_t number, Wire wire);
    bool takeVarint(std::uint64_t& value);
    bool takeBytes(std::uint64_t count, ByteView& bytes);
    bool takeCounted(ByteView& bytes);
    void fail(const char* what);

    template <typename T> void get(T& value)
    {
        if (!ok()) {
            return;
        }
        if constexpr (std::is_floating_point_v<T>) {
            getDouble(value);
        } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
            getInteger(value);
        } else if constexpr (std::same_as<T, std::string> || std::same_as<T, Bytes>) {
            ByteView bytes;
            if (takeCounted(bytes)) {
                value.assign(bytes.begin(), bytes.end());
            }
        } else if constexpr (Packed<T>) {
            for (std::size_t i = 0; i < T::kPackedDoubles; ++i) {
                getDouble(value.at(i));
            }
        } else if constexpr (kIsOptional<T>) {
            bool present = false;
            getInteger(present);
            value.reset();
            if (ok() && present) {
                get(value.emplace());
            }
        } else {
            ByteView bytes;
            if (takeCounted(bytes)) {
                getCounted(bytes, value);
            }
        }
    }

    void getDouble(double& value);

    template <typename T> void getInteger(T& value)
    {
        std::uint64_t raw = 0;
        if (!takeVarint(raw)) {
            return;
        }
        if constexpr (std::is_enum_v<T>) {
            if (raw > static_cast<std::uint64_t>(lastOf(T{}))) {
                return fail("enumeration out of range");
            }
            value = static_cast<T>(raw);
        } else if constexpr (std::is_signed_v<T>) {
            const std::int64_t wide = unzigzag(raw);
            if (wide < std::numeric_limits<T>::min() || wide > std::numeric_limits<T>::max()) {
                return fail("number out of range");
            }
            value = static_cast<T>(wide);
        } else {
            if (raw > std::numeric_limits<T>::max()) {
                return fail("number out of range");
            }
            value = static_cast<T>(raw);
        }
    }

    template <typename T> void getCounted(ByteView bytes, T& value)
    {
        Decoder inner(bytes);
        if constexpr (kIsVector<T>) {
            inner.getElements(value);
        } else {
            static_assert(Described<T>);
            T::fields(value, inner);
        }
        inner.finish();
        if (!inner.ok()) {
            fail(inner.m_fault);
        }
    }

    template <typename T> void getElements(std::vector<T>& values)
    {
        std::uint64_t count = 0;
        if (!takeVarint(count)) {
            return;
        }
        // Each element takes a byte at least, so a lying count cannot make us reserve memory.
        if (count > m_rest.size()) {
            return fail("more elements than bytes");
        }
        values.clear();
        if constexpr (Packed<T>) {
            values.reserve(m_rest.size() / (8 * T::kPackedDoubles));
        }
        for (std::uint64_t i = 0; i < count && ok(); ++i) {
            T element{};
            get(element);
            values.push_back(std::move(element));
        }
    }

    ByteView m_rest;
    const char* m_fault = nullptr;
};

} // namespace rangkul::mapipc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/decoder.h"
#include "rangkul/mapipc/frame.h"

namespace rangkul::mapipc {

/// A described struct that travels as a frame of its own.
template <typename T>
concept Message = Described<T> && requires
{
    {
        T::kType
        } -> std::convertible_to<MessageType>;
};

/// A value, or in English why the bytes are not one (for the log).
template <typename T> struct [[nodiscard]] Decoded
{
    std::optional<T> value;
    std::string fault;

    explicit operator bool() const { return value.has_value(); }
};

template <Message T> Frame encodeMessage(std::uint64_t id, const T& message)
{
    Encoder encoder;
    T::fields(message, encoder);
    return Frame{T::kType, id, encoder.take()};
}

/// Faults when the frame is of another type or its payload is malformed in any way.
template <Message T> Decoded<T> decodeMessage(const Frame& frame)
{
    if (frame.type != T::kType) {
        return {std::nullopt, "unexpected message type"};
    }
    T message{};
    Decoder decoder{frame.payload};
    T::fields(message, decoder);
    decoder.finish();
    if (!decoder.ok()) {
        return {std::nullopt, decoder.fault()};
    }
    return {std::move(message), {}};
}

} // namespace rangkul::mapipc

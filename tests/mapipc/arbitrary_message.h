// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/messages.h"

#include <rapidcheck.h>

#include <cmath>

namespace rangkul::mapipc {

/// Fills every field of a message with arbitrary values (inside a RapidCheck property).
class Filler
{
public:
    template <typename T> void operator()(std::uint32_t, T& value) { fill(value); }

private:
    template <typename T> void fill(T& value)
    {
        if constexpr (std::is_floating_point_v<T>) {
            value = *rc::gen::suchThat(rc::gen::arbitrary<double>(),
                                       [](double x) { return std::isfinite(x); });
        } else if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(*rc::gen::inRange<int>(0, static_cast<int>(lastOf(T{})) + 1));
        } else if constexpr (std::is_integral_v<T> || std::same_as<T, std::string> ||
                             std::same_as<T, Bytes>) {
            value = *rc::gen::arbitrary<T>();
        } else if constexpr (Packed<T>) {
            for (std::size_t i = 0; i < T::kPackedDoubles; ++i) {
                fill(value.at(i));
            }
        } else if constexpr (kIsOptional<T>) {
            if (*rc::gen::arbitrary<bool>()) {
                fill(value.emplace());
            }
        } else if constexpr (kIsVector<T>) {
            value.resize(*rc::gen::inRange<std::size_t>(0, 4));
            for (auto& element : value) {
                fill(element);
            }
        } else {
            T::fields(value, *this);
        }
    }
};

template <typename T> T arbitraryMessage()
{
    T message{};
    Filler filler;
    T::fields(message, filler);
    return message;
}

/// Calls `action` with one default-made value of every message there is.
template <typename Action> void forEveryMessage(Action action)
{
    const auto each = [&action]<typename... T>(std::tuple<T...>) {
        (action(T{}), ...);
    };
    each(std::tuple<Hello, ErrorReply, DoneReply, Cancel, Ping, Pong, LoadRegionsRequest,
                    LoadRegionsReply, DropRegionsRequest, RenderRequest, RenderReply,
                    ClassifyRequest, ClassifyReply, InspectRequest, InspectReply, ExportRequest,
                    ExportReply, ProjectRequest, ProjectReply, BenchmarkRequest, BenchmarkReply>{});
}

} // namespace rangkul::mapipc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/error.h"

#include <concepts>
#include <type_traits>
#include <utility>
#include <variant>

namespace rangkul::core {

/// A value or the Error that explains its absence. Same member names as std::expected.
template <typename T> class [[nodiscard]] Result
{
public:
    using value_type = T;

    // Implicit on purpose: `return value;` and `return Error{...};` both read as what they are.
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T& value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T& value() const&
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T&& value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

    template <typename U> T value_or(U&& other) const&
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(other));
    }

    /// Calls `next` with the value, or hands the error on. `next` returns a Result.
    template <typename F> auto and_then(F&& next) && -> std::invoke_result_t<F, T&&>
    {
        if (!has_value()) {
            return error();
        }
        return std::forward<F>(next)(std::move(*this).value());
    }

    /// Maps the value with `next`, or hands the error on. `next` returns a plain value.
    template <typename F> auto transform(F&& next) && -> Result<std::invoke_result_t<F, T&&>>
    {
        if (!has_value()) {
            return error();
        }
        return std::forward<F>(next)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the Error that says why not: `return Done{};`.
using Done = std::monostate;
using Status = Result<Done>;

} // namespace rangkul::core

#define RANGKUL_CONCAT_(a, b) a##b
#define RANGKUL_CONCAT(a, b) RANGKUL_CONCAT_(a, b)

/// Evaluates a Result and leaves the function with its error, if it has one.
#define RANGKUL_TRY(expression)                                                                    \
    do {                                                                                           \
        if (auto rangkulTried = (expression); !rangkulTried) {                                     \
            return rangkulTried.error();                                                           \
        }                                                                                          \
    } while (false)

/// `RANGKUL_LET(name, expression);` declares `name` with the Result's value or leaves with its
/// error.
#define RANGKUL_LET(name, expression)                                                              \
    auto RANGKUL_CONCAT(rangkulLet, __LINE__) = (expression);                                      \
    if (!RANGKUL_CONCAT(rangkulLet, __LINE__)) {                                                   \
        return RANGKUL_CONCAT(rangkulLet, __LINE__).error();                                       \
    }                                                                                              \
    auto name = std::move(*RANGKUL_CONCAT(rangkulLet, __LINE__))

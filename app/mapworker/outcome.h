// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/mapipc/session_messages.h"

#include <variant>

namespace rangkul::mapworker {

using mapipc::ErrorKind;
using Failure = mapipc::ErrorReply;

/// A reply, or the ErrorReply that is sent instead.
template <typename T> using Outcome = std::variant<T, Failure>;

template <typename T> bool failed(const Outcome<T>& outcome)
{
    return std::holds_alternative<Failure>(outcome);
}

inline Failure failure(ErrorKind kind, const char* reason, const QString& argument = {},
                       const QString& detail = {})
{
    Failure result{kind, reason, {}, detail.toStdString()};
    if (!argument.isEmpty()) {
        result.args.push_back(argument.toStdString());
    }
    return result;
}

} // namespace rangkul::mapworker

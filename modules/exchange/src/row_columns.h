// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/variable.h"

#include <algorithm>

namespace rangkul::exchange {

inline bool isOneOf(const registry::Variable& variable, std::initializer_list<const char*> columns)
{
    return std::any_of(columns.begin(), columns.end(), [&](const char* column) {
        return QLatin1StringView(column) == QLatin1StringView(variable.column);
    });
}

} // namespace rangkul::exchange

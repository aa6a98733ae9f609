// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/record.h"
#include "utf8_text.h"

namespace rangkul::exchange {

// Small questions to records of the register, asked wherever rows are tied to them.

inline QLatin1StringView column(const char* name)
{
    return QLatin1StringView(name);
}

inline core::RecordId reference(const registry::Record& record, const char* name)
{
    const auto* id = std::get_if<core::RecordId>(&record.value(column(name)));
    return id ? *id : core::RecordId();
}

inline bool isActive(const registry::Record& record)
{
    return registry::isMissing(record.value(column("ended_on")));
}

} // namespace rangkul::exchange

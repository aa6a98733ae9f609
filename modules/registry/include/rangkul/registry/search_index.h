// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/record_id.h"

#include <optional>

namespace rangkul::registry {

/// One line of a search result; the index over all persons and households lives in memory only.
struct SearchHit
{
    core::RecordId household;
    std::optional<core::RecordId> person; ///< missing: the household as a whole was found

    bool operator==(const SearchHit&) const = default;
};

} // namespace rangkul::registry

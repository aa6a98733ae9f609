// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"

#include <optional>

namespace rangkul::services {

/// A household as the register showed it at the end of a day, worked back from its history.
struct PastHousehold
{
    registry::Record household;
    std::optional<registry::Record> dwelling; ///< the one it lives in today
    std::vector<registry::Record> members;    ///< who belonged to it then
    std::vector<registry::Record> rankings;   ///< known then
};

/// nullopt when the register did not know the household yet.
core::Result<std::optional<PastHousehold>> householdAsOf(const registry::RecordRepository& records,
                                                         const registry::HouseholdProfile& today,
                                                         QDate day);

} // namespace rangkul::services

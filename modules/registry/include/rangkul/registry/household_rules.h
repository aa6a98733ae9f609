// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/record.h"

#include <vector>

namespace rangkul::registry {

/// What may happen to members, households and dwellings, as Edits built from Records: pure
/// functions, no storage.
///
/// Members who count today: neither ended nor dead.
std::vector<const Record*> presentMembers(const HouseholdProfile& profile);

} // namespace rangkul::registry

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/edit.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"

#include <optional>
#include <vector>

namespace rangkul::ui {

/// Households of the frames that a commit changes; nullopt: too many or unknown, load everything
/// again.
std::optional<std::vector<core::RecordId>>
touchedHouseholds(const registry::Commit& commit, const registry::HouseholdFrame& households,
                  const registry::PersonFrame& persons);

/// The household a row belongs to, as far as the frames tell; null otherwise.
core::RecordId householdOf(const registry::RowRef& row, const registry::HouseholdFrame& households,
                           const registry::PersonFrame& persons);

} // namespace rangkul::ui

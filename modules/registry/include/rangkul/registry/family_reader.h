// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/record.h"

#include <memory>
#include <vector>

namespace rangkul::registry {

/// Reads very many households one after the other, each no more than a list can tell of it. Used
/// from the register's own thread.
class FamilyReader
{
public:
    virtual ~FamilyReader() = default;

    /// Household, dwelling and rankings (the newest first); the rest of the profile is empty.
    virtual core::Result<HouseholdProfile> home(const core::RecordId& household) const = 0;
    virtual core::Result<std::vector<Record>> members(const core::RecordId& household) const = 0;
    /// Households that this dataset ranks.
    virtual core::Result<std::vector<core::RecordId>>
    rankedBy(const core::RecordId& dataset) const = 0;
    /// What is read stays as it is, and comes faster, until the value goes. Nothing may be written
    /// meanwhile.
    virtual core::Result<std::shared_ptr<void>> holdStill() const = 0;
};

} // namespace rangkul::registry

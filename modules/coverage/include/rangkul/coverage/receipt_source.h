// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/coverage/register_population.h"

#include <optional>
#include <vector>

namespace rangkul::coverage {

/// Who receives one program, by rows of the frames; dwellings are named by id, as frames do not
/// number them.
struct ProgramReceipts
{
    core::RecordId program;
    std::vector<std::uint32_t> persons;
    std::vector<std::uint32_t> households;
    std::vector<core::RecordId> dwellings;
};

/// Reads benefits. Not thread-safe.
class ReceiptSource
{
public:
    virtual ~ReceiptSource() = default;
    /// Active and delivered benefits (list benefit_status) of every program, of one year or of all;
    /// programs in the frame's order, those without benefits too. Recipients that the frames do not
    /// hold are left out.
    virtual core::Result<std::vector<ProgramReceipts>>
    receipts(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
             std::optional<int> year, const core::Progress& progress) = 0;
};

/// Numbers the dwellings as `population` does; unknown ones are left out.
Receipts numbered(const ProgramReceipts& receipts, const registry::HouseholdFrame& households,
                  const Population& population);

} // namespace rangkul::coverage

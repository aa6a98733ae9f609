// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/receipt_source.h"

#include <QHash>

namespace rangkul::coverage {

Receipts numbered(const ProgramReceipts& receipts, const registry::HouseholdFrame& households,
                  const Population& population)
{
    Receipts result{receipts.persons, receipts.households, {}};
    if (receipts.dwellings.empty()) {
        return result;
    }
    QHash<core::RecordId, std::uint32_t> numbers;
    for (std::size_t row = 0; row < households.size(); ++row) {
        if (population.householdDwelling[row] != kNowhere) {
            numbers.insert(households.dwellings()[row], population.householdDwelling[row]);
        }
    }
    for (const core::RecordId& dwelling : receipts.dwellings) {
        if (const auto number = numbers.constFind(dwelling); number != numbers.constEnd()) {
            result.dwellings.push_back(*number);
        }
    }
    return result;
}

} // namespace rangkul::coverage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored_row.h"

#include <algorithm>

namespace rangkul::storage {

std::vector<registry::Value> StoredRow::cellValues(registry::ColumnId lead) const
{
    std::vector<registry::Value> out;
    const auto& positions = shape().cell(lead).positions;
    out.reserve(positions.size());
    for (const std::size_t position : positions) {
        out.push_back(values[position]);
    }
    return out;
}

void StoredRow::setCellValues(registry::ColumnId lead,
                              const std::vector<registry::Value>& cellValues)
{
    const auto& positions = shape().cell(lead).positions;
    Q_ASSERT(positions.size() == cellValues.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        values[positions[i]] = cellValues[i];
    }
}

std::optional<Stamp> StoredRow::stampOf(registry::ColumnId lead) const
{
    const auto found = std::ranges::lower_bound(cells, lead, {}, &CellStamp::cell);
    if (found != cells.end() && found->cell == lead) {
        return found->stamp;
    }
    // A creation names exactly the cells that are not missing.
    if (created.dot.n == 0) {
        return std::nullopt;
    }
    const auto& positions = shape().cell(lead).positions;
    const bool isNamed = std::ranges::any_of(
        positions, [&](std::size_t at) { return !registry::isMissing(values[at]); });
    return isNamed ? std::optional(created) : std::nullopt;
}

void StoredRow::setStamp(registry::ColumnId lead, const Stamp& stamp)
{
    const auto found = std::ranges::lower_bound(cells, lead, {}, &CellStamp::cell);
    if (found != cells.end() && found->cell == lead) {
        found->stamp = stamp;
    } else {
        cells.insert(found, {lead, stamp});
    }
}

registry::Record StoredRow::record() const
{
    return {ref, values};
}

registry::Record StoredRow::takeRecord()
{
    return {ref, std::move(values)};
}

} // namespace rangkul::storage

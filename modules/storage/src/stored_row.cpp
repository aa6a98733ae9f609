// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored_row.h"

#include <algorithm>

namespace rangkul::storage {

std::vector<registry::Value> StoredRow::cellValues(registry::ColumnId lead) const
{
    std::vector<registry::Value> out;
    const auto columns = sync::cellColumns(ref.entity, lead);
    out.reserve(columns.size());
    for (const registry::Variable* variable : columns) {
        out.push_back(values[shape().position(*variable)]);
    }
    return out;
}

void StoredRow::setCellValues(registry::ColumnId lead,
                              const std::vector<registry::Value>& cellValues)
{
    const auto columns = sync::cellColumns(ref.entity, lead);
    Q_ASSERT(columns.size() == cellValues.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        values[shape().position(*columns[i])] = cellValues[i];
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
    for (const registry::Variable* variable : sync::cellColumns(ref.entity, lead)) {
        if (!registry::isMissing(values[shape().position(*variable)])) {
            return created;
        }
    }
    return std::nullopt;
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
    registry::Record out(ref);
    std::size_t position = 0;
    for (const registry::Variable& variable : shape().variables()) {
        out.setValue(variable, values[position++]);
    }
    return out;
}

} // namespace rangkul::storage

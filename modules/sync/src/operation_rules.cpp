// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation_rules.h"

#include "rangkul/sync/merge_cell.h"
#include "wire.h"

#include <algorithm>

namespace rangkul::sync {

namespace {

using registry::Value;
using registry::ValueType;

bool fitsType(const Value& value, ValueType type)
{
    if (registry::isMissing(value)) {
        return true;
    }
    switch (type) {
    case ValueType::Integer:
    case ValueType::Code:
    case ValueType::CodeSet:
        return std::holds_alternative<qint64>(value);
    case ValueType::Real:
        return std::holds_alternative<double>(value);
    case ValueType::Text:
        return std::holds_alternative<QString>(value);
    case ValueType::Date:
        return std::holds_alternative<QDate>(value);
    case ValueType::Reference:
        return std::holds_alternative<core::RecordId>(value);
    case ValueType::Point:
        return std::holds_alternative<registry::GeoPoint>(value);
    case ValueType::Area:
        return std::holds_alternative<QByteArray>(value);
    }
    return false;
}

core::Status checkCell(registry::Entity entity, const CellOperation& cell)
{
    const auto columns = cellColumns(entity, cell.cell);
    if (columns.empty() || columns.size() != cell.values.size()) {
        return corrupt("sync.unknown_column");
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!fitsType(cell.values[i], columns[i]->type)) {
            return corrupt("sync.wrong_type", columns[i]->column);
        }
    }
    return core::Done{};
}

bool knowsAll(const VersionVector& knows, const std::vector<Dot>& dots)
{
    return std::all_of(dots.begin(), dots.end(), [&](const Dot& dot) { return knows.covers(dot); });
}

} // namespace

core::Status checkRules(std::span<const Operation> operations, const VersionVector& authorKnows)
{
    for (const Operation& operation : operations) {
        if (!knowsAll(authorKnows, operation.seen)) {
            return corrupt("sync.beyond_vector");
        }
        for (const CellOperation& cell : operation.cells) {
            RANGKUL_TRY(checkCell(operation.row.entity, cell));
            if (!knowsAll(authorKnows, cell.bases)) {
                return corrupt("sync.beyond_vector");
            }
        }
    }
    return core::Done{};
}

} // namespace rangkul::sync

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

core::Status checkCell(const Operation& operation, const CellOperation& cell, const Schema& schema)
{
    const registry::Entity entity = operation.row.entity;
    const bool isNewer = operation.schemaVersion > schema.version();
    if (!schema.knows(entity, cell.cell)) {
        return isNewer ? core::Status(core::Done{}) : corrupt("sync.unknown_column");
    }
    const auto columns = cellColumns(entity, cell.cell);
    if (columns.size() != cell.values.size()) {
        return isNewer
                   ? core::Error{core::ErrorCode::NewerFormat, QStringLiteral("sync.newer_program")}
                   : corrupt("sync.unknown_column");
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

UnknownPart wholeKind(const Operation& operation)
{
    return {static_cast<std::uint8_t>(operation.row.entity), 0};
}

UnknownPart partOf(const Operation& operation, const CellOperation& cell)
{
    return {static_cast<std::uint8_t>(operation.row.entity), cell.cell};
}

} // namespace

core::Status checkRules(std::span<const Operation> operations, const VersionVector& authorKnows,
                        const Schema& schema)
{
    for (const Operation& operation : operations) {
        if (!schema.knows(operation.row.entity) && operation.schemaVersion <= schema.version()) {
            return corrupt("sync.unknown_column");
        }
        if (!knowsAll(authorKnows, operation.seen)) {
            return corrupt("sync.beyond_vector");
        }
        for (const CellOperation& cell : operation.cells) {
            RANGKUL_TRY(checkCell(operation, cell, schema));
            if (!knowsAll(authorKnows, cell.bases)) {
                return corrupt("sync.beyond_vector");
            }
        }
    }
    return core::Done{};
}

std::vector<UnknownPart> takeOutUnknown(std::vector<Operation>& operations, const Schema& schema)
{
    std::set<UnknownPart> unknown;
    for (Operation& operation : operations) {
        if (!schema.knows(operation.row.entity)) {
            unknown.insert(wholeKind(operation));
            continue;
        }
        std::erase_if(operation.cells, [&](const CellOperation& cell) {
            const bool isUnknown = !schema.knows(operation.row.entity, cell.cell);
            if (isUnknown) {
                unknown.insert(partOf(operation, cell));
            }
            return isUnknown;
        });
    }
    std::erase_if(operations, [&](const Operation& operation) {
        return unknown.count(wholeKind(operation)) > 0;
    });
    return {unknown.begin(), unknown.end()};
}

void keepOnly(std::vector<Operation>& operations, std::span<const UnknownPart> parts)
{
    const auto isWanted = [&](const UnknownPart& part) {
        return std::find(parts.begin(), parts.end(), part) != parts.end();
    };
    std::erase_if(operations, [&](Operation& operation) {
        if (isWanted(wholeKind(operation))) {
            return false;
        }
        std::erase_if(operation.cells, [&](const CellOperation& cell) {
            return !isWanted(partOf(operation, cell));
        });
        return operation.cells.empty();
    });
}

} // namespace rangkul::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fresh_rows.h"

#include <QVarLengthArray>

#include "rangkul/sync/operation_codec.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;
using registry::Value;

Error wrongCell(const registry::RowRef& row, registry::ColumnId column)
{
    return {ErrorCode::InvalidInput,
            QStringLiteral("edit.no_column"),
            {QString(registry::tableName(row.entity)), QString::number(column)}};
}

bool needsNormalising(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text &&
           std::ranges::any_of(*text, [](QChar letter) { return letter.unicode() >= 0x300; });
}

/// Makes the row one without values, in the memory it has.
void startAnew(StoredRow& row, const registry::RowRef& ref)
{
    row.ref = ref;
    row.id = 0;
    row.created = {};
    row.cells.clear();
    for (Value& value : row.values) {
        if (!registry::isMissing(value)) {
            value = Value();
        }
    }
    row.values.resize(row.shape().variables().size());
}

} // namespace

Value normalised(const Value& value)
{
    return needsNormalising(value)
               ? Value(std::get<QString>(value).normalized(QString::NormalizationForm_C))
               : value;
}

core::Status setValues(StoredRow& row,
                       const std::vector<std::pair<registry::ColumnId, Value>>& cells)
{
    const TableShape& shape = row.shape();
    for (const auto& [column, value] : cells) {
        const registry::Variable* variable = shape.find(column);
        if (!variable) {
            return wrongCell(row.ref, column);
        }
        if (!fits(*variable, value)) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("value.type"),
                         {QString::fromLatin1(variable->column)}};
        }
        Value& place = row.values[shape.position(*variable)];
        if (needsNormalising(value)) {
            place = normalised(value);
        } else {
            place = value;
        }
    }
    return core::Done{};
}

core::Status appendCreationCells(QByteArray& out, const StoredRow& row)
{
    const auto isStored = [&](const TableShape::Cell& cell) {
        return std::ranges::any_of(
            cell.positions, [&](std::size_t at) { return !registry::isMissing(row.values[at]); });
    };
    QVarLengthArray<const TableShape::Cell*, 128> stored;
    for (const TableShape::Cell& cell : row.shape().cells()) {
        if (isStored(cell)) {
            stored.append(&cell);
        }
    }
    if (stored.isEmpty()) {
        return core::Done{};
    }
    sync::appendCreatedCount(out, static_cast<std::size_t>(stored.size()));
    QVarLengthArray<const Value*, 8> values;
    for (const TableShape::Cell* cell : stored) {
        values.clear();
        for (const std::size_t position : cell->positions) {
            values.append(&row.values[position]);
        }
        RANGKUL_TRY(sync::appendCreatedCell(
            out, cell->lead,
            std::span(values.constData(), static_cast<std::size_t>(values.size()))));
    }
    return core::Done{};
}

core::Status FreshRows::add(const registry::ImportRow& row)
{
    if (m_used == m_rows.size()) {
        m_rows.emplace_back();
    }
    FreshRow& added = m_rows[m_used++];
    startAnew(added.row, {row.entity, row.id});
    added.rowNumber = row.rowNumber;
    return setValues(added.row, row.cells);
}

core::Status FreshRows::prepare(const vault::Keyring& keys)
{
    m_operationCells.resize(0);
    for (FreshRow& fresh : rows()) {
        sealCells(fresh.row, keys, m_scratch, fresh.sealed);
        RANGKUL_TRY(appendCreationCells(m_operationCells, fresh.row));
        fresh.operationEnd = m_operationCells.size();
    }
    vault::wipe(m_scratch);
    return core::Done{};
}

QByteArrayView FreshRows::operationCells(std::size_t index) const
{
    const qsizetype from = index == 0 ? 0 : m_rows[index - 1].operationEnd;
    return QByteArrayView(m_operationCells).sliced(from, m_rows[index].operationEnd - from);
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_writer.h"

#include <algorithm>
#include <map>

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;
using registry::RowRef;
using registry::Value;

Error missing(const RowRef& row)
{
    return {ErrorCode::NotFound,
            QStringLiteral("record.missing"),
            {QString(registry::tableName(row.entity)), row.id.toString()}};
}

core::Result<const registry::Variable*> variableOf(const RowRef& row, registry::ColumnId column)
{
    const registry::Variable* found = registry::findVariable(row.entity, column);
    if (!found) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("edit.no_column"),
                     {QString(registry::tableName(row.entity)), QString::number(column)}};
    }
    return found;
}

} // namespace

void addCreationCells(sync::Operation& operation, const std::vector<Value>& values)
{
    if (values.empty()) {
        return;
    }
    const TableShape& shape = TableShape::of(operation.row.entity);
    const auto isStored = [&](std::size_t at) {
        return !registry::isMissing(values[at]);
    };
    for (const TableShape::Cell& cell : shape.cells()) {
        if (!std::ranges::any_of(cell.positions, isStored)) {
            continue;
        }
        sync::CellOperation& added = operation.cells.emplace_back();
        added.cell = cell.lead;
        added.values.reserve(cell.positions.size());
        for (const std::size_t position : cell.positions) {
            added.values.push_back(values[position]);
        }
    }
}

core::Result<Value> EditWriter::checked(const registry::Variable& variable, const Value& value)
{
    RANGKUL_LET(good, registry::checkedValue(variable, value));
    const auto* target = std::get_if<core::RecordId>(&good);
    if (target) {
        RANGKUL_LET(query, m_commit.session().database().statement(
                               "SELECT withdrawn FROM " + TableShape::of(variable.target).table() +
                               " WHERE uid = ?1"));
        query->bindId(1, *target);
        RANGKUL_LET(found, query->step());
        if (!found || query->integer(0) != static_cast<qint64>(Presence::Live)) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("reference.unknown"),
                         {QString::fromLatin1(variable.column), target->toString()}};
        }
    }
    return good;
}

core::Status EditWriter::create(const registry::NewRow& row)
{
    RANGKUL_LET(known, m_commit.rows().find(row.row));
    if (known && known->presence != Presence::Named) {
        return Error{ErrorCode::Conflict, QStringLiteral("record.exists"), {row.row.id.toString()}};
    }
    StoredRow stored = known ? std::move(*known) : StoredRow(row.row);
    std::vector<Value> values(stored.values.size());
    for (const auto& [column, value] : row.cells) {
        RANGKUL_LET(variable, variableOf(row.row, column));
        RANGKUL_LET(good, checked(*variable, value));
        values[stored.shape().position(*variable)] = std::move(good);
    }
    sync::Operation operation = m_commit.own(sync::OperationKind::Set, row.row);
    addCreationCells(operation, values);
    RANGKUL_TRY(m_commit.apply(std::move(operation), stored));
    return core::Done{};
}

core::Status EditWriter::change(const RowRef& row, const std::vector<registry::CellEdit>& cells)
{
    RANGKUL_LET(stored, m_commit.rows().find(row));
    if (!stored || stored->presence != Presence::Live) {
        return missing(row);
    }
    return changeCells(*stored, cells);
}

core::Status EditWriter::changeCells(StoredRow& row, const std::vector<registry::CellEdit>& cells)
{
    std::map<registry::ColumnId, std::vector<Value>> wanted; // by lead column
    for (const registry::CellEdit& edit : cells) {
        RANGKUL_LET(variable, variableOf(row.ref, edit.column));
        const Value& present = row.values[row.shape().position(*variable)];
        if (edit.seen && *edit.seen != present) {
            return Error{ErrorCode::Conflict,
                         QStringLiteral("edit.changed_since"),
                         {QString::fromLatin1(variable->column)}};
        }
        RANGKUL_LET(good, checked(*variable, edit.value));
        const registry::ColumnId lead = sync::cellOf(*variable);
        const auto [cell, isNew] = wanted.try_emplace(lead);
        if (isNew) {
            cell->second = row.cellValues(lead);
        }
        cell->second[sync::placeInCell(*variable)] = std::move(good);
    }
    std::vector<sync::CellOperation> changed;
    for (auto& [lead, values] : wanted) {
        if (values != row.cellValues(lead)) {
            RANGKUL_LET(heads, m_commit.heads().heads(row, lead));
            changed.push_back({lead, sync::shownBases(heads), std::move(values)});
        }
    }
    if (changed.empty()) {
        return core::Done{};
    }
    sync::Operation operation = m_commit.own(sync::OperationKind::Set, row.ref);
    operation.cells = std::move(changed);
    RANGKUL_TRY(m_commit.apply(std::move(operation), row));
    return core::Done{};
}

core::Status EditWriter::withdraw(const RowRef& row)
{
    return setLife(row, sync::OperationKind::Delete);
}

core::Status EditWriter::restore(const RowRef& row)
{
    return setLife(row, sync::OperationKind::Undelete);
}

core::Status EditWriter::setLife(const RowRef& row, sync::OperationKind kind)
{
    const Presence expected =
        kind == sync::OperationKind::Delete ? Presence::Live : Presence::Withdrawn;
    RANGKUL_LET(stored, m_commit.rows().find(row));
    if (!stored || stored->presence != expected) {
        return missing(row);
    }
    sync::Operation operation = m_commit.own(kind, row);
    RANGKUL_LET(life, m_commit.heads().life(*stored));
    RANGKUL_LET(dots, m_commit.heads().cellDots(*stored));
    operation.seen = sync::seenOf(life, dots);
    RANGKUL_TRY(m_commit.apply(std::move(operation), *stored));
    return core::Done{};
}

core::Result<registry::Commit> applyEdit(Session& session, const registry::Edit& edit)
{
    RANGKUL_LET(commit, CommitWriter::begin(session, {edit.kind, edit.reason}));
    EditWriter writer(*commit);
    for (const RowRef& row : edit.restored) {
        RANGKUL_TRY(writer.restore(row));
    }
    for (const registry::NewRow& row : edit.created) {
        RANGKUL_TRY(writer.create(row));
    }
    std::map<RowRef, std::vector<registry::CellEdit>> byRow;
    std::vector<RowRef> order;
    for (const registry::CellEdit& cell : edit.cells) {
        auto& cells = byRow[cell.row];
        if (cells.empty()) {
            order.push_back(cell.row);
        }
        cells.push_back(cell);
    }
    for (const RowRef& row : order) {
        RANGKUL_TRY(writer.change(row, byRow[row]));
    }
    for (const RowRef& row : edit.withdrawn) {
        RANGKUL_TRY(writer.withdraw(row));
    }
    if (commit->isEmpty()) {
        return registry::Commit{};
    }
    return commit->finish();
}

} // namespace rangkul::storage

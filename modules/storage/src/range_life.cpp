// SPDX-License-Identifier: GPL-3.0-or-later
#include "range_life.h"

#include <map>

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;
using registry::Entity;

Error changedSince(const registry::RowRef& row)
{
    return {ErrorCode::Conflict,
            QStringLiteral("undo.changed_since"),
            {QString(registry::tableName(row.entity))}};
}

} // namespace

core::Status RangeLife::step(qint64 done, qint64 total) const
{
    if (done % 1000 == 0) {
        m_progress.report(QStringLiteral("undo.rows"), done, total);
        if (m_progress.isCancelled()) {
            return Error{ErrorCode::Cancelled, QStringLiteral("undo.cancelled")};
        }
    }
    return core::Done{};
}

core::Status RangeLife::withdraw(const HistoryReader::Range& range, bool mustBeAsCreated)
{
    for (qint64 id = range.firstId; id <= range.lastId; ++id) {
        RANGKUL_TRY(step(id - range.firstId, range.lastId - range.firstId + 1));
        RANGKUL_TRY(setOne(range, id, sync::OperationKind::Delete, mustBeAsCreated));
    }
    return core::Done{};
}

core::Status RangeLife::restore(const HistoryReader::Range& range)
{
    for (qint64 id = range.firstId; id <= range.lastId; ++id) {
        RANGKUL_TRY(step(id - range.firstId, range.lastId - range.firstId + 1));
        RANGKUL_TRY(setOne(range, id, sync::OperationKind::Undelete, false));
    }
    return core::Done{};
}

core::Status RangeLife::setOne(const HistoryReader::Range& range, qint64 id,
                               sync::OperationKind kind, bool mustBeAsCreated)
{
    RANGKUL_LET(row, m_commit.rows().find(range.entity, id));
    const Presence expected =
        kind == sync::OperationKind::Delete ? Presence::Live : Presence::Withdrawn;
    if (!row) {
        return Error{ErrorCode::Corrupt, QStringLiteral("storage.no_row")};
    }
    if (row->presence != expected) {
        return changedSince(row->ref);
    }
    if (mustBeAsCreated && !row->cells.empty()) {
        RANGKUL_TRY(requireAsCreated(*row));
    }
    sync::Operation operation = m_commit.own(kind, row->ref);
    RANGKUL_LET(life, m_commit.heads().life(*row));
    RANGKUL_LET(dots, m_commit.heads().cellDots(*row));
    operation.seen = sync::seenOf(life, dots);
    RANGKUL_TRY(m_commit.apply(std::move(operation), *row));
    return core::Done{};
}

core::Status RangeLife::requireAsCreated(const StoredRow& row)
{
    std::map<registry::ColumnId, registry::Value> atCreation;
    RANGKUL_LET(changes, m_reader.diffs(row));
    for (const HistoryReader::RowDiffs& change : changes) {
        for (const CellDiff& cell : change.cells) {
            atCreation.try_emplace(cell.column, cell.before);
        }
    }
    for (const auto& [column, value] : atCreation) {
        const registry::Variable* variable = registry::findVariable(row.ref.entity, column);
        if (!variable || row.values[row.shape().position(*variable)] != value) {
            return changedSince(row.ref);
        }
    }
    return core::Done{};
}

core::Status RangeLife::requireUnused(const std::vector<HistoryReader::Range>& withdrawn)
{
    for (quint8 number = 1; number <= registry::kLastEntity; ++number) {
        const TableShape& shape = TableShape::of(static_cast<Entity>(number));
        for (const registry::Variable* variable : shape.open()) {
            if (variable->type != registry::ValueType::Reference) {
                continue;
            }
            RANGKUL_LET(query, m_commit.session().database().statement(
                                   "SELECT count(*) FROM " + shape.table() + " WHERE " +
                                   variable->column + " BETWEEN ?1 AND ?2 AND withdrawn = 0"));
            for (const HistoryReader::Range& range : withdrawn) {
                if (range.entity != variable->target) {
                    continue;
                }
                query->bind(1, range.firstId);
                query->bind(2, range.lastId);
                RANGKUL_TRY(query->step());
                const qint64 users = query->integer(0);
                query->reset();
                if (users > 0) {
                    return Error{ErrorCode::Conflict,
                                 QStringLiteral("undo.used_since"),
                                 {QString::fromLatin1(shape.table()), QString::number(users)}};
                }
            }
        }
    }
    return core::Done{};
}

} // namespace rangkul::storage

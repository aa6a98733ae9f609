// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_draft.h"

namespace rangkul::registry {

EditDraft::EditDraft(const Decision& decision, const char* reason)
    : m_decision(decision)
{
    m_edit.reason = decision.note.isEmpty() ? QString::fromLatin1(reason) : decision.note;
}

void EditDraft::set(const Record& record, QLatin1StringView column, Value value)
{
    const Variable& cell = variable(record.ref().entity, column);
    const auto same = [&](const CellEdit& edit) {
        return edit.row == record.ref() && edit.column == cell.id;
    };
    std::erase_if(m_edit.cells, same);
    const Value& seen = record.value(cell);
    if (!(value == seen)) {
        m_edit.cells.push_back({record.ref(), cell.id, std::move(value), seen});
    }
}

RowRef EditDraft::create(Entity entity)
{
    m_edit.created.push_back({RowRef{entity, m_decision.newId()}, {}});
    return m_edit.created.back().row;
}

void EditDraft::fill(QLatin1StringView column, Value value)
{
    NewRow& row = m_edit.created.back();
    const ColumnId id = variable(row.row.entity, column).id;
    std::erase_if(row.cells, [id](const auto& cell) { return cell.first == id; });
    if (!isMissing(value)) {
        row.cells.emplace_back(id, std::move(value));
    }
}

void EditDraft::fill(const Cells& cells)
{
    NewRow& row = m_edit.created.back();
    for (const auto& [column, value] : cells) {
        if (!isMissing(value)) {
            row.cells.emplace_back(column, value);
        }
    }
}

core::Result<Edit> EditDraft::finish()
{
    for (CellEdit& cell : m_edit.cells) {
        const Variable* column = findVariable(cell.row.entity, cell.column);
        RANGKUL_LET(checked, checkedValue(*column, cell.value));
        cell.value = checked;
    }
    std::erase_if(m_edit.cells, [](const CellEdit& cell) { return cell.value == *cell.seen; });
    for (NewRow& row : m_edit.created) {
        for (auto& [column, value] : row.cells) {
            const Variable* known = findVariable(row.row.entity, column);
            if (!known) {
                return invalid("edit.unknown_column", {QString::number(column)});
            }
            RANGKUL_LET(checked, checkedValue(*known, value));
            value = checked;
        }
    }
    return std::move(m_edit);
}

core::Status checkDay(const Decision& decision, QDate day)
{
    if (!day.isValid()) {
        return invalid("date.missing");
    }
    if (day > decision.today) {
        return invalid("date.future", {day.toString(Qt::ISODate)});
    }
    return core::Done{};
}

} // namespace rangkul::registry

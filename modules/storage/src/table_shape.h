// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/registry/variable.h"
#include "rangkul/vault/keyring.h"

#include <vector>

namespace rangkul::storage {

/// A keyed tag beside the sealed cells, for equality look-ups.
struct TagColumn
{
    const registry::Variable* variable = nullptr;
    vault::TagField field = vault::TagField::Nik;
    const char* column = "";
};

/// How one entity lies in its table: which variables are SQL columns, which are sealed together,
/// and the statements that follow from it. Made once from the catalogue.
class TableShape
{
public:
    static const TableShape& of(registry::Entity entity);

    registry::Entity entity() const { return m_entity; }
    const QByteArray& table() const { return m_table; }
    std::span<const registry::Variable> variables() const { return m_variables; }

    /// Variables with a column of their own, in the order of `kFirstOpen`... of a selected row.
    const std::vector<const registry::Variable*>& open() const { return m_open; }
    /// Those of them that name a row of the same table.
    const std::vector<const registry::Variable*>& ownKind() const { return m_ownKind; }
    /// Variables in the sealed blob, ascending by number.
    const std::vector<const registry::Variable*>& sealed() const { return m_sealed; }
    const std::vector<TagColumn>& tags() const { return m_tags; }

    /// Cells that merge as one: lead column and the places of its columns.
    struct Cell
    {
        registry::ColumnId lead = 0;
        std::vector<std::size_t> positions;
    };
    const std::vector<Cell>& cells() const { return m_cells; } ///< ascending by lead
    const Cell& cell(registry::ColumnId lead) const { return m_cells[m_cellOf[lead]]; }
    /// nullptr when the entity has no such column.
    const registry::Variable* find(registry::ColumnId column) const
    {
        return column < m_byId.size() ? m_byId[column] : nullptr;
    }

    std::size_t position(const registry::Variable& variable) const
    {
        return static_cast<std::size_t>(&variable - m_variables.data());
    }

    /// Columns of a selected row: those below, then the open variables.
    enum Column {
        Id,
        Uid,
        Withdrawn,
        StampHlc,
        StampActor,
        StampN,
        StampCells,
        Sealed,
        kFirstOpen
    };
    /// "SELECT ... FROM table", to be followed by a condition.
    const QByteArray& select() const { return m_select; }
    /// Parameters: uid, withdrawn, hlc, actor, n, cells, sealed, tags..., open...
    const QByteArray& insert() const { return m_insert; }

private:
    explicit TableShape(registry::Entity entity);
    registry::Entity m_entity;
    QByteArray m_table;
    std::span<const registry::Variable> m_variables;
    std::vector<const registry::Variable*> m_open;
    std::vector<const registry::Variable*> m_ownKind;
    std::vector<const registry::Variable*> m_sealed;
    std::vector<TagColumn> m_tags;
    std::vector<Cell> m_cells;
    std::vector<std::size_t> m_cellOf; ///< by lead: place in m_cells
    std::vector<const registry::Variable*> m_byId;
    QByteArray m_select;
    QByteArray m_insert;
};

} // namespace rangkul::storage

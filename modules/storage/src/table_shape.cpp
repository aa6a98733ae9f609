// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_shape.h"

#include "rangkul/sync/merge_cell.h"

#include <algorithm>
#include <array>
#include <memory>

namespace rangkul::storage {

namespace {

using registry::Entity;

constexpr char kFixedColumns[] = "uid,withdrawn,stamp_hlc,stamp_actor,stamp_n,stamp_cells,sealed";
constexpr int kFixedCount = 7;

std::vector<TagColumn> tagsOf(Entity entity)
{
    using vault::TagField;
    if (entity == Entity::Person) {
        return {{&registry::variable(entity, QLatin1StringView("nik")), TagField::Nik, "nik_tag"},
                {&registry::variable(entity, QLatin1StringView("bpjs_number")), TagField::Bpjs,
                 "bpjs_tag"}};
    }
    if (entity == Entity::Household) {
        return {
            {&registry::variable(entity, QLatin1StringView("kk_number")), TagField::Kk, "kk_tag"}};
    }
    return {};
}

} // namespace

TableShape::TableShape(Entity entity)
    : m_entity(entity)
    , m_table(registry::tableName(entity).data(), registry::tableName(entity).size())
    , m_variables(registry::variables(entity))
    , m_tags(tagsOf(entity))
{
    QByteArray columns;
    QByteArray marks("?");
    for (int i = 1; i < kFixedCount; ++i) {
        marks += ",?";
    }
    for (const TagColumn& tag : m_tags) {
        columns += ',' + QByteArray(tag.column);
        marks += ",?";
    }
    QByteArray openColumns;
    for (const registry::Variable& variable : m_variables) {
        if (variable.protection == registry::Protection::Identity) {
            m_sealed.push_back(&variable);
            continue;
        }
        m_open.push_back(&variable);
        if (variable.type == registry::ValueType::Reference && variable.target == entity) {
            m_ownKind.push_back(&variable);
        }
        openColumns += ',' + QByteArray(variable.column);
        marks += ",?";
    }
    std::ranges::sort(m_sealed, {}, [](const registry::Variable* v) { return v->id; });
    for (const registry::Variable& variable : m_variables) {
        m_byId.resize(std::max<std::size_t>(m_byId.size(), variable.id + 1U));
        m_byId[variable.id] = &variable;
    }
    m_cellOf.resize(m_byId.size());
    for (const registry::ColumnId lead : sync::cells(entity)) {
        m_cellOf[lead] = m_cells.size();
        Cell cell{lead, {}};
        for (const registry::Variable* variable : sync::cellColumns(entity, lead)) {
            cell.positions.push_back(position(*variable));
        }
        m_cells.push_back(std::move(cell));
    }
    m_select = "SELECT id," + QByteArray(kFixedColumns) + openColumns + " FROM " + m_table + ' ';
    m_insert = "INSERT INTO " + m_table + " (" + kFixedColumns + columns + openColumns +
               ") VALUES (" + marks + ')';
}

const TableShape& TableShape::of(Entity entity)
{
    static const auto all = [] {
        std::array<std::unique_ptr<const TableShape>, registry::kLastEntity + 1> shapes;
        for (quint8 number = 1; number <= registry::kLastEntity; ++number) {
            shapes[number].reset(new TableShape(static_cast<Entity>(number)));
        }
        return shapes;
    }();
    return *all[static_cast<std::size_t>(entity)];
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/merge_cell.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace rangkul::sync {

namespace {

using registry::CellGroup;
using registry::ColumnId;
using registry::Entity;
using registry::Variable;

/// The cells of one entity, made once from the catalogue.
struct EntityCells
{
    std::vector<ColumnId> leads;
    std::map<CellGroup, ColumnId> leadOfGroup;
    std::map<ColumnId, std::vector<const Variable*>> columns;
};

EntityCells cellsFromCatalogue(Entity entity)
{
    std::vector<const Variable*> byNumber;
    for (const Variable& v : registry::variables(entity)) {
        byNumber.push_back(&v);
    }
    std::sort(byNumber.begin(), byNumber.end(),
              [](const Variable* a, const Variable* b) { return a->id < b->id; });

    EntityCells built;
    for (const Variable* v : byNumber) {
        ColumnId lead = v->id;
        if (v->group != CellGroup::None) {
            lead = built.leadOfGroup.try_emplace(v->group, v->id).first->second;
        }
        auto& columns = built.columns[lead];
        if (columns.empty()) {
            built.leads.push_back(lead);
        }
        columns.push_back(v);
    }
    return built;
}

const EntityCells& entityCells(Entity entity)
{
    static const std::array<EntityCells, registry::kLastEntity + 1> all = [] {
        std::array<EntityCells, registry::kLastEntity + 1> built;
        for (std::uint8_t e = 1; e <= registry::kLastEntity; ++e) {
            built[e] = cellsFromCatalogue(static_cast<Entity>(e));
        }
        return built;
    }();
    return all[static_cast<std::size_t>(entity)];
}

} // namespace

ColumnId cellOf(const Variable& variable)
{
    if (variable.group == CellGroup::None) {
        return variable.id;
    }
    return entityCells(variable.entity).leadOfGroup.at(variable.group);
}

std::span<const Variable* const> cellColumns(Entity entity, ColumnId lead)
{
    const auto& columns = entityCells(entity).columns;
    const auto found = columns.find(lead);
    if (found == columns.end()) {
        return {};
    }
    return found->second;
}

std::size_t placeInCell(const Variable& variable)
{
    const auto columns = cellColumns(variable.entity, cellOf(variable));
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Variable* v) { return v->id == variable.id; });
    return static_cast<std::size_t>(found - columns.begin());
}

std::span<const ColumnId> cells(Entity entity)
{
    return entityCells(entity).leads;
}

} // namespace rangkul::sync

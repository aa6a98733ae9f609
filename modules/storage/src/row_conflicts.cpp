// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_conflicts.h"

#include <algorithm>
#include <array>
#include <map>

namespace rangkul::storage {

namespace {

using registry::Entity;
using registry::Variable;

constexpr char kInUse[] = " AND withdrawn = 0 AND end_reason IS NULL AND double_of IS NULL";

std::vector<const Variable*> referencesOf(Entity entity)
{
    std::vector<const Variable*> out;
    for (const Variable* variable : TableShape::of(entity).open()) {
        if (variable->type == registry::ValueType::Reference) {
            out.push_back(variable);
        }
    }
    return out;
}

constexpr auto kEntities = [] {
    std::array<Entity, registry::kLastEntity> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = static_cast<Entity>(i + 1);
    }
    return all;
}();

} // namespace

bool isKey(const TagColumn& tag)
{
    return tag.field == vault::TagField::Nik || tag.field == vault::TagField::Kk;
}

core::Result<sync::KeyedRow> RowConflicts::keyed(const StoredRow& row, registry::ColumnId cell)
{
    RANGKUL_LET(heads, m_heads.heads(row, cell));
    return sync::KeyedRow{row.ref, sync::allBases(heads)};
}

core::Result<RowConflict> RowConflicts::keyConflict(const TagColumn& tag,
                                                    std::vector<StoredRow> rows)
{
    std::ranges::sort(rows, {}, &StoredRow::ref);
    RowConflict out;
    out.kind = sync::ConflictKind::Key;
    out.cell = sync::cellOf(*tag.variable);
    std::vector<sync::KeyedRow> sameKey;
    for (const StoredRow& row : rows) {
        RANGKUL_LET(one, keyed(row, out.cell));
        sameKey.push_back(std::move(one));
    }
    out.id = sync::keyConflict(m_session.scope(), out.cell, sameKey).value_or(sync::ConflictId());
    out.rows = std::move(rows);
    return out;
}

core::Result<std::vector<RowConflict>> RowConflicts::sameKey(Entity entity, const TagColumn& tag,
                                                             qint64 value)
{
    std::vector<RowConflict> out;
    const QByteArray condition = QByteArray(tag.column) + " = ?1" + kInUse;
    RANGKUL_LET(count, m_session.database().statement("SELECT count(*) FROM " +
                                                      TableShape::of(entity).table() + " WHERE " +
                                                      condition));
    count->bind(1, value);
    RANGKUL_TRY(count->step());
    if (count->integer(0) < 2) {
        return out;
    }
    RANGKUL_LET(rows, m_rows.where(entity, condition, value));
    std::map<QString, std::vector<StoredRow>> byText; // unequal texts may share a tag
    for (StoredRow& row : rows) {
        const QString text = registry::asText(row.values[row.shape().position(*tag.variable)]);
        byText[text].push_back(std::move(row));
    }
    for (auto& [text, same] : byText) {
        if (same.size() > 1) {
            RANGKUL_LET(conflict, keyConflict(tag, std::move(same)));
            out.push_back(std::move(conflict));
        }
    }
    return out;
}

core::Result<std::vector<RowConflict>> RowConflicts::keys()
{
    std::vector<RowConflict> out;
    for (const Entity entity : kEntities) {
        const TableShape& shape = TableShape::of(entity);
        for (const TagColumn& tag : shape.tags()) {
            if (!isKey(tag)) {
                continue;
            }
            RANGKUL_LET(query, m_session.database().statement(
                                   "SELECT " + QByteArray(tag.column) + " FROM " + shape.table() +
                                   " WHERE " + tag.column + " IS NOT NULL GROUP BY " + tag.column +
                                   " HAVING count(*) > 1"));
            while (true) {
                RANGKUL_LET(found, query->step());
                if (!found) {
                    break;
                }
                RANGKUL_LET(same, sameKey(entity, tag, query->integer(0)));
                std::ranges::move(same, std::back_inserter(out));
            }
        }
    }
    return out;
}

core::Result<RowConflict> RowConflicts::referenceConflict(const Variable& variable, StoredRow child,
                                                          StoredRow parent)
{
    RowConflict out;
    out.kind = sync::ConflictKind::Reference;
    out.cell = sync::cellOf(variable);
    RANGKUL_LET(named, keyed(child, out.cell));
    RANGKUL_LET(life, m_heads.life(parent));
    out.id = sync::referenceConflict(m_session.scope(), out.cell, named, parent.ref, life);
    out.rows.push_back(std::move(child));
    out.rows.push_back(std::move(parent));
    return out;
}

core::Status RowConflicts::appendReferences(std::vector<RowConflict>& out, const Variable& variable)
{
    // Every withdrawn row has its withdrawal in life_head, which is short in normal life.
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT c.id, p.id FROM " + TableShape::of(variable.target).table() +
                           " p JOIN " + TableShape::of(variable.entity).table() + " c ON c." +
                           variable.column +
                           " = p.id WHERE p.id IN (SELECT row_id FROM life_head WHERE entity = ?1) "
                           "AND p.withdrawn = 1 AND c.withdrawn = 0 ORDER BY c.id"));
    query->bind(1, static_cast<qint64>(variable.target));
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return core::Done{};
        }
        RANGKUL_LET(child, m_rows.find(variable.entity, query->integer(0)));
        RANGKUL_LET(parent, m_rows.find(variable.target, query->integer(1)));
        if (child && parent) {
            RANGKUL_LET(conflict,
                        referenceConflict(variable, std::move(*child), std::move(*parent)));
            out.push_back(std::move(conflict));
        }
    }
}

core::Result<std::vector<RowConflict>> RowConflicts::references()
{
    std::vector<RowConflict> out;
    for (const Entity entity : kEntities) {
        for (const Variable* variable : referencesOf(entity)) {
            RANGKUL_TRY(appendReferences(out, *variable));
        }
    }
    return out;
}

core::Result<std::vector<RowConflict>> RowConflicts::childrenOf(const StoredRow& parent)
{
    std::vector<RowConflict> out;
    for (const Entity entity : kEntities) {
        for (const Variable* variable : referencesOf(entity)) {
            if (variable->target != parent.ref.entity) {
                continue;
            }
            RANGKUL_LET(children,
                        m_rows.where(entity,
                                     QByteArray(variable->column) + " = ?1 AND withdrawn = 0",
                                     parent.id));
            for (StoredRow& child : children) {
                RANGKUL_LET(conflict, referenceConflict(*variable, std::move(child), parent));
                out.push_back(std::move(conflict));
            }
        }
    }
    return out;
}

core::Result<std::vector<RowConflict>> RowConflicts::parentsOf(const StoredRow& child)
{
    std::vector<RowConflict> out;
    for (const Variable* variable : referencesOf(child.ref.entity)) {
        const auto* target =
            std::get_if<core::RecordId>(&child.values[child.shape().position(*variable)]);
        if (!target) {
            continue;
        }
        RANGKUL_LET(parent, m_rows.find({variable->target, *target}));
        if (parent && parent->presence == Presence::Withdrawn) {
            RANGKUL_LET(conflict, referenceConflict(*variable, child, std::move(*parent)));
            out.push_back(std::move(conflict));
        }
    }
    return out;
}

} // namespace rangkul::storage

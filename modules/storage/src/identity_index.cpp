// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_repository.h"
#include "row_store.h"

namespace rangkul::storage {

namespace {

using registry::Entity;

} // namespace

core::Result<std::vector<core::RecordId>> SqliteIdentityIndex::byTag(Entity entity, std::size_t tag,
                                                                     QStringView text) const
{
    RANGKUL_TRY(m_session.requireOpen());
    const TagColumn& column = TableShape::of(entity).tags()[tag];
    std::vector<core::RecordId> out;
    if (text.isEmpty()) {
        return out;
    }
    RANGKUL_LET(rows, RowStore(m_session).where(
                          entity, QByteArray(column.column) + " = ?1 AND withdrawn = 0 ORDER BY id",
                          m_session.keys().tag(column.field, text)));
    for (const StoredRow& row : rows) {
        // Two texts may share a tag.
        if (registry::asText(row.values[row.shape().position(*column.variable)]) == text) {
            out.push_back(row.ref.id);
        }
    }
    return out;
}

core::Result<std::vector<core::RecordId>> SqliteIdentityIndex::personsByNik(QStringView nik) const
{
    return byTag(Entity::Person, 0, nik);
}

core::Result<std::vector<core::RecordId>> SqliteIdentityIndex::householdsByKk(QStringView kk) const
{
    return byTag(Entity::Household, 0, kk);
}

core::Result<std::optional<core::RecordId>>
SqliteIdentityIndex::byListId(Entity entity, QStringView column, QStringView id) const
{
    const registry::Variable* variable = registry::findVariable(entity, column);
    if (!variable || variable->type != registry::ValueType::Text ||
        variable->protection == registry::Protection::Identity) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("edit.no_column"),
                           {QString(registry::tableName(entity)), column.toString()}};
    }
    const TableShape& shape = TableShape::of(entity);
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT uid FROM " + shape.table() + " WHERE " + variable->column +
                           " = ?1 AND withdrawn = 0 ORDER BY id LIMIT 1"));
    query->bindText(1, id);
    RANGKUL_LET(found, query->step());
    if (!found) {
        return std::optional<core::RecordId>();
    }
    RANGKUL_LET(uid, query->id(0));
    return std::optional(uid);
}

core::Result<std::optional<core::RecordId>>
SqliteIdentityIndex::householdByListId(QStringView column, QStringView id) const
{
    return byListId(Entity::Household, column, id);
}

core::Result<std::optional<core::RecordId>>
SqliteIdentityIndex::personByListId(QStringView column, QStringView id) const
{
    return byListId(Entity::Person, column, id);
}

} // namespace rangkul::storage

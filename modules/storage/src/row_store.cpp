// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_store.h"

#include "row_codec.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

using registry::Entity;
using registry::RowRef;
using registry::Value;
using registry::ValueType;

core::Error noRow(Entity entity, qint64 id)
{
    return {core::ErrorCode::Corrupt,
            QStringLiteral("storage.no_row"),
            {QString(registry::tableName(entity)), QString::number(id)}};
}

bool isIdentity(const registry::Variable& variable)
{
    return variable.protection == registry::Protection::Identity;
}

void bindTag(Statement& statement, int parameter, const StoredRow& row, const TagColumn& tag,
             const vault::Keyring& keys)
{
    const QString text = registry::asText(row.values[row.shape().position(*tag.variable)]);
    if (text.isEmpty()) {
        statement.bindNull(parameter);
    } else {
        statement.bind(parameter, keys.tag(tag.field, text));
    }
}

} // namespace

core::Result<StoredRow> RowStore::read(Entity entity, Statement& statement)
{
    RANGKUL_LET(uid, statement.id(TableShape::Uid));
    StoredRow row({entity, uid});
    row.id = statement.integer(TableShape::Id);
    row.presence = static_cast<Presence>(statement.integer(TableShape::Withdrawn));
    const auto actor = static_cast<quint32>(statement.integer(TableShape::StampActor));
    row.created = {{m_session.actorsByNumber().value(actor),
                    static_cast<quint64>(statement.integer(TableShape::StampN))},
                   static_cast<sync::Hlc>(statement.integer(TableShape::StampHlc))};
    RANGKUL_LET(cells,
                unpackStamps(statement.blob(TableShape::StampCells), m_session.actorsByNumber()));
    row.cells = std::move(cells);
    RANGKUL_TRY(readValues(row, statement));
    return row;
}

core::Status RowStore::readValues(StoredRow& row, Statement& statement)
{
    const TableShape& shape = row.shape();
    if (!statement.isNull(TableShape::Sealed)) {
        RANGKUL_LET(packed,
                    m_session.keys().open(vault::Seal::Row, statement.blob(TableShape::Sealed),
                                          rowBinding(row.ref)));
        RANGKUL_TRY(unpackIdentity(row, packed));
    }
    int column = TableShape::kFirstOpen;
    for (const registry::Variable* variable : shape.open()) {
        if (variable->type == ValueType::Reference) {
            if (!statement.isNull(column)) {
                RANGKUL_LET(target, uid(variable->target, statement.integer(column)));
                row.values[shape.position(*variable)] = target;
            }
        } else {
            RANGKUL_LET(value, readOpen(statement, column, *variable));
            row.values[shape.position(*variable)] = std::move(value);
        }
        ++column;
    }
    return core::Done{};
}

core::Result<std::optional<StoredRow>> RowStore::find(const RowRef& row)
{
    const TableShape& shape = TableShape::of(row.entity);
    RANGKUL_LET(query, m_session.database().statement(shape.select() + "WHERE uid = ?1"));
    query->bindId(1, row.id);
    RANGKUL_LET(found, query->step());
    if (!found) {
        return std::optional<StoredRow>();
    }
    RANGKUL_LET(stored, read(row.entity, *query));
    return std::optional(std::move(stored));
}

core::Result<std::optional<StoredRow>> RowStore::find(Entity entity, qint64 id)
{
    RANGKUL_LET(rows, where(entity, "id = ?1", id));
    if (rows.empty()) {
        return std::optional<StoredRow>();
    }
    return std::optional(std::move(rows.front()));
}

core::Result<std::vector<StoredRow>> RowStore::where(Entity entity, const QByteArray& condition,
                                                     qint64 parameter)
{
    const TableShape& shape = TableShape::of(entity);
    RANGKUL_LET(query, m_session.database().statement(shape.select() + "WHERE " + condition));
    query->bind(1, parameter);
    std::vector<StoredRow> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        RANGKUL_LET(row, read(entity, *query));
        out.push_back(std::move(row));
    }
}

core::Result<std::vector<StoredRow>> RowStore::all(Entity entity)
{
    return where(entity, "withdrawn = ?1 ORDER BY id", 0);
}

core::Result<std::optional<qint64>> RowStore::localId(const RowRef& row)
{
    LastNamed& last = m_lastNamed[static_cast<std::size_t>(row.entity)];
    if (last.id != 0 && last.uid == row.id) {
        return std::optional(last.id);
    }
    RANGKUL_LET(query,
                m_session.database().statement(
                    "SELECT id FROM " + TableShape::of(row.entity).table() + " WHERE uid = ?1"));
    query->bindId(1, row.id);
    RANGKUL_LET(found, query->step());
    if (!found) {
        return std::optional<qint64>();
    }
    last = {row.id, query->integer(0)};
    return std::optional(last.id);
}

core::Result<core::RecordId> RowStore::uid(Entity entity, qint64 id)
{
    LastNamed& last = m_lastNamed[static_cast<std::size_t>(entity)];
    if (last.id != 0 && last.id == id) {
        return last.uid;
    }
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT uid FROM " + TableShape::of(entity).table() + " WHERE id = ?1"));
    query->bind(1, id);
    RANGKUL_LET(found, query->step());
    if (!found) {
        return noRow(entity, id);
    }
    RANGKUL_LET(named, query->id(0));
    last = {named, id};
    return named;
}

core::Result<qint64> RowStore::localIdOrNamed(const RowRef& row)
{
    RANGKUL_LET(known, localId(row));
    if (known) {
        return *known;
    }
    StoredRow named(row);
    named.presence = Presence::Named;
    named.created.dot.actor = m_session.self();
    RANGKUL_TRY(insert(named));
    return named.id;
}

core::Status RowStore::bindValue(Statement& statement, int parameter,
                                 const registry::Variable& variable, const Value& value)
{
    const auto* target = std::get_if<core::RecordId>(&value);
    if (variable.type != ValueType::Reference || !target) {
        return bindOpen(statement, parameter, variable, value);
    }
    RANGKUL_LET(id, localIdOrNamed({variable.target, *target}));
    statement.bind(parameter, id);
    return core::Done{};
}

core::Result<Borrowed*> RowStore::inserter(const TableShape& shape)
{
    auto& kept = m_inserters[static_cast<std::size_t>(shape.entity())];
    if (!kept) {
        RANGKUL_LET(statement, m_session.database().statement(shape.insert()));
        kept.emplace(std::move(statement));
    }
    return &*kept;
}

core::Status RowStore::insert(StoredRow& row)
{
    return insert(row, sealedCells(row, m_session.keys()));
}

core::Status RowStore::insert(StoredRow& row, const SealedCells& sealed)
{
    const TableShape& shape = row.shape();
    RANGKUL_LET(actor, m_session.actorNumber(row.created.dot.actor));
    const QByteArray cells = packedStamps(row.cells, m_session.actorNumbers());
    // A row that names one of its own kind ("double of") may have to store that one first.
    for (const registry::Variable* variable : shape.ownKind()) {
        const auto* target = std::get_if<core::RecordId>(&row.values[shape.position(*variable)]);
        if (target) {
            RANGKUL_TRY(localIdOrNamed({variable->target, *target}));
        }
    }
    RANGKUL_LET(kept, inserter(shape));
    Statement& statement = **kept;
    statement.clearBindings();
    statement.bindId(1, row.ref.id);
    statement.bind(2, static_cast<qint64>(row.presence));
    statement.bind(3, static_cast<qint64>(row.created.hlc));
    statement.bind(4, actor);
    statement.bind(5, static_cast<qint64>(row.created.dot.n));
    if (!cells.isEmpty()) {
        statement.bindBlob(6, cells);
    }
    if (!sealed.sealed.isEmpty()) {
        statement.bindBlob(7, sealed.sealed);
    }
    int parameter = 8;
    for (const std::optional<qint64>& tag : sealed.tags) {
        if (tag) {
            statement.bind(parameter, *tag);
        }
        ++parameter;
    }
    for (const registry::Variable* variable : shape.open()) {
        const Value& value = row.values[shape.position(*variable)];
        if (!registry::isMissing(value)) {
            RANGKUL_TRY(bindValue(statement, parameter, *variable, value));
        }
        ++parameter;
    }
    RANGKUL_TRY(statement.run());
    row.id = m_session.database().lastInsertId();
    m_lastNamed[static_cast<std::size_t>(row.ref.entity)] = {row.ref.id, row.id};
    return core::Done{};
}

core::Status RowStore::update(const StoredRow& row, const std::vector<std::size_t>& changed)
{
    const TableShape& shape = row.shape();
    QByteArray sql = "UPDATE " + shape.table() +
                     " SET withdrawn=?,stamp_hlc=?,stamp_actor=?,stamp_n=?,stamp_cells=?";
    bool isSealedChanged = false;
    std::vector<const registry::Variable*> open;
    std::vector<const TagColumn*> tags;
    for (const std::size_t position : changed) {
        const registry::Variable& variable = shape.variables()[position];
        if (!isIdentity(variable)) {
            open.push_back(&variable);
            sql += ',' + QByteArray(variable.column) + "=?";
            continue;
        }
        isSealedChanged = true;
    }
    if (isSealedChanged) {
        sql += ",sealed=?";
        for (const TagColumn& tag : shape.tags()) {
            if (std::ranges::find(changed, shape.position(*tag.variable)) != changed.end()) {
                tags.push_back(&tag);
                sql += ',' + QByteArray(tag.column) + "=?";
            }
        }
    }
    RANGKUL_LET(actor, m_session.actorNumber(row.created.dot.actor));
    for (const CellStamp& cell : row.cells) {
        RANGKUL_TRY(m_session.actorNumber(cell.stamp.dot.actor));
    }
    RANGKUL_LET(statement, m_session.database().statement(sql + " WHERE id=?"));
    int parameter = 1;
    statement->bind(parameter++, static_cast<qint64>(row.presence));
    statement->bind(parameter++, static_cast<qint64>(row.created.hlc));
    statement->bind(parameter++, actor);
    statement->bind(parameter++, static_cast<qint64>(row.created.dot.n));
    const QByteArray cells = packedStamps(row.cells, m_session.actorNumbers());
    cells.isEmpty() ? statement->bindNull(parameter++) : statement->bindBlob(parameter++, cells);
    for (const registry::Variable* variable : open) {
        RANGKUL_TRY(
            bindValue(*statement, parameter++, *variable, row.values[shape.position(*variable)]));
    }
    QByteArray sealed;
    if (isSealedChanged) {
        const QByteArray packed = packedIdentity(row);
        if (!packed.isEmpty()) {
            sealed = m_session.keys().seal(vault::Seal::Row, packed, rowBinding(row.ref));
        }
        sealed.isEmpty() ? statement->bindNull(parameter++)
                         : statement->bindBlob(parameter++, sealed);
        for (const TagColumn* tag : tags) {
            bindTag(*statement, parameter++, row, *tag, m_session.keys());
        }
    }
    statement->bind(parameter, row.id);
    return statement->run();
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "head_store.h"

#include "row_codec.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

QByteArray extraBinding(const registry::RowRef& row, registry::ColumnId cell)
{
    return rowBinding(row) + "extra" + QByteArray::number(cell);
}

void bindRow(Statement& statement, const StoredRow& row)
{
    statement.bind(1, static_cast<qint64>(row.ref.entity));
    statement.bind(2, row.id);
}

template <typename H> bool holds(const std::vector<H>& heads, const sync::Dot& dot)
{
    return std::ranges::any_of(heads, [&](const H& head) { return head.dot == dot; });
}

} // namespace

QByteArray packedValues(const std::vector<registry::Value>& values)
{
    QByteArray out;
    for (const registry::Value& value : values) {
        registry::appendEncoded(out, value);
    }
    return out;
}

core::Result<std::vector<registry::Value>> unpackValues(QByteArrayView packed)
{
    std::vector<registry::Value> out;
    while (!packed.isEmpty()) {
        RANGKUL_LET(value, registry::takeEncoded(packed));
        out.push_back(std::move(value));
    }
    return out;
}

std::vector<sync::Dot> dotsOf(const sync::VersionVector& vector)
{
    std::vector<sync::Dot> dots;
    for (const auto& [actor, n] : vector.entries()) {
        dots.push_back({actor, n});
    }
    return dots;
}

QByteArray packedDots(const std::vector<sync::Dot>& dots)
{
    QByteArray out;
    for (const sync::Dot& dot : dots) {
        registry::appendVarint(out, dot.actor);
        registry::appendVarint(out, dot.n);
    }
    return out;
}

core::Result<std::vector<sync::Dot>> unpackDots(QByteArrayView packed)
{
    std::vector<sync::Dot> out;
    while (!packed.isEmpty()) {
        RANGKUL_LET(actor, registry::takeVarint(packed));
        RANGKUL_LET(n, registry::takeVarint(packed));
        out.push_back({actor, n});
    }
    return out;
}

core::Status HeadStore::load(Rows& rows, const QByteArray& table)
{
    rows.emplace();
    RANGKUL_LET(query,
                m_session.database().statement("SELECT DISTINCT entity, row_id FROM " + table));
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return core::Done{};
        }
        rows->emplace(static_cast<registry::Entity>(query->integer(0)), query->integer(1));
    }
}

core::Status HeadStore::rememberRows()
{
    RANGKUL_TRY(load(m_withExtras, "extra_head"));
    return load(m_withLife, "life_head");
}

bool HeadStore::mayHold(const Rows& rows, const StoredRow& row)
{
    return !rows || rows->count({row.ref.entity, row.id}) > 0;
}

void HeadStore::note(Rows& rows, const StoredRow& row)
{
    if (rows) {
        rows->emplace(row.ref.entity, row.id);
    }
}

core::Result<std::vector<sync::Head>> HeadStore::heads(const StoredRow& row,
                                                       registry::ColumnId cell)
{
    std::vector<sync::Head> out;
    if (const auto shown = row.stampOf(cell)) {
        out.push_back({shown->dot, shown->hlc, row.cellValues(cell)});
    }
    if (mayHold(m_withExtras, row)) {
        RANGKUL_TRY(appendExtras(out, row, cell));
    }
    std::ranges::sort(out, {}, &sync::Head::dot);
    return out;
}

core::Status HeadStore::appendExtras(std::vector<sync::Head>& out, const StoredRow& row,
                                     registry::ColumnId cell)
{
    RANGKUL_LET(query,
                m_session.database().statement("SELECT actor_id, n, hlc, sealed FROM extra_head "
                                               "WHERE entity = ?1 AND row_id = ?2 AND cell = ?3"));
    bindRow(*query, row);
    query->bind(3, cell);
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return core::Done{};
        }
        RANGKUL_LET(packed, m_session.keys().open(vault::Seal::Row, query->blob(3),
                                                  extraBinding(row.ref, cell)));
        RANGKUL_LET(values, unpackValues(packed));
        const auto actor = static_cast<quint32>(query->integer(0));
        out.push_back(
            {{m_session.actorsByNumber().value(actor), static_cast<quint64>(query->integer(1))},
             static_cast<sync::Hlc>(query->integer(2)),
             std::move(values)});
    }
}

core::Status HeadStore::setExtras(const StoredRow& row, registry::ColumnId cell,
                                  const std::vector<sync::Head>& before,
                                  const std::vector<sync::Head>& after)
{
    if (before.size() <= 1 && after.size() <= 1) {
        return core::Done{};
    }
    for (const sync::Head& head : before) {
        RANGKUL_TRY(removeExtra(row, cell, head.dot));
    }
    const auto shown = row.stampOf(cell);
    for (const sync::Head& head : after) {
        if (!shown || head.dot != shown->dot) {
            RANGKUL_TRY(insertExtra(row, cell, head));
        }
    }
    return core::Done{};
}

core::Status HeadStore::insertExtra(const StoredRow& row, registry::ColumnId cell,
                                    const sync::Head& head)
{
    note(m_withExtras, row);
    RANGKUL_LET(actor, m_session.actorNumber(head.dot.actor));
    const QByteArray sealed = m_session.keys().seal(vault::Seal::Row, packedValues(head.values),
                                                    extraBinding(row.ref, cell));
    RANGKUL_LET(insert, m_session.database().statement(
                            "INSERT INTO extra_head (entity, row_id, cell, actor_id, n, hlc, "
                            "sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    bindRow(*insert, row);
    insert->bind(3, cell);
    insert->bind(4, actor);
    insert->bind(5, static_cast<qint64>(head.dot.n));
    insert->bind(6, static_cast<qint64>(head.hlc));
    insert->bindBlob(7, sealed);
    return insert->run();
}

core::Status HeadStore::removeExtra(const StoredRow& row, registry::ColumnId cell,
                                    const sync::Dot& dot)
{
    RANGKUL_LET(remove, m_session.database().statement(
                            "DELETE FROM extra_head WHERE entity = ?1 AND row_id = ?2 "
                            "AND cell = ?3 AND actor_id = ?4 AND n = ?5"));
    bindRow(*remove, row);
    remove->bind(3, cell);
    remove->bind(4, m_session.actorNumbers().value(dot.actor));
    remove->bind(5, static_cast<qint64>(dot.n));
    return remove->run();
}

core::Result<std::vector<sync::LifeHead>> HeadStore::life(const StoredRow& row)
{
    if (!mayHold(m_withLife, row)) {
        return std::vector<sync::LifeHead>();
    }
    RANGKUL_LET(query,
                m_session.database().statement("SELECT kind, actor_id, n, hlc, seen FROM life_head "
                                               "WHERE entity = ?1 AND row_id = ?2"));
    bindRow(*query, row);
    std::vector<sync::LifeHead> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            std::ranges::sort(out, {}, &sync::LifeHead::dot);
            return out;
        }
        RANGKUL_LET(seen, unpackDots(query->blob(4)));
        const auto actor = static_cast<quint32>(query->integer(1));
        out.push_back(
            {static_cast<sync::OperationKind>(query->integer(0)),
             {m_session.actorsByNumber().value(actor), static_cast<quint64>(query->integer(2))},
             static_cast<sync::Hlc>(query->integer(3)),
             std::move(seen)});
    }
}

core::Status HeadStore::setLife(const StoredRow& row, const std::vector<sync::LifeHead>& before,
                                const std::vector<sync::LifeHead>& after)
{
    for (const sync::LifeHead& head : before) {
        if (!holds(after, head.dot)) {
            RANGKUL_TRY(removeLife(row, head.dot));
        }
    }
    for (const sync::LifeHead& head : after) {
        if (!holds(before, head.dot)) {
            RANGKUL_TRY(insertLife(row, head));
        }
    }
    return core::Done{};
}

core::Status HeadStore::insertLife(const StoredRow& row, const sync::LifeHead& head)
{
    note(m_withLife, row);
    RANGKUL_LET(actor, m_session.actorNumber(head.dot.actor));
    RANGKUL_LET(insert, m_session.database().statement(
                            "INSERT INTO life_head (entity, row_id, actor_id, n, kind, hlc, seen) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    const QByteArray seen = packedDots(head.seen);
    bindRow(*insert, row);
    insert->bind(3, actor);
    insert->bind(4, static_cast<qint64>(head.dot.n));
    insert->bind(5, static_cast<qint64>(head.kind));
    insert->bind(6, static_cast<qint64>(head.hlc));
    insert->bindBlob(7, seen);
    return insert->run();
}

core::Status HeadStore::removeLife(const StoredRow& row, const sync::Dot& dot)
{
    RANGKUL_LET(remove, m_session.database().statement(
                            "DELETE FROM life_head WHERE entity = ?1 AND row_id = ?2 "
                            "AND actor_id = ?3 AND n = ?4"));
    bindRow(*remove, row);
    remove->bind(3, m_session.actorNumbers().value(dot.actor));
    remove->bind(4, static_cast<qint64>(dot.n));
    return remove->run();
}

core::Result<std::vector<sync::Dot>> HeadStore::cellDots(const StoredRow& row)
{
    std::vector<sync::Dot> out;
    for (const registry::ColumnId cell : sync::cells(row.ref.entity)) {
        if (const auto shown = row.stampOf(cell)) {
            out.push_back(shown->dot);
        }
    }
    RANGKUL_LET(extras, extraDots(row));
    for (const sync::CellDot& extra : extras) {
        out.push_back(extra.dot);
    }
    return out;
}

core::Result<std::vector<sync::CellDot>> HeadStore::extraDots(const StoredRow& row)
{
    std::vector<sync::CellDot> out;
    if (!mayHold(m_withExtras, row)) {
        return out;
    }
    RANGKUL_LET(query, m_session.database().statement("SELECT actor_id, n, cell FROM extra_head "
                                                      "WHERE entity = ?1 AND row_id = ?2"));
    bindRow(*query, row);
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        const auto actor = static_cast<quint32>(query->integer(0));
        out.push_back(
            {static_cast<registry::ColumnId>(query->integer(2)),
             {m_session.actorsByNumber().value(actor), static_cast<quint64>(query->integer(1))}});
    }
}

} // namespace rangkul::storage

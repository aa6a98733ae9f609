// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk_triggers.h"

#include "table_shape.h"

namespace rangkul::storage {

namespace {

/// Insert triggers of one table: the guard and that of the R-tree.
constexpr char kTriggers[] = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' "
                             "AND tbl_name = ?1 AND name LIKE '%_insert'";

} // namespace

core::Status BulkTriggers::suspend(Database& database)
{
    QByteArray drops;
    for (quint8 number = 1; number <= registry::kLastEntity; ++number) {
        const TableShape& shape = TableShape::of(static_cast<registry::Entity>(number));
        RANGKUL_LET(query, database.statement(kTriggers));
        query->bindUtf8(1, shape.table());
        while (true) {
            RANGKUL_LET(found, query->step());
            if (!found) {
                break;
            }
            const QByteArray name = query->utf8(0).toByteArray();
            drops += "DROP TRIGGER " + name + ';';
            m_definitions.push_back(query->utf8(1).toByteArray());
            if (name.startsWith("rtree_")) {
                RANGKUL_LET(last, database.number("SELECT max(id) FROM " + shape.table()));
                m_trees.push_back({shape.table(), last});
            }
        }
    }
    return database.execute(drops);
}

core::Status BulkTriggers::resume(Database& database)
{
    for (const Tree& tree : m_trees) {
        RANGKUL_LET(fill, database.statement(
                              "INSERT INTO rtree_" + tree.table
                              + "_geom SELECT id, ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom), "
                                "ST_MaxY(geom) FROM "
                              + tree.table
                              + " WHERE id > ?1 AND geom NOTNULL AND NOT ST_IsEmpty(geom)"));
        fill->bind(1, tree.lastId);
        RANGKUL_TRY(fill->run());
    }
    for (const QByteArray& definition : m_definitions) {
        RANGKUL_TRY(database.execute(definition));
    }
    return core::Done{};
}

} // namespace rangkul::storage

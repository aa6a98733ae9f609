// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk_schema.h"

#include "gpkg/rtree_builder.h"
#include "table_shape.h"

namespace rangkul::storage {

namespace {

/// Insert triggers of one table (the guard, that of the R-tree); when it is empty, also its indexes
/// of every row and of the tags, which come in no order. The others, of columns that most lists
/// leave empty, cost less while they grow than one look at the whole table would.
constexpr char kInTheWay[] =
    "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ?1 AND sql NOTNULL "
    "AND ((type = 'trigger' AND name LIKE '%_insert') "
    "OR (type = 'index' AND ?2 = 0 AND (sql NOT LIKE '% WHERE %' OR sql LIKE '%_tag IS NOT "
    "NULL')))";

} // namespace

core::Status BulkSchema::suspend(Database& database)
{
    QByteArray drops;
    for (quint8 number = 1; number <= registry::kLastEntity; ++number) {
        RANGKUL_TRY(suspendTable(
            database, TableShape::of(static_cast<registry::Entity>(number)).table(), drops));
    }
    return database.execute(drops);
}

core::Status BulkSchema::suspendTable(Database& database, const QByteArray& table,
                                      QByteArray& drops)
{
    RANGKUL_LET(last, database.number("SELECT max(id) FROM " + table));
    RANGKUL_LET(query, database.statement(kInTheWay));
    query->bindUtf8(1, table);
    query->bind(2, last);
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return core::Done{};
        }
        const QByteArray name = query->utf8(1).toByteArray();
        drops += "DROP " + query->utf8(0).toByteArray() + ' ' + name + ';';
        m_definitions.push_back(query->utf8(2).toByteArray());
        if (name.startsWith("rtree_")) {
            m_trees.push_back({table, last});
        }
    }
}

core::Status BulkSchema::resume(Database& database)
{
    for (const Tree& tree : m_trees) {
        RANGKUL_TRY(fillTree(database, tree));
    }
    for (const QByteArray& definition : m_definitions) {
        RANGKUL_TRY(database.execute(definition));
    }
    m_definitions.clear();
    m_trees.clear();
    return core::Done{};
}

core::Status BulkSchema::fillTree(Database& database, const Tree& tree)
{
    RANGKUL_LET(indexed,
                database.number("SELECT count(*) FROM rtree_" + tree.table + "_geom_rowid"));
    if (indexed == 0) {
        return buildRtree(database, tree.table);
    }
    RANGKUL_LET(fill, database.statement(
                          "INSERT INTO rtree_" + tree.table +
                          "_geom SELECT id, ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom), "
                          "ST_MaxY(geom) FROM " +
                          tree.table + " WHERE id > ?1 AND geom NOTNULL AND NOT ST_IsEmpty(geom)"));
    fill->bind(1, tree.lastId);
    return fill->run();
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "trigger_pause.h"

namespace rangkul::storage {

namespace {

/// The guards, and of the R-trees those that look at every row. "update1" and "update2" stay: they
/// cost nothing unless a geometry changes. "update3" and "update4" are for changed ids, which do
/// not happen here.
constexpr char kCostly[] =
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' "
    "AND (name LIKE '%\\_guard\\_%' ESCAPE '\\' OR name GLOB 'rtree_*_geom_insert' "
    "OR name GLOB 'rtree_*_geom_update[34]')";

} // namespace

core::Status TriggerPause::begin(Database& database)
{
    QByteArray drops;
    {
        RANGKUL_LET(query, database.statement(kCostly));
        while (true) {
            RANGKUL_LET(found, query->step());
            if (!found) {
                break;
            }
            drops += "DROP TRIGGER " + query->utf8(0).toByteArray() + ';';
            m_definitions.push_back(query->utf8(1).toByteArray());
        }
    }
    for (const QByteArray table : {"region", "dwelling"}) {
        RANGKUL_LET(last, database.number("SELECT max(id) FROM " + table));
        m_trees.push_back({table, last});
    }
    return database.execute(drops);
}

core::Status TriggerPause::end(Database& database)
{
    for (const Tree& tree : m_trees) {
        RANGKUL_LET(fill,
                    database.statement(
                        "INSERT OR REPLACE INTO rtree_" + tree.table +
                        "_geom SELECT id, ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom), "
                        "ST_MaxY(geom) FROM " +
                        tree.table + " WHERE id > ?1 AND geom NOTNULL AND NOT ST_IsEmpty(geom)"));
        fill->bind(1, tree.lastId);
        RANGKUL_TRY(fill->run());
    }
    m_trees.clear();
    for (const QByteArray& definition : m_definitions) {
        RANGKUL_TRY(database.execute(definition));
    }
    m_definitions.clear();
    return core::Done{};
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_parts.h"
#include "gpkg/gpkg_blob.h"
#include "sql/migrator.h"
#include "table_shape.h"

#include <cmath>
#include <map>

namespace rangkul::storage {

namespace {

using Schema = std::map<QString, QString>;

core::Result<Schema> schemaOf(Database& database)
{
    RANGKUL_LET(query, database.statement("SELECT name, sql FROM sqlite_schema WHERE sql NOTNULL"));
    Schema out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        out.emplace(query->text(0), query->text(1).simplified());
    }
}

core::Status checkIntegrity(Database& database, Findings& findings)
{
    RANGKUL_LET(query, database.statement("PRAGMA integrity_check(20)"));
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return core::Done{};
        }
        if (query->text(0) != u"ok") {
            findings.add("check.integrity", {query->text(0)});
        }
    }
}

core::Status checkForeignKeys(Database& database, Findings& findings)
{
    RANGKUL_LET(query, database.statement("PRAGMA foreign_key_check"));
    std::map<QString, qint64> broken;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            break;
        }
        ++broken[query->text(0)];
    }
    for (const auto& [table, count] : broken) {
        findings.addCount("check.foreign_key", table.toLatin1(), count);
    }
    return core::Done{};
}

/// Tables, indexes, guards and R-tree triggers against those of a new register.
core::Status checkSchema(Database& database, Findings& findings)
{
    RANGKUL_LET(fresh, Database::openMemory());
    RANGKUL_TRY(migrate(*fresh, migrations(), {}));
    RANGKUL_LET(wanted, schemaOf(*fresh));
    RANGKUL_LET(present, schemaOf(database));
    for (const auto& [name, sql] : wanted) {
        const auto found = present.find(name);
        if (found == present.end() || found->second != sql) {
            findings.add("check.schema", {name});
        }
    }
    return core::Done{};
}

core::Status checkGeoPackage(Database& database, Findings& findings)
{
    RANGKUL_LET(application, database.number("PRAGMA application_id"));
    if (application != 0x47504B47) {
        findings.add("check.geopackage", {QStringLiteral("application_id")});
    }
    struct Rule
    {
        const char* name;
        const char* violations;
    };
    constexpr Rule kRules[] = {
        {"gpkg_contents",
         "SELECT count(*) FROM gpkg_contents WHERE table_name NOT IN "
         "(SELECT name FROM sqlite_schema WHERE type = 'table') OR data_type NOT IN "
         "('features', 'attributes')"},
        {"gpkg_geometry_columns",
         "SELECT 2 - count(*) FROM gpkg_geometry_columns g JOIN gpkg_contents c USING (table_name) "
         "WHERE g.srs_id = 4326 AND c.srs_id = 4326 AND c.data_type = 'features' "
         "AND g.column_name = 'geom' AND g.z = 0 AND g.m = 0"},
        {"gpkg_extensions",
         "SELECT 2 - count(*) FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index' "
         "AND table_name IN ('region', 'dwelling') AND column_name = 'geom'"},
        {"gpkg_spatial_ref_sys",
         "SELECT 3 - count(*) FROM gpkg_spatial_ref_sys WHERE srs_id IN (-1, 0, 4326)"},
    };
    for (const Rule& rule : kRules) {
        RANGKUL_LET(violations, database.number(rule.violations));
        if (violations != 0) {
            findings.add("check.geopackage", {QString::fromLatin1(rule.name)});
        }
    }
    return core::Done{};
}

core::Status checkGeometryOf(Database& database, const QByteArray& table, Findings& findings)
{
    // R-trees hold single precision, rounded outwards.
    RANGKUL_LET(query, database.statement(
                           "SELECT t.geom, r.id, r.minx, r.maxx, r.miny, r.maxy FROM " + table +
                           " t LEFT JOIN rtree_" + table + "_geom r ON r.id = t.id"));
    qint64 unreadable = 0;
    qint64 misplaced = 0;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            break;
        }
        const bool isMissing = query->isNull(0);
        const auto envelope = gpkgEnvelope(query->blob(0));
        unreadable += !isMissing && !envelope ? 1 : 0;
        const bool isIndexed = !query->isNull(1);
        if (envelope.has_value() != isIndexed) {
            ++misplaced;
        } else if (isIndexed) {
            const registry::GeoBox box = envelope.value_or(registry::GeoBox{});
            const bool isAround = query->real(2) <= box.west && query->real(3) >= box.east &&
                                  query->real(4) <= box.south && query->real(5) >= box.north;
            const bool isNear = query->real(3) - query->real(2) <= box.east - box.west + 1e-4 &&
                                query->real(5) - query->real(4) <= box.north - box.south + 1e-4;
            misplaced += isAround && isNear ? 0 : 1;
        }
    }
    RANGKUL_LET(orphans, database.number("SELECT count(*) FROM rtree_" + table +
                                         "_geom WHERE id NOT IN (SELECT id FROM " + table + ")"));
    findings.addCount("check.geometry", table, unreadable);
    findings.addCount("check.rtree", table, misplaced + orphans);
    RANGKUL_LET(words, database.word("SELECT rtreecheck('main', 'rtree_" + table + "_geom')"));
    if (words != u"ok") {
        findings.addCount("check.rtree", table, 1);
    }
    return core::Done{};
}

} // namespace

core::Status checkFile(Session& session, Findings& findings)
{
    Database& database = session.database();
    RANGKUL_TRY(checkIntegrity(database, findings));
    RANGKUL_TRY(checkForeignKeys(database, findings));
    RANGKUL_TRY(checkSchema(database, findings));
    return checkGeoPackage(database, findings);
}

core::Status checkGeometry(Session& session, Findings& findings)
{
    RANGKUL_TRY(checkGeometryOf(session.database(), "region", findings));
    return checkGeometryOf(session.database(), "dwelling", findings);
}

} // namespace rangkul::storage

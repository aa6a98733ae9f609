// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/functions.h"

#include <QByteArray>

#include "gpkg/gpkg_blob.h"
#include "sql/sql_error.h"

#include <sqlite3.h>

namespace rangkul::storage {

namespace {

void writer(sqlite3_context* context, int /*count*/, sqlite3_value** /*arguments*/)
{
    sqlite3_result_int(context, 1);
}

QByteArrayView blobOf(sqlite3_value* value)
{
    if (sqlite3_value_type(value) != SQLITE_BLOB) {
        return {};
    }
    const void* bytes = sqlite3_value_blob(value);
    return {static_cast<const char*>(bytes), sqlite3_value_bytes(value)};
}

void isEmpty(sqlite3_context* context, int /*count*/, sqlite3_value** arguments)
{
    const auto box = gpkgEnvelope(blobOf(arguments[0]));
    if (sqlite3_value_type(arguments[0]) == SQLITE_BLOB) {
        sqlite3_result_int(context, box ? 0 : 1);
    }
}

template <double registry::GeoBox::*Side>
void side(sqlite3_context* context, int /*count*/, sqlite3_value** arguments)
{
    if (const auto box = gpkgEnvelope(blobOf(arguments[0]))) {
        sqlite3_result_double(context, (*box).*Side);
    }
}

} // namespace

core::Status registerFunctions(sqlite3* connection)
{
    struct Function
    {
        const char* name;
        int arguments;
        void (*call)(sqlite3_context*, int, sqlite3_value**);
    };
    using registry::GeoBox;
    const Function functions[] = {
        {"rangkul_writer", 0, writer},        {"ST_IsEmpty", 1, isEmpty},
        {"ST_MinX", 1, side<&GeoBox::west>},  {"ST_MaxX", 1, side<&GeoBox::east>},
        {"ST_MinY", 1, side<&GeoBox::south>}, {"ST_MaxY", 1, side<&GeoBox::north>},
    };
    for (const Function& f : functions) {
        const int code = sqlite3_create_function_v2(
            connection, f.name, f.arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
            nullptr, f.call, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK) {
            return lastSqlError(connection);
        }
    }
    return core::Done{};
}

} // namespace rangkul::storage

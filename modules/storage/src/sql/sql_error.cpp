// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/sql_error.h"

#include <sqlite3.h>

namespace rangkul::storage {

namespace {

struct Meaning
{
    core::ErrorCode code;
    const char* reason;
};

Meaning meaningOf(int extendedCode)
{
    using core::ErrorCode;
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, "storage.disk_full"};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::NoPermission, "storage.no_permission"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Held, "storage.busy"};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Corrupt, "storage.corrupt"};
    case SQLITE_IOERR:
        return {ErrorCode::Io, "storage.io"};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, "storage.cancelled"};
    default:
        return {ErrorCode::Storage, "storage.failed"};
    }
}

} // namespace

core::Error sqlError(int extendedCode, const char* message)
{
    const Meaning meaning = meaningOf(extendedCode);
    return {meaning.code,
            QString::fromLatin1(meaning.reason),
            {},
            QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(QString::fromUtf8(message))};
}

core::Error lastSqlError(sqlite3* connection)
{
    return sqlError(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection));
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>

#include "rangkul/vault/atomic_file.h"
#include "sql/migrator.h"
#include "sql/sql_error.h"

#include <sqlite3.h>

namespace rangkul::storage {

namespace {

core::Status copyPages(sqlite3* from, sqlite3* to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup) {
        return lastSqlError(to);
    }
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(backup, 4096);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            sqlite3_sleep(10);
        }
    }
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) {
        return sqlError(code, sqlite3_errstr(code));
    }
    return core::Done{};
}

core::Status copyInto(Database& database, const QString& path)
{
    sqlite3* raw = nullptr;
    const int opened =
        sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        database.vfs().isEmpty() ? nullptr : database.vfs().constData());
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)> target(raw, sqlite3_close_v2);
    if (opened != SQLITE_OK) {
        core::Error error = sqlError(opened, sqlite3_errstr(opened));
        error.args = {path};
        return error;
    }
    RANGKUL_TRY(copyPages(database.handle(), raw));
    // A copy is one file: no journal of its own beside it.
    if (sqlite3_exec(raw, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK) {
        return lastSqlError(raw);
    }
    return core::Done{};
}

} // namespace

core::Status backupTo(Database& database, const QString& path)
{
    const QString partial = path + QStringLiteral(".part");
    QFile::remove(partial);
    if (const core::Status copied = copyInto(database, partial); !copied) {
        QFile::remove(partial);
        return copied;
    }
    if (!QFile::rename(partial, path)) {
        return core::Error{core::ErrorCode::Io, QStringLiteral("file.io"), {path}};
    }
    vault::syncFolder(QFileInfo(path).absolutePath());
    return core::Done{};
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_table.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>

#include "bench.h"

#include <sqlite3.h>

namespace rangkul::bench {

namespace {

/// One after the other, in the order of the query's first column.
template <typename Take> int eachRow(sqlite3* connection, const QByteArray& sql, Take take)
{
    sqlite3_stmt* query = nullptr;
    int code = sqlite3_prepare_v2(connection, sql.constData(), -1, &query, nullptr);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(query);
        if (code == SQLITE_ROW) {
            take(query);
        }
    }
    sqlite3_finalize(query);
    return code;
}

int refuseConflict(void* /*context*/, int /*kind*/, sqlite3_changeset_iter* /*at*/)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

PlainTable::PlainTable(sqlite3* connection, QByteArray table)
    : m_connection(connection)
    , m_table(std::move(table))
{
}

PlainTable::~PlainTable()
{
    sqlite3_finalize(m_update);
    if (m_session != nullptr) {
        sqlite3session_delete(m_session);
    }
    sqlite3_close_v2(m_connection);
}

core::Result<std::unique_ptr<PlainTable>> PlainTable::copy(const QString& registerFolder,
                                                           const char* table, const QString& path)
{
    for (const char* end : {"", "-wal", "-shm"}) {
        QFile::remove(path + QLatin1String(end));
    }
    sqlite3* connection = nullptr;
    const int code = sqlite3_open(path.toUtf8().constData(), &connection);
    std::unique_ptr<PlainTable> made(new PlainTable(connection, table));
    if (code != SQLITE_OK) {
        return made->failure();
    }
    RANGKUL_TRY(made->execute("PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768;"
                              "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL"));
    RANGKUL_TRY(made->fillFrom(QDir(registerFolder).filePath(QStringLiteral("register.gpkg"))));
    RANGKUL_TRY(made->readIds());
    return made;
}

core::Status PlainTable::fillFrom(const QString& database)
{
    RANGKUL_TRY(execute("ATTACH '" + database.toUtf8().replace('\'', "''") + "' AS source"));
    RANGKUL_LET(shape, texts("SELECT sql FROM source.sqlite_master WHERE type='table' AND name='" +
                             m_table + "'"));
    RANGKUL_LET(indexes, texts("SELECT sql FROM source.sqlite_master WHERE type='index' AND "
                               "sql IS NOT NULL AND tbl_name='" +
                               m_table + "'"));
    for (const QByteArray& sql : shape) {
        RANGKUL_TRY(execute(sql));
    }
    RANGKUL_TRY(execute("INSERT INTO main." + m_table + " SELECT * FROM source." + m_table));
    for (const QByteArray& sql : indexes) {
        RANGKUL_TRY(execute(sql));
    }
    return execute("DETACH source; PRAGMA wal_checkpoint(TRUNCATE)");
}

core::Status PlainTable::readIds()
{
    const int code =
        eachRow(m_connection, "SELECT id FROM " + m_table + " ORDER BY id",
                [this](sqlite3_stmt* row) { m_ids.push_back(sqlite3_column_int64(row, 0)); });
    if (code != SQLITE_DONE) {
        return failure();
    }
    return core::Done{};
}

core::Result<std::vector<QByteArray>> PlainTable::texts(const QByteArray& sql) const
{
    std::vector<QByteArray> out;
    const int code = eachRow(m_connection, sql, [&out](sqlite3_stmt* row) {
        out.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(row, 0)),
                         sqlite3_column_bytes(row, 0));
    });
    if (code != SQLITE_DONE) {
        return failure();
    }
    return out;
}

core::Error PlainTable::failure() const
{
    return broken(QStringLiteral("SQLite: ") + QString::fromUtf8(sqlite3_errmsg(m_connection)));
}

core::Status PlainTable::execute(const QByteArray& sql)
{
    if (sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return failure();
    }
    return core::Done{};
}

core::Status PlainTable::prepareUpdate(const std::vector<const char*>& columns)
{
    QByteArrayList parts;
    for (const char* column : columns) {
        parts << QByteArray(column) + " = ?" + QByteArray::number(parts.size() + 2);
    }
    const QByteArray sql = "UPDATE " + m_table + " SET " + parts.join(", ") + " WHERE id = ?1";
    sqlite3_finalize(m_update);
    m_update = nullptr;
    if (sqlite3_prepare_v2(m_connection, sql.constData(), -1, &m_update, nullptr) != SQLITE_OK) {
        return failure();
    }
    return core::Done{};
}

core::Status PlainTable::update(qint64 id, std::span<const double> values)
{
    sqlite3_bind_int64(m_update, 1, id);
    int place = 2;
    for (const double value : values) {
        const auto whole = static_cast<qint64>(value);
        if (static_cast<double>(whole) == value) {
            sqlite3_bind_int64(m_update, place++, whole); // a column of codes takes nothing else
        } else {
            sqlite3_bind_double(m_update, place++, value);
        }
    }
    const int code = sqlite3_step(m_update);
    sqlite3_reset(m_update);
    if (code != SQLITE_DONE || sqlite3_changes(m_connection) != 1) {
        return failure();
    }
    return core::Done{};
}

core::Status PlainTable::record()
{
    if (sqlite3session_create(m_connection, "main", &m_session) != SQLITE_OK ||
        sqlite3session_attach(m_session, m_table.constData()) != SQLITE_OK) {
        return failure();
    }
    return core::Done{};
}

core::Result<QByteArray> PlainTable::takeChangeset()
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    QByteArray changeset(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    sqlite3session_delete(m_session);
    m_session = nullptr;
    if (code != SQLITE_OK) {
        return failure();
    }
    return changeset;
}

core::Status PlainTable::apply(QByteArray changeset)
{
    const int code = sqlite3changeset_apply(m_connection, static_cast<int>(changeset.size()),
                                            changeset.data(), nullptr, refuseConflict, nullptr);
    if (code != SQLITE_OK) {
        return failure();
    }
    return core::Done{};
}

} // namespace rangkul::bench

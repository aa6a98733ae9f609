// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/statement.h"

#include "sql/sql_error.h"

#include <sqlite3.h>

namespace rangkul::storage {

namespace {

/// Binding fails only for a wrong number or without memory: both are ours to prevent.
void mustBind(int code)
{
    if (code != SQLITE_OK) {
        qFatal("SQLite cannot bind: %d", code);
    }
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const noexcept
{
    sqlite3_finalize(statement);
}

core::Result<Statement> Statement::prepare(sqlite3* connection, QByteArrayView sql)
{
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK) {
        return lastSqlError(connection);
    }
    return Statement(raw);
}

void Statement::clearBindings()
{
    sqlite3_clear_bindings(m_statement.get());
}

void Statement::bindNull(int parameter)
{
    mustBind(sqlite3_bind_null(m_statement.get(), parameter));
}

void Statement::bind(int parameter, qint64 value)
{
    mustBind(sqlite3_bind_int64(m_statement.get(), parameter, value));
}

void Statement::bindReal(int parameter, double value)
{
    mustBind(sqlite3_bind_double(m_statement.get(), parameter, value));
}

void Statement::bindText(int parameter, QStringView value)
{
    mustBind(sqlite3_bind_text16(m_statement.get(), parameter, value.isNull() ? u"" : value.utf16(),
                                 static_cast<int>(value.size() * 2), SQLITE_TRANSIENT));
}

void Statement::bindUtf8(int parameter, QByteArrayView value)
{
    mustBind(sqlite3_bind_text(m_statement.get(), parameter, value.isNull() ? "" : value.data(),
                               static_cast<int>(value.size()), SQLITE_STATIC));
}

void Statement::bindUtf8Copy(int parameter, QByteArrayView value)
{
    mustBind(sqlite3_bind_text(m_statement.get(), parameter, value.isNull() ? "" : value.data(),
                               static_cast<int>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindBlob(int parameter, QByteArrayView value)
{
    mustBind(sqlite3_bind_blob64(m_statement.get(), parameter, value.isNull() ? "" : value.data(),
                                 static_cast<sqlite3_uint64>(value.size()), SQLITE_STATIC));
}

void Statement::bindBlobCopy(int parameter, QByteArrayView value)
{
    mustBind(sqlite3_bind_blob64(m_statement.get(), parameter, value.isNull() ? "" : value.data(),
                                 static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

core::Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement.get());
        return false;
    }
    const core::Error error = lastSqlError(sqlite3_db_handle(m_statement.get()));
    sqlite3_reset(m_statement.get());
    return error;
}

core::Status Statement::run()
{
    while (true) {
        RANGKUL_LET(row, step());
        if (!row) {
            return core::Done{};
        }
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Statement::utf8(int column) const
{
    const auto* bytes = sqlite3_column_text(m_statement.get(), column);
    return {reinterpret_cast<const char*>(bytes),
            bytes ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

QByteArrayView Statement::blob(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char*>(bytes),
            bytes ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

} // namespace rangkul::storage

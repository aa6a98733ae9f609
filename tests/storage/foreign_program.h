// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register_fixture.h"

#include <sqlite3.h>

namespace rangkul::test {

/// Another program that opens the file with plain SQLite.
class ForeignProgram
{
public:
    explicit ForeignProgram(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_connection) != SQLITE_OK) {
            qFatal("the file does not open");
        }
    }
    ~ForeignProgram() { close(); }
    ForeignProgram(const ForeignProgram&) = delete;
    ForeignProgram& operator=(const ForeignProgram&) = delete;

    void close()
    {
        sqlite3_close(m_connection);
        m_connection = nullptr;
    }

    /// SQLite's words when it failed, else empty.
    QString run(const QByteArray& sql)
    {
        char* message = nullptr;
        const int code = sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, &message);
        const QString words = code == SQLITE_OK ? QString() : QString::fromUtf8(message);
        sqlite3_free(message);
        return words;
    }

    QString word(const QByteArray& sql)
    {
        sqlite3_stmt* statement = nullptr;
        QString out;
        if (sqlite3_prepare_v2(m_connection, sql.constData(), -1, &statement, nullptr) ==
                SQLITE_OK &&
            sqlite3_step(statement) == SQLITE_ROW) {
            out =
                QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        }
        sqlite3_finalize(statement);
        return out;
    }

    /// Passes the guards, for tests of what a check finds afterwards.
    void pretendToBeRangkul()
    {
        const auto one = [](sqlite3_context* context, int, sqlite3_value**) {
            sqlite3_result_int(context, 1);
        };
        const auto nothing = [](sqlite3_context* context, int, sqlite3_value**) {
            sqlite3_result_null(context);
        };
        sqlite3_create_function(m_connection, "rangkul_writer", 0, SQLITE_UTF8, nullptr, one,
                                nullptr, nullptr);
        for (const char* name : {"ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"}) {
            sqlite3_create_function(m_connection, name, 1, SQLITE_UTF8, nullptr, nothing, nullptr,
                                    nullptr);
        }
    }

private:
    sqlite3* m_connection = nullptr;
};

} // namespace rangkul::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include "sql/statement.h"

#include <functional>

namespace rangkul::storage {

/// What a connection may do. Only the Writer passes the guard triggers.
enum class Access { Writer, Reader };

class Database;

/// A statement borrowed from its connection's cache; given back, reset, when it goes.
class Borrowed
{
public:
    Borrowed(Borrowed&& other) noexcept;
    Borrowed& operator=(Borrowed&&) = delete;
    ~Borrowed();
    Statement* operator->() { return m_statement.get(); }
    Statement& operator*() { return *m_statement; }

private:
    friend class Database;
    Borrowed(Database* database, QByteArray sql, std::unique_ptr<Statement> statement);
    Database* m_database;
    QByteArray m_sql;
    std::unique_ptr<Statement> m_statement;
};

/// One connection to one SQLite file. Used by one thread at a time.
class Database
{
public:
    /// The file must exist unless `create`. `vfs`: SQLite file layer, empty = the system's.
    /// Sets foreign_keys, WAL (Writer), synchronous=FULL and temporary tables in memory.
    static core::Result<std::unique_ptr<Database>>
    open(const QString& path, Access access, bool create = false, const QByteArray& vfs = {});
    /// A database in memory, for comparing schemas.
    static core::Result<std::unique_ptr<Database>> openMemory();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    sqlite3* handle() const { return m_connection; }
    const QString& path() const { return m_path; }
    const QByteArray& vfs() const { return m_vfs; } ///< empty: the system's
    /// A second connection to the same file, for another thread.
    core::Result<std::unique_ptr<Database>> reader() const;

    /// Runs statements that give no rows; the text is ours, never a person's.
    core::Status execute(const QByteArray& sql);
    /// The first cell of the first row.
    core::Result<qint64> number(const QByteArray& sql);
    core::Result<QString> word(const QByteArray& sql);

    /// Prepared once per text and connection, then reused.
    core::Result<Borrowed> statement(const QByteArray& sql);

    bool isInTransaction() const;
    qint64 lastInsertId() const;
    /// Makes a running statement of another thread end with Cancelled. Any thread.
    void interrupt();

    /// Empties the write-ahead log into the file; Held when a reader is in the way.
    core::Status checkpoint();

private:
    friend class Borrowed;
    Database(sqlite3* connection, QString path, QByteArray vfs);
    core::Status configure(Access access);
    void giveBack(const QByteArray& sql, std::unique_ptr<Statement> statement);

    sqlite3* m_connection;
    QString m_path;
    QByteArray m_vfs;
    struct Idle
    {
        Statement* statement = nullptr;
        quint64 givenBack = 0; ///< when, counted in m_givenBack
    };
    void forgetOldest();

    QHash<QByteArray, Idle> m_idle;
    quint64 m_givenBack = 0;
};

/// BEGIN IMMEDIATE ... COMMIT; rolled back when it goes without commit().
class Transaction
{
public:
    static core::Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    core::Status commit();

private:
    explicit Transaction(Database* database)
        : m_database(database)
    {
    }
    Database* m_database;
};

} // namespace rangkul::storage

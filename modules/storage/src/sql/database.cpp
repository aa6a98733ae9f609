// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/database.h"

#include "sql/functions.h"
#include "sql/sql_error.h"

#include <sqlite3.h>

#include <utility>

namespace rangkul::storage {

Borrowed::Borrowed(Database* database, QByteArray sql, std::unique_ptr<Statement> statement)
    : m_database(database)
    , m_sql(std::move(sql))
    , m_statement(std::move(statement))
{
}

Borrowed::Borrowed(Borrowed&& other) noexcept = default;

Borrowed::~Borrowed()
{
    if (m_statement) {
        m_database->giveBack(m_sql, std::move(m_statement));
    }
}

Database::Database(sqlite3* connection, QString path, QByteArray vfs)
    : m_connection(connection)
    , m_path(std::move(path))
    , m_vfs(std::move(vfs))
{
}

Database::~Database()
{
    for (const Idle& idle : std::as_const(m_idle)) {
        delete idle.statement;
    }
    sqlite3_close_v2(m_connection);
}

core::Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access,
                                                       bool create, const QByteArray& vfs)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::Writer ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if (create) {
        flags |= SQLITE_OPEN_CREATE;
    }
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &connection, flags,
                                     vfs.isEmpty() ? nullptr : vfs.constData());
    std::unique_ptr<Database> database(new Database(connection, path, vfs));
    if (code != SQLITE_OK) {
        core::Error error = sqlError(code, sqlite3_errmsg(connection));
        error.args = {path};
        return error;
    }
    RANGKUL_TRY(database->configure(access));
    return database;
}

core::Result<std::unique_ptr<Database>> Database::openMemory()
{
    sqlite3* connection = nullptr;
    const int code = sqlite3_open(":memory:", &connection);
    std::unique_ptr<Database> database(new Database(connection, {}, {}));
    if (code != SQLITE_OK) {
        return sqlError(code, sqlite3_errmsg(connection));
    }
    RANGKUL_TRY(registerFunctions(connection));
    return database;
}

core::Status Database::configure(Access access)
{
    sqlite3_busy_timeout(m_connection, 5000);
    RANGKUL_TRY(execute("PRAGMA temp_store=MEMORY"));
    if (access == Access::Reader) { // goes through tables from front to back
        return execute("PRAGMA cache_size=-8192; PRAGMA query_only=ON");
    }
    RANGKUL_TRY(execute("PRAGMA cache_size=-32768"));
    RANGKUL_TRY(registerFunctions(m_connection));
    RANGKUL_TRY(execute("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL"));
    RANGKUL_LET(mode, word("PRAGMA journal_mode=WAL"));
    if (mode != u"wal") {
        return core::Error{core::ErrorCode::Storage,
                           QStringLiteral("storage.no_wal"),
                           {m_path},
                           QStringLiteral("journal_mode=") + mode};
    }
    return core::Done{};
}

core::Status Database::execute(const QByteArray& sql)
{
    if (sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return lastSqlError(m_connection);
    }
    return core::Done{};
}

core::Result<qint64> Database::number(const QByteArray& sql)
{
    RANGKUL_LET(query, statement(sql));
    RANGKUL_LET(row, query->step());
    return row ? query->integer(0) : 0;
}

core::Result<QString> Database::word(const QByteArray& sql)
{
    RANGKUL_LET(query, Statement::prepare(m_connection, sql));
    RANGKUL_LET(row, query.step());
    return row ? query.text(0) : QString();
}

core::Result<Borrowed> Database::statement(const QByteArray& sql)
{
    if (Statement* idle = m_idle.take(sql).statement) {
        return Borrowed(this, sql, std::unique_ptr<Statement>(idle));
    }
    RANGKUL_LET(fresh, Statement::prepare(m_connection, sql));
    return Borrowed(this, sql, std::make_unique<Statement>(std::move(fresh)));
}

void Database::giveBack(const QByteArray& sql, std::unique_ptr<Statement> statement)
{
    constexpr qsizetype kMostIdle = 200;
    statement->reset();
    if (m_idle.contains(sql)) {
        return;
    }
    if (m_idle.size() >= kMostIdle) {
        forgetOldest();
    }
    m_idle.insert(sql, {statement.release(), ++m_givenBack});
}

/// Each set of changed columns has an UPDATE of its own: they must not crowd out what is used
/// often.
void Database::forgetOldest()
{
    auto oldest = m_idle.begin();
    for (auto it = m_idle.begin(); it != m_idle.end(); ++it) {
        oldest = it->givenBack < oldest->givenBack ? it : oldest;
    }
    delete oldest->statement;
    m_idle.erase(oldest);
}

core::Result<std::unique_ptr<Database>> Database::reader() const
{
    return open(m_path, Access::Reader, false, m_vfs);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection) == 0;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_connection);
}

core::Status Database::checkpoint()
{
    if (sqlite3_wal_checkpoint_v2(m_connection, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                  nullptr) != SQLITE_OK) {
        return lastSqlError(m_connection);
    }
    return core::Done{};
}

core::Result<Transaction> Transaction::begin(Database& database)
{
    RANGKUL_TRY(database.execute("BEGIN IMMEDIATE"));
    return Transaction(&database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database && m_database->isInTransaction()) {
        (void)m_database->execute("ROLLBACK"); // a failed rollback has rolled back all the same
    }
}

core::Status Transaction::commit()
{
    RANGKUL_TRY(m_database->execute("COMMIT"));
    m_database = nullptr;
    return core::Done{};
}

} // namespace rangkul::storage

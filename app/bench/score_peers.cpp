// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_peers.h"

#include <QByteArrayList>
#include <QLibrary>

#include <sqlite3.h>

#include <array>
#include <memory>

namespace rangkul::bench {

namespace {

PeerScores emptyScores(const ScoreCity& city)
{
    PeerScores out;
    out.score.resize(city.frame.size());
    out.rank.resize(city.frame.size());
    return out;
}

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)>;
using Query = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

core::Error sqliteFailure(sqlite3* connection)
{
    return broken(QStringLiteral("SQLite: ") + QString::fromUtf8(sqlite3_errmsg(connection)));
}

core::Result<Query> prepare(sqlite3* connection, const QByteArray& sql)
{
    sqlite3_stmt* query = nullptr;
    if (sqlite3_prepare_v2(connection, sql.constData(), -1, &query, nullptr) != SQLITE_OK) {
        return sqliteFailure(connection);
    }
    return Query(query, sqlite3_finalize);
}

core::Status fillSqlite(sqlite3* connection, const ScoreCity& city)
{
    const QByteArray start = createTable(city) + "; BEGIN";
    if (sqlite3_exec(connection, start.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return sqliteFailure(connection);
    }
    const auto columns = static_cast<qsizetype>(city.model.criteria.size());
    QByteArrayList places(columns + 1, "?");
    RANGKUL_LET(insert,
                prepare(connection, "INSERT INTO household VALUES(" + places.join(',') + ")"));
    for (quint32 row = 0; row < city.frame.size(); ++row) {
        sqlite3_bind_int64(insert.get(), 1, row);
        int place = 2;
        for (const scoring::Criterion& criterion : city.model.criteria) {
            if (const auto answer = answerOf(city, criterion, row)) {
                sqlite3_bind_int64(insert.get(), place, *answer);
            } else {
                sqlite3_bind_null(insert.get(), place);
            }
            ++place;
        }
        if (sqlite3_step(insert.get()) != SQLITE_DONE) {
            return sqliteFailure(connection);
        }
        sqlite3_reset(insert.get());
    }
    if (sqlite3_exec(connection, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK) {
        return sqliteFailure(connection);
    }
    return core::Done{};
}

/// As duckdb.h declares them: a library that may be there while a program runs.
struct DuckDb
{
    using Handle = void*;
    /// duckdb_result has 48 bytes; its members are read by functions only.
    struct Result
    {
        std::array<void*, 16> bytes{};
    };
    int (*open)(const char*, Handle*) = nullptr;
    int (*connect)(Handle, Handle*) = nullptr;
    int (*query)(Handle, const char*, Result*) = nullptr;
    const char* (*error)(Result*) = nullptr;
    std::int64_t (*number)(Result*, std::uint64_t, std::uint64_t) = nullptr;
    std::uint64_t (*rows)(Result*) = nullptr;
    void (*destroy)(Result*) = nullptr;
    void (*disconnect)(Handle*) = nullptr;
    void (*close)(Handle*) = nullptr;

    template <typename F> bool find(QLibrary& library, const char* name, F& function)
    {
        function = reinterpret_cast<F>(library.resolve(name));
        return function != nullptr;
    }
    bool load(QLibrary& library)
    {
        return library.load() && find(library, "duckdb_open", open) &&
               find(library, "duckdb_connect", connect) && find(library, "duckdb_query", query) &&
               find(library, "duckdb_result_error", error) &&
               find(library, "duckdb_value_int64", number) &&
               find(library, "duckdb_row_count", rows) &&
               find(library, "duckdb_destroy_result", destroy) &&
               find(library, "duckdb_disconnect", disconnect) &&
               find(library, "duckdb_close", close);
    }
};

/// An open database in memory.
class DuckConnection
{
public:
    explicit DuckConnection(const DuckDb& functions)
        : m_duck(functions)
    {
        m_isOpen = m_duck.open(nullptr, &m_database) == 0 &&
                   m_duck.connect(m_database, &m_connection) == 0;
    }
    ~DuckConnection()
    {
        if (m_isOpen) {
            m_duck.disconnect(&m_connection);
            m_duck.close(&m_database);
        }
    }
    DuckConnection(const DuckConnection&) = delete;
    DuckConnection& operator=(const DuckConnection&) = delete;

    /// Calls take(result) when the statement was done.
    template <typename Take> core::Status run(const QByteArray& sql, Take take)
    {
        DuckDb::Result result;
        const bool isDone = m_isOpen && m_duck.query(m_connection, sql.constData(), &result) == 0;
        const QString words =
            isDone || !m_isOpen ? QString() : QString::fromUtf8(m_duck.error(&result));
        if (isDone) {
            take(result);
        }
        if (m_isOpen) {
            m_duck.destroy(&result);
        }
        if (!isDone) {
            return broken(QStringLiteral("DuckDB: ") + words);
        }
        return core::Done{};
    }
    core::Status run(const QByteArray& sql)
    {
        return run(sql, [](DuckDb::Result&) {});
    }

private:
    const DuckDb& m_duck;
    DuckDb::Handle m_database = nullptr;
    DuckDb::Handle m_connection = nullptr;
    bool m_isOpen = false;
};

} // namespace

core::Result<std::vector<PeerScores>> scoreInSqlite(const ScoreCity& city, const Bench& bench)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open(":memory:", &opened);
    const Connection connection(opened, sqlite3_close_v2);
    if (code != SQLITE_OK) {
        return sqliteFailure(opened);
    }
    RANGKUL_TRY(fillSqlite(opened, city));
    RANGKUL_LET(query, prepare(opened, scoringSql(city)));
    std::vector<PeerScores> runs;
    for (int run = 0; run < bench.runs; ++run) {
        PeerScores one = emptyScores(city);
        const Stopwatch watch;
        int state = SQLITE_ROW;
        while ((state = sqlite3_step(query.get())) == SQLITE_ROW) {
            const auto row = static_cast<size_t>(sqlite3_column_int64(query.get(), 0));
            one.score[row] = sqlite3_column_int64(query.get(), 1);
            one.rank[row] = static_cast<quint32>(sqlite3_column_int64(query.get(), 2));
        }
        one.ms = watch.ms();
        if (state != SQLITE_DONE) {
            return sqliteFailure(opened);
        }
        sqlite3_reset(query.get());
        runs.push_back(std::move(one));
    }
    return runs;
}

core::Result<std::vector<PeerScores>> scoreInDuckDb(const ScoreCity& city, const Bench& bench)
{
    QLibrary library(qEnvironmentVariable("RANGKUL_DUCKDB"));
    DuckDb functions;
    if (!functions.load(library)) {
        return broken(QStringLiteral("RANGKUL_DUCKDB does not name libduckdb: ") +
                      library.errorString());
    }
    const QString csv = bench.path("score.csv");
    RANGKUL_TRY(writeCsv(city, csv));
    DuckConnection connection(functions);
    RANGKUL_TRY(connection.run("SET threads TO 2"));
    RANGKUL_TRY(connection.run(createTable(city).replace("INTEGER PRIMARY KEY", "INTEGER")));
    RANGKUL_TRY(
        connection.run("COPY household FROM '" + csv.toUtf8().replace('\'', "''") + "' (HEADER)"));
    std::vector<PeerScores> runs;
    for (int run = 0; run < bench.runs; ++run) {
        PeerScores one = emptyScores(city);
        const Stopwatch watch;
        RANGKUL_TRY(connection.run(scoringSql(city), [&](DuckDb::Result& result) {
            one.ms = watch.ms();
            for (std::uint64_t i = 0; i < functions.rows(&result); ++i) {
                const auto row = static_cast<size_t>(functions.number(&result, 0, i));
                one.score[row] = functions.number(&result, 1, i);
                one.rank[row] = static_cast<quint32>(functions.number(&result, 2, i));
            }
        }));
        runs.push_back(std::move(one));
    }
    return runs;
}

} // namespace rangkul::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/core/result.h"

#include <memory>
#include <span>
#include <vector>

struct sqlite3;
struct sqlite3_session;
struct sqlite3_stmt;

namespace rangkul::bench {

/// A table of a register in a database of its own, without triggers, stamps and history: what
/// SQLite does when nothing of ours is asked of it. Same columns, rows, indexes and settings of the
/// file.
class PlainTable
{
public:
    /// `path` is made anew; the register must not be open.
    static core::Result<std::unique_ptr<PlainTable>> copy(const QString& registerFolder,
                                                          const char* table, const QString& path);
    ~PlainTable();
    PlainTable(const PlainTable&) = delete;
    PlainTable& operator=(const PlainTable&) = delete;

    const std::vector<qint64>& ids() const { return m_ids; }
    core::Status execute(const QByteArray& sql);

    /// Sets these columns in each update().
    core::Status prepareUpdate(const std::vector<const char*>& columns);
    /// One value for each of them. A transaction of its own unless one was begun.
    core::Status update(qint64 id, std::span<const double> values);

    /// Records changes from here on until takeChangeset().
    core::Status record();
    core::Result<QByteArray> takeChangeset();
    /// Refuses every conflict.
    core::Status apply(QByteArray changeset);

private:
    PlainTable(sqlite3* connection, QByteArray table);
    core::Status fillFrom(const QString& database);
    core::Status readIds();
    core::Result<std::vector<QByteArray>> texts(const QByteArray& sql) const;
    core::Error failure() const;

    sqlite3* m_connection;
    QByteArray m_table;
    std::vector<qint64> m_ids;
    sqlite3_stmt* m_update = nullptr;
    sqlite3_session* m_session = nullptr;
};

} // namespace rangkul::bench

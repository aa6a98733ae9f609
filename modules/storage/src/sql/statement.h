// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include "rangkul/core/record_id.h"
#include "rangkul/core/result.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace rangkul::storage {

/// One prepared SQL statement. Parameters count from 1, columns from 0. Bound bytes must live until
/// the statement was stepped for the last time or reset. Not thread-safe.
class Statement
{
public:
    static core::Result<Statement> prepare(sqlite3* connection, QByteArrayView sql);

    void clearBindings(); ///< all parameters NULL
    void bindNull(int parameter);
    void bind(int parameter, qint64 value);
    void bindReal(int parameter, double value);
    void bindText(int parameter, QStringView value); ///< copied
    void bindUtf8(int parameter, QByteArrayView value);
    void bindUtf8Copy(int parameter, QByteArrayView value); ///< copied
    void bindBlob(int parameter, QByteArrayView value);
    void bindBlobCopy(int parameter, QByteArrayView value); ///< copied
    void bindId(int parameter, const core::RecordId& id) { bindBlob(parameter, id.bytes()); }

    /// True: a row is there. False: done, and the statement is reset.
    core::Result<bool> step();
    /// For statements that give no rows: steps to the end.
    core::Status run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// Points into SQLite's memory: valid until the next step, reset or other read of this column.
    QByteArrayView utf8(int column) const;
    QByteArrayView blob(int column) const;
    core::Result<core::RecordId> id(int column) const
    {
        return core::RecordId::fromBytes(blob(column));
    }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const noexcept;
    };
    explicit Statement(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace rangkul::storage

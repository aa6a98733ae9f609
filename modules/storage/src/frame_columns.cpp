// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_source.h"
#include "range_reading.h"
#include "row_codec.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

using registry::Entity;
using registry::FrameColumn;
using registry::Variable;
using Variables = std::vector<const Variable*>;

/// Some rows of a table: their ids, and the columns asked for.
struct ColumnRange
{
    std::vector<core::RecordId> ids;
    std::vector<FrameColumn> columns;
};

bool isNumberColumn(const Variable& variable)
{
    return variable.type == registry::ValueType::Integer ||
           variable.type == registry::ValueType::Code ||
           variable.type == registry::ValueType::CodeSet;
}

core::Result<ColumnRange> columnRange(Database& database, const QByteArray& sql,
                                      const Variables& variables, qint64 first, qint64 last)
{
    RANGKUL_LET(query, database.statement(sql));
    query->bind(1, first);
    query->bind(2, last);
    ColumnRange out;
    const auto most = static_cast<std::size_t>(last - first + 1);
    out.ids.reserve(most);
    for (const Variable* variable : variables) {
        out.columns.emplace_back(*variable, most);
    }
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        RANGKUL_LET(id, query->id(0));
        const std::size_t row = out.ids.size();
        out.ids.push_back(id);
        for (std::size_t i = 0; i < variables.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            if (query->isNull(column)) {
                continue;
            }
            if (isNumberColumn(*variables[i])) {
                out.columns[i].setInteger(row, query->integer(column));
            } else if (variables[i]->type == registry::ValueType::Real) {
                out.columns[i].setReal(row, query->real(column));
            } else {
                RANGKUL_LET(value, readOpen(*query, column, *variables[i]));
                out.columns[i].set(row, value);
            }
        }
    }
}

void copyCell(FrameColumn& to, std::size_t toRow, const FrameColumn& from, std::size_t fromRow)
{
    if (from.isMissing(fromRow)) {
        return;
    }
    if (isNumberColumn(from.variable())) {
        to.setInteger(toRow, from.integer(fromRow));
    } else if (from.variable().type == registry::ValueType::Real) {
        to.setReal(toRow, from.number(fromRow));
    } else {
        to.set(toRow, from.value(fromRow));
    }
}

/// Reads the table once, by two connections; `sql` gives the id and the columns of the rows whose
/// local ids lie between ?1 and ?2.
template <typename Frame>
core::Result<std::vector<FrameColumn>>
columnsOfTable(Database& database, const QByteArray& table, const QByteArray& sql,
               const Frame& frame, const Variables& variables, const core::Progress& progress)
{
    std::vector<FrameColumn> out;
    for (const Variable* variable : variables) {
        out.emplace_back(*variable, frame.size());
    }
    RANGKUL_LET(last, database.number("SELECT coalesce(max(id), 0) FROM " + table));
    const auto read = [&](Database& connection, qint64 first, qint64 end) {
        return columnRange(connection, sql, variables, first, end);
    };
    qint64 done = 0;
    std::size_t guess = 0; // rows mostly come in the order of the frame
    const auto take = [&](const ColumnRange& range) -> core::Status {
        for (std::size_t i = 0; i < range.ids.size(); ++i) {
            const bool isGuessed = guess < frame.size() && frame.ids()[guess] == range.ids[i];
            const auto row =
                isGuessed ? std::optional(static_cast<quint32>(guess)) : frame.rowOf(range.ids[i]);
            if (!row) {
                continue;
            }
            guess = *row + std::size_t(1);
            for (std::size_t c = 0; c < out.size(); ++c) {
                copyCell(out[c], *row, range.columns[c], i);
            }
        }
        done += static_cast<qint64>(range.ids.size());
        progress.report(QStringLiteral("register.loading_columns"), done, last);
        if (progress.isCancelled()) {
            return core::Error{core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
        }
        return core::Done{};
    };
    RANGKUL_TRY(readInRanges(database, last, read, take));
    return out;
}

core::Status checkColumns(const Variables& variables, std::initializer_list<Entity> entities)
{
    for (const Variable* variable : variables) {
        const bool isThere = std::ranges::find(entities, variable->entity) != entities.end();
        if (!isThere || variable->protection == registry::Protection::Identity ||
            !FrameColumn::canHold(*variable)) {
            return core::Error{core::ErrorCode::InvalidInput,
                               QStringLiteral("frame.no_column"),
                               {QString::fromLatin1(variable->column)}};
        }
    }
    return core::Done{};
}

} // namespace

core::Result<std::vector<FrameColumn>>
SqliteFrameSource::columns(const registry::HouseholdFrame& households, const Variables& variables,
                           const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_TRY(checkColumns(variables, {Entity::Household, Entity::Dwelling}));
    if (variables.empty()) {
        return std::vector<FrameColumn>();
    }
    QByteArray sql = "SELECT h.uid";
    bool asksDwelling = false;
    for (const Variable* variable : variables) {
        const bool ofDwelling = variable->entity == Entity::Dwelling;
        asksDwelling |= ofDwelling;
        sql += QByteArray(ofDwelling ? ", d." : ", h.") + variable->column;
    }
    sql += " FROM household h";
    if (asksDwelling) {
        sql += " LEFT JOIN dwelling d ON d.id = h.dwelling_id";
    }
    sql += " WHERE h.id BETWEEN ?1 AND ?2 ORDER BY h.id";
    return columnsOfTable(m_session.database(), "household", sql, households, variables, progress);
}

core::Result<std::vector<FrameColumn>>
SqliteFrameSource::columns(const registry::PersonFrame& persons, const Variables& variables,
                           const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_TRY(checkColumns(variables, {Entity::Person}));
    if (variables.empty()) {
        return std::vector<FrameColumn>();
    }
    QByteArray sql = "SELECT uid";
    for (const Variable* variable : variables) {
        sql += QByteArray(", ") + variable->column;
    }
    sql += " FROM person WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
    return columnsOfTable(m_session.database(), "person", sql, persons, variables, progress);
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_source.h"

#include "household_loader.h"
#include "range_reading.h"
#include "row_codec.h"
#include "table_shape.h"

namespace rangkul::storage {

namespace {

using registry::Entity;

core::Error cancelled()
{
    return {core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
}

core::Error cannotHold(const registry::Variable& variable)
{
    return {core::ErrorCode::InvalidInput,
            QStringLiteral("frame.no_column"),
            {QString::fromLatin1(variable.column)}};
}

std::optional<qint64> number(const Statement& statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.integer(column));
}

/// Puts the second column of each row into the cell of the row whose id is the first.
template <typename Frame>
core::Result<registry::FrameColumn> filled(Database& database, const QByteArray& sql,
                                           const Frame& frame, const registry::Variable& variable,
                                           const core::Progress& progress)
{
    registry::FrameColumn out(variable, frame.size());
    RANGKUL_LET(query, Statement::prepare(database.handle(), sql));
    for (qint64 done = 0;; ++done) {
        RANGKUL_LET(found, query.step());
        if (!found) {
            return out;
        }
        RANGKUL_LET(id, query.id(0));
        if (const auto row = frame.rowOf(id)) {
            RANGKUL_LET(value, readOpen(query, 1, variable));
            out.set(*row, value);
        }
        if (done % 8192 == 0 && progress.isCancelled()) {
            return cancelled();
        }
    }
}

/// Row in the frame of each household, by local id.
core::Result<std::vector<quint32>> rowsByLocalId(Database& database,
                                                 const registry::HouseholdFrame& households)
{
    RANGKUL_LET(ids, database.statement("SELECT id, uid FROM household"));
    std::vector<quint32> rows;
    std::size_t guess = 0; // ids mostly come in the order of the frame
    while (true) {
        RANGKUL_LET(found, ids->step());
        if (!found) {
            return rows;
        }
        RANGKUL_LET(uid, ids->id(1));
        const auto local = static_cast<std::size_t>(ids->integer(0));
        if (local >= rows.size()) {
            rows.resize(std::max(local + 1, rows.size() * 3 / 2), registry::kNoRow);
        }
        const bool isGuessed = guess < households.size() && households.ids()[guess] == uid;
        rows[local] = isGuessed ? static_cast<quint32>(guess)
                                : households.rowOf(uid).value_or(registry::kNoRow);
        guess = rows[local] == registry::kNoRow ? guess : rows[local] + std::size_t(1);
    }
}

/// Persons with these local ids; `rowOfLocal`: row of each household in its frame.
core::Result<std::vector<registry::PersonRow>>
personRows(Database& database, qint64 first, qint64 last, const std::vector<quint32>& rowOfLocal)
{
    RANGKUL_LET(query, database.statement("SELECT " + QByteArray(kPersonColumns) +
                                          " FROM person WHERE id BETWEEN ?1 AND ?2 "
                                          "AND withdrawn = 0 ORDER BY id"));
    query->bind(1, first);
    query->bind(2, last);
    std::vector<registry::PersonRow> rows;
    rows.reserve(static_cast<std::size_t>(last - first + 1));
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return rows;
        }
        RANGKUL_LET(person, personRow(*query));
        const auto local = static_cast<std::size_t>(query->integer(8));
        person.household = local < rowOfLocal.size() ? rowOfLocal[local] : registry::kNoRow;
        rows.push_back(person);
    }
}

} // namespace

const char* const kPersonColumns =
    "uid, sex, birth_date, relation, presence, end_reason, ended_on, died_on, household_id";

core::Result<registry::PersonRow> personRow(const Statement& statement)
{
    registry::PersonRow out;
    RANGKUL_LET(uid, statement.id(0));
    out.id = uid;
    out.sex = number(statement, 1);
    const registry::Value birth = dateFromText(statement.utf8(2));
    if (const auto* day = std::get_if<QDate>(&birth)) {
        out.birthDay = day->toJulianDay();
    }
    out.relation = number(statement, 3);
    out.presence = number(statement, 4);
    out.ended = !statement.isNull(5) || !statement.isNull(6) || !statement.isNull(7);
    return out;
}

core::Result<registry::HouseholdFrame> SqliteFrameSource::households(const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    if (auto read = m_ahead.take(m_session.head().commit, progress)) {
        return std::move(*read);
    }
    return readHouseholds(m_session.database(), progress);
}

core::Result<registry::PersonFrame>
SqliteFrameSource::persons(const registry::HouseholdFrame& households,
                           const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    Database& database = m_session.database();
    RANGKUL_LET(rowOfLocal, rowsByLocalId(database, households));
    registry::PersonFrame frame;
    RANGKUL_LET(last, database.number("SELECT max(id) FROM person"));
    frame.reserve(static_cast<std::size_t>(last));
    const auto read = [&rowOfLocal](Database& connection, qint64 first, qint64 end) {
        return personRows(connection, first, end, rowOfLocal);
    };
    qint64 done = 0;
    RANGKUL_TRY(readInRanges(
        database, last, read, [&](const std::vector<registry::PersonRow>& rows) -> core::Status {
            for (const registry::PersonRow& row : rows) {
                frame.put(row);
            }
            done += static_cast<qint64>(rows.size());
            progress.report(QStringLiteral("register.loading_persons"), done, last);
            if (progress.isCancelled()) {
                return cancelled();
            }
            return core::Done{};
        }));
    return frame;
}

core::Result<registry::FrameColumn>
SqliteFrameSource::column(const registry::HouseholdFrame& households,
                          const registry::Variable& variable, const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    const bool isOpen = variable.protection != registry::Protection::Identity;
    if (!isOpen || !registry::FrameColumn::canHold(variable)) {
        return cannotHold(variable);
    }
    QByteArray sql;
    if (variable.entity == Entity::Household) {
        sql = "SELECT uid, " + QByteArray(variable.column) + " FROM household WHERE " +
              variable.column + " NOTNULL";
    } else if (variable.entity == Entity::Dwelling) {
        sql = "SELECT h.uid, d." + QByteArray(variable.column) +
              " FROM household h JOIN dwelling d ON d.id = h.dwelling_id WHERE d." +
              variable.column + " NOTNULL";
    } else {
        return cannotHold(variable);
    }
    return filled(m_session.database(), sql, households, variable, progress);
}

core::Result<registry::FrameColumn> SqliteFrameSource::column(const registry::PersonFrame& persons,
                                                              const registry::Variable& variable,
                                                              const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    if (variable.entity != Entity::Person || !registry::FrameColumn::canHold(variable) ||
        variable.protection == registry::Protection::Identity) {
        return cannotHold(variable);
    }
    return filled(m_session.database(),
                  "SELECT uid, " + QByteArray(variable.column) + " FROM person WHERE " +
                      variable.column + " NOTNULL",
                  persons, variable, progress);
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_loader.h"

#include "gpkg/gpkg_blob.h"
#include "range_reading.h"
#include "rangkul/registry/codes.h"
#include "row_codec.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

using core::RecordId;

const QString kStep = QStringLiteral("register.loading");
constexpr char kHouseholdColumns[] = "SELECT id, uid, dwelling_id, presence, eligibility, origin, "
                                     "ended_on, end_reason FROM household WHERE withdrawn = 0";

core::Error cancelled()
{
    return {core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
}

/// Grows a list indexed by local ids.
template <typename T> T& at(std::vector<T>& list, qint64 id)
{
    const auto place = static_cast<std::size_t>(id);
    if (place >= list.size()) {
        list.resize(std::max(place + 1, list.size() * 3 / 2));
    }
    return list[place];
}

template <typename T> const T* find(const std::vector<T>& list, qint64 id)
{
    return id > 0 && static_cast<std::size_t>(id) < list.size()
               ? &list[static_cast<std::size_t>(id)]
               : nullptr;
}

std::optional<qint64> number(const Statement& statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.integer(column));
}

void addOnce(std::vector<RecordId>& list, const RecordId& id)
{
    if (std::ranges::find(list, id) == list.end()) {
        list.push_back(id);
    }
}

} // namespace

const char* const kIsMember = "withdrawn = 0 AND end_reason IS NULL AND ended_on IS NULL "
                              "AND died_on IS NULL";

QByteArray idList(const std::vector<qint64>& ids)
{
    QByteArray out("(0"); // no row has number 0
    for (const qint64 id : ids) {
        out += ',' + QByteArray::number(id);
    }
    return out + ')';
}

core::Result<std::vector<registry::FrameRegion>> HouseholdLoader::regions()
{
    RANGKUL_LET(query,
                m_database.statement("SELECT uid, code, name, level, parent_code FROM region "
                                     "WHERE withdrawn = 0 ORDER BY id"));
    std::vector<registry::FrameRegion> out;
    std::vector<QString> parents;
    std::map<QString, int> byCode;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            break;
        }
        RANGKUL_LET(id, query->id(0));
        byCode.emplace(query->text(1), static_cast<int>(out.size()));
        parents.push_back(query->text(4));
        out.push_back(
            {id, query->text(1), query->text(2), static_cast<int>(query->integer(3)), -1});
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto parent = byCode.find(parents[i]);
        if (parent != byCode.end() && parent->second != static_cast<int>(i)) {
            out[i].parent = parent->second;
        }
    }
    return out;
}

core::Result<std::vector<registry::FrameProgram>> HouseholdLoader::programs()
{
    RANGKUL_LET(query, m_database.statement("SELECT uid, name, short_name FROM program "
                                            "WHERE withdrawn = 0 ORDER BY id"));
    std::vector<registry::FrameProgram> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        RANGKUL_LET(id, query->id(0));
        out.push_back({id, query->text(1), query->text(2)});
    }
}

core::Result<qint64> HouseholdLoader::count()
{
    return m_database.number("SELECT max(id) FROM household");
}

core::Status HouseholdLoader::prepare(const std::vector<qint64>& only)
{
    m_isWhole = only.empty();
    RANGKUL_TRY(loadRegionIds());
    if (m_isWhole) {
        return prepareWhole();
    }
    RANGKUL_TRY(loadMembers(only));
    RANGKUL_TRY(loadDeciles(m_database, only));
    RANGKUL_TRY(loadReceipts(only));
    return loadConflicts();
}

core::Status HouseholdLoader::prepareWhole()
{
    RANGKUL_LET(reader, m_database.reader());
    Worker worker;
    auto rest = worker.run([this, &database = *reader]() -> core::Status {
        RANGKUL_TRY(loadHomes(database));
        return loadDeciles(database, {});
    });
    RANGKUL_TRY(loadMembers({}));
    if (m_wantedReceipts == Receipts::Read) {
        RANGKUL_TRY(loadReceipts({}));
    }
    RANGKUL_TRY(loadConflicts());
    return rest.get();
}

core::Status HouseholdLoader::loadRegionIds()
{
    RANGKUL_LET(query, m_database.statement("SELECT id, uid FROM region"));
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return core::Done{};
        }
        RANGKUL_LET(uid, query->id(1));
        at(m_regions, query->integer(0)) = uid;
    }
}

core::Status HouseholdLoader::loadHomes(Database& database)
{
    RANGKUL_LET(query, database.statement("SELECT id, uid, region_id, geom FROM dwelling"));
    for (qint64 done = 0;; ++done) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return core::Done{};
        }
        Home& home = at(m_homes, query->integer(0));
        RANGKUL_LET(uid, query->id(1));
        home.id = uid;
        home.region = query->integer(2);
        if (const auto point = pointFromGpkg(query->blob(3))) {
            home.point = *point;
        }
        if (done % 8192 == 0 && m_progress.isCancelled()) {
            return cancelled();
        }
    }
}

core::Result<HouseholdLoader::Home> HouseholdLoader::home(qint64 dwelling)
{
    if (m_isWhole) {
        const Home* known = find(m_homes, dwelling);
        return known ? *known : Home{};
    }
    RANGKUL_LET(query, m_database.statement("SELECT uid, region_id, geom FROM dwelling "
                                            "WHERE id = ?1"));
    query->bind(1, dwelling);
    RANGKUL_LET(found, query->step());
    if (!found) {
        return Home{};
    }
    RANGKUL_LET(uid, query->id(0));
    Home home{uid, query->integer(1), std::nullopt};
    if (const auto point = pointFromGpkg(query->blob(2))) {
        home.point = *point;
    }
    return home;
}

core::Status HouseholdLoader::loadMembers(const std::vector<qint64>& only)
{
    const QByteArray which = only.empty() ? QByteArray() : " AND household_id IN " + idList(only);
    RANGKUL_LET(query,
                Statement::prepare(m_database.handle(),
                                   "SELECT household_id, count(*) FROM person WHERE " +
                                       QByteArray(kIsMember) + which + " GROUP BY household_id"));
    while (true) {
        RANGKUL_LET(found, query.step());
        if (!found) {
            return core::Done{};
        }
        at(m_members, query.integer(0)) = static_cast<quint16>(
            std::min<qint64>(query.integer(1), std::numeric_limits<quint16>::max()));
    }
}

core::Status HouseholdLoader::loadDeciles(Database& database, const std::vector<qint64>& only)
{
    const QByteArray which = only.empty() ? QByteArray() : " AND household_id IN " + idList(only);
    RANGKUL_LET(query,
                Statement::prepare(database.handle(),
                                   "SELECT household_id, as_of, decile_national, decile_province, "
                                   "decile_city FROM ranking WHERE withdrawn = 0" +
                                       which));
    while (true) {
        RANGKUL_LET(found, query.step());
        if (!found) {
            return core::Done{};
        }
        noteDecile(query.integer(0), query);
    }
}

void HouseholdLoader::noteDecile(qint64 household, const Statement& ranking)
{
    const registry::Value date = dateFromText(ranking.utf8(1));
    const auto* day = std::get_if<QDate>(&date);
    const qint64 asOf = day ? day->toJulianDay() : 0;
    Deciles& best = at(m_deciles, household);
    for (std::size_t kind = 0; kind < registry::kDecileKinds; ++kind) {
        const auto decile = number(ranking, 2 + static_cast<int>(kind));
        if (decile && asOf >= best[kind].day) {
            best[kind] = {asOf, static_cast<qint8>(*decile)};
        }
    }
}

core::Status HouseholdLoader::loadReceipts(const std::vector<qint64>& only)
{
    // Persons count for the household they belong to, dwellings for all that live there.
    QByteArray sql(
        "SELECT p.uid, coalesce(b.household_id, m.household_id), b.dwelling_id "
        "FROM benefit b JOIN program p ON p.id = b.program_id "
        "LEFT JOIN person m ON m.id = b.person_id "
        "WHERE b.withdrawn = 0 AND p.withdrawn = 0 AND (b.status IS NULL OR b.status IN (" +
        QByteArray::number(registry::codes::benefit_status::kActive) + ", " +
        QByteArray::number(registry::codes::benefit_status::kDelivered) + "))");
    if (!only.empty()) {
        const QByteArray ids = idList(only);
        sql += " AND (b.household_id IN " + ids +
               " OR b.person_id IN (SELECT id FROM person WHERE household_id IN " + ids +
               ") OR b.dwelling_id IN (SELECT dwelling_id FROM household WHERE id IN " + ids + "))";
    }
    RANGKUL_LET(query, Statement::prepare(m_database.handle(), sql));
    while (true) {
        RANGKUL_LET(found, query.step());
        if (!found) {
            return core::Done{};
        }
        RANGKUL_LET(program, query.id(0));
        if (!query.isNull(1)) {
            addOnce(m_byHousehold[query.integer(1)], program);
        }
        if (!query.isNull(2)) {
            addOnce(m_byDwelling[query.integer(2)], program);
        }
    }
}

core::Status HouseholdLoader::loadConflicts()
{
    RANGKUL_LET(query, m_database.statement(
                           "SELECT h.id FROM household h WHERE h.id IN "
                           "(SELECT row_id FROM conflict_found WHERE entity = 3) "
                           "UNION SELECT h.id FROM household h JOIN conflict_found c "
                           "ON c.entity = 2 AND h.dwelling_id = c.row_id "
                           "UNION SELECT p.household_id FROM person p JOIN conflict_found c "
                           "ON c.entity = 4 AND p.id = c.row_id"));
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return core::Done{};
        }
        m_conflicts[query->integer(0)] = true;
    }
}

core::Status HouseholdLoader::wholeHouseholds(const Take& take)
{
    RANGKUL_LET(last, count());
    const auto read = [this](Database& database, qint64 first,
                             qint64 end) -> core::Result<std::vector<registry::HouseholdRow>> {
        RANGKUL_LET(query, database.statement(QByteArray(kHouseholdColumns) +
                                              " AND id BETWEEN ?1 AND ?2 ORDER BY id"));
        query->bind(1, first);
        query->bind(2, end);
        return rowsOf(*query);
    };
    qint64 done = 0;
    return readInRanges(m_database, last, read,
                        [&](const std::vector<registry::HouseholdRow>& rows) -> core::Status {
                            for (const registry::HouseholdRow& row : rows) {
                                take(row);
                            }
                            done += static_cast<qint64>(rows.size());
                            m_progress.report(kStep, done, last);
                            return m_progress.isCancelled() ? core::Status(cancelled())
                                                            : core::Status(core::Done{});
                        });
}

core::Status HouseholdLoader::households(const std::vector<qint64>& only, const Take& take)
{
    if (m_isWhole) {
        return wholeHouseholds(take);
    }
    RANGKUL_LET(query, Statement::prepare(m_database.handle(), QByteArray(kHouseholdColumns) +
                                                                   " AND id IN " + idList(only) +
                                                                   " ORDER BY id"));
    RANGKUL_LET(rows, rowsOf(query));
    for (const registry::HouseholdRow& row : rows) {
        take(row);
    }
    return core::Done{};
}

core::Result<std::vector<registry::HouseholdRow>> HouseholdLoader::rowsOf(Statement& query)
{
    std::vector<registry::HouseholdRow> rows;
    while (true) {
        RANGKUL_LET(found, query.step());
        if (!found) {
            return rows;
        }
        RANGKUL_LET(next, row(query));
        rows.push_back(std::move(next));
    }
}

core::Result<registry::HouseholdRow> HouseholdLoader::row(const Statement& household)
{
    const qint64 id = household.integer(0);
    const qint64 dwelling = household.integer(2);
    registry::HouseholdRow out;
    RANGKUL_LET(uid, household.id(1));
    RANGKUL_LET(place, home(dwelling));
    out.id = uid;
    out.dwelling = place.id;
    out.point = place.point;
    if (const RecordId* region = find(m_regions, place.region)) {
        out.region = *region;
    }
    if (const Deciles* deciles = find(m_deciles, id)) {
        for (std::size_t kind = 0; kind < registry::kDecileKinds; ++kind) {
            out.deciles[kind] = (*deciles)[kind].decile;
        }
    }
    out.presence = number(household, 3);
    out.eligibility = number(household, 4);
    out.origin = number(household, 5);
    out.ended = !household.isNull(6) || !household.isNull(7);
    if (const quint16* members = find(m_members, id)) {
        out.members = *members;
    }
    out.conflict = m_conflicts.contains(id);
    if (const auto own = m_byHousehold.find(id); own != m_byHousehold.end()) {
        out.programs = own->second;
    }
    if (const auto shared = m_byDwelling.find(dwelling); shared != m_byDwelling.end()) {
        for (const RecordId& program : shared->second) {
            addOnce(out.programs, program);
        }
    }
    return out;
}

} // namespace rangkul::storage

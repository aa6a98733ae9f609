// SPDX-License-Identifier: GPL-3.0-or-later
#include "family_reader.h"

#include "row_store.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

using registry::Entity;
using registry::Record;

/// A read transaction: every statement sees the same file and takes no lock of its own.
class StillDatabase
{
public:
    explicit StillDatabase(Database& database)
        : m_database(database)
    {
    }
    ~StillDatabase() { (void)m_database.execute("ROLLBACK"); }
    StillDatabase(const StillDatabase&) = delete;
    StillDatabase& operator=(const StillDatabase&) = delete;

private:
    Database& m_database;
};

} // namespace

core::Result<registry::HouseholdProfile>
SqliteFamilyReader::home(const core::RecordId& household) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RowStore rows(m_session);
    RANGKUL_LET(found, rows.find({Entity::Household, household}));
    if (!found || found->presence != Presence::Live) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("record.missing"),
                           {QStringLiteral("household"), household.toString()}};
    }
    registry::HouseholdProfile profile;
    profile.household = found->record();
    const auto* dwelling =
        std::get_if<core::RecordId>(&profile.household.value(QLatin1StringView("dwelling_id")));
    if (dwelling) {
        RANGKUL_LET(place, rows.find({Entity::Dwelling, *dwelling}));
        if (place) {
            profile.dwelling = place->record();
        }
    }
    RANGKUL_LET(rankings,
                rows.where(Entity::Ranking, "household_id = ?1 AND withdrawn = 0 ORDER BY id DESC",
                           found->id));
    for (const StoredRow& ranking : rankings) {
        profile.rankings.push_back(ranking.record());
    }
    std::ranges::stable_sort(profile.rankings, std::ranges::greater(), [](const Record& ranking) {
        const auto* date = std::get_if<QDate>(&ranking.value(QLatin1StringView("as_of")));
        return date ? date->toJulianDay() : std::numeric_limits<qint64>::min();
    });
    return profile;
}

core::Result<std::vector<Record>> SqliteFamilyReader::members(const core::RecordId& household) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RowStore rows(m_session);
    RANGKUL_LET(id, rows.localId({Entity::Household, household}));
    RANGKUL_LET(found, rows.where(Entity::Person, "household_id = ?1 AND withdrawn = 0 ORDER BY id",
                                  id.value_or(0)));
    std::vector<Record> members;
    members.reserve(found.size());
    for (const StoredRow& row : found) {
        members.push_back(row.record());
    }
    return members;
}

core::Result<std::vector<core::RecordId>>
SqliteFamilyReader::rankedBy(const core::RecordId& dataset) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(id, RowStore(m_session).localId({Entity::Dataset, dataset}));
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT h.uid FROM ranking r JOIN household h ON h.id = r.household_id "
                           "WHERE r.dataset_id = ?1 AND r.withdrawn = 0 ORDER BY r.id"));
    query->bind(1, id.value_or(0));
    std::vector<core::RecordId> households;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return households;
        }
        RANGKUL_LET(household, query->id(0));
        households.push_back(household);
    }
}

core::Result<std::shared_ptr<void>> SqliteFamilyReader::holdStill() const
{
    RANGKUL_TRY(m_session.requireOpen());
    if (m_session.database().isInTransaction()) {
        return std::shared_ptr<void>();
    }
    RANGKUL_TRY(m_session.database().execute("BEGIN DEFERRED"));
    return std::shared_ptr<void>(std::make_shared<StillDatabase>(m_session.database()));
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "family_reader.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

using registry::Entity;
using registry::Record;

} // namespace

/// A read transaction: every statement sees the same file and takes no lock of its own.
class SqliteFamilyReader::StillDatabase
{
public:
    explicit StillDatabase(Session& session)
        : m_database(session.database())
        , m_rows(std::make_shared<RowStore>(session))
    {
    }
    ~StillDatabase()
    {
        m_rows.reset();
        (void)m_database.execute("ROLLBACK");
    }
    StillDatabase(const StillDatabase&) = delete;
    StillDatabase& operator=(const StillDatabase&) = delete;

    const std::shared_ptr<RowStore>& rows() const { return m_rows; }

private:
    Database& m_database;
    std::shared_ptr<RowStore> m_rows;
};

std::shared_ptr<RowStore> SqliteFamilyReader::rows() const
{
    auto still = m_stillRows.lock();
    return still ? still : std::make_shared<RowStore>(m_session);
}

core::Result<registry::HouseholdProfile>
SqliteFamilyReader::home(const core::RecordId& household) const
{
    RANGKUL_TRY(m_session.requireOpen());
    const std::shared_ptr<RowStore> rows = this->rows();
    RANGKUL_LET(found, rows->find({Entity::Household, household}));
    if (!found || found->presence != Presence::Live) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("record.missing"),
                           {QStringLiteral("household"), household.toString()}};
    }
    registry::HouseholdProfile profile;
    const qint64 id = found->id;
    profile.household = found->takeRecord();
    const auto* dwelling =
        std::get_if<core::RecordId>(&profile.household.value(QLatin1StringView("dwelling_id")));
    if (dwelling) {
        RANGKUL_LET(place, rows->find({Entity::Dwelling, *dwelling}));
        if (place) {
            profile.dwelling = place->takeRecord();
        }
    }
    RANGKUL_LET(rankings, rows->where(Entity::Ranking,
                                      "household_id = ?1 AND withdrawn = 0 ORDER BY id DESC", id));
    for (StoredRow& ranking : rankings) {
        profile.rankings.push_back(ranking.takeRecord());
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
    const std::shared_ptr<RowStore> rows = this->rows();
    RANGKUL_LET(id, rows->localId({Entity::Household, household}));
    RANGKUL_LET(found,
                rows->where(Entity::Person, "household_id = ?1 AND withdrawn = 0 ORDER BY id",
                            id.value_or(0)));
    std::vector<Record> members;
    members.reserve(found.size());
    for (StoredRow& row : found) {
        members.push_back(row.takeRecord());
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
    auto still = std::make_shared<StillDatabase>(m_session);
    m_stillRows = still->rows();
    return std::shared_ptr<void>(std::move(still));
}

core::Result<std::unique_ptr<registry::FamilyReader>> SqliteFamilyReader::aside() const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(database, m_session.database().reader());
    auto session = std::make_unique<Session>(std::move(database), m_session.clock());
    RANGKUL_TRY(session->unlock(m_session.sharedKeys(), m_session.officer()));
    auto reader = std::make_unique<SqliteFamilyReader>(std::move(session));
    RANGKUL_LET(still, reader->holdStill());
    reader->m_still = std::move(still);
    return std::unique_ptr<registry::FamilyReader>(std::move(reader));
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_reader.h"

#include <algorithm>
#include <set>

namespace rangkul::storage {

namespace {

using registry::Entity;
using registry::Record;

constexpr QLatin1StringView kRelation("relation");
constexpr QLatin1StringView kBirthDate("birth_date");

class ProfileReader
{
public:
    explicit ProfileReader(Session& session)
        : m_rows(session)
        , m_database(session.database())
    {
    }

    core::Result<registry::HouseholdProfile> read(const core::RecordId& id)
    {
        RANGKUL_LET(found, m_rows.find({Entity::Household, id}));
        if (!found || found->presence != Presence::Live) {
            return core::Error{core::ErrorCode::NotFound,
                               QStringLiteral("record.missing"),
                               {QStringLiteral("household"), id.toString()}};
        }
        m_household = found->id;
        m_profile.household = found->record();
        RANGKUL_TRY(readPlace());
        RANGKUL_TRY(readMembers());
        RANGKUL_TRY(readFormerMembers());
        RANGKUL_TRY(readInto(m_profile.pastOccupancies, Entity::PastOccupancy, "household_id"));
        RANGKUL_TRY(readInto(m_profile.rankings, Entity::Ranking, "household_id"));
        RANGKUL_TRY(readBenefits());
        RANGKUL_TRY(readNamed(m_profile.rankings, "dataset_id", m_profile.datasets));
        RANGKUL_TRY(readNamed(m_profile.benefits, "dataset_id", m_profile.datasets));
        RANGKUL_TRY(readNamed(m_profile.benefits, "program_id", m_profile.programs));
        return std::move(m_profile);
    }

private:
    /// Live rows whose `column` is this household.
    core::Status readInto(std::vector<Record>& out, Entity entity, const QByteArray& column)
    {
        return readWhere(out, entity, column, m_household);
    }

    core::Status readWhere(std::vector<Record>& out, Entity entity, const QByteArray& column,
                           qint64 id)
    {
        RANGKUL_LET(rows,
                    m_rows.where(entity, column + " = ?1 AND withdrawn = 0 ORDER BY id DESC", id));
        for (const StoredRow& row : rows) {
            out.push_back(row.record());
        }
        return core::Done{};
    }

    core::Result<std::optional<StoredRow>> referred(const Record& record, QLatin1StringView column)
    {
        const auto* target = std::get_if<core::RecordId>(&record.value(column));
        if (!target) {
            return std::optional<StoredRow>();
        }
        return m_rows.find({registry::variable(record.ref().entity, column).target, *target});
    }

    core::Status readPlace()
    {
        RANGKUL_LET(dwelling, referred(m_profile.household, QLatin1StringView("dwelling_id")));
        if (!dwelling) {
            return core::Done{};
        }
        m_dwelling = dwelling->id;
        m_profile.dwelling = dwelling->record();
        RANGKUL_LET(region, referred(*m_profile.dwelling, QLatin1StringView("region_id")));
        if (region) {
            m_profile.region = region->record();
        }
        RANGKUL_LET(query, m_database.statement("SELECT uid FROM household WHERE dwelling_id = ?1 "
                                                "AND id <> ?2 AND withdrawn = 0 ORDER BY id"));
        query->bind(1, m_dwelling);
        query->bind(2, m_household);
        while (true) {
            RANGKUL_LET(row, query->step());
            if (!row) {
                return core::Done{};
            }
            RANGKUL_LET(id, query->id(0));
            m_profile.neighbours.push_back(id);
        }
    }

    core::Status readMembers()
    {
        RANGKUL_LET(rows,
                    m_rows.where(Entity::Person, "household_id = ?1 AND withdrawn = 0 ORDER BY id",
                                 m_household));
        for (const StoredRow& row : rows) {
            m_members.push_back(row.id);
            m_profile.members.push_back(row.record());
        }
        // Head first (relation 1), then by relation, the eldest first; the unknown last.
        std::ranges::stable_sort(m_profile.members, {}, [](const Record& member) {
            const auto* born = std::get_if<QDate>(&member.value(kBirthDate));
            return std::pair(member.integer(kRelation).value_or(1000),
                             born ? born->toJulianDay() : std::numeric_limits<qint64>::max());
        });
        return core::Done{};
    }

    core::Status readFormerMembers()
    {
        RANGKUL_TRY(readInto(m_profile.pastMemberships, Entity::PastMembership, "household_id"));
        std::set<registry::RowRef> seen;
        for (const Record& past : m_profile.pastMemberships) {
            RANGKUL_LET(person, referred(past, QLatin1StringView("person_id")));
            if (person && person->presence == Presence::Live && seen.insert(person->ref).second) {
                m_profile.formerMembers.push_back(person->record());
            }
        }
        return core::Done{};
    }

    core::Status readBenefits()
    {
        RANGKUL_TRY(readInto(m_profile.benefits, Entity::Benefit, "household_id"));
        if (m_dwelling != 0) {
            RANGKUL_TRY(readWhere(m_profile.benefits, Entity::Benefit, "dwelling_id", m_dwelling));
        }
        for (const qint64 member : m_members) {
            RANGKUL_TRY(readWhere(m_profile.benefits, Entity::Benefit, "person_id", member));
        }
        std::set<registry::RowRef> seen;
        std::erase_if(m_profile.benefits,
                      [&](const Record& row) { return !seen.insert(row.ref()).second; });
        return core::Done{};
    }

    /// The rows that `from` refer to by `column`, each once.
    core::Status readNamed(const std::vector<Record>& from, const char* column,
                           std::vector<Record>& out)
    {
        for (const Record& record : from) {
            RANGKUL_LET(row, referred(record, QLatin1StringView(column)));
            const bool isKnown = row && std::ranges::any_of(out, [&](const Record& other) {
                                     return other.ref() == row->ref;
                                 });
            if (row && !isKnown) {
                out.push_back(row->record());
            }
        }
        return core::Done{};
    }

    RowStore m_rows;
    Database& m_database;
    registry::HouseholdProfile m_profile;
    qint64 m_household = 0;
    qint64 m_dwelling = 0;
    std::vector<qint64> m_members;
};

} // namespace

core::Result<registry::HouseholdProfile> readProfile(Session& session,
                                                     const core::RecordId& household)
{
    auto profile = ProfileReader(session).read(household);
    if (profile) {
        std::ranges::stable_sort(
            profile->rankings, std::ranges::greater(), [](const Record& ranking) {
                const auto* date = std::get_if<QDate>(&ranking.value(QLatin1StringView("as_of")));
                return date ? date->toJulianDay() : std::numeric_limits<qint64>::min();
            });
    }
    return profile;
}

} // namespace rangkul::storage

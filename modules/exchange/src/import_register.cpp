// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/import_register.h"

#include <QHash>

namespace rangkul::exchange {

using core::RecordId;
using registry::Entity;
using registry::Record;

namespace {

RecordId reference(const Record& record, const char* column)
{
    const auto* id = std::get_if<RecordId>(&record.value(QLatin1StringView(column)));
    return id ? *id : RecordId();
}

} // namespace

/// Persons by birth date and village; built once, since lists ask for many.
struct RepositoryRegister::BirthIndex
{
    QHash<std::pair<qint64, RecordId>, std::vector<Record>> persons;
};

core::Result<std::vector<PlaceInRegister>> RepositoryRegister::places() const
{
    RANGKUL_LET(regions, m_records.all(Entity::Region));
    std::vector<PlaceInRegister> places;
    for (const Record& region : regions) {
        PlaceInRegister place;
        place.id = region.ref().id;
        place.code = region.text(QLatin1StringView("code"));
        place.bpsCode = region.text(QLatin1StringView("bps_code"));
        place.name = region.text(QLatin1StringView("name"));
        place.parentCode = region.text(QLatin1StringView("parent_code"));
        place.level = static_cast<int>(region.integer(QLatin1StringView("level")).value_or(0));
        if (const auto* wkb = std::get_if<QByteArray>(&region.value(QLatin1StringView("geom")))) {
            if (auto area = registry::multiPolygonFromWkb(*wkb)) {
                place.area = std::move(*area);
            }
        }
        places.push_back(std::move(place));
    }
    return places;
}

core::Result<bool> RepositoryRegister::isEmpty() const
{
    RANGKUL_LET(datasets, m_records.all(Entity::Dataset));
    const bool anyImport = std::any_of(datasets.begin(), datasets.end(), [](const Record& set) {
        return set.integer(QLatin1StringView("kind")) != 11; // boundaries bring no people
    });
    if (anyImport) {
        return false;
    }
    RANGKUL_LET(households, m_records.all(Entity::Household));
    return households.empty();
}

core::Result<std::optional<RecordId>> RepositoryRegister::household(QStringView column,
                                                                    QStringView listId) const
{
    return m_identities.householdByListId(column, listId);
}

core::Result<std::vector<RecordId>> RepositoryRegister::householdsByKk(QStringView kk) const
{
    return m_identities.householdsByKk(kk);
}

core::Result<std::optional<RecordId>> RepositoryRegister::person(QStringView column,
                                                                 QStringView listId) const
{
    return m_identities.personByListId(column, listId);
}

core::Result<std::vector<RecordId>> RepositoryRegister::personsByNik(QStringView nik) const
{
    return m_identities.personsByNik(nik);
}

core::Result<registry::HouseholdProfile> RepositoryRegister::profile(const RecordId& id) const
{
    return m_records.profile(id);
}

core::Result<registry::HouseholdProfile> RepositoryRegister::home(const RecordId& id) const
{
    return m_families ? m_families->home(id) : m_records.profile(id);
}

core::Result<std::vector<Record>> RepositoryRegister::members(const RecordId& id) const
{
    return m_families ? m_families->members(id) : ImportRegister::members(id);
}

core::Result<std::vector<Record>> RepositoryRegister::datasets() const
{
    return m_records.all(Entity::Dataset);
}

core::Result<std::shared_ptr<void>> RepositoryRegister::holdStill() const
{
    return m_families ? m_families->holdStill() : ImportRegister::holdStill();
}

core::Result<Record> RepositoryRegister::record(const registry::RowRef& row) const
{
    return m_records.record(row);
}

core::Result<registry::Origin> RepositoryRegister::origin(const registry::RowRef& row,
                                                          registry::ColumnId column) const
{
    return m_records.origin(row, column);
}

core::Result<std::vector<RecordId>> RepositoryRegister::lastEdition(int datasetKind) const
{
    RANGKUL_LET(datasets, m_records.all(Entity::Dataset));
    const Record* newest = nullptr;
    const auto dayOf = [](const Record& set) {
        const auto* day = std::get_if<QDate>(&set.value(QLatin1StringView("cut_off")));
        return day ? *day : QDate(1, 1, 1);
    };
    for (const Record& set : datasets) {
        const bool sameKind = set.integer(QLatin1StringView("kind")) == datasetKind;
        if (sameKind && (!newest || dayOf(set) >= dayOf(*newest))) {
            newest = &set;
        }
    }
    std::vector<RecordId> households;
    if (!newest) {
        return households;
    }
    if (m_families) {
        return m_families->rankedBy(newest->ref().id);
    }
    RANGKUL_LET(rankings, m_records.all(Entity::Ranking));
    for (const Record& ranking : rankings) {
        if (reference(ranking, "dataset_id") == newest->ref().id) {
            households.push_back(reference(ranking, "household_id"));
        }
    }
    return households;
}

core::Status RepositoryRegister::buildBirthIndex() const
{
    RANGKUL_LET(dwellings, m_records.all(Entity::Dwelling));
    RANGKUL_LET(households, m_records.all(Entity::Household));
    RANGKUL_LET(persons, m_records.all(Entity::Person));
    QHash<RecordId, RecordId> regionOfDwelling;
    for (const Record& dwelling : dwellings) {
        regionOfDwelling.insert(dwelling.ref().id, reference(dwelling, "region_id"));
    }
    QHash<RecordId, RecordId> regionOfHousehold;
    for (const Record& household : households) {
        regionOfHousehold.insert(household.ref().id,
                                 regionOfDwelling.value(reference(household, "dwelling_id")));
    }
    m_births = std::make_shared<BirthIndex>();
    for (Record& person : persons) {
        if (const auto* day = std::get_if<QDate>(&person.value(QLatin1StringView("birth_date")))) {
            const RecordId region = regionOfHousehold.value(reference(person, "household_id"));
            m_births->persons[{day->toJulianDay(), region}].push_back(std::move(person));
        }
    }
    return core::Done{};
}

core::Result<std::vector<Record>> RepositoryRegister::personsBornOn(QDate birth,
                                                                    const RecordId& region) const
{
    if (!m_births) {
        RANGKUL_TRY(buildBirthIndex());
    }
    return m_births->persons.value({birth.toJulianDay(), region});
}

} // namespace rangkul::exchange

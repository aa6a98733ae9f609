// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/import_register.h"

#include "record_questions.h"

namespace rangkul::exchange {

using core::RecordId;
using registry::Entity;
using registry::Record;

namespace {

core::Result<registry::KnownPerson> knownPerson(const ImportRegister& records, const Record& person)
{
    registry::KnownPerson known;
    known.id = person.ref().id;
    known.household = reference(person, "household_id");
    known.name = person.text(QLatin1StringView("name"));
    known.nik = person.text(QLatin1StringView("nik"));
    if (const auto* day = std::get_if<QDate>(&person.value(QLatin1StringView("birth_date")))) {
        known.birth = *day;
    }
    known.isActive = isActive(person);
    if (!known.household.isNull()) {
        RANGKUL_LET(household, records.knownHousehold(known.household));
        known.dwelling = household.dwelling;
    }
    return known;
}

} // namespace

core::Result<std::vector<registry::KnownPerson>> ImportRegister::knownByNik(QStringView nik) const
{
    RANGKUL_LET(ids, personsByNik(nik));
    std::vector<registry::KnownPerson> out;
    for (const RecordId& id : ids) {
        RANGKUL_LET(person, record({Entity::Person, id}));
        RANGKUL_LET(known, knownPerson(*this, person));
        out.push_back(std::move(known));
    }
    return out;
}

core::Result<std::vector<registry::KnownPerson>>
ImportRegister::knownBornOn(QDate birth, const RecordId& region) const
{
    RANGKUL_LET(persons, personsBornOn(birth, region));
    std::vector<registry::KnownPerson> out;
    for (const Record& person : persons) {
        RANGKUL_LET(known, knownPerson(*this, person));
        out.push_back(std::move(known));
    }
    return out;
}

core::Result<std::vector<registry::KnownHousehold>> ImportRegister::knownByKk(QStringView kk) const
{
    RANGKUL_LET(ids, householdsByKk(kk));
    std::vector<registry::KnownHousehold> out;
    for (const RecordId& id : ids) {
        RANGKUL_LET(known, knownHousehold(id));
        out.push_back(known);
    }
    return out;
}

core::Result<registry::KnownHousehold> ImportRegister::knownHousehold(const RecordId& id) const
{
    RANGKUL_LET(household, record({Entity::Household, id}));
    return registry::KnownHousehold{id, reference(household, "dwelling_id"), isActive(household)};
}

core::Result<bool> ImportRegister::hasBenefits(const RecordId& program) const
{
    (void)program;
    return true;
}

core::Result<std::vector<Record>> ImportRegister::benefitsOf(const RecordId& household,
                                                             const registry::RowRef& receiver) const
{
    RANGKUL_LET(all, profile(household));
    const QLatin1StringView table = registry::tableName(receiver.entity);
    const QByteArray column = QByteArray(table.data(), table.size()) + "_id";
    std::erase_if(all.benefits, [&](const Record& benefit) {
        return reference(benefit, column.constData()) != receiver.id;
    });
    return std::move(all.benefits);
}

core::Result<std::vector<registry::GivenAid>> ImportRegister::aidOf(const RecordId& program) const
{
    (void)program;
    return std::vector<registry::GivenAid>();
}

core::Result<RecordId> ImportRegister::householdOfPerson(const RecordId& person) const
{
    RANGKUL_LET(found, record({Entity::Person, person}));
    return reference(found, "household_id");
}

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
    return m_families.home(id);
}

core::Result<std::vector<Record>> RepositoryRegister::members(const RecordId& id) const
{
    return m_families.members(id);
}

core::Result<std::vector<Record>> RepositoryRegister::datasets() const
{
    return m_records.all(Entity::Dataset);
}

core::Result<std::shared_ptr<void>> RepositoryRegister::holdStill() const
{
    m_births.clear();
    return m_families.holdStill();
}

core::Result<std::unique_ptr<registry::FamilyReader>> RepositoryRegister::aside() const
{
    return m_families.aside();
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
    return newest ? m_families.rankedBy(newest->ref().id)
                  : core::Result<std::vector<RecordId>>(std::vector<RecordId>());
}

core::Result<const std::vector<RecordId>*> RepositoryRegister::bornOn(QDate birth,
                                                                      const RecordId& region) const
{
    static const std::vector<RecordId> kNobody;
    if (!m_births.contains(region)) {
        RANGKUL_LET(births, m_families.birthsIn(region));
        Births& ofRegion = m_births[region];
        for (const registry::KnownBirth& one : births) {
            ofRegion[one.day].push_back(one.person);
        }
    }
    const Births& births = *m_births.constFind(region);
    const auto found = births.constFind(birth);
    return found == births.constEnd() ? &kNobody : &*found;
}

core::Result<std::vector<Record>> RepositoryRegister::personsBornOn(QDate birth,
                                                                    const RecordId& region) const
{
    RANGKUL_LET(born, bornOn(birth, region));
    std::vector<Record> persons;
    for (const RecordId& id : *born) {
        RANGKUL_LET(person, m_records.record({Entity::Person, id}));
        persons.push_back(std::move(person));
    }
    return persons;
}

core::Result<std::vector<registry::KnownPerson>>
RepositoryRegister::knownByNik(QStringView nik) const
{
    return m_families.personsByNik(nik);
}

core::Result<std::unique_ptr<registry::PersonLookup>> RepositoryRegister::lookup() const
{
    return m_families.lookup();
}

core::Result<std::vector<registry::KnownPerson>>
RepositoryRegister::knownBornOn(QDate birth, const RecordId& region) const
{
    RANGKUL_LET(born, bornOn(birth, region));
    std::vector<registry::KnownPerson> persons;
    for (const RecordId& id : *born) {
        RANGKUL_LET(person, m_families.person(id));
        if (person) {
            persons.push_back(std::move(*person));
        }
    }
    return persons;
}

core::Result<std::vector<registry::KnownHousehold>>
RepositoryRegister::knownByKk(QStringView kk) const
{
    return m_families.householdsByKk(kk);
}

core::Result<registry::KnownHousehold> RepositoryRegister::knownHousehold(const RecordId& id) const
{
    RANGKUL_LET(known, m_families.knownHousehold(id));
    return known ? core::Result<registry::KnownHousehold>(*known)
                 : ImportRegister::knownHousehold(id);
}

core::Result<bool> RepositoryRegister::hasBenefits(const RecordId& program) const
{
    return m_families.hasBenefits(program);
}

core::Result<std::vector<Record>>
RepositoryRegister::benefitsOf(const RecordId& household, const registry::RowRef& receiver) const
{
    (void)household;
    return m_families.benefitsOf(receiver);
}

core::Result<registry::PairTable> RepositoryRegister::pairs() const
{
    RANGKUL_LET(rows, m_records.all(Entity::ProgramPair));
    return registry::PairTable(std::move(rows));
}

core::Result<std::vector<registry::GivenAid>>
RepositoryRegister::aidOf(const RecordId& program) const
{
    return m_families.aidOf({Entity::Program, program});
}

} // namespace rangkul::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "family_reader.h"
#include "row_store.h"

namespace rangkul::storage {

namespace {

using registry::Entity;
using registry::KnownHousehold;
using registry::KnownPerson;

constexpr char kKnownPersons[] =
    "SELECT p.uid, p.sealed, p.birth_date, p.ended_on IS NULL, h.uid, d.uid FROM person p "
    "LEFT JOIN household h ON h.id = p.household_id LEFT JOIN dwelling d ON d.id = h.dwelling_id "
    "WHERE p.withdrawn = 0 AND ";
constexpr char kKnownHouseholds[] =
    "SELECT h.uid, h.sealed, h.ended_on IS NULL, d.uid FROM household h "
    "LEFT JOIN dwelling d ON d.id = h.dwelling_id WHERE h.withdrawn = 0 AND ";

/// The two texts among the sealed cells of a row that are asked for.
struct SealedTexts
{
    registry::ColumnId first = 0;
    registry::ColumnId second = 0;
    QString firstText;
    QString secondText;

    core::Status read(QByteArrayView packed)
    {
        while (!packed.isEmpty()) {
            RANGKUL_LET(column, registry::takeVarint(packed));
            const auto value = registry::takeEncoded(packed);
            if (!value) {
                return value.error();
            }
            if (column == first) {
                firstText = registry::asText(*value);
            } else if (column == second) {
                secondText = registry::asText(*value);
            }
        }
        return core::Done{};
    }
};

core::Status readSealed(SealedTexts& texts, const Session& session, const registry::RowRef& row,
                        const Statement& query, int column)
{
    if (query.isNull(column)) {
        return core::Done{};
    }
    RANGKUL_LET(packed, session.keys().open(vault::Seal::Row, query.blob(column), rowBinding(row)));
    return texts.read(packed);
}

core::Result<core::RecordId> idOrNull(const Statement& query, int column)
{
    return query.isNull(column) ? core::Result<core::RecordId>(core::RecordId()) : query.id(column);
}

registry::ColumnId columnOf(Entity entity, const char* name)
{
    return registry::variable(entity, QLatin1StringView(name)).id;
}

core::Result<KnownPerson> knownPerson(const Session& session, const Statement& query)
{
    static const registry::ColumnId kName = columnOf(Entity::Person, "name");
    static const registry::ColumnId kNik = columnOf(Entity::Person, "nik");
    KnownPerson person;
    RANGKUL_LET(id, query.id(0));
    person.id = id;
    SealedTexts texts{kName, kNik, {}, {}};
    RANGKUL_TRY(readSealed(texts, session, {Entity::Person, id}, query, 1));
    person.name = std::move(texts.firstText);
    person.nik = std::move(texts.secondText);
    if (!query.isNull(2)) {
        const registry::Value born = dateFromText(query.utf8(2));
        person.birth = registry::isMissing(born) ? QDate() : std::get<QDate>(born);
    }
    person.isActive = query.integer(3) != 0;
    RANGKUL_LET(household, idOrNull(query, 4));
    person.household = household;
    RANGKUL_LET(dwelling, idOrNull(query, 5));
    person.dwelling = dwelling;
    return person;
}

} // namespace

core::Result<std::vector<KnownPerson>> SqliteFamilyReader::personsByNik(QStringView nik) const
{
    RANGKUL_TRY(m_session.requireOpen());
    static const QByteArray kSql = QByteArray(kKnownPersons) + "p.nik_tag = ?1 ORDER BY p.id";
    RANGKUL_LET(query, m_session.database().statement(kSql));
    query->bind(1, m_session.keys().tag(vault::TagField::Nik, nik));
    std::vector<KnownPerson> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        RANGKUL_LET(person, knownPerson(m_session, *query));
        if (person.nik == nik) { // two texts may share a tag
            out.push_back(std::move(person));
        }
    }
}

core::Result<std::optional<KnownPerson>> SqliteFamilyReader::person(const core::RecordId& id) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(query, m_session.database().statement(QByteArray(kKnownPersons) + "p.uid = ?1"));
    query->bindId(1, id);
    RANGKUL_LET(found, query->step());
    if (!found) {
        return std::optional<KnownPerson>();
    }
    RANGKUL_LET(person, knownPerson(m_session, *query));
    return std::optional(std::move(person));
}

core::Result<std::vector<KnownHousehold>> SqliteFamilyReader::householdsByKk(QStringView kk) const
{
    static const registry::ColumnId kKk = columnOf(Entity::Household, "kk_number");
    RANGKUL_TRY(m_session.requireOpen());
    static const QByteArray kSql = QByteArray(kKnownHouseholds) + "h.kk_tag = ?1 ORDER BY h.id";
    RANGKUL_LET(query, m_session.database().statement(kSql));
    query->bind(1, m_session.keys().tag(vault::TagField::Kk, kk));
    std::vector<KnownHousehold> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        RANGKUL_LET(id, query->id(0));
        SealedTexts texts{kKk, 0, {}, {}};
        RANGKUL_TRY(readSealed(texts, m_session, {Entity::Household, id}, *query, 1));
        RANGKUL_LET(dwelling, idOrNull(*query, 3));
        if (texts.firstText == kk) {
            out.push_back({id, dwelling, query->integer(2) != 0});
        }
    }
}

core::Result<std::optional<KnownHousehold>>
SqliteFamilyReader::knownHousehold(const core::RecordId& id) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(query, m_session.database().statement(QByteArray(kKnownHouseholds) + "h.uid = ?1"));
    query->bindId(1, id);
    RANGKUL_LET(found, query->step());
    if (!found) {
        return std::optional<KnownHousehold>();
    }
    RANGKUL_LET(dwelling, idOrNull(*query, 3));
    return std::optional(KnownHousehold{id, dwelling, query->integer(2) != 0});
}

core::Result<std::vector<registry::KnownBirth>>
SqliteFamilyReader::birthsIn(const core::RecordId& region) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(id, RowStore(m_session).localId({Entity::Region, region}));
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT p.uid, p.birth_date FROM dwelling d CROSS JOIN household h ON "
                           "h.dwelling_id = d.id CROSS JOIN person p ON p.household_id = h.id "
                           "WHERE d.region_id = ?1 AND p.withdrawn = 0 AND p.birth_date NOTNULL"));
    query->bind(1, id.value_or(0));
    std::vector<registry::KnownBirth> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        RANGKUL_LET(person, query->id(0));
        const registry::Value born = dateFromText(query->utf8(1));
        if (const auto* day = std::get_if<QDate>(&born)) {
            out.push_back({*day, person});
        }
    }
}

core::Result<bool> SqliteFamilyReader::hasBenefits(const core::RecordId& program) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(id, RowStore(m_session).localId({Entity::Program, program}));
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT 1 FROM benefit WHERE program_id = ?1 AND withdrawn = 0"));
    query->bind(1, id.value_or(0));
    return query->step();
}

core::Result<std::vector<registry::Record>>
SqliteFamilyReader::benefitsOf(const registry::RowRef& receiver) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RowStore rows(m_session);
    RANGKUL_LET(id, rows.localId(receiver));
    const QByteArray column = TableShape::of(receiver.entity).table() + "_id";
    RANGKUL_LET(found, rows.where(Entity::Benefit, column + " = ?1 AND withdrawn = 0 ORDER BY id",
                                  id.value_or(0)));
    std::vector<registry::Record> out;
    for (const StoredRow& row : found) {
        out.push_back(row.record());
    }
    return out;
}

} // namespace rangkul::storage

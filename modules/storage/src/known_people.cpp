// SPDX-License-Identifier: GPL-3.0-or-later
#include "family_reader.h"
#include "row_store.h"

namespace rangkul::storage {

namespace {

using registry::Entity;
using registry::KnownHousehold;
using registry::KnownPerson;

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

core::Status readSealed(SealedTexts& texts, const vault::Keyring& keys, const registry::RowRef& row,
                        const Statement& query, int column)
{
    if (query.isNull(column)) {
        return core::Done{};
    }
    RANGKUL_LET(packed, keys.open(vault::Seal::Row, query.blob(column), rowBinding(row)));
    return texts.read(packed);
}

core::Result<core::RecordId> idOrNull(const Statement& query, int column)
{
    return query.isNull(column) ? core::Result<core::RecordId>(core::RecordId()) : query.id(column);
}

registry::ColumnId knownColumn(Entity entity, const char* name)
{
    return registry::variable(entity, QLatin1StringView(name)).id;
}

/// Finds persons in one database that stays as it is meanwhile.
class KnownPersons
{
public:
    KnownPersons(Database& database, const vault::Keyring& keys)
        : m_database(database)
        , m_keys(keys)
    {
    }

    core::Result<std::vector<KnownPerson>> byNik(QStringView nik)
    {
        static const QByteArray kSql = QByteArray(kPersons) + "nik_tag = ?1 ORDER BY id";
        RANGKUL_LET(query, m_database.statement(kSql));
        query->bind(1, m_keys.tag(vault::TagField::Nik, nik));
        std::vector<KnownPerson> out;
        while (true) {
            RANGKUL_LET(found, query->step());
            if (!found) {
                return out;
            }
            RANGKUL_LET(person, read(*query));
            if (person.nik == nik) { // two texts may share a tag
                out.push_back(std::move(person));
            }
        }
    }

    core::Result<std::optional<KnownPerson>> byId(const core::RecordId& id)
    {
        static const QByteArray kSql = QByteArray(kPersons) + "uid = ?1";
        RANGKUL_LET(query, m_database.statement(kSql));
        query->bindId(1, id);
        RANGKUL_LET(found, query->step());
        if (!found) {
            return std::optional<KnownPerson>();
        }
        RANGKUL_LET(person, read(*query));
        return std::optional(std::move(person));
    }

private:
    static constexpr char kPersons[] =
        "SELECT uid, sealed, birth_date, ended_on IS NULL, household_id FROM person "
        "WHERE withdrawn = 0 AND ";

    core::Result<KnownPerson> read(const Statement& query)
    {
        static const registry::ColumnId kName = knownColumn(Entity::Person, "name");
        static const registry::ColumnId kNik = knownColumn(Entity::Person, "nik");
        KnownPerson person;
        RANGKUL_LET(id, query.id(0));
        person.id = id;
        SealedTexts texts{kName, kNik, {}, {}};
        RANGKUL_TRY(readSealed(texts, m_keys, {Entity::Person, id}, query, 1));
        person.name = std::move(texts.firstText);
        person.nik = std::move(texts.secondText);
        if (!query.isNull(2)) {
            const registry::Value born = dateFromText(query.utf8(2));
            person.birth = registry::isMissing(born) ? QDate() : std::get<QDate>(born);
        }
        person.isActive = query.integer(3) != 0;
        if (!query.isNull(4)) {
            RANGKUL_TRY(findHome(query.integer(4)));
            person.household = m_household;
            person.dwelling = m_dwelling;
        }
        return person;
    }

    /// Members of one family mostly stand together in a list.
    core::Status findHome(qint64 household)
    {
        if (household == m_home) {
            return core::Done{};
        }
        static const QByteArray kSql(
            "SELECT h.uid, d.uid FROM household h LEFT JOIN dwelling d ON d.id = h.dwelling_id "
            "WHERE h.id = ?1");
        RANGKUL_LET(query, m_database.statement(kSql));
        query->bind(1, household);
        m_household = {};
        m_dwelling = {};
        RANGKUL_LET(found, query->step());
        if (found) {
            RANGKUL_LET(uid, query->id(0));
            m_household = uid;
            RANGKUL_LET(dwelling, idOrNull(*query, 1));
            m_dwelling = dwelling;
        }
        m_home = household;
        return core::Done{};
    }

    Database& m_database;
    const vault::Keyring& m_keys;
    qint64 m_home = 0; ///< local id of the household found last
    core::RecordId m_household;
    core::RecordId m_dwelling;
};

class SqlitePersonLookup final : public registry::PersonLookup
{
public:
    SqlitePersonLookup(std::unique_ptr<Database> database,
                       std::shared_ptr<const vault::Keyring> keys)
        : m_database(std::move(database))
        , m_keys(std::move(keys))
        , m_persons(*m_database, *m_keys)
    {
    }
    ~SqlitePersonLookup() override { (void)m_database->execute("ROLLBACK"); }

    core::Result<std::vector<KnownPerson>> personsByNik(QStringView nik) override
    {
        return m_persons.byNik(nik);
    }

private:
    std::unique_ptr<Database> m_database;
    std::shared_ptr<const vault::Keyring> m_keys;
    KnownPersons m_persons;
};

} // namespace

core::Result<std::vector<KnownPerson>> SqliteFamilyReader::personsByNik(QStringView nik) const
{
    RANGKUL_TRY(m_session.requireOpen());
    return KnownPersons(m_session.database(), m_session.keys()).byNik(nik);
}

core::Result<std::optional<KnownPerson>> SqliteFamilyReader::person(const core::RecordId& id) const
{
    RANGKUL_TRY(m_session.requireOpen());
    return KnownPersons(m_session.database(), m_session.keys()).byId(id);
}

core::Result<std::unique_ptr<registry::PersonLookup>> SqliteFamilyReader::lookup() const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(reader, m_session.database().reader());
    // Tags lie in no order: their index should fit.
    RANGKUL_TRY(reader->execute("PRAGMA cache_size=-32768; BEGIN DEFERRED"));
    return std::unique_ptr<registry::PersonLookup>(
        std::make_unique<SqlitePersonLookup>(std::move(reader), m_session.sharedKeys()));
}

core::Result<std::vector<KnownHousehold>> SqliteFamilyReader::householdsByKk(QStringView kk) const
{
    static const registry::ColumnId kKk = knownColumn(Entity::Household, "kk_number");
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
        RANGKUL_TRY(readSealed(texts, m_session.keys(), {Entity::Household, id}, *query, 1));
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

core::Result<qint64> SqliteFamilyReader::count(Entity entity) const
{
    RANGKUL_TRY(m_session.requireOpen());
    return m_session.database().number("SELECT count(*) FROM " + TableShape::of(entity).table() +
                                       " WHERE withdrawn = 0");
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

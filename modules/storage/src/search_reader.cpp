// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_reader.h"

#include "rangkul/registry/codes.h"
#include "row_codec.h"

namespace rangkul::storage {

namespace {

using registry::ColumnId;
using registry::Entity;

ColumnId columnOf(Entity entity, const char* name)
{
    return registry::variable(entity, QLatin1StringView(name)).id;
}

void addNumber(QStringList& numbers, const QString& number)
{
    if (!number.isEmpty()) {
        numbers.append(number);
    }
}

} // namespace

core::Result<RegionNames> readRegionNames(Database& database)
{
    RANGKUL_LET(query, database.statement("SELECT r.id, r.name, p.name FROM region r "
                                          "LEFT JOIN region p ON p.code = r.parent_code "
                                          "AND p.withdrawn = 0"));
    RegionNames out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        QStringList names{query->text(1)};
        if (!query->isNull(2)) {
            names.append(query->text(2));
        }
        out.emplace(query->integer(0), names);
    }
}

SearchReader::~SearchReader()
{
    vault::wipe(m_text);
}

core::Status SearchReader::open(Entity entity, const core::RecordId& uid, QByteArrayView sealed,
                                const TakeText& take)
{
    if (sealed.isEmpty()) {
        return core::Done{};
    }
    RANGKUL_TRY(m_keys->openInto(m_text, vault::Seal::Row, sealed, rowBinding({entity, uid})));
    QByteArrayView rest(m_text);
    while (!rest.isEmpty()) {
        RANGKUL_LET(column, registry::takeVarint(rest));
        RANGKUL_LET(value, registry::takeEncoded(rest));
        if (auto* text = std::get_if<QString>(&value)) {
            take(static_cast<ColumnId>(column), std::move(*text));
        }
    }
    return core::Done{};
}

core::Status SearchReader::readHousehold(const Statement& statement, registry::SearchHousehold& out)
{
    static const ColumnId kKk = columnOf(Entity::Household, "kk_number");
    static const ColumnId kPhone = columnOf(Entity::Household, "phone");
    RANGKUL_LET(uid, statement.id(1));
    out = {};
    out.id = uid;
    RANGKUL_TRY(open(Entity::Household, uid, statement.blob(3), [&](ColumnId column, QString text) {
        if (column == kKk) {
            out.kk = std::move(text);
        } else if (column == kPhone) {
            addNumber(out.otherNumbers, text);
        }
    }));
    return statement.isNull(2) ? core::Done{} : readDwelling(statement.integer(2), out);
}

core::Status SearchReader::readDwelling(qint64 id, registry::SearchHousehold& out)
{
    static const ColumnId kAddress = columnOf(Entity::Dwelling, "address");
    static const ColumnId kHamlet = columnOf(Entity::Dwelling, "hamlet");
    if (!m_dwelling) {
        RANGKUL_LET(prepared, m_database.statement("SELECT uid, sealed, rt, rw, region_id "
                                                   "FROM dwelling WHERE id = ?1"));
        m_dwelling.emplace(std::move(prepared));
    }
    Borrowed& query = *m_dwelling;
    query->reset();
    query->bind(1, id);
    RANGKUL_LET(found, query->step());
    if (!found) {
        return core::Done{};
    }
    out.rt = query->text(2);
    out.rw = query->text(3);
    if (const auto names = m_regions.find(query->integer(4)); names != m_regions.end()) {
        out.regionNames = names->second;
    }
    RANGKUL_LET(uid, query->id(0));
    return open(Entity::Dwelling, uid, query->blob(1), [&](ColumnId column, QString text) {
        if (column == kAddress) {
            out.address = std::move(text);
        } else if (column == kHamlet) {
            out.hamlet = std::move(text);
        }
    });
}

core::Status SearchReader::readMember(const Statement& statement, registry::SearchHousehold& out)
{
    static const ColumnId kName = columnOf(Entity::Person, "name");
    static const ColumnId kNik = columnOf(Entity::Person, "nik");
    static const ColumnId kPhone = columnOf(Entity::Person, "phone");
    static const ColumnId kBpjs = columnOf(Entity::Person, "bpjs_number");
    RANGKUL_LET(uid, statement.id(1));
    registry::SearchPerson person;
    person.id = uid;
    RANGKUL_TRY(open(Entity::Person, uid, statement.blob(2), [&](ColumnId column, QString text) {
        if (column == kName) {
            person.name = std::move(text);
        } else if (column == kNik) {
            person.nik = std::move(text);
        } else if (column == kPhone || column == kBpjs) {
            addNumber(person.otherNumbers, text);
        }
    }));
    const bool isHead = statement.integer(3) == registry::codes::relation::kHead;
    out.members.insert(isHead ? out.members.begin() : out.members.end(), std::move(person));
    return core::Done{};
}

core::Status SearchReader::read(qint64 first, qint64 last, const core::Progress& progress,
                                const Take& take)
{
    RANGKUL_LET(households,
                m_database.statement("SELECT id, uid, dwelling_id, sealed FROM household "
                                     "WHERE id BETWEEN ?1 AND ?2 AND withdrawn = 0 ORDER BY id"));
    RANGKUL_LET(members,
                m_database.statement("SELECT household_id, uid, sealed, relation FROM person "
                                     "WHERE household_id BETWEEN ?1 AND ?2 AND withdrawn = 0 "
                                     "ORDER BY household_id"));
    households->bind(1, first);
    households->bind(2, last);
    members->bind(1, first);
    members->bind(2, last);
    RANGKUL_LET(hasMember, members->step());
    registry::SearchHousehold household;
    for (qint64 done = 0;; ++done) {
        RANGKUL_LET(found, households->step());
        if (!found) {
            return core::Done{};
        }
        const qint64 id = households->integer(0);
        RANGKUL_TRY(readHousehold(*households, household));
        while (hasMember && members->integer(0) <= id) {
            if (members->integer(0) == id) { // those of withdrawn households are passed over
                RANGKUL_TRY(readMember(*members, household));
            }
            RANGKUL_LET(more, members->step());
            hasMember = more;
        }
        take(household);
        if (done % 1024 == 0 && progress.isCancelled()) {
            return core::Error{core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
        }
    }
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_reader.h"

#include <QStringDecoder>

#include "rangkul/registry/codes.h"
#include "row_codec.h"

#include <algorithm>
#include <iterator>

namespace rangkul::storage {

namespace {

using registry::ColumnId;
using registry::Entity;

ColumnId columnOf(Entity entity, const char* name)
{
    return registry::variable(entity, QLatin1StringView(name)).id;
}

constexpr qint64 kBetweenLooks = 256; ///< households; a millisecond

/// In place, so that the memory of the text before is used again.
void setText(QString& to, QByteArrayView utf8)
{
    QStringDecoder decode(QStringConverter::Utf8, QStringConverter::Flag::Stateless |
                                                      QStringConverter::Flag::ConvertInitialBom);
    to.resize(decode.requiredSpace(utf8.size()));
    QChar* const begin = to.data();
    to.truncate(decode.appendToBuffer(begin, utf8) - begin);
}

void addNumber(QStringList& numbers, QByteArrayView utf8)
{
    if (!utf8.isEmpty()) {
        numbers.append(QString::fromUtf8(utf8));
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

template <typename TakeText>
core::Status SearchReader::open(Entity entity, const core::RecordId& uid, QByteArrayView sealed,
                                TakeText take)
{
    if (sealed.isEmpty()) {
        return core::Done{};
    }
    RANGKUL_TRY(m_keys->openInto(m_text, vault::Seal::Row, sealed, rowBindingBytes({entity, uid})));
    QByteArrayView rest(m_text);
    while (!rest.isEmpty()) {
        RANGKUL_LET(column, registry::takeVarint(rest));
        RANGKUL_LET(text, registry::takeUtf8(rest));
        if (text) {
            take(static_cast<ColumnId>(column), *text);
        }
    }
    return core::Done{};
}

void SearchReader::startHousehold(const core::RecordId& id)
{
    std::ranges::move(m_household.members, std::back_inserter(m_spare));
    m_household.members.clear();
    m_household.id = id;
    for (QString* text : {&m_household.kk, &m_household.address, &m_household.hamlet,
                          &m_household.rt, &m_household.rw}) {
        text->resize(0); // keeps the memory
    }
    m_household.regionNames.clear();
    m_household.otherNumbers.clear();
}

registry::SearchPerson SearchReader::emptyPerson()
{
    if (m_spare.empty()) {
        return {};
    }
    registry::SearchPerson person = std::move(m_spare.back());
    m_spare.pop_back();
    person.name.resize(0);
    person.nik.resize(0);
    person.otherNumbers.clear();
    return person;
}

core::Status SearchReader::readHousehold(const Statement& statement)
{
    static const ColumnId kKk = columnOf(Entity::Household, "kk_number");
    static const ColumnId kPhone = columnOf(Entity::Household, "phone");
    RANGKUL_LET(uid, statement.id(1));
    startHousehold(uid);
    RANGKUL_TRY(
        open(Entity::Household, uid, statement.blob(2), [&](ColumnId column, QByteArrayView text) {
            if (column == kKk) {
                setText(m_household.kk, text);
            } else if (column == kPhone) {
                addNumber(m_household.otherNumbers, text);
            }
        }));
    return statement.isNull(3) ? core::Done{} : readDwelling(statement);
}

core::Status SearchReader::readDwelling(const Statement& statement)
{
    static const ColumnId kAddress = columnOf(Entity::Dwelling, "address");
    static const ColumnId kHamlet = columnOf(Entity::Dwelling, "hamlet");
    RANGKUL_LET(uid, statement.id(3));
    setText(m_household.rt, statement.utf8(5));
    setText(m_household.rw, statement.utf8(6));
    if (const auto names = m_regions.find(statement.integer(7)); names != m_regions.end()) {
        m_household.regionNames = names->second;
    }
    return open(Entity::Dwelling, uid, statement.blob(4),
                [&](ColumnId column, QByteArrayView text) {
                    if (column == kAddress) {
                        setText(m_household.address, text);
                    } else if (column == kHamlet) {
                        setText(m_household.hamlet, text);
                    }
                });
}

core::Status SearchReader::readMember(const Statement& statement)
{
    static const ColumnId kName = columnOf(Entity::Person, "name");
    static const ColumnId kNik = columnOf(Entity::Person, "nik");
    static const ColumnId kPhone = columnOf(Entity::Person, "phone");
    static const ColumnId kBpjs = columnOf(Entity::Person, "bpjs_number");
    RANGKUL_LET(uid, statement.id(1));
    registry::SearchPerson person = emptyPerson();
    person.id = uid;
    RANGKUL_TRY(
        open(Entity::Person, uid, statement.blob(2), [&](ColumnId column, QByteArrayView text) {
            if (column == kName) {
                setText(person.name, text);
            } else if (column == kNik) {
                setText(person.nik, text);
            } else if (column == kPhone || column == kBpjs) {
                addNumber(person.otherNumbers, text);
            }
        }));
    auto& members = m_household.members;
    const bool isHead = statement.integer(3) == registry::codes::relation::kHead;
    members.insert(isHead ? members.begin() : members.end(), std::move(person));
    return core::Done{};
}

core::Status SearchReader::read(qint64 first, qint64 last, const GoOn& goOn, const Take& take)
{
    RANGKUL_LET(households,
                m_database.statement("SELECT h.id, h.uid, h.sealed, d.uid, d.sealed, d.rt, d.rw, "
                                     "d.region_id FROM household h "
                                     "LEFT JOIN dwelling d ON d.id = h.dwelling_id "
                                     "WHERE h.id BETWEEN ?1 AND ?2 AND h.withdrawn = 0 "
                                     "ORDER BY h.id"));
    RANGKUL_LET(members,
                m_database.statement("SELECT household_id, uid, sealed, relation FROM person "
                                     "WHERE household_id BETWEEN ?1 AND ?2 AND withdrawn = 0 "
                                     "ORDER BY household_id"));
    households->bind(1, first);
    households->bind(2, last);
    members->bind(1, first);
    members->bind(2, last);
    RANGKUL_LET(hasMember, members->step());
    for (qint64 done = 0;; ++done) {
        RANGKUL_LET(found, households->step());
        if (!found) {
            return core::Done{};
        }
        const qint64 id = households->integer(0);
        RANGKUL_TRY(readHousehold(*households));
        while (hasMember && members->integer(0) <= id) {
            if (members->integer(0) == id) { // those of withdrawn households are passed over
                RANGKUL_TRY(readMember(*members));
            }
            RANGKUL_LET(more, members->step());
            hasMember = more;
        }
        take(m_household);
        if (done % kBetweenLooks == 0 && !goOn(done)) {
            return core::Error{core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
        }
    }
}

} // namespace rangkul::storage

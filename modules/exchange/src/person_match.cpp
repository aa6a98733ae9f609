// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_match.h"

#include "rangkul/core/name_normal.h"
#include "rangkul/core/similarity.h"
#include "record_questions.h"

namespace rangkul::exchange {

namespace {

using core::RecordId;
using registry::Entity;
using registry::Record;

constexpr double kSameName = 0.85;

using Found = core::Result<const Record*>;

double likeness(const Record& person, const RowReading& row)
{
    return core::nameSimilarity(core::nameTokens(person.text(column("name"))),
                                core::nameTokens(toQString(row.name)));
}

bool bornAlike(const Record& person, const RowReading& row)
{
    const auto* birth = std::get_if<QDate>(&person.value(column("birth_date")));
    return birth && row.birth != 0 && birth->toJulianDay() == row.birth;
}

bool isSamePerson(const Record& person, const RowReading& row)
{
    const bool datesUnknown =
        row.birth == 0 || registry::isMissing(person.value(column("birth_date")));
    return bornAlike(person, row) || (datesUnknown && person.text(column("name")).isEmpty()) ||
           likeness(person, row) >= kSameName;
}

} // namespace

core::Result<const std::vector<Record>*> PersonMatch::members(const RecordId& household)
{
    if (m_household == household) {
        return &m_members;
    }
    std::optional<std::vector<Record>> found;
    if (m_ahead) {
        RANGKUL_LET(ready, m_ahead->take(household));
        found = std::move(ready);
    }
    if (!found) {
        RANGKUL_LET(asked, m_records.members(household));
        found = std::move(asked);
    }
    m_members = std::move(*found);
    m_household = household;
    return &m_members;
}

core::Result<const std::vector<Record>*> PersonMatch::membersOf(const RowFact& fact)
{
    static const std::vector<Record> kNobody;
    const FamilyState& family = m_state.familyStates[fact.family];
    return family.householdKnown ? members(family.household)
                                 : core::Result<const std::vector<Record>*>(&kNobody);
}

Found PersonMatch::find(int file, const RowFact& fact, const RowReading& row)
{
    RANGKUL_LET(byId, byListId(fact, row));
    if (byId) {
        return byId;
    }
    RANGKUL_LET(byNumber, byNik(file, fact, row));
    if (byNumber) {
        return byNumber;
    }
    return byNameAndBirth(fact, row);
}

const Record* PersonMatch::take(const Record& person)
{
    m_taken.insert(person.ref().id);
    return &person;
}

Found PersonMatch::byListId(const RowFact& fact, const RowReading& row)
{
    if (fact.person == KeyTable::kNone) {
        return nullptr;
    }
    const QString id = toQString(row.personId);
    RANGKUL_LET(members, membersOf(fact));
    for (const Record& member : *members) {
        if (member.text(column("p3ke_id")) == id && isFree(member)) {
            return take(member);
        }
    }
    RANGKUL_LET(found, m_records.person(u"p3ke_id", id));
    if (found && !m_taken.contains(*found)) {
        RANGKUL_LET(person, m_records.record({Entity::Person, *found}));
        m_elsewhere = std::move(person);
        return take(m_elsewhere);
    }
    return nullptr;
}

Found PersonMatch::byNik(int file, const RowFact& fact, const RowReading& row)
{
    if (fact.nik == 0) {
        return nullptr;
    }
    const QString nik = QString::fromStdString(identityText(fact.nik));
    // Most are where they were: that saves looking through the whole register.
    RANGKUL_LET(members, membersOf(fact));
    for (const Record& member : *members) {
        const bool same = member.text(column("nik")) == nik && isActive(member) && isFree(member) &&
                          isSamePerson(member, row);
        if (same) {
            return take(member);
        }
    }
    RANGKUL_LET(found, m_records.personsByNik(nik));
    for (const RecordId& id : found) {
        RANGKUL_LET(person, m_records.record({Entity::Person, id}));
        if (!isActive(person) || !isFree(person)) {
            continue;
        }
        if (isSamePerson(person, row)) {
            m_elsewhere = std::move(person);
            return take(m_elsewhere);
        }
        const RowReader& reader = m_state.scans[static_cast<size_t>(file)]->reader;
        m_state.problems.add(file, fact.row,
                             reader.columns()[static_cast<size_t>(reader.known().nik)].column,
                             *findRule(rule::kNikOtherPerson), identityText(fact.nik),
                             person.text(column("name")).toStdString());
    }
    return nullptr;
}

/// Without a number that both lists have.
Found PersonMatch::byNameAndBirth(const RowFact& fact, const RowReading& row)
{
    if (row.birth == 0) {
        return nullptr;
    }
    RANGKUL_LET(members, membersOf(fact));
    for (const Record& member : *members) {
        const bool otherNik = fact.nik != 0 && !member.text(column("nik")).isEmpty();
        if (bornAlike(member, row) && !otherNik && isFree(member) &&
            likeness(member, row) >= kSameName) {
            return take(member);
        }
    }
    return nullptr;
}

} // namespace rangkul::exchange

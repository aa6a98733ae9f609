// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership_steps.h"

#include "columns.h"
#include "rangkul/registry/codes.h"

#include <algorithm>

namespace rangkul::registry {

namespace {

using namespace codes;

const Value* findCell(const Cells& cells, Entity entity, QLatin1StringView column)
{
    const ColumnId id = variable(entity, column).id;
    for (const auto& [cell, value] : cells) {
        if (cell == id && !isMissing(value)) {
            return &value;
        }
    }
    return nullptr;
}

/// Membership but for the relation, and how it ended.
bool isBarred(const Variable& column)
{
    return column.group == CellGroup::Ending ||
           (column.group == CellGroup::Membership &&
            QLatin1StringView(column.column) != columns::kRelation);
}

bool holds(const People& people, const Record& person)
{
    return std::find(people.begin(), people.end(), &person) != people.end();
}

/// Proposed relations with the author's own words over them.
std::vector<MemberRelation> decidedRelations(const HouseholdProfile& profile,
                                             const Succession& succession)
{
    std::vector<MemberRelation> all = relationsUnder(profile, succession.head);
    for (const MemberRelation& wish : succession.relations) {
        for (MemberRelation& proposed : all) {
            if (proposed.person == wish.person) {
                proposed.relation = wish.relation;
            }
        }
    }
    return all;
}

} // namespace

core::Status checkNewMember(const Cells& person)
{
    for (const auto& [id, value] : person) {
        const Variable* column = findVariable(Entity::Person, id);
        if (column && isBarred(*column)) {
            return invalid("member.cell_barred", {QString::fromLatin1(column->column)});
        }
    }
    const Value* name = findCell(person, Entity::Person, columns::kName);
    if (!name || asText(*name).trimmed().isEmpty()) {
        return invalid("member.name_missing");
    }
    if (!findCell(person, Entity::Person, columns::kRelation)) {
        return invalid("member.relation_missing");
    }
    return core::Done{};
}

qint64 relationIn(const Cells& person)
{
    const Value* found = findCell(person, Entity::Person, columns::kRelation);
    return found ? asInteger(*found).value_or(0) : 0;
}

void createMember(EditDraft& draft, const core::RecordId& household, const Cells& person,
                  QDate since)
{
    draft.create(Entity::Person);
    draft.fill(person);
    draft.fill(columns::kHousehold, household);
    draft.fill(columns::kMemberSince, since);
    if (!findCell(person, Entity::Person, columns::kPresence)) {
        draft.fill(columns::kPresence, member_presence::kNewMember);
        draft.fill(columns::kPresenceOn, since);
    }
}

core::Status leave(EditDraft& draft, const Record& person, const core::RecordId& household,
                   QDate on, qint64 reason)
{
    const QDate since = asDate(person.value(columns::kMemberSince));
    const QDate born = asDate(person.value(columns::kBirthDate));
    if (born.isValid() && on < born) {
        return invalid("member.before_birth", {born.toString(Qt::ISODate)});
    }
    if (since.isValid() && on < since) {
        return invalid("member.end_before_since", {since.toString(Qt::ISODate)});
    }
    draft.create(Entity::PastMembership);
    draft.fill(columns::kPerson, person.ref().id);
    draft.fill(columns::kHousehold, household);
    draft.fill(columns::kRelation, person.value(columns::kRelation));
    draft.fill(columns::kSince, person.value(columns::kMemberSince));
    draft.fill(columns::kUntil, on);
    draft.fill(columns::kReason, reason);
    return core::Done{};
}

void join(EditDraft& draft, const Record& person, const core::RecordId& household, qint64 relation,
          QDate since)
{
    draft.set(person, columns::kHousehold, household);
    draft.set(person, columns::kRelation, relation);
    draft.set(person, columns::kMemberSince, since);
}

People stayingMembers(const HouseholdProfile& profile, const People& leaving)
{
    People staying = presentMembers(profile);
    std::erase_if(staying, [&](const Record* member) { return holds(leaving, *member); });
    return staying;
}

core::Status succeed(EditDraft& draft, const HouseholdProfile& profile, const People& leaving,
                     const std::optional<Succession>& succession)
{
    const People staying = stayingMembers(profile, leaving);
    const auto isHead = [](const Record* member) {
        return member->integer(columns::kRelation) == relation::kHead;
    };
    if (!succession) {
        const bool headLeaves = std::any_of(leaving.begin(), leaving.end(), isHead);
        const bool headStays = std::any_of(staying.begin(), staying.end(), isHead);
        if (headLeaves && !headStays && !staying.empty()) {
            return invalid("member.head_needed");
        }
        return core::Done{};
    }
    const Record* next = memberOf(profile, succession->head);
    if (!next || std::find(staying.begin(), staying.end(), next) == staying.end()) {
        return invalid("member.head_unknown");
    }
    for (const MemberRelation& decided : decidedRelations(profile, *succession)) {
        const Record* member = memberOf(profile, decided.person);
        if (holds(leaving, *member)) {
            continue;
        }
        if ((decided.relation == relation::kHead) != (member == next)) {
            return invalid("member.two_heads");
        }
        draft.set(*member, columns::kRelation, decided.relation);
    }
    return core::Done{};
}

core::Status endPerson(EditDraft& draft, const Record& person, const core::RecordId& household,
                       const PersonEnding& ending)
{
    RANGKUL_TRY(leave(draft, person, household, ending.on, ending.reason));
    for (const QLatin1StringView column :
         {columns::kHousehold, columns::kRelation, columns::kMemberSince}) {
        draft.set(person, column, Value());
    }
    draft.set(person, columns::kEndedOn, ending.on);
    draft.set(person, columns::kEndReason, ending.reason);
    draft.set(person, columns::kPresence, ending.presence);
    draft.set(person, columns::kPresenceOn, ending.on);
    draft.set(person, columns::kMovedTo, textOrMissing(ending.movedTo));
    draft.set(person, columns::kDoubleOf, ending.doubleOf ? Value(*ending.doubleOf) : Value());
    if (ending.reason == member_end::kDied) {
        draft.set(person, columns::kDiedOn, ending.on);
    }
    return core::Done{};
}

void countMembers(EditDraft& draft, const HouseholdProfile& profile, qsizetype change)
{
    const auto present = static_cast<qint64>(presentMembers(profile).size());
    if (profile.household.integer(columns::kMemberCount) == present && present + change > 0) {
        draft.set(profile.household, columns::kMemberCount, present + qint64(change));
    }
}

core::Status checkOpen(const Record& row)
{
    if (!isMissing(row.value(columns::kEndedOn))) {
        return invalid(row.ref().entity == Entity::Person ? "member.ended" : "household.ended");
    }
    return core::Done{};
}

} // namespace rangkul::registry

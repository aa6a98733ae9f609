// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/membership_rules.h"

#include "columns.h"
#include "membership_steps.h"
#include "rangkul/registry/codes.h"

#include <algorithm>

namespace rangkul::registry {

namespace {

using namespace codes;

/// A member of the household whose membership has not ended; the list may already say that the
/// person died or went.
core::Result<const Record*> openMember(const HouseholdProfile& profile,
                                       const core::RecordId& person)
{
    const Record* found = memberOf(profile, person);
    if (!found || !isMissing(found->value(columns::kEndedOn))) {
        return invalid("member.unknown");
    }
    return found;
}

/// The same, and nobody says that the person is dead.
core::Result<const Record*> livingMember(const HouseholdProfile& profile,
                                         const core::RecordId& person)
{
    RANGKUL_LET(found, openMember(profile, person));
    if (!isMissing(found->value(columns::kDiedOn)) ||
        found->integer(columns::kPresence) == member_presence::kDied) {
        return invalid("member.dead");
    }
    return found;
}

const char* endKey(qint64 reason)
{
    switch (reason) {
    case member_end::kDied:
        return "member.died";
    case member_end::kMovedAway:
        return "member.moved_away";
    case member_end::kMarriedOrSplit:
        return "member.married";
    case member_end::kDouble:
        return "member.double";
    default:
        return "member.never_existed";
    }
}

qint64 awayPresence(Destination destination)
{
    switch (destination) {
    case Destination::SameVillage:
        return member_presence::kMovedWithinVillage;
    case Destination::SameCountry:
        return member_presence::kMovedInCountry;
    case Destination::Abroad:
        return member_presence::kMovedAbroad;
    }
    Q_UNREACHABLE();
}

core::Result<PersonEnding> endingOf(const MemberEnd& end)
{
    PersonEnding ending{.reason = end.reason, .on = end.on};
    switch (end.reason) {
    case member_end::kDied:
        ending.presence = member_presence::kDied;
        return ending;
    case member_end::kMovedAway:
    case member_end::kMarriedOrSplit:
        if (end.movedTo.trimmed().isEmpty()) {
            return invalid("member.destination_missing");
        }
        ending.presence = awayPresence(end.destination);
        ending.movedTo = end.movedTo;
        return ending;
    case member_end::kDouble:
        if (!end.doubleOf) {
            return invalid("member.kept_missing");
        }
        if (*end.doubleOf == end.person) {
            return invalid("member.kept_is_same");
        }
        ending.presence = member_presence::kDouble;
        ending.doubleOf = end.doubleOf;
        return ending;
    case member_end::kNeverExisted:
        ending.presence = member_presence::kNotFound;
        return ending;
    case member_end::kToOtherHousehold:
        return invalid("member.use_move");
    default:
        return invalid("member.reason_unknown", {QString::number(end.reason)});
    }
}

/// Those who leave, in the order of the wish.
core::Result<People> leavers(const HouseholdProfile& profile, const HouseholdSplit& split)
{
    People leaving;
    qsizetype heads = 0;
    for (const MemberRelation& wish : split.members) {
        RANGKUL_LET(person, livingMember(profile, wish.person));
        if (std::find(leaving.begin(), leaving.end(), person) != leaving.end()) {
            return invalid("member.unknown");
        }
        leaving.push_back(person);
        heads += wish.relation == relation::kHead ? 1 : 0;
    }
    if (leaving.empty()) {
        return invalid("split.nobody");
    }
    if (heads != 1) {
        return invalid("split.head");
    }
    if (stayingMembers(profile, leaving).empty()) {
        return invalid("split.everybody");
    }
    return leaving;
}

} // namespace

core::Result<Edit> addMember(const Decision& decision, const HouseholdProfile& profile,
                             const Cells& person, QDate since)
{
    RANGKUL_TRY(checkOpen(profile.household));
    RANGKUL_TRY(checkDay(decision, since));
    RANGKUL_TRY(checkNewMember(person));
    if (relationIn(person) == relation::kHead && headOf(profile)) {
        return invalid("member.two_heads");
    }
    EditDraft draft(decision, "member.added");
    createMember(draft, profile.household.ref().id, person, since);
    countMembers(draft, profile, 1);
    return draft.finish();
}

core::Result<Edit> moveMember(const Decision& decision, const HouseholdProfile& from,
                              const HouseholdProfile& to, const MemberMove& move)
{
    RANGKUL_TRY(checkOpen(to.household));
    RANGKUL_TRY(checkDay(decision, move.on));
    RANGKUL_LET(person, livingMember(from, move.person));
    if (from.household.ref() == to.household.ref()) {
        return invalid("member.same_household");
    }
    if (move.relation == 0) {
        return invalid("member.relation_missing");
    }
    if (move.relation == relation::kHead && headOf(to)) {
        return invalid("member.two_heads");
    }
    const bool wasPresent = isPresent(*person);
    if (wasPresent && stayingMembers(from, {person}).empty()) {
        return invalid("member.last_one");
    }
    EditDraft draft(decision, "member.moved");
    RANGKUL_TRY(succeed(draft, from, {person}, move.succession));
    RANGKUL_TRY(
        leave(draft, *person, from.household.ref().id, move.on, member_end::kToOtherHousehold));
    join(draft, *person, to.household.ref().id, move.relation, move.on);
    if (!wasPresent) {
        draft.set(*person, columns::kPresence, member_presence::kLivesHere);
        draft.set(*person, columns::kPresenceOn, move.on);
        draft.set(*person, columns::kMovedTo, Value());
    }
    countMembers(draft, from, wasPresent ? -1 : 0);
    countMembers(draft, to, 1);
    return draft.finish();
}

core::Result<Edit> endMember(const Decision& decision, const HouseholdProfile& profile,
                             const MemberEnd& end)
{
    RANGKUL_TRY(checkOpen(profile.household));
    RANGKUL_TRY(checkDay(decision, end.on));
    RANGKUL_LET(person, openMember(profile, end.person));
    RANGKUL_LET(ending, endingOf(end));
    const bool wasPresent = isPresent(*person);
    if (wasPresent && stayingMembers(profile, {person}).empty()) {
        return invalid("member.last_one");
    }
    EditDraft draft(decision, endKey(end.reason));
    RANGKUL_TRY(succeed(draft, profile, {person}, end.succession));
    RANGKUL_TRY(endPerson(draft, *person, profile.household.ref().id, ending));
    countMembers(draft, profile, wasPresent ? -1 : 0);
    return draft.finish();
}

core::Result<Edit> changeHead(const Decision& decision, const HouseholdProfile& profile,
                              const Succession& succession)
{
    RANGKUL_TRY(checkOpen(profile.household));
    EditDraft draft(decision, "household.head_changed");
    RANGKUL_TRY(succeed(draft, profile, {}, succession));
    return draft.finish();
}

core::Result<Edit> splitHousehold(const Decision& decision, const HouseholdProfile& profile,
                                  const HouseholdSplit& split)
{
    RANGKUL_TRY(checkOpen(profile.household));
    RANGKUL_TRY(checkDay(decision, split.on));
    RANGKUL_LET(leaving, leavers(profile, split));

    EditDraft draft(decision, "household.split");
    const RowRef household = draft.create(Entity::Household);
    draft.fill(columns::kDwelling, split.dwelling ? Value(*split.dwelling)
                                                  : profile.household.value(columns::kDwelling));
    draft.fill(columns::kHousedSince, split.on);
    draft.fill(columns::kKkNumber, textOrMissing(split.kkNumber));
    draft.fill(columns::kKkStatus, kk_status::kSplitOff);
    draft.fill(columns::kOrigin, profile.household.value(columns::kOrigin));
    draft.fill(columns::kMemberCount, static_cast<qint64>(leaving.size()));

    RANGKUL_TRY(succeed(draft, profile, leaving, split.succession));
    qsizetype present = 0;
    for (size_t i = 0; i < leaving.size(); ++i) {
        RANGKUL_TRY(leave(draft, *leaving[i], profile.household.ref().id, split.on,
                          member_end::kMarriedOrSplit));
        join(draft, *leaving[i], household.id, split.members[i].relation, split.on);
        present += isPresent(*leaving[i]) ? 1 : 0;
    }
    draft.set(profile.household, columns::kKkStatus, kk_status::kSplitFrom);
    countMembers(draft, profile, -present);
    return draft.finish();
}

} // namespace rangkul::registry

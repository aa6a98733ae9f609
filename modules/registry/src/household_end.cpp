// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "membership_steps.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/housing_rules.h"

namespace rangkul::registry {

namespace {

using namespace codes;

bool needsOther(qint64 reason)
{
    return reason == household_end::kDouble || reason == household_end::kJoinedOther;
}

core::Status checkEnd(const Decision& decision, const HouseholdProfile& profile,
                      const HouseholdEnd& end)
{
    RANGKUL_TRY(checkOpen(profile.household));
    RANGKUL_TRY(checkDay(decision, end.on));
    if (end.reason < household_end::kAllDied || end.reason > household_end::kNeverExisted) {
        return invalid("household.reason_unknown", {QString::number(end.reason)});
    }
    if (end.reason == household_end::kMovedAway && end.movedTo.trimmed().isEmpty()) {
        return invalid("household.destination_missing");
    }
    if (!needsOther(end.reason)) {
        return core::Done{};
    }
    if (!end.other) {
        return invalid("household.other_missing");
    }
    if (end.other->household.ref() == profile.household.ref()) {
        return invalid("household.other_is_same");
    }
    return checkOpen(end.other->household);
}

/// The person of the kept household with the same whole NIK.
std::optional<core::RecordId> twinOf(const Record& person, const HouseholdProfile& kept)
{
    const QString nik = person.text(columns::kNik);
    for (const Record& other : kept.members) {
        if (nik.size() == 16 && !nik.contains(u'*') && other.text(columns::kNik) == nik &&
            other.ref() != person.ref()) {
            return other.ref().id;
        }
    }
    return std::nullopt;
}

/// How it ended for somebody the list already calls dead, gone or double; nullopt for the present.
std::optional<PersonEnding> knownEnding(const Record& person, QDate on)
{
    const QDate died = asDate(person.value(columns::kDiedOn));
    const qint64 seen = person.integer(columns::kPresence).value_or(0);
    if (died.isValid() || seen == member_presence::kDied) {
        return PersonEnding{.reason = member_end::kDied,
                            .on = died.isValid() ? died : on,
                            .presence = member_presence::kDied};
    }
    if (isPresent(person)) {
        return std::nullopt;
    }
    const bool isDouble = seen == member_presence::kDouble;
    return PersonEnding{.reason = isDouble ? member_end::kDouble : member_end::kMovedAway,
                        .on = on,
                        .movedTo = person.text(columns::kMovedTo),
                        .presence = seen};
}

PersonEnding endingWith(const Record& person, const HouseholdEnd& end)
{
    switch (end.reason) {
    case household_end::kAllDied:
        return {.reason = member_end::kDied, .on = end.on, .presence = member_presence::kDied};
    case household_end::kMovedAway:
        return {.reason = member_end::kMovedAway,
                .on = end.on,
                .movedTo = end.movedTo,
                .presence = member_presence::kMovedInCountry};
    case household_end::kDouble:
        return {.reason = member_end::kDouble,
                .on = end.on,
                .presence = member_presence::kDouble,
                .doubleOf = twinOf(person, *end.other)};
    default:
        return {.reason = member_end::kNeverExisted,
                .on = end.on,
                .presence = member_presence::kNotFound};
    }
}

PersonEnding endingOf(const Record& person, const HouseholdEnd& end)
{
    if (end.reason != household_end::kNeverExisted) {
        if (const auto known = knownEnding(person, end.on)) {
            return *known;
        }
    }
    return endingWith(person, end);
}

qint64 relationWished(const HouseholdEnd& end, const core::RecordId& person)
{
    for (const MemberRelation& wish : end.relations) {
        if (wish.person == person) {
            return wish.relation;
        }
    }
    return relation::kOther;
}

/// Present members go over to the household joined, the others end.
core::Status joinOther(EditDraft& draft, const HouseholdProfile& profile, const HouseholdEnd& end)
{
    qsizetype joined = 0;
    qsizetype heads = headOf(*end.other) ? 1 : 0;
    for (const Record& member : profile.members) {
        if (!isPresent(member)) {
            continue;
        }
        const qint64 wished = relationWished(end, member.ref().id);
        heads += wished == relation::kHead ? 1 : 0;
        RANGKUL_TRY(leave(draft, member, profile.household.ref().id, end.on,
                          member_end::kToOtherHousehold));
        join(draft, member, end.other->household.ref().id, wished, end.on);
        ++joined;
    }
    if (heads > 1) {
        return invalid("member.two_heads");
    }
    countMembers(draft, *end.other, joined);
    return core::Done{};
}

qint64 presenceAfter(qint64 reason)
{
    switch (reason) {
    case household_end::kAllDied:
        return presence::kAllDied;
    case household_end::kMovedAway:
        return presence::kMovedAway;
    case household_end::kDouble:
        return presence::kDouble;
    case household_end::kJoinedOther:
        return presence::kPartOfOther;
    default:
        return presence::kNotFound;
    }
}

void endRow(EditDraft& draft, const Decision& decision, const Record& household,
            const HouseholdEnd& end)
{
    draft.set(household, columns::kEndedOn, end.on);
    draft.set(household, columns::kEndReason, end.reason);
    draft.set(household, columns::kPresence, presenceAfter(end.reason));
    draft.set(household, columns::kPresenceOn, end.on);
    draft.set(household, columns::kPresenceOfficer, textOrMissing(decision.officer));
    draft.set(household, columns::kMovedTo,
              end.reason == household_end::kMovedAway ? textOrMissing(end.movedTo) : Value());
    draft.set(household, columns::kDoubleOf,
              needsOther(end.reason) ? Value(end.other->household.ref().id) : Value());
}

} // namespace

core::Result<Edit> endHousehold(const Decision& decision, const HouseholdProfile& profile,
                                const HouseholdEnd& end)
{
    RANGKUL_TRY(checkEnd(decision, profile, end));
    EditDraft draft(decision, "household.ended");
    endRow(draft, decision, profile.household, end);
    const bool joins = end.reason == household_end::kJoinedOther;
    if (joins) {
        RANGKUL_TRY(joinOther(draft, profile, end));
    }
    for (const Record& member : profile.members) {
        const bool isOpen = isMissing(member.value(columns::kEndedOn));
        if (isOpen && !(joins && isPresent(member))) {
            RANGKUL_TRY(
                endPerson(draft, member, profile.household.ref().id, endingOf(member, end)));
        }
    }
    return draft.finish();
}

} // namespace rangkul::registry

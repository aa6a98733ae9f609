// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/verification_rules.h"

#include "columns.h"
#include "edit_draft.h"
#include "membership_steps.h"
#include "rangkul/registry/codes.h"

namespace rangkul::registry {

namespace {

using namespace codes;

bool isMove(qint64 code)
{
    return code == presence::kMovedWithinVillage || code == presence::kMovedAway ||
           code == presence::kMoved;
}

bool namesKept(qint64 code)
{
    return code == presence::kDouble || code == presence::kPartOfOther;
}

bool isMemberMove(qint64 code)
{
    return code == member_presence::kMovedInCountry || code == member_presence::kMovedAbroad ||
           code == member_presence::kMovedWithinVillage;
}

core::Status checkOfficer(const Decision& decision, QDate on)
{
    RANGKUL_TRY(checkDay(decision, on));
    if (decision.officer.trimmed().isEmpty()) {
        return invalid("verification.officer_missing");
    }
    return core::Done{};
}

} // namespace

bool isGone(qint64 code)
{
    return code == presence::kAllDied || code == presence::kMovedAway ||
           code == presence::kDouble || code == presence::kPartOfOther ||
           code == presence::kNotFound;
}

core::Result<Edit> setPresence(const Decision& decision, const Record& household,
                               const PresenceChange& change)
{
    RANGKUL_TRY(checkOpen(household));
    RANGKUL_TRY(checkOfficer(decision, change.on));
    if (isMove(change.presence) && change.movedTo.trimmed().isEmpty()) {
        return invalid("presence.destination_missing");
    }
    if (namesKept(change.presence) && !change.doubleOf) {
        return invalid("presence.kept_missing");
    }
    if (namesKept(change.presence) && *change.doubleOf == household.ref().id) {
        return invalid("presence.kept_is_same");
    }
    EditDraft draft(decision, "household.presence");
    draft.set(household, columns::kPresence, change.presence);
    draft.set(household, columns::kPresenceOn, change.on);
    draft.set(household, columns::kPresenceOfficer, textOrMissing(decision.officer));
    draft.set(household, columns::kMovedTo,
              isMove(change.presence) ? textOrMissing(change.movedTo) : Value());
    draft.set(household, columns::kDoubleOf,
              namesKept(change.presence) ? Value(*change.doubleOf) : Value());
    draft.set(household, columns::kPresenceNote, textOrMissing(change.note));
    return draft.finish();
}

core::Result<Edit> setMemberPresence(const Decision& decision, const Record& person,
                                     const PresenceChange& change)
{
    RANGKUL_TRY(checkOpen(person));
    RANGKUL_TRY(checkOfficer(decision, change.on));
    if (change.presence == member_presence::kDied || change.presence == member_presence::kDouble) {
        return invalid("presence.use_end_member");
    }
    if (isMemberMove(change.presence) && change.movedTo.trimmed().isEmpty()) {
        return invalid("presence.destination_missing");
    }
    EditDraft draft(decision, "person.presence");
    draft.set(person, columns::kPresence, change.presence);
    draft.set(person, columns::kPresenceOn, change.on);
    draft.set(person, columns::kMovedTo,
              isMemberMove(change.presence) ? textOrMissing(change.movedTo) : Value());
    return draft.finish();
}

core::Result<Edit> setEligibility(const Decision& decision, const Record& household,
                                  const EligibilityChange& change)
{
    RANGKUL_TRY(checkOpen(household));
    RANGKUL_TRY(checkOfficer(decision, change.on));
    if (change.eligibility == eligibility::kEligible &&
        isGone(household.integer(columns::kPresence).value_or(presence::kNotVisited))) {
        return invalid("eligibility.not_found");
    }
    if (change.eligibility == eligibility::kOtherReason && change.note.trimmed().isEmpty()) {
        return invalid("eligibility.note_missing");
    }
    EditDraft draft(decision, "household.eligibility");
    draft.set(household, columns::kEligibility, change.eligibility);
    draft.set(household, columns::kEligibilityOn, change.on);
    draft.set(household, columns::kEligibilityOfficer, textOrMissing(decision.officer));
    draft.set(household, columns::kEligibilityNote, textOrMissing(change.note));
    return draft.finish();
}

} // namespace rangkul::registry

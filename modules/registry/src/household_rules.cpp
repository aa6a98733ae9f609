// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/household_rules.h"

#include "columns.h"
#include "edit_draft.h"
#include "rangkul/registry/codes.h"

namespace rangkul::registry {

namespace {

using namespace codes;

bool isAway(qint64 presence)
{
    switch (presence) {
    case member_presence::kDied:
    case member_presence::kMovedInCountry:
    case member_presence::kMovedAbroad:
    case member_presence::kMovedWithinVillage:
    case member_presence::kDouble:
        return true;
    default:
        return false;
    }
}

/// What somebody who was `member` to the old head is to a new head who was `head` to the old one.
qint64 relationBetween(qint64 head, qint64 member)
{
    using namespace relation;
    if (member == kServant) {
        return kServant;
    }
    switch (head) {
    case kSpouse:
        return member == kHead ? kSpouse : member == kSpouse ? kOther : member;
    case kChild:
    case kChildInLaw:
        return member == kHead || member == kSpouse ? kParent : kOther;
    case kParent:
        switch (member) {
        case kHead:
            return kChild;
        case kSpouse:
            return kChildInLaw;
        case kChild:
            return kGrandchild;
        default:
            return kOther;
        }
    default:
        return kOther;
    }
}

bool isCouple(const Record& a, const Record& b)
{
    const auto sexA = a.integer(columns::kSex);
    const auto sexB = b.integer(columns::kSex);
    const auto married = [](const Record& person) {
        return person.integer(columns::kMarital) == marital::kMarried;
    };
    return sexA && sexB && sexA != sexB && married(a) && married(b);
}

/// The one other member who can only be the wife or husband of `head`: parents, or a child and the
/// only child-in-law.
const Record* partnerOf(const Record& head, const std::vector<const Record*>& members)
{
    const auto was = head.integer(columns::kRelation);
    const qint64 wanted = was == relation::kChild        ? relation::kChildInLaw
                          : was == relation::kChildInLaw ? relation::kChild
                          : was == relation::kParent     ? relation::kParent
                                                         : 0;
    const Record* partner = nullptr;
    for (const Record* member : members) {
        const auto is = member->integer(columns::kRelation);
        if (member == &head) {
            continue;
        }
        if (is == wanted && isCouple(head, *member)) {
            if (partner) {
                return nullptr;
            }
            partner = member;
        } else if (is == was && was != relation::kParent &&
                   member->integer(columns::kMarital) == marital::kMarried) {
            return nullptr; // a second couple of the same kind: who belongs to whom?
        }
    }
    return partner;
}

} // namespace

bool isPresent(const Record& person)
{
    return isMissing(person.value(columns::kEndedOn)) &&
           isMissing(person.value(columns::kDiedOn)) &&
           !isAway(person.integer(columns::kPresence).value_or(0));
}

std::vector<const Record*> presentMembers(const HouseholdProfile& profile)
{
    std::vector<const Record*> present;
    for (const Record& member : profile.members) {
        if (isPresent(member)) {
            present.push_back(&member);
        }
    }
    return present;
}

const Record* headOf(const HouseholdProfile& profile)
{
    for (const Record* member : presentMembers(profile)) {
        if (member->integer(columns::kRelation) == relation::kHead) {
            return member;
        }
    }
    return nullptr;
}

const Record* memberOf(const HouseholdProfile& profile, const core::RecordId& person)
{
    for (const Record& member : profile.members) {
        if (member.ref().id == person) {
            return &member;
        }
    }
    return nullptr;
}

std::optional<int> ageOf(const Record& person, QDate on)
{
    const QDate born = asDate(person.value(columns::kBirthDate));
    if (!born.isValid() || !on.isValid() || born > on) {
        return std::nullopt;
    }
    const bool hadBirthday = std::pair(on.month(), on.day()) >= std::pair(born.month(), born.day());
    return on.year() - born.year() - (hadBirthday ? 0 : 1);
}

std::vector<MemberRelation> relationsUnder(const HouseholdProfile& profile,
                                           const core::RecordId& head)
{
    const std::vector<const Record*> members = presentMembers(profile);
    const Record* next = memberOf(profile, head);
    if (!next) {
        return {};
    }
    const qint64 was = next->integer(columns::kRelation).value_or(relation::kOther);
    const Record* partner = partnerOf(*next, members);
    std::vector<MemberRelation> out;
    for (const Record* member : members) {
        const qint64 is = member->integer(columns::kRelation).value_or(relation::kOther);
        qint64 becomes = was == relation::kHead ? is : relationBetween(was, is);
        if (was == relation::kHead && is == relation::kHead) {
            becomes = relation::kOther; // two heads: only one stays
        }
        if (member == next) {
            becomes = relation::kHead;
        } else if (member == partner) {
            becomes = relation::kSpouse;
        } else if (partner && is == relation::kGrandchild && was != relation::kParent) {
            becomes = relation::kChild; // the only couple of that generation
        }
        out.push_back({member->ref().id, becomes});
    }
    return out;
}

} // namespace rangkul::registry

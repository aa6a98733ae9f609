// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/combination_findings.h"

#include "columns.h"
#include "combination_list.h"
#include "edit_draft.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/verification_rules.h"

namespace rangkul::registry {

namespace {

using namespace codes;

constexpr int kYoungestHead = 17;
constexpr qsizetype kMostWives = 4;
constexpr double kLargestFloor = 1000; ///< m2

void checkSpouses(const Record& head, const std::vector<const Record*>& members,
                  CombinationList& out)
{
    qsizetype spouses = 0;
    for (const Record* member : members) {
        if (member->integer(columns::kRelation) != relation::kSpouse) {
            continue;
        }
        const auto own = member->integer(columns::kSex);
        if (own && own == head.integer(columns::kSex)) {
            out.add(*member, columns::kSex, "combination.spouse_same_sex");
        }
        if (member->integer(columns::kMarital) == marital::kSingle) {
            out.add(*member, columns::kMarital, "combination.spouse_single");
        }
        if (++spouses == kMostWives + 1) {
            out.add(*member, columns::kRelation, "combination.many_spouses",
                    {QString::number(spouses)});
        }
    }
}

void checkHead(const Record& head, const std::vector<const Record*>& members, QDate today,
               CombinationList& out)
{
    const auto age = ageOf(head, today);
    if (age && *age < kYoungestHead) {
        out.add(head, columns::kBirthDate, "combination.head_too_young", {QString::number(*age)});
    }
    const QDate headBorn = asDate(head.value(columns::kBirthDate));
    for (const Record* member : members) {
        const auto is = member->integer(columns::kRelation);
        if (is == relation::kHead && member != &head) {
            out.add(*member, columns::kRelation, "combination.two_heads");
        }
        const QDate born = asDate(member->value(columns::kBirthDate));
        if (is == relation::kChild && born.isValid() && headBorn.isValid() && born < headBorn) {
            out.add(*member, columns::kBirthDate, "combination.child_older_than_head");
        }
    }
    checkSpouses(head, members, out);
}

void checkPlace(const Record& dwelling, CombinationList& out)
{
    if (const auto* area = std::get_if<double>(&dwelling.value(QLatin1StringView("floor_area")))) {
        if (*area <= 0) {
            out.add(dwelling, QLatin1StringView("floor_area"), "combination.floor_area_zero");
        } else if (*area > kLargestFloor) {
            out.add(dwelling, QLatin1StringView("floor_area"), "combination.floor_area_large",
                    {QString::number(kLargestFloor, 'f', 0)});
        }
    }
    const auto light = dwelling.integer(QLatin1StringView("lighting"));
    if (light != lighting::kOtherElectricity && light != lighting::kNoElectricity) {
        return;
    }
    for (const char* column : {"power_1", "power_2", "power_3"}) {
        if (dwelling.integer(QLatin1StringView(column)).value_or(0) > 0) {
            out.add(dwelling, QLatin1StringView(column), "combination.power_without_pln");
        }
    }
}

void checkHousehold(const HouseholdProfile& profile, qsizetype present, QDate today,
                    CombinationList& out)
{
    const Record& household = profile.household;
    const auto stated = household.integer(columns::kMemberCount);
    if (stated && *stated != present) {
        out.add(household, columns::kMemberCount, "combination.member_count",
                {QString::number(*stated), QString::number(present)});
    }
    const auto found = household.integer(columns::kPresence);
    if (found && isGone(*found) &&
        household.integer(columns::kEligibility) == eligibility::kEligible) {
        out.add(household, columns::kEligibility, "combination.eligible_but_gone");
    }
    if (found == presence::kAllDied && present > 0) {
        out.add(household, columns::kPresence, "combination.all_died_but_members");
    }
    const QDate visited = asDate(household.value(columns::kPresenceOn));
    if (visited.isValid() && visited > today) {
        out.add(household, columns::kPresenceOn, "combination.presence_in_future");
    }
}

} // namespace

std::vector<CombinationFinding> findings(const HouseholdProfile& profile, QDate today)
{
    CombinationList out;
    const std::vector<const Record*> members = presentMembers(profile);
    const bool isOpen = isMissing(profile.household.value(columns::kEndedOn));
    if (isOpen) {
        checkHousehold(profile, static_cast<qsizetype>(members.size()), today, out);
    }
    if (profile.dwelling) {
        checkPlace(*profile.dwelling, out);
    }
    if (const Record* head = headOf(profile)) {
        checkHead(*head, members, today, out);
    } else if (isOpen && !members.empty()) {
        out.add(*members.front(), columns::kRelation, "combination.no_head");
    }
    for (const Record& member : profile.members) {
        checkPerson(member, today, out);
    }
    checkNumbers(profile, today, out);
    return out.take();
}

} // namespace rangkul::registry

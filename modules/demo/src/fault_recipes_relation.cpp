// SPDX-License-Identifier: GPL-3.0-or-later
#include "circumstances.h"
#include "fault_plan.h"
#include "person_names.h"

namespace rangkul::demo {

namespace {

using registry::Value;

int ageOf(const DemoPerson& person)
{
    return fullYears(person.birthDate(), demoDay());
}

void setBirth(DemoPerson& person, QDate birth)
{
    person.birthDay = static_cast<std::int32_t>(birth.toJulianDay());
}

/// A member as another person in his place: the whole row anew.
RowFault rewritten(const Victim& v, int place, const DemoPerson& person, const QString& column)
{
    return {.member = place, .rule = {}, .column = column, .row = v.rowOf(person, place)};
}

/// Two adults of about the same age in two families; the later gets the number, birth day and sex
/// of the earlier, so that nothing else is wrong with him.
std::vector<RowFault> doubleNik(const Victim& v)
{
    const auto suits = [](const DemoPerson& p) {
        return p.relation == 3 && p.marital == 1 && p.nik != 0 && ageOf(p) >= 20 && ageOf(p) <= 28;
    };
    const auto place = v.memberWho(suits);
    if (!place) {
        return {};
    }
    DemoPerson person = v.members()[static_cast<size_t>(*place)];
    const Population& people = v.package.people();
    const std::uint32_t nearest = v.index > 400 ? v.index - 400 : 0;
    for (std::uint32_t other = nearest; other < v.index; ++other) {
        const bool sameKecamatan = people.kelurahan(people.households[other]).kecamatan ==
                                   people.kelurahan(v.family()).kecamatan;
        if (!sameKecamatan || !v.plan.isClean(other)) {
            continue;
        }
        for (const DemoPerson& twin : people.members(people.households[other])) {
            if (suits(twin) && twin.sex == person.sex &&
                std::abs(ageOf(twin) - ageOf(person)) <= 1) {
                v.plan.leanedOn.insert(other);
                person.nik = twin.nik;
                person.birthDay = twin.birthDay;
                return {rewritten(v, *place, person, v.package.names().nik)};
            }
        }
    }
    return {};
}

/// The number of the family card is the NIK of its (male) head, in every row of the family.
std::vector<RowFault> nikIsFamilyCard(const Victim& v)
{
    const DemoPerson& head = v.members()[0];
    const Package::Names& names = v.package.names();
    if (head.nik == 0 || head.sex != 1) {
        return {};
    }
    const Value number = digitsOf(head.nik);
    if (names.memberKk.isEmpty()) {
        return {
            {.member = kFamilyRow, .rule = {}, .column = names.nik, .cells = {{names.kk, number}}}};
    }
    std::vector<RowFault> faults = {{.member = kFamilyRow,
                                     .rule = QStringLiteral("-"),
                                     .column = {},
                                     .cells = {{names.kk, number}}}};
    for (int place = 0; place < v.family().memberCount; ++place) {
        faults.push_back({.member = place,
                          .rule = place == 0 ? QString() : QStringLiteral("-"),
                          .column = names.nik,
                          .cells = {{names.memberKk, number}}});
    }
    return faults;
}

std::vector<RowFault> noHeadOrTwo(const Victim& v)
{
    const auto members = v.members();
    const QString& column = v.package.names().relation;
    const bool two = members.size() == 2 && members[1].relation == 3 && ageOf(members[1]) >= 19;
    if (v.variant % 2 == 1 && two) {
        return {{.member = 0, .rule = {}, .column = column},
                {.member = 1,
                 .rule = QStringLiteral("-"),
                 .column = {},
                 .cells = {{column, v.package.relationCell(1)}}}};
    }
    if (v.variant % 2 == 1 || members.size() < 2) {
        return {};
    }
    return {{.member = 0,
             .rule = {},
             .column = column,
             .cells = {{column, v.package.relationCell(8)}}}};
}

/// Somebody who lives alone is fifteen.
std::vector<RowFault> youngHead(const Victim& v)
{
    if (v.family().memberCount != 1) {
        return {};
    }
    DemoPerson pupil;
    pupil.name = v.members()[0].name;
    pupil.household = v.members()[0].household;
    pupil.sex = v.members()[0].sex;
    setBirth(pupil, demoDay().addYears(-15).addDays(-20 - v.variant));
    pupil.nik = v.freshNik(pupil);
    liveOn(pupil, 0.4, v.random);
    return {rewritten(v, 0, pupil, v.package.names().birth),
            {.member = kFamilyRow,
             .rule = QStringLiteral("-"),
             .column = {},
             .row = v.package.familyRow(v.family(), pupil, v.index)}};
}

std::vector<RowFault> spousesAlike(const Victim& v)
{
    const auto place = v.memberWho([](const DemoPerson& p) { return p.relation == 2; });
    if (!place) {
        return {};
    }
    DemoPerson spouse = v.members()[static_cast<size_t>(*place)];
    spouse.sex = v.members()[0].sex;
    spouse.pregnant = false;
    spouse.nik = v.freshNik(spouse);
    return {rewritten(v, *place, spouse, v.package.names().sex)};
}

/// Four more wives, each a person of her own.
std::vector<RowFault> fiveWives(const Victim& v)
{
    const auto place =
        v.memberWho([](const DemoPerson& p) { return p.relation == 2 && p.sex == 2; });
    if (!place || v.family().memberCount > 5) {
        return {};
    }
    std::vector<RowFault> faults = {
        {.member = 0, .rule = {}, .column = v.package.names().relation}};
    for (int i = 0; i < 4; ++i) {
        DemoPerson wife = v.members()[static_cast<size_t>(*place)];
        setBirth(wife, wife.birthDate().addDays(200 + 97 * i));
        wife.name = personName(v.random, 2, wife.birthDate().year(), {});
        wife.otherSpelling.clear();
        wife.nik = v.freshNik(wife);
        const int behind = v.family().memberCount + i;
        faults.push_back({.member = behind,
                          .rule = QStringLiteral("-"),
                          .column = {},
                          .row = v.rowOf(wife, behind),
                          .added = true});
    }
    return faults;
}

/// A grown child gets a birth day three years before the head's.
std::vector<RowFault> oldChild(const Victim& v)
{
    const auto place = v.memberWho(
        [](const DemoPerson& p) { return p.relation == 3 && p.marital == 1 && ageOf(p) >= 23; });
    if (!place) {
        return {};
    }
    DemoPerson child = v.members()[static_cast<size_t>(*place)];
    setBirth(child, v.members()[0].birthDate().addYears(-3).addDays(-10));
    child.nik = v.freshNik(child);
    return {rewritten(v, *place, child, v.package.names().birth)};
}

/// Somebody who lives alone stands in the member file behind this family, his own is not listed.
std::vector<RowFault> strayMember(const Victim& v)
{
    DemoPerson stray = v.members()[0];
    stray.relation = 1;
    stray.marital = 4;
    stray.name = personName(v.random, stray.sex, stray.birthDate().year(), {});
    stray.otherSpelling.clear();
    stray.household = 90'000'000u + v.index;
    stray.nik = v.freshNik(stray);
    DemoHousehold unknown = v.family();
    unknown.kk = 9971010101100000ull + 9000u + v.serial++ % 900;
    return {{.member = v.family().memberCount,
             .rule = {},
             .column = v.package.names().memberKey,
             .row = v.package.memberRow(unknown, stray, 0),
             .added = true}};
}

/// A family of which the member file has nobody.
std::vector<RowFault> emptyFamily(const Victim& v)
{
    DemoPerson head = v.members()[0];
    head.name = personName(v.random, head.sex, head.birthDate().year(), {});
    head.otherSpelling.clear();
    head.nik = v.freshNik(head);
    DemoHousehold empty = v.family();
    empty.kk = 9971010202100000ull + 9000u + v.serial++ % 900;
    return {{.member = kFamilyRow,
             .rule = {},
             .column = v.package.names().familyKey,
             .row = v.package.familyRow(empty, head, 80'000'000u + v.index),
             .added = true}};
}

std::vector<RowFault> noFamilyId(const Victim& v)
{
    const auto place =
        v.memberWho([](const DemoPerson& p) { return p.relation == 3 && p.marital == 1; });
    if (!place || v.family().memberCount < 3) {
        return {};
    }
    const QString& column = v.package.names().memberKey;
    return {{.member = *place, .rule = {}, .column = column, .cells = {{column, Value()}}}};
}

std::vector<RowFault> personIdTwice(const Victim& v)
{
    const int count = v.family().memberCount;
    if (count < 3) {
        return {};
    }
    const QString& column = v.package.names().personId;
    const Cells earlier = v.rowOf(v.members()[1], 1);
    return {{.member = 2,
             .rule = {},
             .column = column,
             .cells = {{column, earlier[columnIndex(v.package.memberColumns(), column)]}}}};
}

} // namespace

std::vector<Recipe> relationRecipes()
{
    return {
        {"nik.double_in_file", doubleNik}, {"nik.equals_kk", nikIsFamilyCard},
        {"head.not_one", noHeadOrTwo},     {"head.young", youngHead},
        {"spouse.same_sex", spousesAlike}, {"wife.count", fiveWives},
        {"child.older", oldChild},         {"family.unknown", strayMember},
        {"family.empty", emptyFamily},     {"list_id.missing", noFamilyId},
        {"list_id.double", personIdTwice},
    };
}

} // namespace rangkul::demo

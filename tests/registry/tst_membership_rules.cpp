// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "family.h"
#include "rangkul/registry/membership_rules.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::registry;
using namespace rangkul::registry::codes;
using namespace rangkul::test;

namespace {

MemberEnd death(int person, std::optional<Succession> succession = std::nullopt)
{
    return {.person = recordId(person),
            .reason = member_end::kDied,
            .on = QDate(2026, 11, 1),
            .succession = std::move(succession)};
}

qint64 relationOf(const std::vector<MemberRelation>& all, int person)
{
    for (const MemberRelation& one : all) {
        if (one.person == recordId(person)) {
            return one.relation;
        }
    }
    return 0;
}

/// Every PastMembership ends after it began.
bool pastIsInOrder(const FakeRegister& store)
{
    const std::vector<Record> past = store.rows(Entity::PastMembership);
    return std::all_of(past.begin(), past.end(), [](const Record& row) {
        const auto* since = std::get_if<QDate>(&row.value(QLatin1StringView("since")));
        const auto* until = std::get_if<QDate>(&row.value(QLatin1StringView("until")));
        return until && (!since || *since <= *until);
    });
}

/// Some edit of some household; `step` chooses what, whose, who, and the next head.
core::Result<Edit> anyEdit(const TwoFamilies& all, const Decision& decision,
                           const std::array<int, 4>& step, QDate day)
{
    const std::vector<Record> households = all.store.rows(Entity::Household);
    const auto household = [&](int n) {
        return all.profile(households[static_cast<size_t>(n) % households.size()].ref().id);
    };
    const HouseholdProfile profile = household(step[1]);
    const auto members = presentMembers(profile);
    const auto person = [&](int n) {
        return members[static_cast<size_t>(n) % members.size()]->ref().id;
    };
    std::optional<Succession> succession;
    if (headOf(profile)->ref().id == person(step[2])) {
        succession = Succession{person(step[3])};
    }
    switch (step[0] % 5) {
    case 0:
        return endMember(decision, profile,
                         {.person = person(step[2]),
                          .reason = member_end::kDied,
                          .on = day,
                          .succession = succession});
    case 1:
        return changeHead(decision, profile, Succession{person(step[3])});
    case 2:
        return splitHousehold(
            decision, profile,
            {.members = {{person(step[2]), relation::kHead}}, .on = day, .succession = succession});
    default:
        return moveMember(decision, profile, household(step[0]),
                          {person(step[2]), relation::kOther, day, succession});
    }
}

bool livesSomewhere(const FakeRegister& store)
{
    const std::vector<Record> people = store.rows(Entity::Person);
    return std::all_of(people.begin(), people.end(), [](const Record& person) {
        const bool ended = !isMissing(person.value(QLatin1StringView("ended_on")));
        return isMissing(person.value(QLatin1StringView("household_id"))) == ended;
    });
}

} // namespace

class TestMembershipRules : public QObject
{
    Q_OBJECT

private slots:
    void aNewMemberBelongsToTheHouseholdAndIsCounted()
    {
        TwoFamilies all;
        const Cells baby =
            cells(Entity::Person, {{QLatin1StringView("name"), QStringLiteral("Bayi Contoh")},
                                   {QLatin1StringView("relation"), relation::kChild},
                                   {QLatin1StringView("birth_date"), date(2026, 11, 2)}});
        const auto edit = addMember(officer(), all.profile(all.b), baby, QDate(2026, 11, 2));
        QVERIFY(edit);
        QVERIFY(all.store.apply(*edit));
        QCOMPARE(all.profile(all.b).members.size(), size_t(3));
        QCOMPARE(all.householdCell(all.b, "member_count"), Value(qint64(3)));
        QCOMPARE(edit->reason, "member.added");
    }

    void aNewMemberNeedsNameAndRelationAndMayNotBeASecondHead()
    {
        TwoFamilies all;
        const HouseholdProfile b = all.profile(all.b);
        const auto add = [&](std::vector<FakeRegister::Cell> wanted) {
            return refusal(addMember(officer(), b, cells(Entity::Person, wanted), kToday));
        };
        const FakeRegister::Cell name{QLatin1StringView("name"), QStringLiteral("Orang Contoh")};
        QCOMPARE(add({{QLatin1StringView("relation"), qint64(3)}}), "member.name_missing");
        QCOMPARE(add({name}), "member.relation_missing");
        QCOMPARE(add({name, {QLatin1StringView("relation"), qint64(1)}}), "member.two_heads");
        QCOMPARE(add({name,
                      {QLatin1StringView("relation"), qint64(3)},
                      {QLatin1StringView("household_id"), all.a}}),
                 "member.cell_barred");
        QCOMPARE(add({name,
                      {QLatin1StringView("relation"), qint64(3)},
                      {QLatin1StringView("sex"), qint64(7)}}),
                 "value.code");
        const Cells child =
            cells(Entity::Person, {name, {QLatin1StringView("relation"), qint64(3)}});
        QCOMPARE(refusal(addMember(officer(), b, child, kToday.addDays(1))), "date.future");
        QCOMPARE(refusal(addMember(officer(), b, child, QDate())), "date.missing");
    }

    void whenTheHeadDiesTheNewHeadMustBeNamed()
    {
        TwoFamilies all;
        const HouseholdProfile a = all.profile(all.a);
        QCOMPARE(refusal(endMember(officer(), a, death(101))), "member.head_needed");
        QCOMPARE(refusal(endMember(officer(), a, death(101, Succession{recordId(101)}))),
                 "member.head_unknown");
        QCOMPARE(refusal(endMember(officer(), a, death(101, Succession{recordId(201)}))),
                 "member.head_unknown");
        const Succession twoHeads{recordId(102), {{recordId(103), relation::kHead}}};
        QCOMPARE(refusal(endMember(officer(), a, death(101, twoHeads))), "member.two_heads");

        const auto edit = endMember(officer(), a, death(101, Succession{recordId(102)}));
        QVERIFY(edit);
        QVERIFY(all.store.apply(*edit));
        const HouseholdProfile after = all.profile(all.a);
        QCOMPARE(headOf(after)->ref().id, recordId(102));
        QCOMPARE(after.members.size(), size_t(4));
        QCOMPARE(all.householdCell(all.a, "member_count"), Value(qint64(4)));
        QCOMPARE(all.personCell(101, "died_on"), date(2026, 11, 1));
        QCOMPARE(all.personCell(101, "end_reason"), Value(member_end::kDied));
        QCOMPARE(all.personCell(103, "relation"), Value(relation::kChild));
        const std::vector<Record> past = all.store.rows(Entity::PastMembership);
        QCOMPARE(past.size(), size_t(1));
        QCOMPARE(past[0].value(QLatin1StringView("household_id")), Value(all.a));
        QCOMPARE(past[0].value(QLatin1StringView("relation")), Value(relation::kHead));
        QCOMPARE(past[0].value(QLatin1StringView("since")), date(2022, 10, 1));
        QCOMPARE(past[0].value(QLatin1StringView("until")), date(2026, 11, 1));
    }

    void everyReasonAsksForWhatItNeeds()
    {
        TwoFamilies all;
        const HouseholdProfile a = all.profile(all.a);
        MemberEnd end{.person = recordId(103), .reason = member_end::kMovedAway, .on = kToday};
        QCOMPARE(refusal(endMember(officer(), a, end)), "member.destination_missing");
        end.movedTo = QStringLiteral("Kota Lain");
        QVERIFY(endMember(officer(), a, end));
        end.reason = member_end::kDouble;
        QCOMPARE(refusal(endMember(officer(), a, end)), "member.kept_missing");
        end.doubleOf = recordId(103);
        QCOMPARE(refusal(endMember(officer(), a, end)), "member.kept_is_same");
        end.doubleOf = recordId(202);
        QVERIFY(endMember(officer(), a, end));
        end.reason = member_end::kToOtherHousehold;
        QCOMPARE(refusal(endMember(officer(), a, end)), "member.use_move");
        end.reason = 99;
        QCOMPARE(refusal(endMember(officer(), a, end)), "member.reason_unknown");
        end.reason = member_end::kNeverExisted;
        end.on = QDate(2020, 1, 1);
        QCOMPARE(refusal(endMember(officer(), a, end)), "member.end_before_since");
        MemberEnd early = death(104);
        early.on = QDate(2022, 9, 9);
        QCOMPARE(refusal(endMember(officer(), a, early)), "member.before_birth");
        QCOMPARE(refusal(endMember(officer(), a, death(777))), "member.unknown");
    }

    void theLastMemberDoesNotEndAlone()
    {
        TwoFamilies all;
        QVERIFY(all.store.apply(*endMember(officer(), all.profile(all.b), death(202))));
        QCOMPARE(refusal(endMember(officer(), all.profile(all.b), death(201))), "member.last_one");
    }

    void aStaleScreenIsAConflict()
    {
        TwoFamilies all;
        const HouseholdProfile seen = all.profile(all.a);
        all.store.put(Entity::Person, recordId(103), {{QLatin1StringView("relation"), qint64(4)}});
        const auto edit = endMember(officer(), seen, death(103));
        QVERIFY(edit);
        QCOMPARE(all.store.apply(*edit).error().code, core::ErrorCode::Conflict);
        QVERIFY(isMissing(all.personCell(103, "died_on")));
    }

    void aMemberMovesAndLeavesATrace()
    {
        TwoFamilies all;
        const MemberMove move{recordId(105), relation::kParent, QDate(2026, 10, 1)};
        const auto edit = moveMember(officer(), all.profile(all.a), all.profile(all.b), move);
        QVERIFY(edit);
        QVERIFY(all.store.apply(*edit));
        QCOMPARE(all.personCell(105, "household_id"), Value(all.b));
        QCOMPARE(all.personCell(105, "member_since"), date(2026, 10, 1));
        QCOMPARE(all.householdCell(all.a, "member_count"), Value(qint64(4)));
        QCOMPARE(all.householdCell(all.b, "member_count"), Value(qint64(3)));
        QCOMPARE(all.store.rows(Entity::PastMembership).size(), size_t(1));
        QCOMPARE(refusal(moveMember(officer(), all.profile(all.a), all.profile(all.a),
                                    {recordId(103), relation::kChild, kToday})),
                 "member.same_household");
        QCOMPARE(refusal(moveMember(officer(), all.profile(all.a), all.profile(all.b),
                                    {recordId(103), relation::kHead, kToday})),
                 "member.two_heads");
    }

    void aSplitMakesAHouseholdWithOneHead()
    {
        TwoFamilies all;
        HouseholdSplit split{
            .members = {{recordId(103), relation::kHead}, {recordId(105), relation::kOther}},
            .on = QDate(2026, 9, 1)};
        const auto edit = splitHousehold(officer(), all.profile(all.a), split);
        QVERIFY(edit);
        QVERIFY(all.store.apply(*edit));
        const HouseholdProfile made = all.profile(edit->created.front().row.id);
        QCOMPARE(made.members.size(), size_t(2));
        QCOMPARE(headOf(made)->ref().id, recordId(103));
        QCOMPARE(made.household.value(QLatin1StringView("dwelling_id")), Value(recordId(1)));
        QCOMPARE(made.household.value(QLatin1StringView("kk_status")), Value(kk_status::kSplitOff));
        QCOMPARE(all.householdCell(all.a, "kk_status"), Value(kk_status::kSplitFrom));
        QCOMPARE(all.householdCell(all.a, "member_count"), Value(qint64(3)));
    }

    void aSplitLeavesSomebodyAndOneHeadOnEachSide()
    {
        TwoFamilies all;
        const HouseholdProfile a = all.profile(all.a);
        const auto split = [&](std::vector<MemberRelation> members,
                               std::optional<Succession> succession = std::nullopt) {
            return refusal(splitHousehold(
                officer(), a,
                {.members = std::move(members), .on = kToday, .succession = succession}));
        };
        QCOMPARE(split({}), "split.nobody");
        QCOMPARE(split({{recordId(103), relation::kChild}}), "split.head");
        QCOMPARE(split({{recordId(103), relation::kHead}, {recordId(104), relation::kHead}}),
                 "split.head");
        QCOMPARE(split({{recordId(101), relation::kHead}}), "member.head_needed");
        QCOMPARE(split({{recordId(101), relation::kHead}}, Succession{recordId(102)}), "");
        QCOMPARE(split({{recordId(101), relation::kHead},
                        {recordId(102), relation::kSpouse},
                        {recordId(103), relation::kChild},
                        {recordId(104), relation::kChild},
                        {recordId(105), relation::kParent}}),
                 "split.everybody");
    }

    void relationsFollowTheNewHead()
    {
        TwoFamilies all;
        const HouseholdProfile a = all.profile(all.a);
        const auto wife = relationsUnder(a, recordId(102));
        QCOMPARE(relationOf(wife, 102), relation::kHead);
        QCOMPARE(relationOf(wife, 101), relation::kSpouse);
        QCOMPARE(relationOf(wife, 103), relation::kChild);
        const auto son = relationsUnder(a, recordId(103));
        QCOMPARE(relationOf(son, 101), relation::kParent);
        QCOMPARE(relationOf(son, 102), relation::kParent);
        QCOMPARE(relationOf(son, 104), relation::kOther);
        const auto mother = relationsUnder(a, recordId(105));
        QCOMPARE(relationOf(mother, 101), relation::kChild);
        QCOMPARE(relationOf(mother, 102), relation::kChildInLaw);
        QCOMPARE(relationOf(mother, 103), relation::kGrandchild);
        QVERIFY(relationsUnder(a, recordId(201)).empty());
    }

    void aMarriedSonTakesHisWifeAlong()
    {
        TwoFamilies all;
        all.person(106, all.a, relation::kChildInLaw, sex::kFemale, QDate(1995, 1, 1));
        all.person(107, all.a, relation::kGrandchild, sex::kFemale, QDate(2024, 1, 1));
        all.store.put(Entity::Person, recordId(103), {{QLatin1StringView("marital"), qint64(2)}});
        const auto son = relationsUnder(all.profile(all.a), recordId(103));
        QCOMPARE(relationOf(son, 106), relation::kSpouse);
        QCOMPARE(relationOf(son, 107), relation::kChild);
    }

    void changingTheHeadMendsTwoHeads()
    {
        TwoFamilies all;
        all.store.put(Entity::Person, recordId(103), {{QLatin1StringView("relation"), qint64(1)}});
        const auto edit = changeHead(officer(), all.profile(all.a), Succession{recordId(101)});
        QVERIFY(edit);
        QVERIFY(all.store.apply(*edit));
        QCOMPARE(headCount(all.profile(all.a)), 1);
    }

    void theDeadDoNotMove()
    {
        TwoFamilies all;
        all.store.put(Entity::Person, recordId(105), {{QLatin1StringView("presence"), qint64(2)}});
        const HouseholdProfile a = all.profile(all.a);
        QCOMPARE(presentMembers(a).size(), size_t(4));
        QCOMPARE(refusal(moveMember(officer(), a, all.profile(all.b),
                                    {recordId(105), relation::kParent, kToday})),
                 "member.dead");
        QVERIFY(endMember(officer(), a, death(105)));
    }

    void whateverHappensThereIsOneHeadAndOneHouseholdForEach()
    {
        const bool holds = rc::check("laws of membership", [] {
            TwoFamilies all;
            const auto decision = officer();
            const auto steps = *rc::gen::container<std::vector<std::array<int, 4>>>(
                rc::gen::container<std::array<int, 4>>(rc::gen::inRange(0, 1000)));
            QDate day(2023, 1, 1);
            int done = 0;
            for (const std::array<int, 4>& step : steps) {
                day = std::min(day.addDays(step[2] % 40), kToday);
                const auto edit = anyEdit(all, decision, step, day);
                if (edit) {
                    RC_ASSERT(all.store.apply(*edit).has_value());
                    ++done;
                }
                for (const Record& household : all.store.rows(Entity::Household)) {
                    RC_ASSERT(headCount(all.profile(household.ref().id)) == 1);
                }
                RC_ASSERT(livesSomewhere(all.store));
                RC_ASSERT(pastIsInOrder(all.store));
            }
            RC_CLASSIFY(done > 0);
            RC_CLASSIFY(all.store.rows(Entity::Household).size() > 2);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestMembershipRules)
#include "tst_membership_rules.moc"

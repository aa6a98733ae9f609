// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "family.h"
#include "rangkul/registry/housing_rules.h"
#include "rangkul/registry/verification_rules.h"

using namespace rangkul;
using namespace rangkul::registry;
using namespace rangkul::registry::codes;
using namespace rangkul::test;

namespace {

const MultiPolygon kVillage{{{{112, -8}, {112.01, -8}, {112.01, -7.99}, {112, -7.99}, {112, -8}}}};

Cells newDwelling()
{
    return cells(Entity::Dwelling, {{QLatin1StringView("region_id"), recordId(3)},
                                    {QLatin1StringView("rt"), QStringLiteral("001")}});
}

Cells newPerson(const char* name, qint64 relation)
{
    return cells(Entity::Person, {{QLatin1StringView("name"), QString::fromLatin1(name)},
                                  {QLatin1StringView("relation"), relation}});
}

} // namespace

class TestHousingRules : public QObject
{
    Q_OBJECT

private slots:
    void aFoundHouseholdComesWithDwellingAndMembers()
    {
        FakeRegister store;
        const NewHousehold wanted{.home = newDwelling(),
                                  .household = {},
                                  .members = {newPerson("Kepala Contoh", relation::kHead),
                                              newPerson("Anak Contoh", relation::kChild)},
                                  .since = kToday};
        const auto edit = addHousehold(officer(), wanted);
        QVERIFY(edit);
        QVERIFY(store.apply(*edit));
        const RecordId id = store.rows(Entity::Household).at(0).ref().id;
        const HouseholdProfile made = *store.profile(id);
        QCOMPARE(made.members.size(), size_t(2));
        QVERIFY(made.dwelling);
        QCOMPARE(made.dwelling->text(QLatin1StringView("rt")), "001");
        QCOMPARE(made.household.integer(QLatin1StringView("origin")), origin::kProposed);
        QCOMPARE(made.household.integer(QLatin1StringView("member_count")), 2);
    }

    void aFoundHouseholdNeedsOneHeadAndARegion()
    {
        NewHousehold wanted{.home = newDwelling(),
                            .household = {},
                            .members = {newPerson("Anak Contoh", relation::kChild)},
                            .since = kToday};
        QCOMPARE(refusal(addHousehold(officer(), wanted)), "household.head");
        wanted.members = {newPerson("Satu", relation::kHead), newPerson("Dua", relation::kHead)};
        QCOMPARE(refusal(addHousehold(officer(), wanted)), "household.head");
        wanted.members.pop_back();
        wanted.home = Cells{};
        QCOMPARE(refusal(addHousehold(officer(), wanted)), "dwelling.region_missing");
        wanted.home = recordId(1);
        QVERIFY(addHousehold(officer(), wanted));
    }

    void aHouseholdMovesAndLeavesATrace()
    {
        TwoFamilies all;
        const HouseholdMove move{recordId(2), QDate(2026, 5, 1), QStringLiteral("Rumah dijual")};
        const auto edit = moveHousehold(officer(), all.profile(all.a).household, move);
        QVERIFY(edit);
        QVERIFY(all.store.apply(*edit));
        QCOMPARE(all.householdCell(all.a, "dwelling_id"), Value(recordId(2)));
        QCOMPARE(all.householdCell(all.a, "housed_since"), date(2026, 5, 1));
        const Record past = all.store.rows(Entity::PastOccupancy).at(0);
        QCOMPARE(past.value(QLatin1StringView("dwelling_id")), Value(recordId(1)));
        QCOMPARE(past.value(QLatin1StringView("since")), date(2015, 1, 1));
        QCOMPARE(past.value(QLatin1StringView("until")), date(2026, 5, 1));
        const Record household = all.profile(all.a).household;
        QCOMPARE(refusal(moveHousehold(officer(), household, move)), "household.same_dwelling");
        QCOMPARE(refusal(moveHousehold(officer(), household, {recordId(1), QDate(2026, 4, 1)})),
                 "household.end_before_since");
        QCOMPARE(refusal(moveHousehold(officer(), household, {Cells{}, kToday})),
                 "dwelling.region_missing");
        QVERIFY(moveHousehold(officer(), household, {newDwelling(), kToday}));
    }

    void aHouseholdEndsWithAllItsMembers()
    {
        TwoFamilies all;
        const HouseholdEnd died{.reason = household_end::kAllDied, .on = kToday};
        QVERIFY(all.store.apply(*endHousehold(officer(), all.profile(all.a), died)));
        QCOMPARE(all.householdCell(all.a, "end_reason"), Value(household_end::kAllDied));
        QCOMPARE(all.householdCell(all.a, "presence"), Value(presence::kAllDied));
        QCOMPARE(all.householdCell(all.a, "dwelling_id"), Value(recordId(1)));
        QVERIFY(all.profile(all.a).members.empty());
        QCOMPARE(all.personCell(104, "died_on"), Value(kToday));
        QCOMPARE(all.store.rows(Entity::PastMembership).size(), size_t(5));
        QCOMPARE(refusal(endHousehold(officer(), all.profile(all.a), died)), "household.ended");
    }

    void whoWentBeforeIsNotSaidToHaveDiedWithTheRest()
    {
        TwoFamilies all;
        all.store.put(Entity::Person, recordId(103),
                      {{QLatin1StringView("presence"), member_presence::kMovedAbroad},
                       {QLatin1StringView("moved_to"), QStringLiteral("Luar negeri")}});
        const HouseholdEnd died{.reason = household_end::kAllDied, .on = kToday};
        QVERIFY(all.store.apply(*endHousehold(officer(), all.profile(all.a), died)));
        QCOMPARE(all.personCell(103, "end_reason"), Value(member_end::kMovedAway));
        QVERIFY(isMissing(all.personCell(103, "died_on")));
        QCOMPARE(all.personCell(103, "moved_to"), Value(QStringLiteral("Luar negeri")));
    }

    void aDoubleHouseholdIsTiedToTheOneKept()
    {
        TwoFamilies all;
        const QString nik = QStringLiteral("9901010203850001");
        all.store.put(Entity::Person, recordId(105), {{QLatin1StringView("nik"), nik}});
        all.store.put(Entity::Person, recordId(201), {{QLatin1StringView("nik"), nik}});
        const HouseholdProfile kept = all.profile(all.b);
        HouseholdEnd end{.reason = household_end::kDouble, .on = kToday};
        QCOMPARE(refusal(endHousehold(officer(), all.profile(all.a), end)),
                 "household.other_missing");
        end.other = &kept;
        QCOMPARE(refusal(endHousehold(officer(), kept, end)), "household.other_is_same");
        QVERIFY(all.store.apply(*endHousehold(officer(), all.profile(all.a), end)));
        QCOMPARE(all.householdCell(all.a, "double_of"), Value(all.b));
        QCOMPARE(all.personCell(105, "double_of"), Value(recordId(201)));
        QVERIFY(isMissing(all.personCell(101, "double_of")));
    }

    void whoJoinsAnotherHouseholdLivesOn()
    {
        TwoFamilies all;
        const HouseholdProfile joined = all.profile(all.b);
        HouseholdEnd end{.reason = household_end::kJoinedOther,
                         .on = kToday,
                         .other = &joined,
                         .relations = {{recordId(101), relation::kHead}}};
        QCOMPARE(refusal(endHousehold(officer(), all.profile(all.a), end)), "member.two_heads");
        end.relations = {{recordId(101), relation::kSpouse}};
        QVERIFY(all.store.apply(*endHousehold(officer(), all.profile(all.a), end)));
        QCOMPARE(all.profile(all.b).members.size(), size_t(7));
        QCOMPARE(all.householdCell(all.b, "member_count"), Value(qint64(7)));
        QCOMPARE(all.personCell(101, "relation"), Value(relation::kSpouse));
        QVERIFY(isMissing(all.personCell(103, "ended_on")));
        QCOMPARE(headCount(all.profile(all.b)), 1);
    }

    void aMovedHouseholdSaysWhereTo()
    {
        TwoFamilies all;
        HouseholdEnd end{.reason = household_end::kMovedAway, .on = kToday};
        QCOMPARE(refusal(endHousehold(officer(), all.profile(all.a), end)),
                 "household.destination_missing");
        end.movedTo = QStringLiteral("Kota Lain");
        QVERIFY(endHousehold(officer(), all.profile(all.a), end));
    }

    void aPointOutsideItsVillageIsWarnedAboutBeyondFiftyMetres()
    {
        TwoFamilies all;
        const Record dwelling = *all.profile(all.a).dwelling;
        const auto move = [&](double lon, double lat) {
            return movePoint(officer(), dwelling, kVillage, {{lon, lat}});
        };
        QVERIFY(move(112.005, -7.995)->findings.isEmpty());
        QVERIFY(move(112.0103, -7.995)->findings.isEmpty()); // 33 m
        const auto outside = move(112.02, -7.995);
        QCOMPARE(outside->findings.size(), 1);
        QCOMPARE(outside->findings[0].reason, "point.outside_region");
        QCOMPARE(outside->findings[0].args[0].left(2), "11"); // 1,101 m
        QVERIFY(all.store.apply(outside->edit));
        QCOMPARE(move(-7.995, 112.005).error().reason, "point.swapped");
        QCOMPARE(move(0, 0).error().reason, "value.point");
    }

    void aClickedDwellingNeedsARegion()
    {
        const auto made = addDwelling(officer(), newDwelling(), kVillage, {{112.005, -7.995}});
        QVERIFY(made);
        QCOMPARE(made->edit.created.size(), size_t(1));
        QCOMPARE(addDwelling(officer(), {}, kVillage, {{112.005, -7.995}}).error().reason,
                 "dwelling.region_missing");
    }

    void presenceAsksForWhatItNeeds()
    {
        TwoFamilies all;
        const Record a = all.profile(all.a).household;
        PresenceChange change{.presence = presence::kMovedAway, .on = kToday};
        QCOMPARE(refusal(setPresence(officer(), a, change)), "presence.destination_missing");
        change.presence = presence::kDouble;
        QCOMPARE(refusal(setPresence(officer(), a, change)), "presence.kept_missing");
        change.doubleOf = all.a;
        QCOMPARE(refusal(setPresence(officer(), a, change)), "presence.kept_is_same");
        change.presence = presence::kFound;
        QCOMPARE(refusal(setPresence({.today = kToday, .officer = {}}, a, change)),
                 "verification.officer_missing");
        QVERIFY(all.store.apply(*setPresence(officer(), a, change)));
        QCOMPARE(all.householdCell(all.a, "presence_officer"),
                 Value(QStringLiteral("Petugas Contoh")));
        QVERIFY(isMissing(all.householdCell(all.a, "double_of")));
    }

    void whoIsGoneIsNotEligible()
    {
        TwoFamilies all;
        const auto judge = [&](qint64 code, const QString& note = {}) {
            return setEligibility(officer(), all.profile(all.a).household,
                                  {.eligibility = code, .on = kToday, .note = note});
        };
        QVERIFY(judge(eligibility::kEligible));
        QCOMPARE(refusal(judge(eligibility::kOtherReason)), "eligibility.note_missing");
        QVERIFY(judge(eligibility::kOtherReason, QStringLiteral("Menolak bantuan")));
        all.store.put(Entity::Household, all.a,
                      {{QLatin1StringView("presence"), presence::kAllDied}});
        QCOMPARE(refusal(judge(eligibility::kEligible)), "eligibility.not_found");
        QVERIFY(judge(eligibility::kNotAssessed));
    }

    void aMemberWhoDiedIsEndedNotMarked()
    {
        TwoFamilies all;
        const Record person = *memberOf(all.profile(all.a), recordId(103));
        PresenceChange change{.presence = member_presence::kDied, .on = kToday};
        QCOMPARE(refusal(setMemberPresence(officer(), person, change)), "presence.use_end_member");
        change.presence = member_presence::kMovedAbroad;
        QCOMPARE(refusal(setMemberPresence(officer(), person, change)),
                 "presence.destination_missing");
        change.movedTo = QStringLiteral("Luar negeri");
        QVERIFY(setMemberPresence(officer(), person, change));
    }
};

QTEST_GUILESS_MAIN(TestHousingRules)
#include "tst_housing_rules.moc"

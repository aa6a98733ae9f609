// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that are one person: merged as one step, taken back as a whole, on one laptop or two.
#include <QTest>

#include "../storage/sync_laptops.h"
#include "pair_decisions.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/family_reader.h"
#include "record_merge.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::test;
using core::RecordId;
using linkage::Decision;
using registry::Entity;
using registry::RowRef;
using registry::Value;
namespace codes = registry::codes;

namespace {

const QDate kDay(2026, 7, 14);

/// Two families with three members each, and what was given to them.
struct Town
{
    RowRef region = fresh(Entity::Region);
    RowRef dwellings[2]{fresh(Entity::Dwelling), fresh(Entity::Dwelling)};
    RowRef households[2]{fresh(Entity::Household), fresh(Entity::Household)};
    RowRef people[2][3]{{fresh(Entity::Person), fresh(Entity::Person), fresh(Entity::Person)},
                        {fresh(Entity::Person), fresh(Entity::Person), fresh(Entity::Person)}};
    RowRef program = fresh(Entity::Program);
    RowRef dataset = fresh(Entity::Dataset);
    RowRef personalAid = fresh(Entity::Benefit);
    RowRef familyAid = fresh(Entity::Benefit);
    RowRef objection = fresh(Entity::Objection);
    RowRef need = fresh(Entity::Need);
    RowRef ranking = fresh(Entity::Ranking);

    registry::Edit creation() const
    {
        const auto text = [](const char* words) {
            return Value(QString::fromUtf8(words));
        };
        registry::Edit out;
        out.created = {{region, {cell(Entity::Region, "code", text("9971011001"))}},
                       {program, {cell(Entity::Program, "name", text("PKH"))}},
                       {dataset, {cell(Entity::Dataset, "edition", text("2026-1"))}}};
        constexpr const char* kNames[2][3] = {{"Siti Aminah", "Budi", "Dewi"},
                                              {"Siti Aminnah", "Joko", "Ratna"}};
        for (size_t home = 0; home < 2; ++home) {
            out.created.push_back(
                {dwellings[home], {cell(Entity::Dwelling, "region_id", region.id)}});
            out.created.push_back({households[home],
                                   {cell(Entity::Household, "dwelling_id", dwellings[home].id),
                                    cell(Entity::Household, "member_count", Value(qint64(3)))}});
            for (size_t i = 0; i < 3; ++i) {
                out.created.push_back(
                    {people[home][i],
                     {cell(Entity::Person, "household_id", households[home].id),
                      cell(Entity::Person, "relation", Value(qint64(i == 0 ? 1 : 3))),
                      cell(Entity::Person, "name", text(kNames[home][i]))}});
            }
        }
        const RecordId other = people[1][0].id;
        const RecordId home = households[1].id;
        out.created.push_back({personalAid,
                               {cell(Entity::Benefit, "program_id", program.id),
                                cell(Entity::Benefit, "person_id", other),
                                cell(Entity::Benefit, "household_id", home)}});
        out.created.push_back({familyAid,
                               {cell(Entity::Benefit, "program_id", program.id),
                                cell(Entity::Benefit, "household_id", home)}});
        out.created.push_back({objection,
                               {cell(Entity::Objection, "household_id", home),
                                cell(Entity::Objection, "person_id", other)}});
        out.created.push_back(
            {need,
             {cell(Entity::Need, "household_id", home), cell(Entity::Need, "person_id", other)}});
        out.created.push_back({ranking,
                               {cell(Entity::Ranking, "household_id", home),
                                cell(Entity::Ranking, "dataset_id", dataset.id),
                                cell(Entity::Ranking, "decile_national", Value(qint64(2)))}});
        return out;
    }
    RecordId keep() const { return people[0][0].id; }
    RecordId other() const { return people[1][0].id; }
};

services::MergeWish wishOf(const RecordId& keep, const RecordId& other,
                           std::optional<RecordId> head = std::nullopt)
{
    return {keep, other, kDay, QStringLiteral("Ibu Petugas"), head};
}

services::MergeSource source(SyncLaptop& laptop)
{
    return {laptop.records(), laptop.get().families()};
}

void say(SyncLaptop& laptop, const RecordId& a, const RecordId& b, Decision decision)
{
    services::PairAnswer answer;
    answer.decision = decision;
    QVERIFY(services::answerPair(laptop.get(), a, b, answer, laptop.clock));
}

std::optional<services::PairOpinions> said(SyncLaptop& laptop)
{
    const auto all = must(services::pairOpinions(laptop.records()));
    return all.empty() ? std::nullopt : std::optional(all.front());
}

/// Both exchange until nothing is left to say.
void settle(SyncLaptop& a, SyncLaptop& b, const QString& drop)
{
    for (int round = 0; round < 2; ++round) {
        a.exchange(drop);
        b.exchange(drop);
    }
}

Value id(const RowRef& row)
{
    return Value(row.id);
}

/// A laptop with the town, on which the two heads were said to be one.
struct Office
{
    SyncLaptop laptop;
    Town town;

    Office()
    {
        laptop.apply(town.creation());
        say(laptop, town.keep(), town.other(), Decision::Same);
    }
    registry::Commit merge()
    {
        return laptop.apply(must(services::mergePersons(
            source(laptop), wishOf(town.keep(), town.other(), town.people[1][1].id))));
    }
    registry::Commit mergeFamilies()
    {
        return laptop.apply(must(services::mergeHouseholds(
            source(laptop), wishOf(town.households[0].id, town.households[1].id))));
    }
    registry::Commit unmerge()
    {
        return laptop.apply(must(services::unmergePerson(source(laptop), town.other())));
    }
};

} // namespace

class TestRecordMerge : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=20"); } // registers are made on disk
    void nothingIsMergedBeforeAPersonSaidSo()
    {
        SyncLaptop laptop;
        const Town town;
        laptop.apply(town.creation());
        const auto wish = wishOf(town.keep(), town.other(), town.people[1][1].id);
        for (const Decision decision : {Decision::Later, Decision::Different}) {
            const auto refused = services::mergePersons(source(laptop), wish);
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, QStringLiteral("merge.not_same"));
            say(laptop, town.keep(), town.other(), decision);
        }
        QVERIFY(!services::mergeHouseholds(source(laptop),
                                           wishOf(town.households[0].id, town.households[1].id)));
        say(laptop, town.keep(), town.other(), Decision::Same); // the mind was changed
        QVERIFY(services::mergePersons(source(laptop), wish));
    }

    void aidAndObjectionsGoToTheKeptPersonAndBothStay()
    {
        Office office;
        const Town& town = office.town;
        const auto headless =
            services::mergePersons(source(office.laptop), wishOf(town.keep(), town.other()));
        QVERIFY(!headless);
        QCOMPARE(headless.error().reason, QStringLiteral("member.head_needed"));
        const registry::Commit commit = office.merge();
        SyncLaptop& laptop = office.laptop;
        const RowRef& other = town.people[1][0];
        QCOMPARE(laptop.value(other, "end_reason"), Value(codes::member_end::kDouble));
        QCOMPARE(laptop.value(other, "double_of"), Value(town.keep()));
        QCOMPARE(laptop.value(other, "name"), Value(QStringLiteral("Siti Aminnah")));
        QCOMPARE(laptop.value(town.people[1][1], "relation"), Value(codes::relation::kHead));
        QCOMPARE(laptop.value(town.personalAid, "person_id"), Value(town.keep()));
        QCOMPARE(laptop.value(town.personalAid, "household_id"), id(town.households[0]));
        QCOMPARE(laptop.value(town.personalAid, "first_person"), Value(town.other()));
        QCOMPARE(laptop.value(town.familyAid, "household_id"), id(town.households[1]));
        QCOMPARE(laptop.value(town.objection, "person_id"), Value(town.keep()));
        QCOMPARE(laptop.value(town.need, "person_id"), Value(town.keep()));
        QVERIFY(laptop.isSound());
        // As one step, undone by the menu as well.
        QVERIFY(laptop.records().undo(commit.id, {}));
        QCOMPARE(laptop.value(town.objection, "person_id"), Value(town.other()));
        QVERIFY(registry::isMissing(laptop.value(other, "ended_on")));
    }

    void theWholeFamilyGoesOnAndNobodyIsLost()
    {
        Office office;
        const Town& town = office.town;
        office.mergeFamilies();
        SyncLaptop& laptop = office.laptop;
        QCOMPARE(laptop.value(town.households[1], "end_reason"),
                 Value(codes::household_end::kDouble));
        QCOMPARE(laptop.value(town.households[1], "double_of"), id(town.households[0]));
        QCOMPARE(laptop.value(town.people[1][0], "double_of"), Value(town.keep()));
        for (const RowRef& child : {town.people[1][1], town.people[1][2]}) {
            QCOMPARE(laptop.value(child, "household_id"), id(town.households[0]));
            QVERIFY(registry::isMissing(laptop.value(child, "ended_on")));
        }
        QCOMPARE(laptop.value(town.households[0], "member_count"), Value(qint64(5)));
        QCOMPARE(laptop.value(town.familyAid, "household_id"), id(town.households[0]));
        QCOMPARE(laptop.value(town.ranking, "household_id"), id(town.households[0]));
        QVERIFY(laptop.isSound());
    }

    void mergingAndTakingItBackLeavesTheSameData()
    {
        QVERIFY(rc::check("merge then unmerge is nothing", [] {
            Office office;
            const Town& town = office.town;
            SyncLaptop& laptop = office.laptop;
            if (*rc::gen::arbitrary<bool>()) {
                laptop.set(town.people[1][0], "presence",
                           Value(codes::member_presence::kLivesHere));
            }
            if (*rc::gen::arbitrary<bool>()) {
                laptop.set(town.people[1][0], "member_since", Value(QDate(2001, 2, 3)));
            }
            if (*rc::gen::arbitrary<bool>()) {
                laptop.set(town.households[1], "member_count", Value(qint64(7)));
            }
            if (*rc::gen::arbitrary<bool>()) {
                laptop.set(town.people[1][2], "relation", Value(codes::relation::kSpouse));
            }
            const auto before = laptop.everything();
            const bool isFamily = *rc::gen::arbitrary<bool>();
            isFamily ? office.mergeFamilies() : office.merge();
            RC_ASSERT(!(laptop.everything() == before));
            office.unmerge();
            RC_ASSERT(laptop.everything() == before);
            const auto again = services::unmergePerson(source(laptop), town.other());
            RC_ASSERT(!again);
            RC_ASSERT(again.error().reason == QStringLiteral("merge.none"));
        }));
    }

    void whatWasChangedSinceStaysWhenAMergeIsTakenBack()
    {
        Office office;
        const Town& town = office.town;
        SyncLaptop& laptop = office.laptop;
        office.merge();
        laptop.set(town.personalAid, "amount", Value(qint64(750000)));
        laptop.set(town.people[1][0], "phone", Value(QStringLiteral("081234567890")));
        laptop.set(town.people[1][1], "relation", Value(codes::relation::kOther));
        office.unmerge();
        QCOMPARE(laptop.value(town.personalAid, "amount"), Value(qint64(750000)));
        QCOMPARE(laptop.value(town.personalAid, "person_id"), Value(town.other()));
        QCOMPARE(laptop.value(town.people[1][0], "phone"), Value(QStringLiteral("081234567890")));
        QCOMPARE(laptop.value(town.people[1][0], "household_id"), id(town.households[1]));
        QCOMPARE(laptop.value(town.people[1][1], "relation"), Value(codes::relation::kOther));
    }

    void anEditOnAnotherLaptopIsNotLostAndTheMergeIsTakenBackThere()
    {
        QVERIFY(rc::check("merge here, edit there", [] {
            QTemporaryDir drop;
            Office office;
            const Town& town = office.town;
            SyncLaptop second(office.laptop, QStringLiteral("Laptop 2"),
                              QStringLiteral("Pak Lain"));
            settle(office.laptop, second, drop.path());
            const auto before = second.everything();

            office.merge();
            const RowRef given = fresh(Entity::Benefit);
            registry::Edit more;
            more.created = {{given,
                             {cell(Entity::Benefit, "program_id", town.program.id),
                              cell(Entity::Benefit, "person_id", town.other())}}};
            const bool isGiven = *rc::gen::arbitrary<bool>();
            if (isGiven) {
                second.apply(more);
            }
            second.set(town.people[1][0], "phone", Value(QStringLiteral("081234567890")));
            settle(office.laptop, second, drop.path());
            RC_ASSERT(office.laptop.digest() == second.digest());
            RC_ASSERT(second.value(town.people[1][0], "phone") ==
                      Value(QStringLiteral("081234567890")));
            RC_ASSERT(second.value(town.personalAid, "person_id") == Value(town.keep()));
            // What came to the double meanwhile goes on as well, when asked again.
            if (isGiven) {
                second.apply(must(
                    services::mergePersons(source(second), wishOf(town.keep(), town.other()))));
                RC_ASSERT(second.value(given, "person_id") == Value(town.keep()));
            }
            second.apply(must(services::unmergePerson(source(second), town.other())));
            if (isGiven) {
                RC_ASSERT(second.value(given, "person_id") == Value(town.other()));
            }
            auto after = second.everything();
            after.erase(given);
            after.at(town.people[1][0])
                .setValue(registry::variable(Entity::Person, QLatin1StringView("phone")), {});
            RC_ASSERT(after == before);
            settle(second, office.laptop, drop.path());
            RC_ASSERT(office.laptop.everything() == second.everything());
        }));
    }

    void twoFamiliesAreMergedWithWhatTheOfficerSaysOfTheirMembers()
    {
        SyncLaptop laptop;
        const Town town;
        laptop.apply(town.creation());
        const auto before = laptop.everything();
        services::MergeWish wish = wishOf(town.households[0].id, town.households[1].id);
        QCOMPARE(services::mergeHouseholds(source(laptop), wish).error().reason,
                 QStringLiteral("merge.not_same"));
        wish.same = {{town.people[0][0].id, town.people[0][1].id}};
        QCOMPARE(services::mergeHouseholds(source(laptop), wish).error().reason,
                 QStringLiteral("merge.not_members"));
        wish.same = {{town.people[0][0].id, town.people[1][0].id},
                     {town.people[1][1].id, town.people[0][1].id}};
        const registry::Commit commit =
            laptop.apply(must(services::mergeHouseholds(source(laptop), wish)));
        QCOMPARE(laptop.value(town.people[1][0], "double_of"), Value(town.keep()));
        QCOMPARE(laptop.value(town.people[1][1], "double_of"), id(town.people[0][1]));
        QCOMPARE(laptop.value(town.people[1][2], "household_id"), id(town.households[0]));
        QCOMPARE(laptop.value(town.households[0], "member_count"), Value(qint64(4)));
        QCOMPARE(must(services::pairOpinions(laptop.records())).size(), size_t(2));
        QVERIFY(laptop.isSound());
        QVERIFY(laptop.records().undo(commit.id, {})); // with the answers, as one step
        QVERIFY(laptop.everything() == before);
        laptop.apply(must(services::mergeHouseholds(source(laptop), wish)));
        laptop.apply(must(services::unmergePerson(source(laptop), town.people[1][1].id)));
        for (const auto& [ref, record] : before) { // the answers stay
            QVERIFY(laptop.everything().at(ref) == record);
        }
    }

    void whoJoinedAfterAMergeCanTakeItBack()
    {
        for (const bool isFamily : {false, true}) {
            QTemporaryDir drop;
            Office office;
            const Town& town = office.town;
            for (const RowRef& person : {town.people[1][0], town.people[1][1]}) {
                office.laptop.set(person, "member_since", Value(QDate(2001, 2, 3)));
                office.laptop.set(person, "presence", Value(codes::member_presence::kLivesHere));
                office.laptop.set(person, "presence_on", Value(QDate(2026, 2, 3)));
            }
            const auto before = office.laptop.everything();
            isFamily ? office.mergeFamilies() : office.merge();
            office.laptop.exchange(drop.path());
            SyncLaptop late(office.laptop, QStringLiteral("Laptop 3"), QStringLiteral("Pak Baru"));
            settle(office.laptop, late, drop.path());
            QVERIFY(late.everything() == office.laptop.everything());
            late.apply(must(services::unmergePerson(source(late), town.other())));
            QVERIFY(late.everything() == before);
            settle(late, office.laptop, drop.path());
            QVERIFY(office.laptop.everything() == before);
            QVERIFY(office.laptop.digest() == late.digest());
        }
    }

    void twoAnswersOfTwoLaptopsAreADisputeUntilSomebodySettlesIt()
    {
        QTemporaryDir drop;
        SyncLaptop first;
        const Town town;
        first.apply(town.creation());
        SyncLaptop second(first, QStringLiteral("Laptop 2"), QStringLiteral("Pak Lain"));
        settle(first, second, drop.path());
        say(first, town.keep(), town.other(), Decision::Same);
        say(second, town.other(), town.keep(), Decision::Different);
        settle(first, second, drop.path());
        for (SyncLaptop* laptop : {&first, &second}) {
            const auto pair = said(*laptop);
            QVERIFY(pair && pair->isDisputed());
            QCOMPARE(pair->opinions.size(), size_t(2));
            QCOMPARE(pair->decision(), Decision::Later);
            QSet<QString> officers;
            for (const auto& one : pair->opinions) {
                officers << one.officer;
                QVERIFY(one.day.isValid());
            }
            QCOMPARE(officers,
                     QSet<QString>({QStringLiteral("Ibu Petugas"), QStringLiteral("Pak Lain")}));
            QVERIFY(services::decisionsOf({*pair}).isDisputed(town.keep(), town.other()));
        }
        const auto refused =
            services::mergePersons(source(first), wishOf(town.keep(), town.other()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("merge.not_same"));
        say(second, town.keep(), town.other(), Decision::Same);
        settle(second, first, drop.path());
        const auto settled = said(first);
        QVERIFY(settled && !settled->isDisputed());
        QCOMPARE(settled->decision(), Decision::Same);
    }
};

QTEST_GUILESS_MAIN(TestRecordMerge)
#include "tst_record_merge.moc"

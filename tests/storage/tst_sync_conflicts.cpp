// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/sync/merge_cell.h"
#include "sync_laptops.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::RowRef;
using registry::Value;
using sync::ConflictKind;
using sync::Decision;

namespace {

registry::Edit withdrawal(const RowRef& row)
{
    registry::Edit edit;
    edit.withdrawn = {row};
    return edit;
}

registry::Edit newPerson(const RowRef& row, const core::RecordId& household, const QString& nik)
{
    registry::Edit edit;
    edit.created = {{row,
                     {cell(Entity::Person, "household_id", household),
                      cell(Entity::Person, "name", Value(QStringLiteral("Contoh Orang"))),
                      cell(Entity::Person, "nik", Value(nik))}}};
    return edit;
}

/// Two laptops that know one family.
class FamilyOnTwo : public TwoLaptops
{
public:
    FamilyOnTwo()
    {
        a.apply(family.creation());
        settle();
    }
    sync::Conflict only(SyncLaptop& laptop)
    {
        const auto conflicts = must(laptop.sync().conflicts());
        return conflicts.size() == 1 ? conflicts.front() : sync::Conflict{};
    }
    bool areEqual()
    {
        return a.digest() == b.digest() && a.everything() == b.everything() && a.isSound() &&
               b.isSound();
    }

    Family family;
};

} // namespace

class TestSyncConflicts : public QObject
{
    Q_OBJECT

private slots:
    void twoValuesOfOneFieldAreListedWithWhatWasBefore()
    {
        FamilyOnTwo two;
        two.a.set(two.family.dwelling, "floor_area", Value(50.0));
        two.a.set(two.family.dwelling, "floor_area", Value(51.0)); // thought again before sending
        two.b.set(two.family.dwelling, "floor_area", Value(60.0));
        two.a.exchange(two.drop());
        QCOMPARE(two.b.exchange(two.drop()).newConflicts, 1);
        QCOMPARE(two.a.exchange(two.drop()).newConflicts, 1);
        for (SyncLaptop* laptop : {&two.a, &two.b}) {
            const sync::Conflict conflict = two.only(*laptop);
            QCOMPARE(int(conflict.kind), int(ConflictKind::Value));
            QVERIFY(conflict.row == two.family.dwelling);
            QVERIFY(conflict.base == std::vector{Value(41.5)});
            QCOMPARE(conflict.sides.size(), size_t(2));
            QVERIFY(conflict.foundAtMs > 0);
            QVERIFY(conflict.sides[0].isMine != conflict.sides[1].isMine);
        }
        QVERIFY(two.only(two.a).id == two.only(two.b).id);
        QVERIFY(two.areEqual());
        two.a.reopen();
        QVERIFY(two.only(two.a).base == std::vector{Value(41.5)});
    }

    void equalValuesAndOtherFieldsAreNoConflict()
    {
        FamilyOnTwo two;
        two.a.set(two.family.dwelling, "floor_area", Value(50.0));
        two.b.set(two.family.dwelling, "floor_area", Value(50.0));
        two.a.set(two.family.dwelling, "rooms", Value(qint64(3)));
        two.b.set(two.family.dwelling, "tenure", Value(qint64(2)));
        two.a.exchange(two.drop());
        const auto report = two.b.exchange(two.drop());
        QCOMPARE(report.newConflicts, 0);
        QVERIFY(report.softMerges > 0);
        two.settle();
        QVERIFY(two.a.conflictIds().empty() && two.b.conflictIds().empty());
        QVERIFY(two.areEqual());
        QVERIFY(two.a.value(two.family.dwelling, "tenure") == Value(qint64(2)));
        QVERIFY(two.b.value(two.family.dwelling, "rooms") == Value(qint64(3)));
        // One edit on top of both ends them.
        two.b.set(two.family.dwelling, "floor_area", Value(55.0));
        two.settle();
        QVERIFY(two.a.conflictIds().empty());
        QVERIFY(two.areEqual());
    }

    void aGroupOfFieldsIsOneConflict()
    {
        FamilyOnTwo two;
        two.a.set(two.family.dwelling, "rt", Value(QStringLiteral("004")));
        two.b.set(two.family.dwelling, "rw", Value(QStringLiteral("008")));
        two.settle();
        const auto conflict = two.only(two.a);
        QCOMPARE(int(conflict.kind), int(ConflictKind::Value));
        QCOMPARE(conflict.sides.front().values.size(),
                 sync::cellColumns(Entity::Dwelling, conflict.cell).size());
        QVERIFY(two.areEqual());
    }

    void aDecisionSettlesItEverywhere_data()
    {
        QTest::addColumn<double>("decided");
        QTest::newRow("mine") << 50.0;
        QTest::newRow("theirs") << 60.0;
        QTest::newRow("a third") << 55.0;
    }
    void aDecisionSettlesItEverywhere()
    {
        QFETCH(double, decided);
        FamilyOnTwo two;
        two.a.set(two.family.dwelling, "floor_area", Value(50.0));
        two.b.set(two.family.dwelling, "floor_area", Value(60.0));
        two.settle();
        const auto commit = must(two.a.sync().resolve({two.only(two.a).id,
                                                       Decision::TakeValues,
                                                       {Value(decided)},
                                                       QStringLiteral("diukur ulang")}));
        QCOMPARE(int(commit.kind), int(registry::CommitKind::Resolution));
        QVERIFY(two.a.conflictIds().empty());
        QCOMPARE(must(two.a.sync().unsentCount()), 1);
        two.settle();
        QVERIFY(two.b.conflictIds().empty());
        QVERIFY(two.b.value(two.family.dwelling, "floor_area") == Value(decided));
        QVERIFY(two.areEqual());
        // Taken back like any other edit: the value before, and no new strife.
        const Value before =
            commit.changes.empty() ? Value(decided) : commit.changes.front().before;
        must(two.a.records().undo(commit.id, {}));
        two.settle();
        QVERIFY(two.b.value(two.family.dwelling, "floor_area") == before);
        QVERIFY(two.areEqual());
    }

    void twoDifferentDecisionsAreANewConflict()
    {
        FamilyOnTwo two;
        two.a.set(two.family.dwelling, "floor_area", Value(50.0));
        two.b.set(two.family.dwelling, "floor_area", Value(60.0));
        two.settle();
        const auto id = two.only(two.a).id;
        must(two.a.sync().resolve({id, Decision::TakeValues, {Value(50.0)}, {}}));
        must(two.b.sync().resolve({id, Decision::TakeValues, {Value(60.0)}, {}}));
        two.settle();
        QVERIFY(two.only(two.a).id != id);
        QVERIFY(two.only(two.a).id == two.only(two.b).id);
        QVERIFY(two.areEqual());
    }

    void wrongDecisionsAreRefused()
    {
        FamilyOnTwo two;
        two.a.set(two.family.dwelling, "floor_area", Value(50.0));
        two.b.set(two.family.dwelling, "floor_area", Value(60.0));
        two.settle();
        const auto id = two.only(two.a).id;
        QCOMPARE(two.a.sync().resolve({id, Decision::KeepRow, {}, {}}).error().reason,
                 QStringLiteral("conflict.decision"));
        QCOMPARE(two.a.sync().resolve({id, Decision::TakeValues, {}, {}}).error().reason,
                 QStringLiteral("conflict.decision"));
        QVERIFY(
            !two.a.sync().resolve({id, Decision::TakeValues, {Value(QStringLiteral("x"))}, {}}));
        QCOMPARE(
            two.a.sync().resolve({sync::ConflictId(), Decision::KeepRow, {}, {}}).error().reason,
            QStringLiteral("conflict.gone"));
        QVERIFY(two.only(two.a).id == id);
    }

    void aRowWithdrawnHereAndEditedThereStaysUntilDecided_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("kept") << true;
        QTest::newRow("withdrawn") << false;
    }
    void aRowWithdrawnHereAndEditedThereStaysUntilDecided()
    {
        QFETCH(bool, isKept);
        FamilyOnTwo two;
        two.a.apply(withdrawal(two.family.child));
        two.b.set(two.family.child, "name", Value(QStringLiteral("Yoga Ximenes")));
        two.a.exchange(two.drop());
        QCOMPARE(two.b.exchange(two.drop()).newConflicts, 1);
        QCOMPARE(two.a.exchange(two.drop()).newConflicts, 1);
        QVERIFY(two.a.isLive(two.family.child) && two.b.isLive(two.family.child));
        const auto conflict = two.only(two.b);
        QVERIFY(conflict.id == two.only(two.a).id);
        QCOMPARE(int(conflict.kind), int(ConflictKind::EditDelete));
        QCOMPARE(conflict.sides.size(), size_t(2));
        QVERIFY(conflict.sides[0].isMine && !conflict.sides[0].withdraws);
        QVERIFY(conflict.sides[1].withdraws);
        QCOMPARE(conflict.sides[1].officer, QStringLiteral("Ibu Petugas"));
        must(two.b.sync().resolve(
            {conflict.id, isKept ? Decision::KeepRow : Decision::WithdrawRow, {}, {}}));
        two.settle();
        QVERIFY(two.a.conflictIds().empty() && two.b.conflictIds().empty());
        QCOMPARE(two.a.isLive(two.family.child), isKept);
        QCOMPARE(two.b.isLive(two.family.child), isKept);
        QVERIFY(two.areEqual());
    }

    void bothWithdrawingIsNoConflict()
    {
        FamilyOnTwo two;
        two.a.apply(withdrawal(two.family.child));
        two.b.apply(withdrawal(two.family.child));
        two.settle();
        QVERIFY(two.a.conflictIds().empty() && two.b.conflictIds().empty());
        QVERIFY(!two.a.isLive(two.family.child) && !two.b.isLive(two.family.child));
        QVERIFY(two.areEqual());
    }

    void aMemberOfAWithdrawnHouseholdIsAConflict()
    {
        FamilyOnTwo two;
        registry::Edit gone;
        gone.withdrawn = {two.family.head, two.family.child, two.family.household};
        two.a.apply(gone);
        const RowRef newcomer = fresh(Entity::Person);
        two.b.apply(
            newPerson(newcomer, two.family.household.id, QStringLiteral("9971014107800009")));
        two.a.exchange(two.drop());
        QCOMPARE(two.b.exchange(two.drop()).newConflicts, 1);
        QCOMPARE(two.a.exchange(two.drop()).newConflicts, 1);
        const auto conflict = two.only(two.a);
        QCOMPARE(int(conflict.kind), int(ConflictKind::Reference));
        QVERIFY(conflict.id == two.only(two.b).id);
        QVERIFY(conflict.row == newcomer);
        QVERIFY(conflict.others == std::vector{two.family.household});
        must(two.a.sync().resolve({conflict.id, Decision::KeepRow, {}, {}}));
        two.settle();
        QVERIFY(two.b.conflictIds().empty());
        QVERIFY(two.b.isLive(two.family.household) && !two.b.isLive(two.family.child));
        QVERIFY(two.areEqual());
    }

    void twoPersonsWithOneNikAreAConflict()
    {
        FamilyOnTwo two;
        const QString nik = QStringLiteral("9971014107800009");
        const RowRef one = fresh(Entity::Person);
        const RowRef other = fresh(Entity::Person);
        two.a.apply(newPerson(one, two.family.household.id, nik));
        two.b.apply(newPerson(other, two.family.household.id, nik));
        two.a.exchange(two.drop());
        QCOMPARE(two.b.exchange(two.drop()).newConflicts, 1);
        QCOMPARE(two.a.exchange(two.drop()).newConflicts, 1);
        const auto conflict = two.only(two.a);
        QCOMPARE(int(conflict.kind), int(ConflictKind::Key));
        QVERIFY(conflict.id == two.only(two.b).id);
        const std::set<RowRef> rows{conflict.row, conflict.others.at(0)};
        QVERIFY(rows == std::set({one, other}));
        QCOMPARE(two.a.sync().resolve({conflict.id, Decision::KeepRow, {}, {}}).error().reason,
                 QStringLiteral("conflict.decision"));
        two.b.set(other, "double_of", one.id);
        two.settle();
        QVERIFY(two.a.conflictIds().empty() && two.b.conflictIds().empty());
        QVERIFY(two.areEqual());
    }
};

QTEST_GUILESS_MAIN(TestSyncConflicts)
#include "tst_sync_conflicts.moc"

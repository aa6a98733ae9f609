// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "bulk_import.h"
#include "rangkul/sync/merge_cell.h"
#include "sync_laptops.h"

#include <random>

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::RowRef;
using registry::Value;

namespace {

constexpr std::size_t kHouseholds = 500;
const char* const kColumns[] = {"cattle", "goats", "phone"};

/// What one laptop wrote since the last exchange, last value of each cell.
using Written = std::map<std::pair<std::size_t, int>, Value>;

Value randomValue(int column, std::mt19937& dice)
{
    const auto choice = qint64(dice() % 4);
    return column == 2 ? Value(QStringLiteral("08129988770%1").arg(choice)) : Value(choice);
}

Written editAtRandom(SyncLaptop& laptop, const BulkImport& bulk, std::mt19937& dice)
{
    Written written;
    std::vector<std::size_t> order(kHouseholds);
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), dice);
    for (const std::size_t household : order) {
        const int column = int(dice() % 3);
        const Value value = randomValue(column, dice);
        const RowRef row = bulk.household(household);
        if (laptop.value(row, kColumns[column]) != value) {
            laptop.set(row, kColumns[column], value);
            written[{household, column}] = value;
        }
    }
    return written;
}

registry::ColumnId columnId(int column)
{
    return registry::variable(Entity::Household, QLatin1StringView(kColumns[column])).id;
}

} // namespace

class TestSyncMerge : public QObject
{
    Q_OBJECT

private slots:
    void fiveHundredHouseholdsEditedOnBothEndEqual()
    {
        std::mt19937 dice(99);
        TwoLaptops two;
        const BulkImport bulk(kHouseholds);
        QVERIFY(bulk.run(two.a.get()));
        two.settle();
        for (int round = 0; round < 3; ++round) {
            two.b.clock.aheadMs = round == 1 ? -40'000'000 : 40'000'000; // right or wrong: the same
            const Written byA = editAtRandom(two.a, bulk, dice);
            const Written byB = editAtRandom(two.b, bulk, dice);
            std::map<std::pair<std::size_t, int>, std::pair<Value, Value>> expected;
            for (const auto& [cell, value] : byA) {
                const auto other = byB.find(cell);
                if (other != byB.end() && other->second != value) {
                    expected[cell] = {value, other->second};
                }
            }
            QVERIFY(expected.size() > 20);
            two.settle();
            QCOMPARE(two.a.digest().shortText(), two.b.digest().shortText());
            QVERIFY(two.a.everything() == two.b.everything());
            checkConflicts(two, bulk, expected);
            checkMerged(two.b, bulk, byA, expected);
            checkMerged(two.a, bulk, byB, expected);
            QVERIFY(two.a.isSound() && two.b.isSound()); // with conflicts open
            resolveHalfEach(two);
        }
        QVERIFY(two.a.isSound() && two.b.isSound());
    }

    void threeLaptopsInAnyOrderEndEqual()
    {
        std::mt19937 dice(7);
        TwoLaptops two;
        SyncLaptop c(two.a, QStringLiteral("Laptop Kelurahan 3"), QStringLiteral("Mas Petugas"));
        const BulkImport bulk(kHouseholds);
        QVERIFY(bulk.run(two.a.get()));
        two.settle();
        c.exchange(two.drop());
        two.settle();
        SyncLaptop* const laptops[] = {&two.a, &two.b, &c};
        for (int step = 0; step < 9; ++step) {
            editAtRandom(*laptops[dice() % 3], bulk, dice);
            laptops[dice() % 3]->exchange(two.drop());
        }
        for (int round = 0; round < 3; ++round) {
            for (SyncLaptop* laptop : laptops) {
                laptop->exchange(two.drop());
            }
        }
        QCOMPARE(two.a.digest().shortText(), two.b.digest().shortText());
        QCOMPARE(two.a.digest().shortText(), c.digest().shortText());
        QVERIFY(two.a.everything() == c.everything());
        QVERIFY(c.isSound());
        QVERIFY(two.a.conflictIds().size() > 20);
        QVERIFY(two.a.conflictIds() == two.b.conflictIds());
        QVERIFY(two.a.conflictIds() == c.conflictIds());
    }

private:
    using Cells = std::map<std::pair<std::size_t, int>, std::pair<Value, Value>>;

    /// Both list exactly what was expected, with both sides, and the same base.
    static void checkConflicts(TwoLaptops& two, const BulkImport& bulk, const Cells& expected)
    {
        const auto listed = must(two.a.sync().conflicts());
        const auto other = must(two.b.sync().conflicts());
        QVERIFY(two.a.conflictIds() == two.b.conflictIds());
        QCOMPARE(listed.size(), expected.size());
        std::map<sync::ConflictId, sync::Conflict> byId;
        for (const sync::Conflict& conflict : other) {
            byId[conflict.id] = conflict;
        }
        std::map<std::pair<RowRef, registry::ColumnId>, sync::Conflict> byCell;
        for (const sync::Conflict& conflict : listed) {
            byCell[{conflict.row, conflict.cell}] = conflict;
            QVERIFY(conflict.base == byId[conflict.id].base);
            QCOMPARE(conflict.base.size(), size_t(1));
        }
        for (const auto& [cell, values] : expected) {
            const auto& conflict = byCell[{bulk.household(cell.first), columnId(cell.second)}];
            QCOMPARE(conflict.sides.size(), size_t(2));
            for (const sync::ConflictSide& side : conflict.sides) {
                QVERIFY(side.values.front() == (side.isMine ? values.first : values.second));
                QCOMPARE(side.officer, side.isMine ? QStringLiteral("Ibu Petugas")
                                                   : QStringLiteral("Pak Petugas"));
            }
            QVERIFY(conflict.sides.front().isShown && !conflict.sides.back().isShown);
            QVERIFY(two.a.value(conflict.row, kColumns[cell.second]) ==
                    conflict.sides.front().values.front());
        }
    }

    /// What one wrote and nobody contradicted is what the other shows.
    static void checkMerged(SyncLaptop& laptop, const BulkImport& bulk, const Written& written,
                            const Cells& atStrife)
    {
        for (const auto& [cell, value] : written) {
            if (atStrife.count(cell) == 0) {
                QVERIFY(laptop.value(bulk.household(cell.first), kColumns[cell.second]) == value);
            }
        }
    }

    static void resolveHalfEach(TwoLaptops& two)
    {
        SyncLaptop* turn = &two.a;
        for (const sync::Conflict& conflict : must(two.a.sync().conflicts())) {
            must(turn->sync().resolve({conflict.id, sync::Decision::TakeValues,
                                       conflict.sides.back().values,
                                       QStringLiteral("dicek di rumah")}));
            turn = turn == &two.a ? &two.b : &two.a;
        }
        two.settle();
        QVERIFY(two.a.conflictIds().empty());
        QVERIFY(two.b.conflictIds().empty());
        QCOMPARE(two.a.digest().shortText(), two.b.digest().shortText());
    }
};

QTEST_GUILESS_MAIN(TestSyncMerge)
#include "tst_sync_merge.moc"

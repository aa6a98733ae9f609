// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/sync/merge_cell.h"
#include "sync_laptops.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::RowRef;
using registry::Value;

namespace {

sync::UnknownPart field(Entity entity, const char* column)
{
    const registry::Variable& variable = registry::variable(entity, QLatin1StringView(column));
    return {static_cast<std::uint8_t>(entity), sync::cellOf(variable)};
}
const sync::UnknownPart kPrograms{static_cast<std::uint8_t>(Entity::Program), 0};

/// Three releases that read each other's files.
const sync::Schema kNew(3);
const sync::Schema kMiddle(2, {kPrograms});
const sync::Schema kOld(1, {kPrograms, field(Entity::Dwelling, "floor_area"),
                            field(Entity::Person, "name")});
/// One from before files of this form.
const sync::Schema kAncient(0);

storage::OpenOptions release(const sync::Schema& schema)
{
    storage::OpenOptions options;
    options.schema = &schema;
    return options;
}

bool saysNewerFields(const sync::SyncReport& report)
{
    return std::ranges::any_of(report.warnings, [](const core::Error& warning) {
        return warning.reason == QLatin1String("sync.newer_fields");
    });
}

RowRef addProgram(SyncLaptop& laptop, const char* name)
{
    const RowRef row = fresh(Entity::Program);
    registry::Edit edit;
    edit.created = {{row, {cell(Entity::Program, "name", Value(QString::fromUtf8(name)))}}};
    laptop.apply(edit);
    return row;
}

/// A new and an old release of the program, and what the new one has written.
struct Mixed
{
    Mixed()
    {
        two.a.reopen(release(kNew));
        two.b.reopen(release(kOld));
        two.a.apply(family.creation());
        program = addProgram(two.a, "Bantuan Contoh");
    }
    TwoLaptops two;
    Family family;
    RowRef program;
};

} // namespace

/// Files of a newer release hold fields and records that this one does not know (sync.md 3.12).
class TestSyncNewer : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotKnownWaitsAndAppearsAfterTheUpgrade()
    {
        Mixed mixed;
        TwoLaptops& two = mixed.two;
        two.a.set(mixed.family.dwelling, "floor_area", Value(50.0));
        two.a.exchange(two.drop());
        const auto report = two.b.exchange(two.drop());
        QVERIFY(saysNewerFields(report));
        QVERIFY(report.quarantined.empty());
        QVERIFY(report.diverged.empty());
        // What is known is there at once.
        QVERIFY(two.b.value(mixed.family.dwelling, "rt") == Value(QStringLiteral("003")));
        QVERIFY(registry::isMissing(two.b.value(mixed.family.dwelling, "floor_area")));
        QVERIFY(registry::isMissing(two.b.value(mixed.family.head, "name")));
        QVERIFY(!two.b.isLive(mixed.program));
        QVERIFY(two.b.isSound());
        // It goes on working meanwhile.
        two.b.set(mixed.family.dwelling, "rooms", Value(qint64(5)));
        two.settle();
        QVERIFY(two.a.value(mixed.family.dwelling, "rooms") == Value(qint64(5)));
        QVERIFY(two.a.value(mixed.family.dwelling, "floor_area") == Value(50.0));

        two.b.reopen(release(kNew));
        QVERIFY(two.b.value(mixed.family.dwelling, "floor_area") == Value(50.0));
        QVERIFY(two.b.value(mixed.family.head, "name") ==
                Value(QStringLiteral("Zubaedah Qorinawati")));
        QVERIFY(two.b.isLive(mixed.program));
        QVERIFY(two.a.everything() == two.b.everything());
        QVERIFY(two.a.digest() == two.b.digest());
        QVERIFY(two.b.isSound());
        const auto after = two.b.exchange(two.drop());
        QVERIFY(!saysNewerFields(after));
        QVERIFY(after.diverged.empty());
        two.settle();
        QVERIFY(two.a.digest() == two.b.digest());
        // Once: a second start changes nothing.
        two.b.reopen();
        QVERIFY(two.a.digest() == two.b.digest());
        // History says who wrote it.
        const auto history = must(two.b.records().history({mixed.family.dwelling}));
        QVERIFY(std::ranges::any_of(history, [&](const registry::HistoryEntry& line) {
            return line.change.after == Value(50.0) &&
                   line.device == QStringLiteral("Laptop Kelurahan 1");
        }));
    }

    void anUpgradeInTwoStepsTakesEachPartInItsTime()
    {
        Mixed mixed;
        TwoLaptops& two = mixed.two;
        two.settle();
        two.b.reopen(release(kMiddle));
        QVERIFY(two.b.value(mixed.family.dwelling, "floor_area") == Value(41.5));
        QVERIFY(!two.b.isLive(mixed.program));
        QVERIFY(saysNewerFields(two.b.exchange(two.drop())));
        QVERIFY(two.b.isSound());
        two.b.reopen(release(kNew));
        QVERIFY(two.b.isLive(mixed.program));
        two.settle();
        QVERIFY(two.a.digest() == two.b.digest());
        QVERIFY(two.a.everything() == two.b.everything());
    }

    void itIsPassedOnByOneWhoDoesNotKnowIt()
    {
        Mixed mixed;
        TwoLaptops& two = mixed.two;
        SyncLaptop c(two.a, QStringLiteral("Laptop Kelurahan 3"), QStringLiteral("Bu Petugas"));
        two.settle();
        QVERIFY(QDir(two.drop()).removeRecursively()); // the drop is lost, and the first laptop
        QVERIFY(QDir().mkpath(two.drop()));
        two.a.close();
        two.b.exchange(two.drop());
        two.b.exchange(two.drop());
        c.exchange(two.drop());
        c.exchange(two.drop());
        QVERIFY(c.isLive(mixed.program));
        QVERIFY(c.value(mixed.family.dwelling, "floor_area") == Value(41.5));
    }

    void conflictsInUnknownFieldsAreFoundAfterTheUpgrade()
    {
        Mixed mixed;
        TwoLaptops& two = mixed.two;
        SyncLaptop c(two.a, QStringLiteral("Laptop Kelurahan 3"), QStringLiteral("Bu Petugas"));
        c.reopen(release(kNew));
        two.settle();
        c.exchange(two.drop());
        two.settle();
        two.a.set(mixed.family.dwelling, "floor_area", Value(51.0));
        c.set(mixed.family.dwelling, "floor_area", Value(52.0));
        two.a.exchange(two.drop());
        c.exchange(two.drop());
        two.settle();
        QCOMPARE(two.a.conflictIds().size(), size_t(1));
        QVERIFY(two.b.conflictIds().empty());
        two.b.reopen(release(kNew));
        QVERIFY(two.b.conflictIds() == two.a.conflictIds());
        QVERIFY(two.b.digest() == two.a.digest());
        QVERIFY(two.b.isSound());
        // Settled there it is settled everywhere: nothing is taken up twice.
        const auto open = must(two.b.sync().conflicts());
        must(two.b.sync().resolve({open[0].id, sync::Decision::TakeValues, {Value(52.0)}, {}}));
        two.settle();
        QVERIFY(two.a.conflictIds().empty());
        QVERIFY(two.a.digest() == two.b.digest());
    }

    void aRowWithdrawnByOneWhoDidNotSeeTheEditIsAConflictAfterTheUpgrade()
    {
        Mixed mixed;
        TwoLaptops& two = mixed.two;
        const RowRef barn = fresh(Entity::Dwelling);
        registry::Edit creation;
        creation.created = {{barn,
                             {cell(Entity::Dwelling, "region_id", mixed.family.region.id),
                              cell(Entity::Dwelling, "rooms", Value(qint64(1)))}}};
        two.a.apply(creation);
        two.settle();
        two.a.set(barn, "floor_area", Value(12.0));
        two.settle(); // arrives, unseen
        registry::Edit withdrawal;
        withdrawal.withdrawn = {barn};
        two.b.apply(withdrawal);
        two.settle();
        QVERIFY(two.a.isLive(barn)); // the edit was not on screen of who withdrew it
        QCOMPARE(two.a.conflictIds().size(), size_t(1));
        two.b.reopen(release(kNew));
        two.settle();
        QVERIFY(two.b.isLive(barn));
        QVERIFY(two.a.conflictIds() == two.b.conflictIds());
        QVERIFY(two.a.digest() == two.b.digest());
        QVERIFY(two.b.isSound());
    }

    void aFileThatNeedsANewerReaderWaitsForTheUpgradeAndStopsNobodyElse()
    {
        Mixed mixed;
        TwoLaptops& two = mixed.two;
        two.b.reopen(release(kAncient));
        two.a.exchange(two.drop());
        const auto report = two.b.exchange(two.drop());
        QCOMPARE(report.receivedOperations, 0);
        QVERIFY(report.quarantined.empty());
        QVERIFY(std::ranges::any_of(report.warnings, [](const core::Error& warning) {
            return warning.reason == QLatin1String("sync.newer_program");
        }));
        QVERIFY(two.b.everything().empty());
        two.b.reopen(release(kNew));
        two.settle();
        QVERIFY(two.a.everything() == two.b.everything());
        QVERIFY(two.a.digest() == two.b.digest());
    }

    void anUnknownFieldInAFileOfOurOwnReleaseIsAFault()
    {
        TwoLaptops two;
        const Family family;
        two.a.apply(family.creation());
        const sync::Schema same(sync::kOperationSchema, {field(Entity::Dwelling, "floor_area")});
        two.b.reopen(release(same));
        two.a.exchange(two.drop());
        const auto report = two.b.exchange(two.drop());
        QCOMPARE(report.quarantined.size(), size_t(1));
        QCOMPARE(report.quarantined[0].reason.reason, QStringLiteral("sync.unknown_column"));
    }
};

QTEST_GUILESS_MAIN(TestSyncNewer)
#include "tst_sync_newer.moc"

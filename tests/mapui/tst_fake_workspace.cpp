// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "fake_workspace.h"

using namespace rangkul;
using core::RecordId;
using registry::Entity;
using registry::Value;
using test::FakeWorkspace;

/// The register in memory that tests of windows use keeps the promises of a real one.
class TestFakeWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithWhatWasPutIn()
    {
        FakeWorkspace fake;
        const RecordId district = fake.addRegion("99.01.01", "Contoh", 3);
        const RecordId village = fake.addRegion("99.01.01.1001", "Mawar", 4, "99.01.01");
        Q_UNUSED(district)
        const RecordId dwelling = fake.addDwelling(village, registry::GeoPoint{112, -7.8});
        const RecordId household = fake.addHousehold(dwelling, 1, 1);
        fake.addPerson(household, "Sari", 1, 2);
        fake.addPerson(household, "Budi", 3, 1);
        const RecordId program = fake.addProgram("Program Keluarga Harapan", "PKH");
        fake.addBenefit(program, household);
        QVERIFY(fake.open());

        const auto& frame = fake.workspace.households();
        QCOMPARE(frame.size(), size_t(1));
        QVERIFY(frame.hasPoint(0));
        QCOMPARE(int(frame.members()[0]), 2);
        QCOMPARE(int(frame.deciles(registry::DecileKind::National)[0]), 1);
        QCOMPARE(int(frame.presence()[0]), 1);
        QVERIFY(frame.receives(0, 0));
        const auto around = frame.regionAtLevel(0, 3);
        QVERIFY(around);
        QCOMPARE(frame.regions()[static_cast<size_t>(*around)].name, QString("Contoh"));
        QCOMPARE(fake.workspace.persons().size(), size_t(2));
        QCOMPARE(fake.workspace.rows().size(), size_t(1));
    }

    void anEditIsWrittenShownAndUndone()
    {
        FakeWorkspace fake;
        const RecordId village = fake.addRegion("99.01.01.1001", "Mawar", 4);
        const RecordId dwelling = fake.addDwelling(village, registry::GeoPoint{112, -7.8});
        fake.addHousehold(dwelling);
        QVERIFY(fake.open());
        const registry::RowRef row{Entity::Dwelling, dwelling};
        const auto& geom = registry::variable(Entity::Dwelling, QLatin1StringView("geom"));
        const Value here(registry::GeoPoint{112, -7.8});
        const Value there(registry::GeoPoint{112.5, -7.8});

        bool done = false;
        registry::Edit edit;
        edit.cells.push_back({row, geom.id, there, here});
        fake.workspace.apply(edit, this, [&done](const auto& result) { done = bool(result); });
        QVERIFY(fake.settle());
        QVERIFY(done);
        QCOMPARE(fake.workspace.households().lon()[0], 112.5);

        QSignalSpy undone(&fake.workspace, &ui::Workspace::committed);
        fake.workspace.undo(this, {});
        QVERIFY(fake.settle());
        QCOMPARE(undone.size(), 1);
        QCOMPARE(fake.workspace.households().lon()[0], 112.0);
        fake.workspace.redo(this, {});
        QVERIFY(fake.settle());
        QCOMPARE(fake.rows.stored(row, QLatin1StringView("geom")), there);
    }

    void whatWasSeenMustStillBeThere()
    {
        FakeWorkspace fake;
        const RecordId village = fake.addRegion("99.01.01.1001", "Mawar", 4);
        const RecordId dwelling = fake.addDwelling(village, std::nullopt);
        QVERIFY(fake.open());
        const registry::RowRef row{Entity::Dwelling, dwelling};
        registry::Edit edit;
        edit.cells.push_back({row, 13, 41.0, Value(40.0)});
        core::ErrorCode code = core::ErrorCode::Io;
        fake.workspace.apply(edit, this, [&code](const auto& result) {
            code = result ? core::ErrorCode::Io : result.error().code;
        });
        QVERIFY(fake.settle());
        QCOMPARE(code, core::ErrorCode::Conflict);
        QVERIFY(fake.rows.edits().empty());
    }

    void aNewMemberCountsAtOnce()
    {
        FakeWorkspace fake;
        const RecordId dwelling =
            fake.addDwelling(fake.addRegion("99.01.01.1001", "Mawar", 4), std::nullopt);
        const RecordId household = fake.addHousehold(dwelling);
        QVERIFY(fake.open());
        registry::Edit edit;
        const auto& column = registry::variable(Entity::Person, QLatin1StringView("household_id"));
        edit.created.push_back(
            {{Entity::Person, FakeWorkspace::id(900)}, {{column.id, household}}});
        fake.workspace.apply(edit, this, {});
        QVERIFY(fake.settle());
        QCOMPARE(int(fake.workspace.households().members()[0]), 1);
    }
};

QTEST_GUILESS_MAIN(TestFakeWorkspace)
#include "tst_fake_workspace.moc"

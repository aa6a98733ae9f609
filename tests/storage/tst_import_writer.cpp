// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "bulk_import.h"
#include "rangkul/storage/received_rows.h"
#include "rangkul/storage/saved_views.h"
#include "register_fixture.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::Value;

class TestImportWriter : public QObject
{
    Q_OBJECT

private slots:
    void anImportIsOneCommitThatSaysWhereItCameFrom()
    {
        RegisterFixture fixture;
        const BulkImport bulk(200);
        const auto commit = bulk.run(fixture.get());
        QVERIFY(commit);
        QVERIFY(commit->many);
        QCOMPARE(int(commit->kind), int(registry::CommitKind::Import));
        fixture.reopen();
        const auto origin = fixture.records().origin(
            bulk.person(7), registry::variable(Entity::Person, QLatin1StringView("name")).id);
        QVERIFY(origin);
        QCOMPARE(origin->datasetName, QStringLiteral("P3KE 2024"));
        QCOMPARE(origin->rowNumber, bulk.personRow(7));
        QVERIFY(origin->dataset == bulk.dataset.id);
        const auto raw = fixture.get().receivedRows().row(bulk.dataset.id, bulk.personRow(7));
        QVERIFY(raw);
        QCOMPARE(raw->at(1), bulk.name(7));
        QCOMPARE(fixture.get().receivedRows().row(bulk.dataset.id, 99999).error().code,
                 core::ErrorCode::NotFound);
        const auto history = fixture.records().history({bulk.person(7)});
        QCOMPARE(history->front().source, QStringLiteral("P3KE 2024"));
    }

    void leavingWithoutFinishLeavesNothing()
    {
        RegisterFixture fixture;
        {
            const BulkImport bulk(50);
            auto writer = fixture.get().newImport();
            QVERIFY(bulk.fill(*writer));
        }
        QVERIFY(fixture.records().all(Entity::Person)->empty());
        QVERIFY(fixture.records().undoable(10)->empty());
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        QVERIFY(fixture.records().record(family.head));
    }

    void aCancelledImportLeavesNothing()
    {
        RegisterFixture fixture;
        const BulkImport bulk(50);
        auto writer = fixture.get().newImport();
        QVERIFY(bulk.fill(*writer));
        const core::Progress progress;
        progress.cancel();
        QCOMPARE(writer->finish(progress).error().code, core::ErrorCode::Cancelled);
        writer.reset();
        QVERIFY(fixture.records().all(Entity::Household)->empty());
        QVERIFY(bulk.run(fixture.get())); // the same ids again
    }

    void badRowsWaitInTheTray()
    {
        RegisterFixture fixture;
        const BulkImport bulk(3);
        auto writer = fixture.get().newImport();
        QVERIFY(bulk.fill(*writer));
        const QByteArray problems("[{\"rule\":\"nik.length\"}]");
        QVERIFY(writer->addRaw(900, {QStringLiteral("rusak"), QString()}, problems));
        QVERIFY(writer->finish({}));
        fixture.reopen();
        const auto tray = fixture.get().receivedRows().tray(bulk.dataset.id);
        QCOMPARE(tray->size(), size_t(1));
        QCOMPARE(tray->front().rowNumber, 900);
        QCOMPARE(tray->front().cells.at(0), QStringLiteral("rusak"));
        QCOMPARE(tray->front().problems, problems);
        QVERIFY(fixture.get().receivedRows().settle({tray->front().id}));
        QCOMPARE(fixture.get().receivedRows().trayCount().value(), 0);
        QVERIFY(fixture.get().receivedRows().row(bulk.dataset.id, 900));
    }

    void aWholeImportIsTakenBackAndBroughtAgain()
    {
        RegisterFixture fixture;
        const BulkImport bulk(300);
        const auto commit = bulk.run(fixture.get());
        QVERIFY(commit);
        fixture.reopen();
        QVERIFY(fixture.records().undo(commit->id, {}));
        QVERIFY(fixture.records().all(Entity::Person)->empty());
        QVERIFY(fixture.records().all(Entity::Dataset)->empty());
        QVERIFY(fixture.get().identities().personsByNik(bulk.nik(7))->empty());
        fixture.reopen();
        QVERIFY(fixture.records().redo(commit->id, {}));
        QCOMPARE(fixture.records().all(Entity::Person)->size(), bulk.personCount());
        QCOMPARE(fixture.get().identities().personsByNik(bulk.nik(7))->size(), size_t(1));
    }

    void anImportSomebodyWorkedOnIsNotTakenBack()
    {
        RegisterFixture fixture;
        const BulkImport bulk(20);
        const auto commit = bulk.run(fixture.get());
        registry::Edit change;
        change.cells = {edit(bulk.person(3), "name", Value(QStringLiteral("Nama Betul")))};
        const auto changed = fixture.records().apply(change);
        QVERIFY(changed);
        const auto refused = fixture.records().undo(commit->id, {});
        QCOMPARE(refused.error().reason, QStringLiteral("undo.changed_since"));
        QCOMPARE(fixture.records().all(Entity::Person)->size(), bulk.personCount());
        QVERIFY(fixture.records().undo(changed->id, {}));
        QVERIFY(fixture.records().undo(commit->id, {})); // the value is what was imported again
    }

    void aSecondEditionChangesRowsAndIsUndoneWhole()
    {
        RegisterFixture fixture;
        const BulkImport bulk(20);
        QVERIFY(bulk.run(fixture.get()));
        auto writer = fixture.get().newImport();
        const registry::RowRef edition = fresh(Entity::Dataset);
        QVERIFY(
            writer->begin({edition, {cell(Entity::Dataset, "name", Value(QString("P3KE 2025")))}},
                          QStringLiteral("p3ke2025.xlsx")));
        for (std::size_t i = 0; i < bulk.personCount(); ++i) {
            registry::ImportRow row;
            row.entity = Entity::Person;
            row.id = bulk.person(i).id;
            row.isNew = false;
            row.rowNumber = qint64(i) + 2;
            row.cells = {
                cell(Entity::Person, "phone", Value(QString("0812%1").arg(i, 8, 10, QChar('0'))))};
            QVERIFY(writer->add(row));
        }
        const auto commit = writer->finish({});
        QVERIFY(commit);
        writer.reset();
        const auto origin = fixture.records().origin(
            bulk.person(5), registry::variable(Entity::Person, QLatin1StringView("phone")).id);
        QCOMPARE(origin->datasetName, QStringLiteral("P3KE 2025"));
        QCOMPARE(origin->rowNumber, 7);
        QVERIFY(fixture.records().undo(commit->id, {}));
        const auto persons = fixture.records().all(Entity::Person);
        for (const registry::Record& person : *persons) {
            QVERIFY(person.text(QLatin1StringView("phone")).isEmpty());
        }
    }

    void savedViewsAreKeptByName()
    {
        RegisterFixture fixture;
        auto& views = fixture.get().savedViews();
        QVERIFY(views.save(QStringLiteral("Lansia sendiri"), "{\"a\":1}"));
        const auto again = views.save(QStringLiteral("Lansia sendiri"), "{\"a\":2}");
        QVERIFY(views.save(QStringLiteral("Atap bocor"), "{}"));
        fixture.reopen();
        const auto all = fixture.get().savedViews().all();
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(all->at(0).name, QStringLiteral("Atap bocor"));
        QCOMPARE(all->at(1).definition, QByteArray("{\"a\":2}"));
        QVERIFY(fixture.get().savedViews().remove(*again));
        QCOMPARE(fixture.get().savedViews().all()->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestImportWriter)
#include "tst_import_writer.moc"

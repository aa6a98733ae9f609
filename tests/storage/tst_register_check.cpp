// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "bulk_import.h"
#include "foreign_program.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::Value;

namespace {

QStringList reasonsOf(RegisterFixture& fixture)
{
    QStringList reasons;
    const auto findings = fixture.get().check({});
    if (!findings) {
        return {findings.error().reason};
    }
    for (const core::Finding& finding : *findings) {
        reasons.append(finding.reason);
    }
    return reasons;
}

/// A register with a bit of everything in it.
void fill(RegisterFixture& fixture)
{
    const Family family;
    QVERIFY(fixture.records().apply(family.creation()));
    const BulkImport bulk(30);
    QVERIFY(bulk.run(fixture.get()));
    registry::Edit change;
    change.cells = {edit(bulk.person(3), "name", Value(QStringLiteral("Nama Betul"))),
                    edit(family.head, "nik", Value()),
                    edit(family.dwelling, "geom", Value(registry::GeoPoint{112.02, -7.81}))};
    const auto changed = fixture.records().apply(change);
    QVERIFY(changed);
    QVERIFY(fixture.records().undo(changed->id, {}));
    registry::Edit gone;
    gone.withdrawn = {family.child};
    QVERIFY(fixture.records().apply(gone));
}

} // namespace

class TestRegisterCheck : public QObject
{
    Q_OBJECT

private slots:
    void aSoundRegisterHasNoFindings()
    {
        RegisterFixture fixture;
        fill(fixture);
        QCOMPARE(reasonsOf(fixture), QStringList());
        fixture.reopen();
        QCOMPARE(reasonsOf(fixture), QStringList());
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* sql, const char* reason) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(reason);
        };
        row("open value changed", "UPDATE dwelling SET rt = '009' WHERE id = 1", "check.digest");
        row("stamp changed", "UPDATE person SET stamp_n = 99999 WHERE id = 1", "check.stamps");
        row("sealed cells swapped",
            "UPDATE person SET sealed = (SELECT sealed FROM person WHERE id = 2) WHERE id = 1",
            "check.sealed");
        row("tag changed", "UPDATE person SET nik_tag = nik_tag + 1 WHERE id = 4", "check.tag");
        row("withdrawn by hand", "UPDATE person SET withdrawn = 1 WHERE id = 4", "check.presence");
        row("index of points incomplete", "DELETE FROM rtree_dwelling_geom WHERE id = 2",
            "check.rtree");
        row("geometry unreadable",
            "DROP TRIGGER rtree_dwelling_geom_update1; DROP TRIGGER rtree_dwelling_geom_update2; "
            "UPDATE dwelling SET geom = x'4750' WHERE id = 3",
            "check.geometry");
        row("guard removed", "DROP TRIGGER person_guard_update", "check.schema");
        row("history removed", "DELETE FROM history WHERE id = 1", "check.chain");
        row("history rewritten",
            "UPDATE history SET sealed = (SELECT sealed FROM history WHERE id = 2) WHERE id = 1",
            "check.history");
        row("commit rewritten", "UPDATE commit_log SET at_ms = at_ms - 1 WHERE id = 2",
            "check.chain");
        row("last commit removed",
            "DELETE FROM commit_log WHERE id = (SELECT max(id) FROM commit_log)", "check.outbox");
        row("operation lost", "DELETE FROM outbox WHERE id = 1", "check.outbox");
        row("raw rows spoiled", "UPDATE raw_chunk SET sealed = x'00'", "check.raw_rows");
        row("reference to nothing",
            "PRAGMA foreign_keys=OFF; UPDATE person SET household_id = 777 WHERE id = 4",
            "check.foreign_key");
        row("geometry not listed",
            "DELETE FROM gpkg_geometry_columns WHERE table_name = 'dwelling'", "check.geopackage");
    }
    void damageIsNamed()
    {
        QFETCH(QByteArray, damage);
        QFETCH(QString, reason);
        RegisterFixture fixture;
        fill(fixture);
        fixture.close();
        ForeignProgram program(fixture.database());
        program.pretendToBeRangkul();
        QCOMPARE(program.run(damage), QString());
        program.close();
        fixture.reopen();
        if (!fixture.isOpen()) {
            QFAIL("does not open");
        }
        const QStringList reasons = reasonsOf(fixture);
        QVERIFY2(reasons.contains(reason), qPrintable(reasons.join(u' ')));
    }

    void itCanBeCancelled()
    {
        RegisterFixture fixture;
        const core::Progress progress;
        progress.cancel();
        QCOMPARE(fixture.get().check(progress).error().code, core::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRegisterCheck)
#include "tst_register_check.moc"

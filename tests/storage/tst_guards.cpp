// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "bulk_import.h"
#include "foreign_program.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;

class TestGuards : public QObject
{
    Q_OBJECT

private slots:
    void noTableOfOursLetsAForeignProgramWrite()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        ForeignProgram program(fixture.database());
        const QString tables = program.word(
            "SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table' "
            "AND name NOT LIKE 'gpkg_%' AND name NOT LIKE 'rtree_%' AND name NOT LIKE 'sqlite_%'");
        QVERIFY(tables.split(u',').size() > 20);
        for (const QString& table : tables.split(u',')) {
            const QByteArray name = table.toLatin1();
            for (const char* event : {"insert", "update", "delete"}) {
                const QByteArray trigger = name + "_guard_" + event;
                QCOMPARE(program.word("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' "
                                      "AND name = '" +
                                      trigger + "'"),
                         QStringLiteral("1"));
            }
            const QString words = program.run("DELETE FROM " + name);
            const bool isNamed = words.contains(QStringLiteral("rangkul_writer")) ||
                                 words.contains(QStringLiteral("never changed"));
            QVERIFY2(isNamed || program.word("SELECT count(*) FROM " + name) == u"0",
                     qPrintable(table + words));
        }
        QVERIFY(program.run("UPDATE person SET withdrawn = 1")
                    .contains(QStringLiteral("rangkul_writer")));
        QVERIFY(program.run("INSERT INTO saved_view (sealed) VALUES (x'00')")
                    .contains(QStringLiteral("rangkul_writer")));
    }

    void aForeignProgramMayRead()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        ForeignProgram program(fixture.database());
        QCOMPARE(program.word("SELECT floor_area FROM dwelling"), QStringLiteral("41.5"));
        QCOMPARE(program.word("SELECT count(*) FROM person"), QStringLiteral("2"));
    }

    void ogrListsBothLayersWithoutWarnings()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ogrinfo")).isEmpty()) {
            QSKIP("ogrinfo is not installed");
        }
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        const BulkImport bulk(20);
        QVERIFY(bulk.run(fixture.get()));
        fixture.close();
        QProcess ogr;
        ogr.start(QStringLiteral("ogrinfo"), {QStringLiteral("-ro"), QStringLiteral("-so"),
                                              QStringLiteral("-al"), fixture.database()});
        QVERIFY(ogr.waitForFinished());
        const QString words = QString::fromUtf8(ogr.readAllStandardOutput());
        const QString errors = QString::fromUtf8(ogr.readAllStandardError());
        QCOMPARE(errors, QString());
        QVERIFY(!words.contains(QStringLiteral("Warning")));
        QVERIFY(words.contains(QStringLiteral("Layer name: region")));
        QVERIFY(words.contains(QStringLiteral("Geometry: Multi Polygon")));
        QVERIFY(words.contains(QStringLiteral("Layer name: dwelling")));
        QVERIFY(words.contains(QStringLiteral("Geometry: Point")));
        QVERIFY(words.contains(QStringLiteral("Feature Count: 21")));
        QVERIFY(words.contains(QStringLiteral("WGS 84")));
    }

    void ogrFindsPointsByTheirIndex()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ogrinfo")).isEmpty()) {
            QSKIP("ogrinfo is not installed");
        }
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        fixture.close();
        QProcess ogr;
        ogr.start(QStringLiteral("ogrinfo"),
                  {QStringLiteral("-ro"), QStringLiteral("-q"), QStringLiteral("-spat"),
                   QStringLiteral("112.01"), QStringLiteral("-7.82"), QStringLiteral("112.02"),
                   QStringLiteral("-7.81"), fixture.database(), QStringLiteral("dwelling")});
        QVERIFY(ogr.waitForFinished());
        QVERIFY(ogr.readAllStandardOutput().contains("POINT (112.0125 -7.8125)"));
    }
};

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "crash_runner.h"
#include "foreign_program.h"
#include "test_data.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;

namespace {

/// Every object of the schema by name.
QMap<QString, QString> schemaOf(const QString& path)
{
    ForeignProgram program(path);
    QMap<QString, QString> out;
    const int count = program.word("SELECT count(*) FROM sqlite_schema WHERE sql NOTNULL").toInt();
    for (int i = 0; i < count; ++i) {
        const QByteArray at =
            " FROM sqlite_schema WHERE sql NOTNULL ORDER BY name LIMIT 1 OFFSET " +
            QByteArray::number(i);
        out.insert(program.word("SELECT name" + at), program.word("SELECT sql" + at).simplified());
    }
    return out;
}

int versionOf(const QString& path)
{
    return ForeignProgram(path).word("PRAGMA user_version").toInt() - 10300;
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void aStoredRegisterBecomesLikeANewOne_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("version 1") << 1;
    }
    void aStoredRegisterBecomesLikeANewOne()
    {
        QFETCH(int, version);
        const QString stored = testData(QStringLiteral("version%1").arg(version));
        QVERIFY(!stored.isEmpty());
        const QTemporaryDir place;
        const QString folder = place.filePath("register");
        QVERIFY(copyFolder(stored, folder));
        QCOMPARE(versionOf(folder + "/register.gpkg"), version);
        RegisterFixture fresh;
        const int newest = fresh.get().info().version;
        fresh.close();
        {
            auto opened = storage::Register::open(folder, kPassphrase, fresh.clock);
            QVERIFY(opened);
            QCOMPARE((*opened)->info().version, newest);
            QCOMPARE((*opened)->info().name, QStringLiteral("Kota Contoh"));
            const auto persons = (*opened)->records().all(Entity::Person);
            QCOMPARE(persons->size(), size_t(2));
            QCOMPARE(persons->front().text(QLatin1StringView("name")),
                     QStringLiteral("Zubaedah Qorinawati"));
            QCOMPARE((*opened)->records().undoable(10)->size(), size_t(2));
            QVERIFY((*opened)->check({})->empty());
        }
        QCOMPARE(schemaOf(folder + "/register.gpkg"), schemaOf(fresh.database()));
        const QStringList backups = QDir(folder + "/backups").entryList(QDir::Files);
        QCOMPARE(backups.size(), version < newest ? 1 : 0);
        if (version < newest) {
            QCOMPARE(versionOf(folder + "/backups/" + backups.front()), version);
        }
    }

    void aNewerRegisterIsRefusedUntouched()
    {
        RegisterFixture fixture;
        const int version = fixture.get().info().version;
        fixture.close();
        {
            ForeignProgram program(fixture.database());
            QCOMPARE(program.run("PRAGMA user_version = 10399"), QString());
        }
        const auto refused = storage::Register::open(fixture.folder(), kPassphrase, fixture.clock);
        QCOMPARE(refused.error().code, core::ErrorCode::NewerFormat);
        QCOMPARE(refused.error().args,
                 QStringList({QStringLiteral("99"), QString::number(version)}));
        QCOMPARE(versionOf(fixture.database()), 99);
        QVERIFY(QDir(fixture.folder() + "/backups").isEmpty());
    }

    void anOrdinaryGeoPackageIsNoRegister()
    {
        RegisterFixture fixture;
        fixture.close();
        QVERIFY(QFile::remove(fixture.database()));
        {
            ForeignProgram program(fixture.database());
            QCOMPARE(program.run("CREATE TABLE t (a); PRAGMA user_version = 10300; "
                                 "PRAGMA application_id = 1196444487"),
                     QString());
        }
        const auto refused = storage::Register::open(fixture.folder(), kPassphrase, fixture.clock);
        QCOMPARE(refused.error().reason, QStringLiteral("register.no_register"));
    }

    void openingTwiceMakesNoBackup()
    {
        RegisterFixture fixture;
        fixture.reopen();
        QVERIFY(QDir(fixture.folder() + "/backups").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"

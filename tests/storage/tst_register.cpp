// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

#include "register_fixture.h"

using namespace rangkul;
using namespace rangkul::test;
using storage::Register;

class TestRegister : public QObject
{
    Q_OBJECT

private slots:
    void aNewRegisterIsOpenAndKnowsWhatItIs()
    {
        RegisterFixture fixture;
        QVERIFY(fixture.isOpen());
        QCOMPARE(fixture.get().info().name, QStringLiteral("Kota Contoh"));
        QVERIFY(fixture.get().info().isDemo);
        QVERIFY(!fixture.get().isLocked());
        QCOMPARE(fixture.get().officer(), QStringLiteral("Ibu Petugas"));
        QCOMPARE(fixture.get().device(), QStringLiteral("Laptop Kelurahan 1"));
    }

    void infoIsThereWithoutThePassphraseButNoRecord()
    {
        RegisterFixture fixture;
        const core::RecordId id = fixture.get().info().id;
        fixture.close();
        auto locked = Register::open(fixture.folder(), fixture.clock);
        QVERIFY(locked);
        QVERIFY((*locked)->isLocked());
        QVERIFY((*locked)->info().id == id);
        const auto all = (*locked)->records().all(registry::Entity::Person);
        QCOMPARE(all.error().code, core::ErrorCode::Denied);
        QCOMPARE(all.error().reason, QStringLiteral("register.locked"));
        QCOMPARE((*locked)->records().apply(Family().creation()).error().code,
                 core::ErrorCode::Denied);
        QVERIFY((*locked)->unlock(kPassphrase));
        QVERIFY((*locked)->records().all(registry::Entity::Person));
    }

    void lockingTakesTheNamesAway()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        fixture.get().lock();
        QVERIFY(fixture.get().officer().isEmpty());
        QCOMPARE(fixture.records().record(family.head).error().code, core::ErrorCode::Denied);
        QVERIFY(fixture.get().unlock(kPassphrase));
        QCOMPARE(fixture.records().record(family.head)->text(QLatin1StringView("name")),
                 QStringLiteral("Zubaedah Qorinawati"));
    }

    void wrongPassphraseIsDenied()
    {
        RegisterFixture fixture;
        fixture.close();
        const auto opened =
            Register::open(fixture.folder(), QStringLiteral("salah semua"), fixture.clock);
        QCOMPARE(opened.error().code, core::ErrorCode::Denied);
        QCOMPARE(opened.error().reason, QStringLiteral("vault.wrong_passphrase"));
    }

    void theSecondIsToldWhoHoldsIt()
    {
        RegisterFixture fixture;
        const auto second = Register::open(fixture.folder(), kPassphrase, fixture.clock);
        QCOMPARE(second.error().code, core::ErrorCode::Held);
        QCOMPARE(second.error().reason, QStringLiteral("register.held"));
        QCOMPARE(second.error().args.size(), 4);
        QCOMPARE(second.error().args.at(0), QStringLiteral("rangkul"));
        QCOMPARE(second.error().args.at(1).toLongLong(), QCoreApplication::applicationPid());
        QVERIFY(!second.error().args.at(2).isEmpty());
        QVERIFY(second.error().args.at(3).startsWith(QStringLiteral("2025-07-14T")));
        fixture.reopen();
        QVERIFY(fixture.isOpen());
    }

    void anExistingRegisterIsNotOverwritten()
    {
        RegisterFixture fixture;
        fixture.close();
        QCOMPARE(Register::create(fixture.folder(), newRegister(), fixture.clock).error().reason,
                 QStringLiteral("register.exists"));
        fixture.reopen();
        QVERIFY(fixture.isOpen());
    }

    void aFailedCreationLeavesNothing()
    {
        const QTemporaryDir folder;
        const TickingClock clock;
        storage::NewRegister wanted = newRegister();
        wanted.passphrase = QStringLiteral("kurang");
        QCOMPARE(Register::create(folder.filePath("r"), wanted, clock).error().reason,
                 QStringLiteral("vault.passphrase_short"));
        QVERIFY(!QDir(folder.filePath("r")).exists());
    }

    void placesThatOthersSyncAreRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("name");
        QTest::newRow("OneDrive of an office") << "OneDrive - Pemkot Contoh/data"
                                               << "OneDrive";
        QTest::newRow("Dropbox") << "Dropbox/TKPK"
                                 << "Dropbox";
        QTest::newRow("Nextcloud") << "Nextcloud"
                                   << "Nextcloud";
        QTest::newRow("Google Drive") << "Google Drive/My Drive"
                                      << "Google Drive";
    }
    void placesThatOthersSyncAreRefused()
    {
        QFETCH(QString, place);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const TickingClock clock;
        const auto made = Register::create(folder.filePath(place), newRegister(), clock);
        QCOMPARE(made.error().reason, QStringLiteral("register.network_folder"));
        QCOMPARE(made.error().args.value(1), name);
        QVERIFY(!QDir(folder.filePath(place)).exists());
    }

    void aRegisterInASyncedFolderCanBeMovedOut()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        fixture.close();
        const QTemporaryDir other;
        const QString synced = other.filePath("Dropbox/register");
        QVERIFY(QDir().mkpath(other.filePath("Dropbox")));
        QVERIFY(QDir().rename(fixture.folder(), synced));
        QCOMPARE(Register::open(synced, kPassphrase, fixture.clock).error().reason,
                 QStringLiteral("register.network_folder"));
        const QString safe = other.filePath("aman");
        QVERIFY(Register::move(synced, safe, {}));
        auto opened = Register::open(safe, kPassphrase, fixture.clock);
        QVERIFY(opened);
        QVERIFY((*opened)->records().record(family.head));
        QCOMPARE(Register::open(synced, kPassphrase, fixture.clock).error().reason,
                 QStringLiteral("register.missing"));
        QVERIFY(QFile::exists(synced + "/register-moved.gpkg"));
    }

    void otherFilesAreNoRegister()
    {
        RegisterFixture fixture;
        fixture.close();
        QFile file(fixture.database());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QCOMPARE(Register::open(fixture.folder(), kPassphrase, fixture.clock).error().code,
                 core::ErrorCode::Corrupt);
        QCOMPARE(Register::open(fixture.folder() + "/evidence", kPassphrase, fixture.clock)
                     .error()
                     .reason,
                 QStringLiteral("register.missing"));
    }

    void keysOfAnotherRegisterAreNamed()
    {
        RegisterFixture one;
        RegisterFixture other;
        one.close();
        other.close();
        QVERIFY(QFile::remove(one.folder() + "/keys.json"));
        QVERIFY(QFile::copy(other.folder() + "/keys.json", one.folder() + "/keys.json"));
        QCOMPARE(Register::open(one.folder(), kPassphrase, one.clock).error().reason,
                 QStringLiteral("register.other_keys"));
    }

    void aBackupIsARegisterFile()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        const auto path = fixture.get().backup();
        QVERIFY(path);
        fixture.close();
        QVERIFY(QFile::remove(fixture.database()));
        QVERIFY(QFile::copy(*path, fixture.database()));
        fixture.reopen();
        QVERIFY(fixture.isOpen());
        QVERIFY(fixture.records().record(family.child));
    }
};

QTEST_GUILESS_MAIN(TestRegister)
#include "tst_register.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "fixed_clock.h"
#include "rangkul/vault/atomic_file.h"
#include "rangkul/vault/vault.h"

using namespace rangkul;
using namespace rangkul::vault;

namespace {

const QString kPassphrase = QStringLiteral("beras merah lima kilo");

core::Result<Vault> made(const QTemporaryDir& folder)
{
    return Vault::create(folder.path(), core::RecordId::random(), QStringLiteral("Bu Ratna"),
                         kPassphrase, KdfCost::lowest());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private slots:
    void rightPassphraseGivesTheSameKeys()
    {
        const QTemporaryDir folder;
        const test::FixedClock clock;
        const auto first = made(folder);
        QVERIFY(first);
        const QByteArray sealed = first->keyring()->seal(Seal::Row, "Siti", "1");
        auto second = Vault::load(folder.path());
        QVERIFY(second);
        QVERIFY(!second->isOpen());
        QVERIFY(second->unlock(kPassphrase, clock));
        QCOMPARE(second->keyring()->open(Seal::Row, sealed, "1").value(), QByteArray("Siti"));
        QCOMPARE(second->officer(), QStringLiteral("Bu Ratna"));
        QVERIFY(second->registerId() == first->registerId());
    }

    void theKeyFileShowsNoName()
    {
        const QTemporaryDir folder;
        QVERIFY(made(folder));
        const QByteArray content = contentOf(folder.filePath("keys.json"));
        QVERIFY(content.contains("rangkul-keys"));
        QVERIFY(!content.contains("Ratna"));
        QVERIFY(!content.contains("beras"));
    }

    void wrongPassphraseWaitsLongerEachTime()
    {
        const QTemporaryDir folder;
        test::FixedClock clock;
        QVERIFY(made(folder));
        const std::vector<int> expected{0, 0, 2, 4, 8, 16};
        for (const int seconds : expected) {
            auto vault = Vault::load(folder.path()); // a new start each time
            const auto status = vault->unlock(QStringLiteral("salah semua"), clock);
            QCOMPARE(status.error().code, core::ErrorCode::Denied);
            QCOMPARE(status.error().reason, QStringLiteral("vault.wrong_passphrase"));
            QCOMPARE(status.error().args.value(0).toInt(), seconds);
            if (seconds > 0) {
                auto early = Vault::load(folder.path());
                const auto tooSoon = early->unlock(kPassphrase, clock);
                QCOMPARE(tooSoon.error().reason, QStringLiteral("vault.wait"));
                QCOMPARE(tooSoon.error().args.value(0).toInt(), seconds);
            }
            clock.advance(seconds * 1000);
        }
        auto vault = Vault::load(folder.path());
        QVERIFY(vault->unlock(kPassphrase, clock));
        vault->lock();
        QCOMPARE(vault->unlock(QStringLiteral("salah semua"), clock).error().args.value(0).toInt(),
                 0); // counted from the start again
    }

    void aClockSetBackDoesNotLockOut()
    {
        const QTemporaryDir folder;
        test::FixedClock clock;
        QVERIFY(made(folder));
        auto vault = Vault::load(folder.path());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!vault->unlock(QStringLiteral("salah semua"), clock));
        }
        clock.advance(-86400000);
        const auto status = vault->unlock(kPassphrase, clock);
        QCOMPARE(status.error().args.value(0).toInt(), 2);
    }

    void lockingForgetsTheKeys()
    {
        const QTemporaryDir folder;
        auto vault = made(folder);
        const std::weak_ptr<const Keyring> keys = vault->keyring();
        vault->lock();
        QVERIFY(!vault->isOpen());
        QVERIFY(keys.expired());
        QVERIFY(vault->officers().empty());
        QCOMPARE(vault->changePassphrase(kPassphrase).error().code, core::ErrorCode::Denied);
    }

    void changedPassphraseReplacesTheOld()
    {
        const QTemporaryDir folder;
        const test::FixedClock clock;
        auto vault = made(folder);
        const QByteArray sealed = vault->keyring()->seal(Seal::Row, "Siti", "1");
        QVERIFY(vault->changePassphrase(QStringLiteral("sandi yang baru")));
        auto again = Vault::load(folder.path());
        QVERIFY(!again->unlock(kPassphrase, clock));
        QVERIFY(again->unlock(QStringLiteral("sandi yang baru"), clock));
        QVERIFY(again->keyring()->open(Seal::Row, sealed, "1"));
    }

    void aSecondOfficerOpensTheSameRegister()
    {
        const QTemporaryDir folder;
        const test::FixedClock clock;
        auto vault = made(folder);
        QVERIFY(vault->addOfficer(QStringLiteral("Pak Dul"), QStringLiteral("sandi pak dul")));
        auto again = Vault::load(folder.path());
        QVERIFY(again->unlock(QStringLiteral("sandi pak dul"), clock));
        QCOMPARE(again->officer(), QStringLiteral("Pak Dul"));
        QCOMPARE(again->officers().size(), size_t(2));
        QCOMPARE(again->removeOfficer(2).error().reason, QStringLiteral("vault.own_slot"));
        QVERIFY(again->removeOfficer(1));
        auto first = Vault::load(folder.path());
        QVERIFY(!first->unlock(kPassphrase, clock));
    }

    void shortPassphraseIsRefused()
    {
        const QTemporaryDir folder;
        const auto vault = Vault::create(folder.path(), core::RecordId::random(), {},
                                         QStringLiteral("1234567"), KdfCost::lowest());
        QCOMPARE(vault.error().reason, QStringLiteral("vault.passphrase_short"));
        QVERIFY(!QFile::exists(folder.filePath("keys.json")));
    }

    void spoiledKeyFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("code");
        QTest::newRow("newer") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2")
                               << int(core::ErrorCode::NewerFormat);
        QTest::newRow("other format")
            << QByteArray("rangkul-keys") << QByteArray("other") << int(core::ErrorCode::Corrupt);
        QTest::newRow("endless memory")
            << QByteArray("\"memory\": 8192") << QByteArray("\"memory\": 9e18")
            << int(core::ErrorCode::Corrupt);
    }
    void spoiledKeyFileIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, code);
        const QTemporaryDir folder;
        QVERIFY(made(folder));
        QByteArray content = contentOf(folder.filePath("keys.json"));
        QVERIFY(content.contains(from));
        QVERIFY(replaceFile(folder.filePath("keys.json"), content.replace(from, to)));
        QCOMPARE(int(Vault::load(folder.path()).error().code), code);
    }

    void missingKeyFileIsNotFound()
    {
        const QTemporaryDir folder;
        QCOMPARE(Vault::load(folder.path()).error().code, core::ErrorCode::NotFound);
    }

    void moderateCostIsWhatIsShipped()
    {
        QCOMPARE(KdfCost::moderate().memoryBytes, quint64(268435456));
        QCOMPARE(KdfCost::moderate().passes, quint64(3));
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"

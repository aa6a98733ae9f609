// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "bulk_import.h"
#include "crash_runner.h"
#include "fault_vfs.h"

using namespace rangkul;
using namespace rangkul::test;
using core::ErrorCode;
using registry::Entity;
using registry::Value;

namespace {

registry::Edit hoursOf(const Family& family, int hours)
{
    registry::Edit change;
    change.cells = {edit(family.head, "work_hours", Value(qint64(hours)))};
    return change;
}

} // namespace

/// Disk full, broken disk, another process: a clear error, and nothing is lost.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installFaultVfs(); }
    void cleanup() { plant({}); }

    void aFullDiskRefusesTheEditAndLosesNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("disk full") << int(Fault::Kind::DiskFull) << int(ErrorCode::DiskFull);
        QTest::newRow("broken disk") << int(Fault::Kind::IoError) << int(ErrorCode::Io);
    }
    void aFullDiskRefusesTheEditAndLosesNothing()
    {
        QFETCH(int, kind);
        QFETCH(int, code);
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        fixture.reopen({QStringLiteral("test"), "fault"});
        int refused = 0;
        for (long at = 1; at <= 30; ++at) {
            plant({static_cast<Fault::Kind>(kind), at});
            int hours = 1;
            core::Error error;
            while (hours < 10) {
                const auto done = fixture.records().apply(hoursOf(family, hours));
                if (!done) {
                    error = done.error();
                    break;
                }
                ++hours;
            }
            plant({});
            if (hours < 10) {
                ++refused;
                QCOMPARE(int(error.code), code);
            }
            const auto head = fixture.records().record(family.head);
            QVERIFY(head);
            QCOMPARE(head->integer(QLatin1StringView("work_hours")).value_or(0), hours - 1);
            QVERIFY(fixture.records().apply(hoursOf(family, 0))); // space again: work goes on
        }
        QVERIFY(refused > 20);
        QVERIFY(fixture.get().check({})->empty());
        fixture.reopen();
        QVERIFY(fixture.get().check({})->empty());
    }

    void aFullDiskLeavesNoHalfImport()
    {
        RegisterFixture fixture;
        fixture.reopen({QStringLiteral("test"), "fault"});
        for (const long at : {1L, 5L, 50L, 120L}) {
            const BulkImport bulk(40);
            plant({Fault::Kind::DiskFull, at});
            const auto refused = bulk.run(fixture.get());
            plant({});
            QCOMPARE(refused.error().code, ErrorCode::DiskFull);
            QVERIFY(fixture.records().all(Entity::Person)->empty());
            QVERIFY(fixture.get().check({})->empty());
        }
        QVERIFY(BulkImport(40).run(fixture.get()));
    }

    void aFullDiskLeavesNoHalfRegister()
    {
        const TickingClock clock;
        for (const long at : {1L, 10L, 60L}) {
            const QTemporaryDir place;
            plant({Fault::Kind::DiskFull, at});
            const auto refused = storage::Register::create(
                place.filePath("r"), newRegister(), clock, {QStringLiteral("test"), "fault"});
            plant({});
            QCOMPARE(refused.error().code, ErrorCode::DiskFull);
            QVERIFY(!QDir(place.filePath("r")).exists());
        }
    }

    void aSecondProcessIsToldAndFreedByACrash()
    {
        RegisterFixture fixture;
        fixture.close();
        QProcess other;
        other.start(crashChild(),
                    {fixture.folder(), QStringLiteral("hold"), QStringLiteral("1000000")});
        QVERIFY(other.waitForReadyRead(30000));
        QCOMPARE(other.readLine().trimmed(), QByteArray("ready"));
        const auto second = storage::Register::open(fixture.folder(), kPassphrase, fixture.clock);
        QCOMPARE(second.error().code, ErrorCode::Held);
        QCOMPARE(second.error().args.value(0), QStringLiteral("crash_child"));
        QCOMPARE(second.error().args.value(1).toLongLong(), other.processId());
        other.kill();
        QVERIFY(other.waitForFinished());
        fixture.reopen();
        QVERIFY(fixture.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"

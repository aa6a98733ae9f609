// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "bulk_import.h"
#include "crash_runner.h"
#include "rangkul/storage/received_rows.h"
#include "test_data.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;

namespace {

constexpr long kNever = 1000000000;
constexpr long kCuts = 60;

} // namespace

/// The process is killed at some write or fsync; the register must open, be sound, and hold what it
/// said was done.
class TestPowerCut : public QObject
{
    Q_OBJECT

private:
    QString fresh(const QTemporaryDir& place, const QString& from) const
    {
        const QString folder = place.filePath(QStringLiteral("register"));
        return copyFolder(from, folder) ? folder : QString();
    }

    std::unique_ptr<storage::Register> opened(const QString& folder)
    {
        auto found = storage::Register::open(folder, kPassphrase, m_clock);
        if (!found) {
            qWarning("%s", qPrintable(found.error().reason));
            return nullptr;
        }
        const auto findings = (*found)->check({});
        if (!findings || !findings->empty()) {
            qWarning("%s", findings ? qPrintable(findings->front().reason) : "no check");
            return nullptr;
        }
        return std::move(*found);
    }

    TickingClock m_clock;
    RegisterFixture m_fixture;
    Family m_family;

private slots:
    void initTestCase()
    {
        QVERIFY(m_fixture.records().apply(m_family.creation()));
        m_fixture.close();
    }

    void editsThatWereSaidToBeDoneAreThere()
    {
        const QTemporaryDir first;
        const CrashRun whole =
            runChild(fresh(first, m_fixture.folder()), QStringLiteral("edit"), kNever);
        QCOMPARE(whole.exitCode, 0);
        QCOMPARE(whole.done, 20);
        QVERIFY(whole.operations >= kCuts);
        const auto cuts = cutsOver(whole.operations, kCuts);
        QVERIFY(cuts.size() >= 50);
        for (const long cut : cuts) {
            const QTemporaryDir place;
            const QString folder = fresh(place, m_fixture.folder());
            const CrashRun run = runChild(folder, QStringLiteral("edit"), cut);
            QVERIFY2(run.wasKilled, qPrintable(run.words));
            const auto found = opened(folder);
            QVERIFY2(found, qPrintable(QString::number(cut)));
            const auto persons = found->records().all(Entity::Person);
            const qint64 hours =
                persons->front().integer(QLatin1StringView("work_hours")).value_or(0);
            QVERIFY(hours == run.done || hours == run.done + 1);
            QCOMPARE(found->records().undoable(100)->size(), size_t(1 + hours));
        }
    }

    void anImportIsThereWholeOrNotAtAll()
    {
        const QTemporaryDir first;
        const CrashRun whole =
            runChild(fresh(first, m_fixture.folder()), QStringLiteral("import"), kNever);
        QCOMPARE(whole.done, 1);
        const auto cuts = cutsOver(whole.operations, kCuts);
        QVERIFY(cuts.size() >= 50);
        const size_t imported = BulkImport(60).personCount();
        int stayed = 0;
        for (const long cut : cuts) {
            const QTemporaryDir place;
            const QString folder = fresh(place, m_fixture.folder());
            const CrashRun run = runChild(folder, QStringLiteral("import"), cut);
            QVERIFY(run.wasKilled);
            const auto found = opened(folder);
            QVERIFY2(found, qPrintable(QString::number(cut)));
            const size_t persons = found->records().all(Entity::Person)->size();
            QVERIFY(persons == 2 || persons == 2 + imported);
            const bool isThere = persons > 2;
            QVERIFY(isThere || run.done == 0);
            QCOMPARE(found->records().all(Entity::Dataset)->size(), size_t(isThere ? 1 : 0));
            QCOMPARE(found->records().undoable(100)->size(), size_t(isThere ? 2 : 1));
            stayed += isThere ? 1 : 0;
        }
        QVERIFY(stayed > 0 && stayed < kCuts); // cuts on both sides of the commit
    }

    void aMigrationIsDoneOrNotBegun()
    {
        const QString stored = testData(QStringLiteral("version1"));
        QVERIFY(!stored.isEmpty());
        const QTemporaryDir first;
        const CrashRun whole = runChild(fresh(first, stored), QStringLiteral("open"), kNever);
        QCOMPARE(whole.exitCode, 0);
        const auto cuts = cutsOver(whole.operations, kCuts);
        QVERIFY(cuts.size() >= 50);
        for (const long cut : cuts) {
            const QTemporaryDir place;
            const QString folder = fresh(place, stored);
            const CrashRun run = runChild(folder, QStringLiteral("open"), cut);
            QVERIFY(run.wasKilled);
            const auto found = opened(folder);
            QVERIFY2(found, qPrintable(QString::number(cut)));
            QCOMPARE(found->records().all(Entity::Person)->size(), size_t(2));
        }
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_power_cut.moc"

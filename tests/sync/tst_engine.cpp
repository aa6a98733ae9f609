// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "office.h"
#include "rangkul/sync/drop_names.h"
#include "rangkul/sync/folder_drop.h"

using namespace rangkul;
using namespace rangkul::sync;
using namespace rangkul::sync::test;

namespace {

const ColumnId kFloor = columnOf("floor_area");
const ColumnId kRooms = columnOf("rooms");

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void differentFieldsMergeByThemselves()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        office.syncAll();
        office.set(0, 1, kFloor, 2);
        office.set(1, 1, kRooms, 3);
        QCOMPARE(*office[0].store.unsentCount(), 1);
        const SyncReport sent = office.sync(0);
        QCOMPARE(sent.sentOperations, 1);
        QCOMPARE(sent.unsentOperations, 0);
        const SyncReport both = office.sync(1);
        QCOMPARE(both.newConflicts, 0);
        QCOMPARE(both.softMerges, 1);
        QCOMPARE(office.sync(0).softMerges, 1);
        QVERIFY(office.isEqual());
        QCOMPARE(office[0].store.shown(dwelling(1), kRooms), valuesFor(kRooms, 3));
        QCOMPARE(office[1].store.shown(dwelling(1), kFloor), valuesFor(kFloor, 2));
    }

    void differentValuesAreAConflictUntilAPersonDecides()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        office.syncAll();
        office.set(0, 1, kFloor, 2);
        office.set(1, 1, kFloor, 3);
        office.syncAll();
        office.syncAll();
        const auto mine = *office[0].store.conflicts();
        const auto theirs = *office[1].store.conflicts();
        QCOMPARE(mine.size(), std::size_t{1});
        QCOMPARE(mine[0].kind, ConflictKind::Value);
        QCOMPARE(mine[0].id, theirs[0].id);
        QCOMPARE(mine[0].sides.size(), std::size_t{2});
        QVERIFY(office.isEqual());

        Resolution decision{mine[0].id, Decision::TakeValues, valuesFor(kFloor, 3), {}};
        QVERIFY(office[0].store.resolve(decision));
        office.syncAll();
        QVERIFY(office[0].store.conflicts()->empty());
        QVERIFY(office[1].store.conflicts()->empty());
        QCOMPARE(office[1].store.shown(dwelling(1), kFloor), valuesFor(kFloor, 3));
        QCOMPARE(office[1].store.resolve(decision).error().reason, QStringLiteral("conflict.gone"));
        QVERIFY(office.isEqual());
    }

    void equalValuesNeverConflict()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        office.syncAll();
        office.set(0, 1, kFloor, 2);
        office.set(1, 1, kFloor, 2);
        office.syncAll();
        QCOMPARE(office.sync(0).newConflicts, 0);
        QVERIFY(office[0].store.conflicts()->empty());
        QVERIFY(office.isEqual());
        office.set(1, 1, kFloor, 4); // takes both equal heads along
        office.syncAll();
        office.syncAll();
        QVERIFY(office[0].store.conflicts()->empty());
        QCOMPARE(office[0].store.shown(dwelling(1), kFloor), valuesFor(kFloor, 4));
    }

    void anEditOfAWithdrawnRowIsAConflict()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        office.syncAll();
        office[0].store.withdraw(dwelling(1));
        office.set(1, 1, kFloor, 2);
        office.syncAll();
        office.syncAll();
        QCOMPARE(office[0].store.state(dwelling(1)), RowState::Disputed);
        const auto open = *office[1].store.conflicts();
        QCOMPARE(open.size(), std::size_t{1});
        QCOMPARE(open[0].kind, ConflictKind::EditDelete);
        QVERIFY(office[1].store.resolve({open[0].id, Decision::KeepRow, {}, {}}));
        office.syncAll();
        office.syncAll();
        QCOMPARE(office[0].store.state(dwelling(1)), RowState::Live);
        QVERIFY(office.isEqual());
    }

    void fiveHundredHouseholdsInRandomOrderEndEqual()
    {
        Office office(2);
        const auto leads = cells(registry::Entity::Dwelling);
        for (quint64 row = 0; row < 500; ++row) {
            office.set(0, row, kFloor, row % 7);
        }
        office.syncAll();
        for (std::size_t laptop = 0; laptop < 2; ++laptop) {
            Dice dice(10 + laptop);
            std::vector<quint64> order(500);
            for (quint64 i = 0; i < 500; ++i) {
                order[i] = i;
                std::swap(order[i], order[dice.roll(i + 1)]);
            }
            for (const quint64 row : order) {
                office.set(laptop, row, leads[dice.roll(leads.size())], dice.roll(5));
                if (dice.chance(0.02)) {
                    office.sync(laptop);
                }
            }
        }
        office.syncAll();
        office.syncAll();
        QVERIFY(office.isEqual());
        QVERIFY(!office[0].store.conflicts()->empty());
        QCOMPARE(office[0].store.conflicts()->size(), office[1].store.conflicts()->size());
        QVERIFY(office[0].store.rows() == office[1].store.rows());
    }

    void theThirdLaptopIsToldWhatItWaitsFor()
    {
        Office office(3);
        office.set(0, 1, kFloor, 1);
        office.sync(0);
        office.sync(1);
        office.set(1, 1, kFloor, 2); // knows the file of the first
        office.sync(1);
        const QString missing = office.fileOf(0, 1);
        const QByteArray bytes = office.files.files[missing].bytes;
        office.files.files.erase(missing);
        const SyncReport waits = office.sync(2);
        QCOMPARE(waits.receivedFiles, 0);
        QCOMPARE(waits.waiting, (std::vector<WaitingFile>{
                                    {QStringLiteral("Laptop 2"), QStringLiteral("Laptop 1"), 1}}));
        QCOMPARE(office[2].store.parked()->size(), std::size_t{1});

        office.files.put(missing, bytes);
        const SyncReport came = office.sync(2);
        QCOMPARE(came.receivedFiles, 2);
        QVERIFY(came.waiting.empty());
        QVERIFY(office[2].store.parked()->empty());
        office.syncAll();
        QVERIFY(office.isEqual());
    }

    void whatTheDropLosesItsHoldersPutBack()
    {
        Office office(3);
        office.set(0, 1, kFloor, 1);
        office.set(1, 2, kFloor, 2);
        office.syncAll();
        office.syncAll();
        office.files.files.clear(); // wiped
        QVERIFY(office.sync(1).repairedFiles >= 3);
        const SyncReport fresh = office.sync(2); // no pointer of the first: found by listing
        QVERIFY(fresh.warnings.empty());
        office.sync(0);
        QCOMPARE(*office[2].store.keptBytes(office.setups[0].identity.actor, 1),
                 office.files.files[office.fileOf(0, 1)].bytes);

        Laptop late(office.setups[2], office.files, office.dice); // begins anew, from the drop
        const auto report = late.sync();
        QVERIFY(report);
        QCOMPARE(*late.store.digest(), *office[0].store.digest());
    }

    void damagedFilesOfOursAreMended()
    {
        Office office(2);
        for (quint64 i = 0; i < 6; ++i) {
            office.set(0, i, kFloor, i);
            office.sync(0);
        }
        auto& flipped = office.files.files[office.fileOf(0, 2)].bytes;
        flipped[300] = static_cast<char>(flipped[300] ^ 1);
        office.files.files[office.fileOf(0, 4)].bytes.chop(100);
        const SyncReport before = office.sync(1);
        QCOMPARE(before.receivedFiles, 1);
        QCOMPARE(before.incompleteFiles, 1);
        QCOMPARE(office.sync(0).repairedFiles, 2);
        QCOMPARE(office.sync(1).receivedFiles, 5);
        QVERIFY(office.isEqual());
    }

    void theDropOfAnotherRegisterIsRefused()
    {
        Office office(1);
        const auto other = must(createIdentity(core::RecordId::random(), QStringLiteral("x"), {}));
        Laptop stranger(other, office.files, office.dice);
        QCOMPARE(stranger.sync().error().reason, QStringLiteral("drop.other_register"));
        office.files.files[QStringLiteral("format.rsy")].bytes.chop(9);
        const SyncReport report = office.sync(0);
        QCOMPARE(report.warnings.size(), std::size_t{1});
        QCOMPARE(report.warnings[0].reason, QStringLiteral("drop.format_damaged"));
    }

    void aFullDropIsStillRead()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        office.sync(0);
        office.set(1, 2, kFloor, 2);
        office[1].drop.faults.putFails = 1;
        const SyncReport report = office.sync(1);
        QCOMPARE(report.receivedOperations, 1);
        QCOMPARE(report.sentOperations, 0);
        QCOMPARE(report.unsentOperations, 1);
        QCOMPARE(report.warnings.size(), std::size_t{1});
        QCOMPARE(report.warnings[0].reason, QStringLiteral("drop.full"));
        office[1].drop.faults.putFails = 0;
        QCOMPARE(office.sync(1).sentOperations, 1);
    }

    void aStickThatLosesHalfIsFoundOutAtOnce()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        office[0].drop.readsBack = true;
        office[0].drop.faults.putHalfSilent = 1;
        const SyncReport report = office.sync(0);
        QCOMPARE(report.sentOperations, 0);
        QCOMPARE(report.unsentOperations, 1);
        QCOMPARE(report.warnings.size(), std::size_t{1});
        QCOMPARE(report.warnings[0].reason, QStringLiteral("drop.reads_back_differently"));
    }

    void theDropShowsNoNameAndNoAddress()
    {
        Office office(2);
        const ColumnId address = columnOf("region_id");
        const quint64 row = 0x0123456789abcdef;
        office.set(0, row, address, 7);
        office.syncAll();
        QCOMPARE(office[1].store.shown(dwelling(row), address), valuesFor(address, 7));
        for (const auto& [path, file] : office.files.files) {
            for (const char* word : {"Contoh", "Laptop", "Petugas"}) {
                QVERIFY2(!file.bytes.contains(word), qPrintable(path));
                QVERIFY(!file.bytes.contains(
                    QByteArray(reinterpret_cast<const char*>(QString::fromLatin1(word).utf16()),
                               2 * qsizetype(qstrlen(word)))));
            }
            QVERIFY(!file.bytes.contains(dwelling(row).id.bytes().toByteArray()));
        }
    }

    void aDropThatOverwritesIsNotUsed()
    {
        const auto setups = joinedSetups(1);
        DropFiles files;
        Dice dice(1);
        Laptop laptop(setups[0], files, dice);
        laptop.drop.isOverwriting = true;
        QCOMPARE(laptop.sync().error().reason, QStringLiteral("drop.not_usable"));
        QVERIFY(files.files.empty());
    }

    void aCancelledExchangeGoesOnNextTime()
    {
        Office office(2);
        for (quint64 i = 0; i < 5; ++i) {
            office.set(0, i, kFloor, i);
            office.sync(0);
        }
        int files = 0;
        std::optional<core::Progress> progress;
        progress.emplace([&](const QString& step, qint64 done, qint64) {
            if (step == u"sync.receiving" && done == 2) {
                progress->cancel();
            }
        });
        const auto report = office[1].sync(*progress);
        QVERIFY(report);
        QVERIFY(report->isCancelled);
        files = static_cast<int>(report->receivedFiles);
        QCOMPARE(files, 3);
        QCOMPARE(office.sync(1).receivedFiles, 2);
        QVERIFY(office.isEqual());
    }

    void tensOfThousandsGoInSeveralFiles()
    {
        Office office(2);
        for (quint64 i = 0; i < 25'000; ++i) {
            office.set(0, i, kFloor, i % 9);
        }
        QCOMPARE(office.sync(0).sentFiles, 3);
        QCOMPARE(office.sync(1).receivedOperations, 25'000);
        QVERIFY(office.isEqual());
    }

    void oneFarBehindFindsWhatThePointerNoLongerNames()
    {
        Office office(2);
        for (quint64 i = 0; i < 80; ++i) {
            office.set(0, i, kFloor, i % 5);
            office.sync(0);
        }
        QCOMPARE(office.sync(1).receivedFiles, 80);
        QVERIFY(office.isEqual());
        int heads = 0;
        for (const auto& [path, file] : office.files.files) {
            heads += path.startsWith(headFolder(office.setups[0].identity.scope)) ? 1 : 0;
        }
        QCOMPARE(heads, 1); // older ones are taken away by their writer
    }

    void anIdlePollReadsOnePointer()
    {
        Office office(3);
        office.set(0, 1, kFloor, 1);
        office.syncAll();
        office.syncAll();
        office[1].drop.gets = 0;
        const SyncReport report = office.sync(1);
        QCOMPARE(report.sentFiles + report.receivedFiles, 0);
        QVERIFY(office[1].drop.gets <= 2); // format.rsy; the own pointer where there is one
    }

    void aClockFarAheadIsSaidAndChangesNoConflict()
    {
        const qint64 decade = 10LL * 365 * 86'400'000;
        std::vector<std::set<ConflictId>> found;
        std::vector<std::vector<SyncSetup>> same{joinedSetups(2)};
        for (const qint64 skew : {qint64{0}, decade, -decade}) {
            DropFiles files;
            Dice dice(1);
            Laptop a(same[0][0], files, dice);
            Laptop b(same[0][1], files, dice);
            b.skewMs = skew;
            const auto at = [&](qint64 minutes) {
                a.setTime(1752476700000 + minutes * 60'000);
                b.setTime(1752476700000 + minutes * 60'000);
            };
            at(0);
            for (quint64 row = 0; row < 6; ++row) {
                a.store.edit(dwelling(row), kFloor, valuesFor(kFloor, 1));
            }
            QVERIFY(a.sync());
            QVERIFY(b.sync());
            at(1);
            for (quint64 row = 0; row < 4; ++row) { // rows 0, 1 differ; 2 equal; 3 only here
                b.store.edit(dwelling(row), kFloor, valuesFor(kFloor, row < 3 ? 2 : 4));
            }
            at(2);
            for (quint64 row = 0; row < 3; ++row) {
                a.store.edit(dwelling(row), kFloor, valuesFor(kFloor, row < 2 ? 3 : 2));
            }
            QVERIFY(b.sync());
            const auto report = a.sync();
            QVERIFY(report);
            QCOMPARE(report->clocks.empty(), skew <= 0);
            QVERIFY(b.sync());
            QCOMPARE(*a.store.digest(), *b.store.digest());
            QCOMPARE(a.store.shown(dwelling(3), kFloor), valuesFor(kFloor, 4));
            std::set<ConflictId> ids;
            const std::vector<Conflict> open = must(a.store.conflicts());
            for (const Conflict& conflict : open) {
                ids.insert(conflict.id);
            }
            QCOMPARE(ids.size(), std::size_t{2});
            found.push_back(ids);
        }
        QCOMPARE(found[1], found[0]);
        QCOMPARE(found[2], found[0]);
    }

    void aFolderFullOfRubbishChangesNothingButTheMessage();
};

/// Truncated, renamed, duplicated, foreign and flipped files in a real folder.
void TestEngine::aFolderFullOfRubbishChangesNothingButTheMessage()
{
    const auto setups = joinedSetups(2);
    QTemporaryDir folder;
    FolderDrop drop(folder.path(), FolderDrop::Medium::Removable);
    const rangkul::test::FixedClock clock;
    MemoryStore a;
    MemoryStore b;
    QVERIFY(a.setUp(setups[0]));
    QVERIFY(b.setUp(setups[1]));
    for (quint64 i = 0; i < 5; ++i) {
        a.edit(dwelling(i), kFloor, valuesFor(kFloor, i));
        QVERIFY(SyncEngine(a, drop, clock).sync({}));
    }
    QVERIFY(SyncEngine(b, drop, clock).sync({}));
    QCOMPARE(*b.digest(), *a.digest());
    const StateDigest before = *b.digest();

    QStringList paths;
    QDirIterator all(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        paths.append(all.next());
    }
    Dice dice(3);
    for (const QString& path : paths) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        const QString stem = path.chopped(4);
        QVERIFY(QFile::copy(path, stem + QStringLiteral(" (conflicted copy).rsy")));
        QVERIFY(QFile::copy(
            path, path.toUpper().section(u'/', -1).prepend(path.section(u'/', 0, -2) + u'/')));
        // A later number, cut or flipped: as if more had come.
        if (const auto name = parseBatchName(lastPart(path)); name) {
            QString later = path;
            later.replace(QStringLiteral("/%1-").arg(name->seq, 16, 16, QLatin1Char('0')),
                          QStringLiteral("/%1-").arg(name->seq + 5, 16, 16, QLatin1Char('0')));
            QFile made(later);
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write(dice.chance(0.5) ? bytes : bytes.first(bytes.size() / 2));
        }
        if (const auto name = parseHeadName(lastPart(path)); name) {
            QString later = path;
            later.replace(QStringLiteral(".%1-").arg(name->seq, 16, 16, QLatin1Char('0')),
                          QStringLiteral(".%1-").arg(name->seq + 9, 16, 16, QLatin1Char('0')));
            QByteArray flipped = bytes;
            flipped[200] = static_cast<char>(flipped[200] ^ 1);
            QFile made(later);
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write(flipped);
        }
    }
    for (const char* foreign :
         {"desktop.ini", "admin/.nextcloudsync.log", "~$daftar.xlsx", "enrol/Thumbs.db"}) {
        QFile made(folder.filePath(QString::fromLatin1(foreign)));
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write("x");
    }
    const auto report = SyncEngine(b, drop, clock).sync({});
    QVERIFY(report);
    QCOMPARE(*b.digest(), before);
    QCOMPARE(report->receivedOperations, 0);
    QVERIFY(report->ignoredFiles >= 4);
    QVERIFY(report->incompleteFiles > 0);
    for (const QuarantinedFile& file : report->quarantined) { // whole, but under a false number
        QCOMPARE(file.reason.reason, QStringLiteral("sync.wrong_place"));
    }

    a.edit(dwelling(2), kFloor, valuesFor(kFloor, 8)); // and it goes on working
    QVERIFY(SyncEngine(a, drop, clock).sync({}));
    QVERIFY(SyncEngine(b, drop, clock).sync({}));
    QCOMPARE(*b.digest(), *a.digest());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"

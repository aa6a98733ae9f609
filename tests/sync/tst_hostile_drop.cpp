// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "office.h"
#include "rangkul/sync/drop_names.h"
#include "rangkul/sync/envelope.h"
#include "rangkul/sync/folder_drop.h"
#include "rangkul/sync/hlc.h"

using namespace rangkul;
using namespace rangkul::sync;
using namespace rangkul::sync::test;

namespace {

const ColumnId kFloor = columnOf("floor_area");

/// A folder on a stick that is pulled out, or full, after some calls that write.
class FailingDrop final : public Drop
{
public:
    enum class Way { PulledOut, Full };
    FailingDrop(const QString& root, Way way, int writes)
        : m_files(root, FolderDrop::Medium::Removable)
        , m_root(root)
        , m_way(way)
        , m_left(writes)
    {
    }
    bool hasFailed() const { return m_hasFailed; }

    core::Result<std::vector<DropEntry>> list(const QString& folder) override
    {
        return isGone() ? core::Result<std::vector<DropEntry>>(missing()) : m_files.list(folder);
    }
    core::Result<QByteArray> get(const QString& path, qint64 most) override
    {
        return isGone() ? core::Result<QByteArray>(missing()) : m_files.get(path, most);
    }
    core::Result<PutOutcome> putNew(const QString& path, const QByteArray& bytes,
                                    const QString& owner) override
    {
        if (isGone()) {
            return missing();
        }
        if (m_left-- > 0) {
            return m_files.putNew(path, bytes, owner);
        }
        m_hasFailed = true;
        if (m_way == Way::Full) {
            return core::Error{core::ErrorCode::DiskFull, QStringLiteral("drop.full")};
        }
        const QString temp = QLatin1String(kTempFolder);
        QDir(m_root).mkpath(temp);
        QFile part(QStringLiteral("%1/%2/%3-pulled.part").arg(m_root, temp, owner));
        if (part.open(QIODevice::WriteOnly)) {
            part.write(bytes.first(bytes.size() / 2));
        }
        return missing();
    }
    core::Status removeOwn(const QString& path) override
    {
        return isGone() ? core::Status(missing()) : m_files.removeOwn(path);
    }
    void removeLeftovers(const QString& owner) override { m_files.removeLeftovers(owner); }
    bool mustReadBack() const override { return true; }

private:
    bool isGone() const { return m_hasFailed && m_way == Way::PulledOut; }
    static core::Error missing()
    {
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("drop.missing")};
    }

    FolderDrop m_files;
    QString m_root;
    Way m_way;
    int m_left;
    bool m_hasFailed = false;
};

/// A register of two laptops that has its files in a real folder.
struct Stick
{
    explicit Stick(const std::vector<SyncSetup>& setups)
    {
        must(a.setUp(setups[0]));
        must(b.setUp(setups[1]));
        for (quint64 row = 0; row < 6; ++row) {
            a.edit(dwelling(row), kFloor, valuesFor(kFloor, row));
        }
    }
    core::Result<SyncReport> exchange(MemoryStore& store)
    {
        FolderDrop drop(folder.path(), FolderDrop::Medium::Removable);
        return SyncEngine(store, drop, clock).sync({});
    }
    QStringList parts() const
    {
        return QDir(folder.filePath(QStringLiteral("tmp")))
            .entryList({QStringLiteral("*.part")}, QDir::Files);
    }
    QTemporaryDir folder;
    rangkul::test::FixedClock clock;
    MemoryStore a;
    MemoryStore b;
};

using Files = std::map<QString, DropFiles::File>;

/// One thing that goes wrong with the files of a drop while nobody looks.
void damage(DropFiles& drop, Dice& dice)
{
    std::vector<QString> paths;
    for (const auto& [path, file] : drop.files) {
        paths.push_back(path);
    }
    if (paths.empty()) {
        return;
    }
    const QString path = paths[dice.roll(paths.size())];
    const QString other = paths[dice.roll(paths.size())];
    QByteArray& bytes = drop.files[path].bytes;
    const auto at = [&](qsizetype size) {
        return static_cast<qsizetype>(
            dice.roll(static_cast<quint64>(std::max<qsizetype>(1, size))));
    };
    switch (dice.roll(8)) {
    case 0:
        if (!bytes.isEmpty()) {
            const qsizetype place = at(bytes.size());
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << dice.roll(8)));
        }
        break;
    case 1:
        bytes.truncate(at(bytes.size()));
        break;
    case 2: // another name that fits the grammar
        drop.put(QString(path).replace(QLatin1Char('2'), QLatin1Char('3')), bytes);
        drop.files.erase(path);
        break;
    case 3: // twice, under the number of a file to come
        drop.put(QString(path).replace(QStringLiteral("0000-"), QStringLiteral("0009-")), bytes);
        break;
    case 4:
        std::swap(drop.files[path].bytes, drop.files[other].bytes);
        break;
    case 5: { // rubbish under a name that is right for it
        QByteArray rubbish = bytes;
        for (int i = 0; i < 20 && !rubbish.isEmpty(); ++i) {
            rubbish[at(rubbish.size())] = static_cast<char>(dice.roll(256));
        }
        const QString tag = tagInPath(path);
        if (!tag.isEmpty()) {
            drop.put(QString(path).replace(tag, hashTag(fileHash(rubbish))), rubbish);
        }
        break;
    }
    case 6:
        drop.put(path + QStringLiteral(".tmp"), bytes);
        break;
    default:
        drop.files.erase(path);
    }
}

} // namespace

/// What sticks, shares and strangers do to the files of a drop (sync.md 3.5 to 3.7).
class TestHostileDrop : public QObject
{
    Q_OBJECT

    const std::vector<SyncSetup> m_setups = joinedSetups(2);

private slots:
    void aStickPulledOutOrFullAtAnyWriteIsGoneOnWith_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("pulled out") << int(FailingDrop::Way::PulledOut);
        QTest::newRow("full") << int(FailingDrop::Way::Full);
    }
    void aStickPulledOutOrFullAtAnyWriteIsGoneOnWith()
    {
        QFETCH(int, way);
        int writes = 0;
        for (bool isDone = false; !isDone; ++writes) {
            Stick stick(m_setups);
            FailingDrop failing(stick.folder.path(), static_cast<FailingDrop::Way>(way), writes);
            const auto broken = SyncEngine(stick.a, failing, stick.clock).sync({});
            isDone = !failing.hasFailed();
            const qint64 unsent = *stick.a.unsentCount();
            QVERIFY(unsent == 0 || unsent == 6);
            if (!isDone && way == int(FailingDrop::Way::PulledOut)) {
                QVERIFY(!broken);
                QCOMPARE(broken.error().reason, QStringLiteral("drop.missing"));
            }
            // Whoever reads what is there takes whole files or nothing.
            const auto between = stick.exchange(stick.b);
            QVERIFY(between);
            QVERIFY(between->quarantined.empty());
            QVERIFY(between->receivedOperations == 0 || between->receivedOperations == 6);

            const auto again = stick.exchange(stick.a); // plugged in again, or tidied up
            QVERIFY(again);
            QVERIFY(again->warnings.empty());
            QCOMPARE(again->unsentOperations, 0);
            QVERIFY(stick.parts().isEmpty());
            QVERIFY(stick.exchange(stick.b));
            QVERIFY(stick.exchange(stick.a));
            QVERIFY(stick.exchange(stick.b));
            QCOMPARE(*stick.a.digest(), *stick.b.digest());
            QCOMPARE(stick.b.log().size(), std::size_t{6});
        }
        QVERIFY(writes > 4);
    }

    void foldersOfTwoLaptopsThatChangedPlacesChangeNothing()
    {
        Office office(3);
        office.set(0, 1, kFloor, 1);
        office.set(1, 2, kFloor, 2);
        office.sync(0);
        office.sync(1);
        const RecordIdPair of{office.setups[0].identity, office.setups[1].identity};
        Files swapped;
        for (const auto& [path, file] : office.files.files) {
            QString to = path;
            if (path.startsWith(of.folder(0))) {
                to = of.folder(1) + path.mid(of.folder(0).size());
            } else if (path.startsWith(of.folder(1))) {
                to = of.folder(0) + path.mid(of.folder(1).size());
            }
            swapped[to] = file;
        }
        const Files right = office.files.files;
        office.files.files = swapped;
        const StateDigest before = *office[2].store.digest();
        const SyncReport report = office.sync(2);
        QCOMPARE(report.receivedOperations, 0);
        QCOMPARE(*office[2].store.digest(), before);
        office.files.files = right;
        office.syncAll();
        office.syncAll();
        QVERIFY(office.isEqual());
    }

    /// The pointers are gone, too: what lies in the wrong folder is found by listing, and refused.
    void aFileInTheFolderOfAnotherIsRefusedForGood()
    {
        Office office(3);
        office.set(0, 1, kFloor, 1);
        office.sync(0);
        const QString path = office.fileOf(0, 1);
        const QByteArray bytes = office.files.files[path].bytes;
        QString wrong = path;
        wrong.replace(
            batchFolder(office.setups[0].identity.scope, office.setups[0].identity.actor),
            batchFolder(office.setups[0].identity.scope, office.setups[1].identity.actor));
        office.files.put(wrong, bytes);
        const SyncReport report = office.sync(2);
        QCOMPARE(report.receivedOperations, 1);
        QCOMPARE(report.quarantined.size(), std::size_t{1});
        QCOMPARE(report.quarantined[0].reason.reason, QStringLiteral("sync.wrong_place"));
        QVERIFY(office.sync(2).quarantined.empty()); // said once
        office.set(1, 2, kFloor, 2);                 // and its owner is not hindered
        office.syncAll();
        office.syncAll();
        QVERIFY(office.isEqual());
    }

    void anyDamageChangesNothingButTheMessageAndIsMended()
    {
        bool isNumber = false;
        const quint64 asked = qEnvironmentVariable("RANGKUL_SCHEDULES").toULongLong(&isNumber);
        const quint64 count = isNumber ? asked : 150;
        qint64 told = 0;
        for (quint64 seed = 0; seed < count; ++seed) {
            Dice dice(seed);
            Office office(3);
            for (quint64 i = 0; i < 5; ++i) {
                office.set(0, i, kFloor, i);
                office.set(1, i + 3, kFloor, i);
                office.sync(0);
                office.sync(1);
            }
            const StateDigest before = *office[1].store.digest();
            office.sync(0);
            for (quint64 i = 0, wanted = 1 + dice.roll(12); i < wanted; ++i) {
                damage(office.files, dice);
            }
            const auto poll = [&](std::size_t laptop) {
                const SyncReport report = office.sync(laptop);
                told += report.incompleteFiles + report.repairedFiles + report.ignoredFiles +
                        qint64(report.quarantined.size() + report.warnings.size());
                return report;
            };
            // The third may read what is whole, in order; nothing that nobody wrote.
            poll(2);
            for (const auto& [dot, operation] : office[2].store.log()) {
                const MemoryStore& author = dot.actor == office.setups[0].identity.actor
                                                ? office[0].store
                                                : office[1].store;
                QVERIFY(author.log().at(dot) == operation);
            }
            poll(1);
            QCOMPARE(*office[1].store.digest(), before);
            for (int round = 0; round < 3; ++round) {
                for (std::size_t laptop = 0; laptop < 3; ++laptop) {
                    QVERIFY(poll(laptop).diverged.empty());
                }
            }
            QVERIFY2(office.isEqual(), qPrintable(QStringLiteral("seed %1").arg(seed)));
            QCOMPARE(office[2].store.log().size(), std::size_t{10});
        }
        QVERIFY(told > 0);
    }

    /// Sticks from any computer: no name needs more than FAT and Windows give.
    void namesSuitEveryFileSystem()
    {
        Office office(3);
        for (quint64 i = 0; i < 3; ++i) {
            office.set(i % 2, i, kFloor, i);
            office.syncAll();
        }
        static const QRegularExpression grammar(
            QStringLiteral("^[a-z0-9][a-z0-9.-]*[a-z0-9]$|^[a-z]$"));
        static const QRegularExpression device(
            QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"));
        std::set<QString> folded;
        for (const auto& [path, file] : office.files.files) {
            QVERIFY2(path.size() <= 200, qPrintable(path));
            QVERIFY2(folded.insert(path.toCaseFolded()).second, qPrintable(path));
            for (const QString& part : path.split(QLatin1Char('/'))) {
                QVERIFY2(grammar.match(part).hasMatch() && part.size() <= 100, qPrintable(path));
                QVERIFY2(!device.match(part).hasMatch(), qPrintable(path));
            }
        }
        QVERIFY(folded.size() > 8);
    }

    /// A clock at the end of its days neither stops the others nor drags them along.
    void aClockAtTheEndOfTimeHarmsNobody()
    {
        Office office(2);
        office[0].store.nowMs = (qint64{1} << 48) - 5;
        office.set(0, 1, kFloor, 1);
        office.sync(0);
        const SyncReport report = office.sync(1);
        QCOMPARE(report.receivedOperations, 1);
        QCOMPARE(report.clocks.size(), std::size_t{1});
        const Dot own = office[1].store.edit(dwelling(1), kFloor, valuesFor(kFloor, 2));
        const qint64 pulled = hlcMs(office[1].store.log().at(own).hlc) - office[1].store.nowMs;
        QVERIFY2(pulled <= 3'600'001, qPrintable(QString::number(pulled)));
        office.set(1, 2, kFloor, 3);
        office.syncAll();
        office.syncAll();
        QVERIFY(office.isEqual());
        QVERIFY(office[0].store.conflicts()->empty());
        QCOMPARE(office[0].store.shown(dwelling(1), kFloor), valuesFor(kFloor, 2));
    }

private:
    struct RecordIdPair
    {
        SyncIdentity first;
        SyncIdentity second;
        QString folder(int which) const
        {
            return batchFolder(first.scope, which == 0 ? first.actor : second.actor);
        }
    };
};

QTEST_GUILESS_MAIN(TestHostileDrop)
#include "tst_hostile_drop.moc"

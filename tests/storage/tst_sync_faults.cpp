// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QTest>

#include "bulk_import.h"
#include "rangkul/core/finding.h"
#include "sync_laptops.h"

#include <sys/resource.h>

#include <csignal>
#include <cstring>
#include <functional>

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::Value;

namespace {

/// The newest file of operations that a laptop wrote.
QString newestBatch(const QString& drop)
{
    QString newest;
    for (const auto& [path, bytes] : filesBelow(drop)) {
        if (path.contains(QLatin1String("/o/")) &&
            path.section(u'/', -1) > newest.section(u'/', -1)) {
            newest = path;
        }
    }
    return newest;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using Damage = std::function<void(const QString& path)>;

/// Takes over what lies in the drop; every write beyond `limit` bytes of a file ends the process,
/// as a power cut does.
int receiveUntilCut(const QString& folder, const QString& drop, rlim_t limit)
{
    const LaptopClock clock;
    auto opened = must(storage::Register::open(folder, kPassphrase, clock));
    sync::FolderDrop files(drop, sync::FolderDrop::Medium::Fixed);
    const rlimit no{limit, limit};
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    setrlimit(RLIMIT_FSIZE, &no);
    return sync::SyncEngine(opened->sync(), files, clock).sync({}) ? 0 : 1;
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestSyncFaults : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedFolderChangesNothing_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::newRow("cut in half") << Damage([](const QString& path) {
            const QByteArray bytes = read(path);
            write(path, bytes.first(bytes.size() / 2));
        });
        QTest::newRow("empty") << Damage([](const QString& path) { write(path, {}); });
        QTest::newRow("one bit flipped") << Damage([](const QString& path) {
            QByteArray bytes = read(path);
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
            write(path, bytes);
        });
        QTest::newRow("renamed") << Damage([](const QString& path) {
            QVERIFY(QFile::rename(path, path + QLatin1String(".bak")));
        });
        QTest::newRow("another file under its name") << Damage([](const QString& path) {
            for (const auto& [other, bytes] : filesBelow(QFileInfo(path).path())) {
                if (other != path) {
                    write(path, bytes);
                    return;
                }
            }
        });
        QTest::newRow("gone") << Damage([](const QString& path) { QVERIFY(QFile::remove(path)); });
    }
    void aDamagedFolderChangesNothing()
    {
        QFETCH(Damage, damage);
        TwoLaptops two;
        const Family family;
        two.a.apply(family.creation());
        two.settle();
        two.a.set(family.dwelling, "floor_area", Value(50.0));
        two.a.exchange(two.drop());
        damage(newestBatch(two.drop()));
        const auto digest = two.b.digest();
        const auto before = two.b.everything();
        const auto report = two.b.exchange(two.drop());
        QCOMPARE(report.receivedOperations, 0);
        QVERIFY(report.incompleteFiles > 0);
        QVERIFY(two.b.digest() == digest);
        QVERIFY(two.b.everything() == before);
        two.settle(); // its owner writes it again
        QVERIFY(two.a.digest() == two.b.digest());
        QVERIFY(two.b.value(family.dwelling, "floor_area") == Value(50.0));
    }

    void copiesAndForeignFilesChangeNothing()
    {
        TwoLaptops two;
        const Family family;
        two.a.apply(family.creation());
        two.a.exchange(two.drop());
        const QString batch = newestBatch(two.drop());
        write(batch + QStringLiteral(" (conflicted copy)"), read(batch));
        write(QFileInfo(batch).path() + QStringLiteral("/desktop.ini"), "[x]");
        write(two.drop() + QStringLiteral("/foto.jpg"), "no picture");
        TwoLaptops others;
        others.a.apply(Family().creation());
        others.settle();
        write(QFileInfo(batch).path() + u'/' + newestBatch(others.drop()).section(u'/', -1),
              read(newestBatch(others.drop())));
        const auto report = two.b.exchange(two.drop());
        QVERIFY(report.ignoredFiles > 0);
        QVERIFY(two.a.digest() == two.b.digest());
        QCOMPARE(two.b.everything().size(), size_t(5));
    }

    void aFullFolderIsStillRead()
    {
        TwoLaptops two;
        const Family family;
        two.a.apply(family.creation());
        two.a.exchange(two.drop());
        QCOMPARE(must(two.b.sync().parked()).size(), size_t(0));
        two.b.exchange(two.drop());
        const auto kept = must(two.b.sync().keptFiles(two.a.actor(), 1));
        QVERIFY(!kept.empty());
        // A folder that lost everything is filled again by whoever has it.
        QTemporaryDir empty;
        two.b.exchange(empty.path());
        two.b.exchange(empty.path());
        QVERIFY(must(two.a.tryExchange(empty.path())).unsentOperations == 0);
    }

    void aPowerCutLeavesAllOrNothing()
    {
        TwoLaptops two;
        const BulkImport bulk(60);
        two.settle();
        const auto before = two.b.digest();
        QVERIFY(bulk.run(two.a.get()));
        two.a.exchange(two.drop());
        const auto after = two.a.digest();
        two.b.close();
        constexpr int kCuts = 50;
        int cutShort = 0;
        int nothing = 0;
        for (int cut = 0; cut < kCuts; ++cut) {
            const QTemporaryDir folder;
            copyFolder(two.b.folder(), folder.path());
            // Fine steps where the log begins, then through all that is written.
            const qint64 limit = cut < 10 ? 4096 * (cut + 1) : 24'000 * (cut - 7);
            QProcess child;
            child.start(
                QCoreApplication::applicationFilePath(),
                {QStringLiteral("--receive"), folder.path(), two.drop(), QString::number(limit)});
            QVERIFY(child.waitForFinished(60'000));
            cutShort += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
            const LaptopClock clock;
            auto opened = must(storage::Register::open(folder.path(), kPassphrase, clock));
            const auto persons = must(opened->records().all(Entity::Person)).size();
            const auto known = must(opened->sync().vector()).of(two.a.actor());
            const auto digest = must(opened->sync().digest());
            QVERIFY(digest == (persons == 0 ? before : after));
            QVERIFY(persons == 0 || persons == bulk.personCount());
            QVERIFY(known == must(opened->sync().chain(two.a.actor())).lastN);
            QVERIFY(must(opened->check({})).empty());
            nothing += persons == 0 ? 1 : 0;
            sync::FolderDrop files(two.drop(), sync::FolderDrop::Medium::Fixed);
            must(sync::SyncEngine(opened->sync(), files, clock).sync({}));
            QVERIFY(must(opened->sync().digest()) == after);
            QCOMPARE(must(opened->records().all(Entity::Person)).size(), bulk.personCount());
        }
        qInfo("%d of %d cut short, %d with nothing received", cutShort, kCuts, nothing);
        QVERIFY(cutShort >= kCuts / 2);
        QVERIFY(nothing > 0);
    }
};

int main(int count, char** arguments)
{
    QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--receive")) {
        return receiveUntilCut(words.value(2), words.value(3), words.value(4).toULongLong());
    }
    TestSyncFaults test;
    return QTest::qExec(&test, count, arguments);
}
#include "tst_sync_faults.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "bulk_import.h"
#include "sync_laptops.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::RowRef;
using registry::Value;

namespace {

/// A copy of a register folder as a backup makes it.
class Backup
{
public:
    explicit Backup(SyncLaptop& laptop)
    {
        laptop.close();
        copyFolder(laptop.folder(), folder());
        laptop.reopen();
    }
    QString folder() const { return m_folder.filePath(QStringLiteral("copy")); }

private:
    QTemporaryDir m_folder;
};

/// A folder that takes no more files.
class FullDrop final : public sync::Drop
{
public:
    explicit FullDrop(const QString& root)
        : m_files(root, sync::FolderDrop::Medium::Fixed)
    {
    }
    core::Result<std::vector<sync::DropEntry>> list(const QString& folder) override
    {
        return m_files.list(folder);
    }
    core::Result<QByteArray> get(const QString& path, qint64 most) override
    {
        return m_files.get(path, most);
    }
    core::Result<sync::PutOutcome> putNew(const QString&, const QByteArray&,
                                          const QString&) override
    {
        return core::Error{core::ErrorCode::DiskFull, QStringLiteral("drop.full")};
    }
    core::Status removeOwn(const QString& path) override { return m_files.removeOwn(path); }
    bool mustReadBack() const override { return false; }

private:
    sync::FolderDrop m_files;
};

storage::OpenOptions onMachine(const char* machine)
{
    storage::OpenOptions options;
    options.machine = machine;
    return options;
}

QStringList reasonsOf(const sync::SyncReport& report)
{
    QStringList reasons;
    for (const core::Error& warning : report.warnings) {
        reasons.append(warning.reason);
    }
    return reasons;
}

RowRef newDwelling(SyncLaptop& laptop, const Family& family, double area)
{
    const RowRef row = fresh(Entity::Dwelling);
    registry::Edit edit;
    edit.created = {{row,
                     {cell(Entity::Dwelling, "region_id", family.region.id),
                      cell(Entity::Dwelling, "floor_area", Value(area))}}};
    laptop.apply(edit);
    return row;
}

} // namespace

/// Registers that were put back from a copy or copied to a second computer.
class TestSyncCopies : public QObject
{
    Q_OBJECT

private slots:
    void aRestoredRegisterLosesNothingOfOthersAndNothingOfItsOwn()
    {
        TwoLaptops two;
        const Family family;
        two.a.apply(family.creation());
        two.settle();
        const RowRef kept = newDwelling(two.a, family, 30);
        const auto beforeBackup = two.a.set(kept, "floor_area", Value(31.0)); // not sent yet
        const Backup backup(two.a);
        two.a.set(family.dwelling, "floor_area", Value(50.0));
        two.settle();
        const RowRef forgotten = newDwelling(two.a, family, 60);
        two.settle();
        two.b.set(family.dwelling, "rooms", Value(qint64(4)));
        two.settle();

        two.a.putBack(backup.folder());
        two.a.set(family.dwelling, "floor_area", Value(51.0)); // with the old value on screen
        const RowRef later = newDwelling(two.a, family, 70);
        registry::Edit withdrawal;
        withdrawal.withdrawn = {later};
        const RowRef gone = newDwelling(two.a, family, 71);
        withdrawal.withdrawn = {gone};
        two.a.apply(withdrawal);

        const auto report = two.a.exchange(two.drop());
        QCOMPARE(reasonsOf(report), QStringList{QStringLiteral("sync.register_restored")});
        QVERIFY(two.a.isSound());
        two.settle();
        QVERIFY(two.a.digest() == two.b.digest());
        QVERIFY(two.a.everything() == two.b.everything());
        QVERIFY(two.a.conflictIds() == two.b.conflictIds());
        QCOMPARE(two.a.conflictIds().size(), size_t(1)); // 50 or 51
        QVERIFY(two.a.value(forgotten, "floor_area") == Value(60.0));
        QVERIFY(two.b.value(later, "floor_area") == Value(70.0));
        QVERIFY(!two.b.isLive(gone));
        QVERIFY(two.b.value(kept, "floor_area") == Value(31.0));
        QVERIFY(two.a.value(family.dwelling, "rooms") == Value(qint64(4)));
        QVERIFY(two.b.isSound());

        // It is settled, goes on, and knows who it is after a restart.
        const auto open = must(two.a.sync().conflicts());
        QCOMPARE(open.front().sides.size(), size_t(2));
        QVERIFY(open.front().sides[0].device != open.front().sides[1].device);
        QVERIFY(open.front().base == std::vector<Value>{Value(41.5)});
        two.a.reopen();
        QVERIFY(two.a.isSound());
        must(
            two.a.sync().resolve({open.front().id, sync::Decision::TakeValues, {Value(51.0)}, {}}));
        // What was edited here before can still be taken back here.
        QVERIFY(two.a.records().undo(beforeBackup.id, {}));
        two.settle();
        QVERIFY(reasonsOf(two.a.exchange(two.drop())).empty());
        QVERIFY(two.b.conflictIds().empty());
        QVERIFY(two.b.value(kept, "floor_area") == Value(30.0));
        QVERIFY(two.a.everything() == two.b.everything());
        QVERIFY(two.a.digest() == two.b.digest());
        QVERIFY(two.a.isSound());
        QVERIFY(two.b.isSound());
    }

    /// Its open conflict hangs on an operation that only the copy has.
    void aConflictOfARestoredRegisterKeepsItsSides()
    {
        TwoLaptops two;
        const Family family;
        two.a.apply(family.creation());
        two.settle();
        two.b.set(family.dwelling, "floor_area", Value(45.0));
        two.b.exchange(two.drop());
        two.a.set(family.dwelling, "floor_area", Value(46.0));
        FullDrop full(two.drop()); // receives, but cannot send
        must(sync::SyncEngine(two.a.sync(), full, two.a.clock).sync({}));
        QCOMPARE(two.a.conflictIds().size(), size_t(1));
        const Backup backup(two.a);
        two.a.set(family.dwelling, "rooms", Value(qint64(2)));
        two.a.exchange(two.drop());
        two.a.putBack(backup.folder());
        two.settle();
        QVERIFY(two.a.digest() == two.b.digest());
        QVERIFY(two.a.conflictIds() == two.b.conflictIds());
        QCOMPARE(two.a.conflictIds().size(), size_t(1));
        QVERIFY(two.a.everything() == two.b.everything());
        QVERIFY(two.a.isSound());
    }

    void anImportOfARestoredRegisterIsSentUnderTheNewNumber()
    {
        TwoLaptops two;
        const Family family;
        two.a.apply(family.creation());
        const Backup backup(two.a);
        two.settle();
        two.a.putBack(backup.folder());
        const BulkImport bulk(40);
        QVERIFY(bulk.run(two.a.get()));
        const auto report = two.a.exchange(two.drop());
        QCOMPARE(reasonsOf(report), QStringList{QStringLiteral("sync.register_restored")});
        QVERIFY(report.sentOperations > 200);
        two.settle();
        QVERIFY(two.b.digest() == two.a.digest());
        QVERIFY(two.a.everything() == two.b.everything());
        QVERIFY(must(two.a.sync().conflicts()).empty());
        QVERIFY(two.a.isSound());
        QVERIFY(two.b.isSound());
        two.a.reopen();
        QCOMPARE(must(two.a.sync().unsentCount()), 0);
        const auto undoable = must(two.a.records().undoable(5));
        QCOMPARE(int(undoable.front().kind), int(registry::CommitKind::Import));
        QVERIFY(two.a.records().undo(undoable.front().id, {}));
        two.settle();
        QVERIFY(two.b.digest() == two.a.digest());
        QVERIFY(two.a.everything() == two.b.everything());
    }

    void aFolderCopiedToASecondLaptopBecomesALaptopOfItsOwn()
    {
        TwoLaptops two;
        two.a.reopen(onMachine("first"));
        const Family family;
        two.a.apply(family.creation());
        two.settle();
        two.a.set(family.dwelling, "rooms", Value(qint64(3))); // both copies have it, unsent
        SyncLaptop copy(Backup(two.a).folder(), onMachine("second"));
        copy.set(family.dwelling, "floor_area", Value(61.0));
        two.a.set(family.dwelling, "floor_area", Value(62.0));
        const auto report = copy.exchange(two.drop());
        QVERIFY(reasonsOf(report).contains(QStringLiteral("sync.register_carried")));
        QVERIFY(reasonsOf(two.a.exchange(two.drop())).empty()); // the first stays what it is
        for (int round = 0; round < 2; ++round) {
            copy.exchange(two.drop());
            two.settle();
        }
        QVERIFY(copy.actor() != two.a.actor());
        QVERIFY(copy.digest() == two.a.digest());
        QVERIFY(two.b.digest() == two.a.digest());
        QVERIFY(copy.everything() == two.b.everything());
        QCOMPARE(two.b.conflictIds().size(), size_t(1));
        QVERIFY(copy.conflictIds() == two.b.conflictIds());
        QVERIFY(copy.isSound());
        QVERIFY(two.a.isSound());
        const auto open = must(two.b.sync().conflicts());
        QCOMPARE(QSet<QString>({open.front().sides[0].device, open.front().sides[1].device}),
                 QSet<QString>({two.a.get().device(), copy.get().device()}));
        QVERIFY(two.a.get().device() != copy.get().device());
        // And stays it on its own computer.
        copy.reopen();
        QVERIFY(reasonsOf(copy.exchange(two.drop())).empty());
        QVERIFY(reasonsOf(two.a.exchange(two.drop())).empty());
    }

    void aComputerThatCannotBeToldFromOthersIsNotTakenForACopy()
    {
        TwoLaptops two;
        two.a.reopen(onMachine("first"));
        two.settle(); // its mark is taken, whether or not this machine has one
        two.a.reopen(onMachine(""));
        QVERIFY(reasonsOf(two.a.exchange(two.drop())).empty());
        two.a.reopen(onMachine("any"));
        QVERIFY(reasonsOf(two.a.exchange(two.drop()))
                    .contains(QStringLiteral("sync.register_carried")));
    }

    void onlyTheMakerMayInviteAndTheOthersAreToldWho()
    {
        TwoLaptops two;
        QVERIFY(sync::mayInvite(two.a.sync()));
        const auto denied = sync::mayInvite(two.b.sync());
        QCOMPARE(int(denied.error().code), int(core::ErrorCode::Denied));
        QCOMPARE(denied.error().args, (QStringList{QStringLiteral("Laptop Kelurahan 1"),
                                                   QStringLiteral("Ibu Petugas")}));
    }
};

QTEST_GUILESS_MAIN(TestSyncCopies)
#include "tst_sync_copies.moc"

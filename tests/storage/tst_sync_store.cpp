// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "bulk_import.h"
#include "rangkul/sync/hlc.h"
#include "rangkul/sync/merge_cell.h"
#include "sync_laptops.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::RowRef;
using registry::Value;

namespace {

registry::ColumnId column(Entity entity, const char* name)
{
    return registry::variable(entity, QLatin1StringView(name)).id;
}

/// Operations of a laptop that is not really there.
class Stranger
{
public:
    static constexpr sync::ActorId kActor = 7;

    sync::Operation& add(sync::OperationKind kind, const RowRef& row)
    {
        sync::Operation operation;
        operation.kind = kind;
        operation.row = row;
        operation.dot = {kActor, ++m_n};
        operation.hlc = sync::hlcFromMs(1752476000000) + m_n;
        operation.schemaVersion = 1;
        return m_operations.emplace_back(operation);
    }
    sync::VerifiedBatch take()
    {
        sync::VerifiedBatch batch;
        batch.file = {kActor, ++m_seq, QStringLiteral("s/x/o/7/202507/%1").arg(m_seq),
                      QByteArray("sealed bytes ") + QByteArray::number(m_seq),
                      qint64(m_operations.size())};
        batch.after.seq = m_seq;
        batch.after.hash.fill(quint8(m_seq));
        batch.after.lastN = m_n;
        batch.after.knows.raise({kActor, m_n});
        batch.operations = std::exchange(m_operations, {});
        return batch;
    }

private:
    quint64 m_n = 0;
    quint64 m_seq = 0;
    std::vector<sync::Operation> m_operations;
};

} // namespace

class TestSyncStore : public QObject
{
    Q_OBJECT

private slots:
    void everythingArrivesAtALaptopThatJoins()
    {
        SyncLaptop a;
        const QTemporaryDir drop;
        const Family family;
        a.apply(family.creation());
        const BulkImport bulk(300);
        QVERIFY(bulk.run(a.get()));
        QVERIFY(must(a.sync().unsentCount()) > 1600);
        SyncLaptop b(a, QStringLiteral("Laptop Kelurahan 2"), QStringLiteral("Pak Petugas"));
        const auto sent = a.exchange(drop.path());
        QCOMPARE(sent.unsentOperations, 0);
        QVERIFY(sent.sentFiles > 0);
        const auto received = b.exchange(drop.path());
        QCOMPARE(received.receivedOperations, sent.sentOperations);
        QCOMPARE(received.newConflicts, 0);
        QVERIFY(received.diverged.empty());
        QVERIFY(received.quarantined.empty());
        QCOMPARE(a.digest().shortText(), b.digest().shortText());
        QVERIFY(a.everything() == b.everything());
        QCOMPARE(b.get().identities().personsByNik(bulk.nik(3))->size(), size_t(1));
        QVERIFY(must(b.sync().conflicts()).empty());
        QVERIFY(b.isSound());
        // A second exchange brings nothing and changes nothing.
        const auto again = b.exchange(drop.path());
        QCOMPARE(again.receivedOperations, 0);
        b.reopen();
        QCOMPARE(a.digest().shortText(), b.digest().shortText());
        QVERIFY(must(a.sync().vector()) == must(b.sync().vector()));
    }

    void historySaysWhoMadeWhatWasReceived()
    {
        TwoLaptops two;
        const Family family;
        two.a.apply(family.creation());
        two.settle();
        two.a.set(family.dwelling, "floor_area", Value(52.0));
        two.settle();
        const auto history = must(two.b.records().history({family.dwelling}));
        QCOMPARE(int(history.front().kind), int(registry::CommitKind::Received));
        QCOMPARE(history.front().officer, QStringLiteral("Ibu Petugas"));
        QCOMPARE(history.front().device, QStringLiteral("Laptop Kelurahan 1"));
        QCOMPARE(history.front().source, QStringLiteral("Laptop Kelurahan 1"));
        QVERIFY(history.front().change.before == Value(41.5));
        QVERIFY(history.front().change.after == Value(52.0));
        QCOMPARE(history.back().reason, QStringLiteral("pendataan baru"));
        // What another laptop did is not taken back here.
        QVERIFY(must(two.b.records().undoable(10)).empty());
        QCOMPARE(two.b.records().undo(history.front().commit, {}).error().reason,
                 QStringLiteral("undo.not_own"));
    }

    void anUndoneEditComesBackEverywhere()
    {
        TwoLaptops two;
        const Family family;
        two.a.apply(family.creation());
        const auto change = two.a.set(family.head, "name", Value(QStringLiteral("Salah Ketik")));
        two.settle();
        QCOMPARE(two.b.value(family.head, "name"), Value(QStringLiteral("Salah Ketik")));
        must(two.a.records().undo(change.id, {}));
        QVERIFY(must(two.a.sync().unsentCount()) == 1);
        two.settle();
        QCOMPARE(two.b.value(family.head, "name"), Value(QStringLiteral("Zubaedah Qorinawati")));
        QCOMPARE(two.a.digest().shortText(), two.b.digest().shortText());
        // But not when somebody changed the value since.
        two.b.set(family.head, "name", Value(QStringLiteral("Zubaidah Qorinawati")));
        two.settle();
        QCOMPARE(two.a.records().redo(change.id, {}).error().reason,
                 QStringLiteral("undo.changed_since"));
        QVERIFY(must(two.a.sync().conflicts()).empty());
    }

    void anUndoneImportIsGoneEverywhere()
    {
        TwoLaptops two;
        const BulkImport bulk(40);
        const auto import = must(bulk.run(two.a.get()));
        two.settle();
        QCOMPARE(must(two.b.records().all(Entity::Person)).size(), bulk.personCount());
        must(two.a.records().undo(import.id, {}));
        two.a.exchange(two.drop());
        const auto received = two.b.exchange(two.drop());
        QCOMPARE(received.newConflicts, 0);
        QVERIFY(two.b.everything().empty());
        QVERIFY(must(two.b.sync().conflicts()).empty());
        QCOMPARE(two.a.digest().shortText(), two.b.digest().shortText());
        must(two.a.records().redo(import.id, {}));
        two.settle();
        QCOMPARE(must(two.b.records().all(Entity::Person)).size(), bulk.personCount());
        QCOMPARE(two.a.digest().shortText(), two.b.digest().shortText());
    }

    void aRowNamedBeforeItArrivesIsFilledIn()
    {
        SyncLaptop a;
        const Family family;
        Stranger stranger;
        auto& person = stranger.add(sync::OperationKind::Set, family.head);
        const auto& household =
            registry::variable(Entity::Person, QLatin1StringView("household_id"));
        const registry::ColumnId lead = sync::cellOf(household);
        std::vector<Value> membership(sync::cellColumns(Entity::Person, lead).size());
        membership[sync::placeInCell(household)] = family.household.id;
        person.cells.push_back({lead, {}, membership});
        QCOMPARE(must(a.sync().apply(stranger.take(), {})).operations, 1);
        QVERIFY(must(a.records().all(Entity::Household)).empty());
        QCOMPARE(a.records().record(family.household).error().code, core::ErrorCode::NotFound);
        QVERIFY(a.value(family.head, "household_id") == Value(family.household.id));

        auto& arrived = stranger.add(sync::OperationKind::Set, family.household);
        arrived.cells.push_back({column(Entity::Household, "cattle"), {}, {Value(qint64(3))}});
        must(a.sync().apply(stranger.take(), {}));
        QVERIFY(a.value(family.household, "cattle") == Value(qint64(3)));
        a.reopen();
        QCOMPARE(must(a.records().profile(family.household.id)).members.size(), size_t(1));
    }

    void theDigestIsThatOfTheHeads()
    {
        SyncLaptop a;
        const RowRef row = fresh(Entity::Household);
        const registry::ColumnId cattle = column(Entity::Household, "cattle");
        const registry::ColumnId goats = column(Entity::Household, "goats");
        Stranger stranger;
        sync::Operation& creation = stranger.add(sync::OperationKind::Set, row);
        creation.cells = {{cattle, {}, {Value(qint64(1))}}, {goats, {}, {Value()}}};
        std::ranges::sort(creation.cells, {}, &sync::CellOperation::cell);
        const sync::Operation first = creation;
        sync::Operation& change = stranger.add(sync::OperationKind::Set, row);
        change.cells = {{cattle, {first.dot}, {Value(qint64(2))}}};
        const sync::Operation second = change;
        sync::Operation& removal = stranger.add(sync::OperationKind::Delete, row);
        removal.seen = {second.dot};
        const sync::Operation third = removal;
        must(a.sync().apply(stranger.take(), {}));
        sync::StateDigest expected;
        expected.add(row, cattle, {second.dot, second.hlc, {Value(qint64(2))}});
        expected.add(row, goats, {first.dot, first.hlc, {Value()}});
        expected.add(row,
                     sync::LifeHead{sync::OperationKind::Delete, third.dot, third.hlc, third.seen});
        QVERIFY(a.digest() == expected);
        QVERIFY(a.everything().empty());
        a.reopen();
        QVERIFY(a.digest() == expected);
    }

    void aFileIsTakenOnce()
    {
        SyncLaptop a;
        Stranger stranger;
        const RowRef row = fresh(Entity::Household);
        stranger.add(sync::OperationKind::Set, row)
            .cells.push_back({column(Entity::Household, "cattle"), {}, {Value(qint64(1))}});
        const auto batch = stranger.take();
        QCOMPARE(must(a.sync().apply(batch, {})).operations, 1);
        const auto digest = a.digest();
        const auto again = must(a.sync().apply(batch, {}));
        QCOMPARE(again.operations, 0);
        QCOMPARE(again.commit, 0);
        QVERIFY(a.digest() == digest);
        QVERIFY(must(a.sync().chain(Stranger::kActor)) == batch.after);
        const auto kept = must(a.sync().keptFiles(Stranger::kActor, 1));
        QCOMPARE(kept.size(), size_t(1));
        QVERIFY(kept.front().hash == batch.after.hash);
        QCOMPARE(kept.front().size, batch.file.bytes.size());
        QCOMPARE(must(a.sync().keptBytes(Stranger::kActor, 1)), batch.file.bytes);
        QCOMPARE(a.sync().keptBytes(Stranger::kActor, 2).error().code, core::ErrorCode::NotFound);
        QCOMPARE(must(a.sync().vector()).of(Stranger::kActor), quint64(1));
    }

    void aFileWithAnImpossibleValueIsRefusedWhole()
    {
        SyncLaptop a;
        Stranger stranger;
        const RowRef good = fresh(Entity::Household);
        stranger.add(sync::OperationKind::Set, good)
            .cells.push_back({column(Entity::Household, "cattle"), {}, {Value(qint64(1))}});
        stranger.add(sync::OperationKind::Set, fresh(Entity::Region))
            .cells.push_back(
                {column(Entity::Region, "geom"), {}, {Value(QByteArray("no boundary"))}});
        const auto digest = a.digest();
        const auto refused = a.sync().apply(stranger.take(), {});
        QCOMPARE(refused.error().code, core::ErrorCode::Corrupt);
        QCOMPARE(refused.error().reason, QStringLiteral("sync.wrong_type"));
        QVERIFY(a.digest() == digest);
        QVERIFY(!a.isLive(good));
        QCOMPARE(must(a.sync().vector()).of(Stranger::kActor), quint64(0));
        QVERIFY(a.isSound());
    }

    void waitingAndRefusedFilesAreKept()
    {
        SyncLaptop a;
        Stranger stranger;
        stranger.add(sync::OperationKind::Set, fresh(Entity::Program));
        const auto batch = stranger.take();
        const sync::ParkedBatch parked{batch.file, {{9, 4}, {11, 2}}};
        QVERIFY(a.sync().park(parked));
        QVERIFY(a.sync().park(parked));
        const core::Error reason{core::ErrorCode::Corrupt,
                                 QStringLiteral("sync.signature"),
                                 {QStringLiteral("Laptop 9")},
                                 QStringLiteral("not signed")};
        QVERIFY(a.sync().quarantine({QStringLiteral("s/x/o/9/202507/1"), reason, 17}));
        a.reopen();
        QVERIFY(must(a.sync().parked()) == std::vector{parked});
        const auto refused = must(a.sync().quarantined());
        QCOMPARE(refused.size(), size_t(1));
        QVERIFY(refused.front().reason == reason);
        QCOMPARE(refused.front().atMs, 17);
        must(a.sync().apply(batch, {}));
        QVERIFY(must(a.sync().parked()).empty());
    }

    void nothingIsSaidWhileLocked()
    {
        SyncLaptop a;
        a.get().lock();
        QCOMPARE(a.sync().identity().error().reason, QStringLiteral("register.locked"));
        QCOMPARE(a.sync().digest().error().reason, QStringLiteral("register.locked"));
        QCOMPARE(a.sync().conflicts().error().reason, QStringLiteral("register.locked"));
        const QTemporaryDir drop;
        QCOMPARE(a.tryExchange(drop.path()).error().reason, QStringLiteral("register.locked"));
        QVERIFY(a.get().unlock(kPassphrase));
        QCOMPARE(a.sync().setUp({}).error().reason, QStringLiteral("sync.set_up_already"));
    }

    void neitherFolderNorDropShowsAName()
    {
        TwoLaptops two;
        const Family family;
        two.a.apply(family.creation());
        const BulkImport bulk(50);
        QVERIFY(bulk.run(two.a.get()));
        two.settle();
        two.b.set(family.head, "name", Value(QStringLiteral("Zubaidah Qorinawati")));
        two.a.set(family.head, "name", Value(QStringLiteral("Zubaedah Korinawati")));
        two.settle();
        QCOMPARE(must(two.b.sync().conflicts()).size(), size_t(1));
        std::map<QString, QByteArray> files = filesBelow(two.b.folder());
        files.merge(filesBelow(two.a.folder()));
        files.merge(filesBelow(two.drop()));
        QVERIFY(files.size() > 8);
        const QStringList secrets{QStringLiteral("Zubaedah"),
                                  QStringLiteral("Zubaidah"),
                                  QStringLiteral("9971014107800002"),
                                  QStringLiteral("9971012304110007"),
                                  QStringLiteral("Xylofon"),
                                  QStringLiteral("081299887766"),
                                  QStringLiteral("Wakijem"),
                                  bulk.name(7),
                                  bulk.nik(7),
                                  QStringLiteral("Ibu Petugas"),
                                  QStringLiteral("Pak Petugas"),
                                  QStringLiteral("Laptop Kelurahan")};
        for (const auto& [path, bytes] : files) {
            if (path.endsWith(QLatin1String("lock"))) {
                continue;
            }
            for (const QString& secret : secrets) {
                QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(path + u' ' + secret));
                const QByteArray utf16(reinterpret_cast<const char*>(secret.utf16()),
                                       secret.size() * 2);
                QVERIFY2(!bytes.contains(utf16), qPrintable(path));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSyncStore)
#include "tst_sync_store.moc"

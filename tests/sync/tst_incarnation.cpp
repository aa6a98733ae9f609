// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "office.h"
#include "rangkul/sync/drop_names.h"
#include "rangkul/sync/operation_codec.h"
#include "seeded_randomness.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::sync;
using namespace rangkul::sync::test;

namespace {

const ColumnId kFloor = columnOf("floor_area");
const ColumnId kRooms = columnOf("rooms");

QStringList reasonsOf(const SyncReport& report)
{
    QStringList reasons;
    for (const core::Error& warning : report.warnings) {
        reasons.append(warning.reason);
    }
    return reasons;
}

/// Laptops that are put back from backups, copied and carried away while they work, around one
/// drop.
class Misuse
{
public:
    Misuse(const std::vector<SyncSetup>& setups, quint64 seed)
        : m_dice(seed)
    {
        SeededRandomness::start(seed);
        for (const SyncSetup& setup : setups) {
            m_laptops.push_back(std::make_unique<Laptop>(setup, m_files, m_dice));
            m_backups.push_back(m_laptops.back()->store);
        }
    }

    QString run()
    {
        for (int step = 0; step < 60; ++step) {
            const std::size_t which = m_dice.roll(m_laptops.size());
            Laptop& laptop = *m_laptops[which];
            laptop.setTime(1752476700000 + step * 60'000);
            const quint64 what = m_dice.roll(100);
            if (what < 55) {
                edit(laptop);
            } else if (what < 88) {
                if (!laptop.sync()) {
                    return QStringLiteral("an exchange fails");
                }
            } else if (what < 92) {
                m_backups[which] = laptop.store;
            } else if (what < 96) {
                putBack(which);
            } else {
                copy(which);
            }
        }
        for (int round = 0; round < 4; ++round) {
            for (auto& laptop : m_laptops) {
                const auto report = laptop->sync();
                if (!report || !report->diverged.empty() || !report->quarantined.empty()) {
                    return QStringLiteral("not at peace");
                }
            }
        }
        return verdict();
    }
    int renewals() const { return m_renewals; }

private:
    void edit(Laptop& laptop)
    {
        const RowRef row = dwelling(m_dice.roll(3));
        if (m_dice.chance(0.08)) {
            laptop.store.withdraw(row);
        } else if (m_dice.chance(0.04)) {
            laptop.store.restore(row);
        } else {
            const ColumnId cell = m_dice.chance(0.5) ? kFloor : kRooms;
            laptop.store.edit(row, cell, valuesFor(cell, m_dice.roll(1000)));
        }
    }
    /// The disk broke: what was never sent is lost with it, the rest must come back.
    void putBack(std::size_t which)
    {
        m_laptops[which]->store = m_backups[which];
        ++m_renewals;
    }
    /// The folder is copied to another computer, and both go on.
    void copy(std::size_t which)
    {
        if (m_laptops.size() > 5) {
            return;
        }
        auto twin = std::make_unique<Laptop>(SyncSetup(), m_files, m_dice);
        twin->store = m_laptops[which]->store;
        twin->store.machine = static_cast<int>(m_laptops.size()) + 100;
        m_backups.push_back(twin->store);
        m_laptops.push_back(std::move(twin));
        ++m_renewals;
    }

    QString verdict()
    {
        const MemoryStore& first = m_laptops[0]->store;
        std::set<Dot> named;
        for (const auto& [dot, operation] : first.log()) {
            for (const CellOperation& cell : operation.cells) {
                named.insert(cell.bases.begin(), cell.bases.end());
            }
        }
        for (const auto& [dot, operation] : first.log()) {
            for (const CellOperation& cell : operation.cells) {
                const auto& heads = first.rows().at(operation.row).at(cell.cell);
                const bool isHead = std::any_of(heads.begin(), heads.end(),
                                                [&, d = dot](const Head& h) { return h.dot == d; });
                if (isHead == (named.count(dot) > 0)) {
                    return QStringLiteral("a value is lost or stays though it was replaced");
                }
            }
        }
        for (auto& laptop : m_laptops) {
            if (*laptop->store.digest() != *first.digest() || laptop->store.log() != first.log() ||
                *laptop->store.unsentCount() != 0) {
                return QStringLiteral("laptops differ");
            }
        }
        return {};
    }

    Dice m_dice;
    DropFiles m_files;
    std::vector<std::unique_ptr<Laptop>> m_laptops;
    std::vector<MemoryStore> m_backups;
    int m_renewals = 0;
};

} // namespace

/// What happens to registers that are put back from a copy or copied (sync.md 3.8).
class TestIncarnation : public QObject
{
    Q_OBJECT

private slots:
    void aRestoredRegisterTakesWhatItHasForgottenAndGoesOn()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        office.sync(0);
        const MemoryStore backup = office[0].store;
        office.set(0, 1, kFloor, 2);
        office.set(0, 2, kFloor, 5);
        office.sync(0);
        const ActorId before = office[0].store.identity()->actor;
        office[0].store = backup;
        office.set(0, 1, kFloor, 3); // with the old value on screen
        office.set(0, 1, kRooms, 6);

        const SyncReport report = office.sync(0);
        QCOMPARE(reasonsOf(report), QStringList{QStringLiteral("sync.register_restored")});
        QCOMPARE(report.warnings[0].args, QStringList{QStringLiteral("Laptop 1 (2)")});
        QVERIFY(office[0].store.identity()->actor != before);
        QCOMPARE(office[0].store.shown(dwelling(2), kFloor), valuesFor(kFloor, 5));
        QCOMPARE(report.sentOperations, 2);
        office.syncAll();
        office.syncAll();
        QVERIFY(office.isEqual());
        QCOMPARE(office[1].store.conflicts()->size(), std::size_t{1}); // 2 or 3: people decide
        QCOMPARE(office[1].store.shown(dwelling(1), kRooms), valuesFor(kRooms, 6));
        QCOMPARE(office[1].store.members()->size(), std::size_t{3});
        QVERIFY(office.sync(0).warnings.empty()); // once
    }

    void aRestoredRegisterWithoutEditsOfItsOwnJustCatchesUp()
    {
        Office office(2);
        const MemoryStore backup = office[0].store; // before its first file
        office.set(0, 1, kFloor, 1);
        office.sync(0);
        office.set(0, 1, kFloor, 2);
        office.syncAll();
        office[0].store = backup;
        const SyncReport report = office.sync(0);
        QCOMPARE(reasonsOf(report), QStringList{QStringLiteral("sync.register_restored")});
        QCOMPARE(report.receivedFiles, 2);
        QCOMPARE(report.sentFiles, 0);
        QVERIFY(office.isEqual());
        office.set(0, 1, kFloor, 7);
        office.syncAll();
        office.syncAll();
        QVERIFY(office.isEqual());
        QVERIFY(office[1].store.conflicts()->empty());
    }

    void aFileSealedBeforeTheBackupAndSentAfterItIsNotMadeTwice()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        office[0].drop.faults.putFails = 1; // sealed, but nothing gets through
        office.sync(0);
        const MemoryStore backup = office[0].store;
        office[0].drop.faults.putFails = 0;
        office.sync(0);
        office.set(0, 1, kFloor, 2);
        office.sync(0);
        office[0].store = backup;
        const SyncReport report = office.sync(0);
        QCOMPARE(reasonsOf(report), QStringList{QStringLiteral("sync.register_restored")});
        QCOMPARE(report.sentOperations, 0);
        QVERIFY(office[0].store.conflicts()->empty());
        office.syncAll();
        QVERIFY(office.isEqual());
    }

    void aCopyOnASecondLaptopBecomesALaptopOfItsOwn()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        office.sync(0);
        office.set(0, 1, kFloor, 2); // not sent yet: both copies have it
        Laptop copy(office.setups[0], office.files, office.dice);
        copy.store = office[0].store;
        copy.store.machine = 7;
        copy.store.edit(dwelling(1), kRooms, valuesFor(kRooms, 4));
        const auto report = copy.sync();
        QVERIFY(report);
        QCOMPARE(reasonsOf(*report), QStringList{QStringLiteral("sync.register_carried")});
        office.set(0, 1, kRooms, 5);
        office.syncAll();
        QVERIFY(copy.sync());
        office.syncAll();
        QVERIFY(office.isEqual());
        QCOMPARE(*copy.store.digest(), *office[1].store.digest());
        QVERIFY(copy.store.log() == office[1].store.log());
        const auto open = *office[1].store.conflicts(); // the edit both had is none
        QCOMPARE(open.size(), std::size_t{1});
        QCOMPARE(open[0].cell, kRooms);
    }

    /// Both copies gave the same numbers, one of them to a stick that the others never saw.
    void aCopyThatSentElsewhereSendsItAgainUnderItsOwnNumber()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        office.sync(0);
        DropFiles stick = office.files;
        Laptop copy(office.setups[0], stick, office.dice);
        copy.store = office[0].store; // the same computer by its mark: a cloned disk
        copy.store.edit(dwelling(1), kFloor, valuesFor(kFloor, 3));
        QVERIFY(copy.sync());
        office.set(0, 1, kRooms, 2);
        office.sync(0);

        Laptop back(office.setups[0], office.files, office.dice);
        back.store = copy.store;
        const auto report = back.sync();
        QVERIFY(report);
        QCOMPARE(reasonsOf(*report), QStringList{QStringLiteral("sync.register_cloned")});
        QCOMPARE(report->sentOperations, 1);
        office.syncAll();
        office.syncAll();
        QVERIFY(office.isEqual());
        QCOMPARE(*back.store.digest(), *office[1].store.digest());
        QCOMPARE(office[1].store.shown(dwelling(1), kFloor), valuesFor(kFloor, 3));
        QCOMPARE(office[1].store.shown(dwelling(1), kRooms), valuesFor(kRooms, 2));
    }

    /// Two copies on one computer, each with a stick of its own; a third laptop reads both.
    void ofTwoCopiesWithAStickEachNothingIsLost()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        office.sync(0);
        office.sync(1);
        DropFiles stick = office.files;
        Laptop copy(office.setups[0], stick, office.dice);
        copy.store = office[0].store;
        office.set(0, 1, kRooms, 2);
        office.sync(0);
        copy.store.edit(dwelling(2), kFloor, valuesFor(kFloor, 3));
        QVERIFY(copy.sync());

        office.sync(1); // takes the first
        Laptop reader(office.setups[1], stick, office.dice);
        reader.store = office[1].store;
        QVERIFY(reader.sync()); // that number is taken: nothing is read under it
        QVERIFY(reader.store.shown(dwelling(2), kFloor) != valuesFor(kFloor, 3));
        QCOMPARE(reader.store.shown(dwelling(1), kRooms), valuesFor(kRooms, 2)); // nothing undone
        copy.store.edit(dwelling(2), kRooms, valuesFor(kRooms, 4));
        QVERIFY(copy.sync());
        const auto told = reader.sync(); // the next one does not follow what is known
        QVERIFY(told);
        QCOMPARE(told->quarantined.size(), std::size_t{1});
        QCOMPARE(told->quarantined[0].reason.reason, QStringLiteral("sync.fork"));
        office[1].store = reader.store;

        Laptop back(office.setups[0], office.files, office.dice); // the copy meets the others
        back.store = copy.store;
        const auto report = back.sync();
        QVERIFY(report);
        QCOMPARE(reasonsOf(*report), QStringList{QStringLiteral("sync.register_cloned")});
        office.syncAll();
        office.syncAll();
        QVERIFY(office.isEqual());
        QCOMPARE(office[1].store.shown(dwelling(2), kFloor), valuesFor(kFloor, 3));
        QCOMPARE(office[1].store.shown(dwelling(2), kRooms), valuesFor(kRooms, 4));
        QCOMPARE(office[1].store.shown(dwelling(1), kRooms), valuesFor(kRooms, 2));
    }

    void aReadOnlyDropDoesNotKeepItFromGettingItsNumber()
    {
        Office office(2);
        office.set(0, 1, kFloor, 1);
        const MemoryStore backup = office[0].store;
        office.sync(0);
        office[0].store = backup;
        office[0].drop.faults.putFails = 1;
        const SyncReport report = office.sync(0);
        QCOMPARE(reasonsOf(report), (QStringList{QStringLiteral("sync.register_restored"),
                                                 QStringLiteral("drop.full")}));
        office[0].drop.faults.putFails = 0;
        office.syncAll();
        office.syncAll();
        QVERIFY(office.isEqual());
    }

    void nobodyElseMayGiveALaptopANumber()
    {
        Office office(2);
        const SyncIdentity& mine = office.setups[0].identity;
        SyncIdentity forged = office.setups[1].identity; // signs with the key of another member
        auto next = must(
            nextIncarnation(mine, office.setups[0].keys, must(office[0].store.controlFiles())));
        QCOMPARE(next.members.size(), std::size_t{3});
        forged.boxSecret = mine.boxSecret;
        auto other = must(
            nextIncarnation(forged, office.setups[0].keys, must(office[0].store.controlFiles())));
        QCOMPARE(other.identity.device, QStringLiteral("Laptop 2 (2)")); // only for itself
        SyncIdentity stranger = mine;
        stranger.signSecret = must(createIdentity(mine.registerId, {}, {})).identity.signSecret;
        other = must(
            nextIncarnation(stranger, office.setups[0].keys, must(office[0].store.controlFiles())));
        QCOMPARE(other.members.size(), std::size_t{2}); // not taken
    }

    void renumberingLosesNothingAndCanBeSent()
    {
        QVERIFY(rc::check([](quint32 seed, quint8 keep) {
            Dice dice(seed);
            Office office(1);
            const MemoryStore& store = office[0].store;
            for (int i = 0; i < 20; ++i) {
                dice.chance(0.2) ? office[0].store.withdraw(dwelling(dice.roll(2)))
                                 : office[0].store.edit(dwelling(dice.roll(2)), kFloor,
                                                        valuesFor(kFloor, dice.roll(5)));
            }
            const ActorId self = store.identity()->actor;
            const Renumbering numbers{self, keep % 20U, self ^ (seed | 1U)};
            std::vector<Operation> moved;
            for (const auto& [dot, operation] : store.log()) {
                if (dot.n > numbers.keptN) {
                    moved.push_back(numbers.of(operation));
                    RC_ASSERT(moved.back().cells.size() == operation.cells.size());
                    RC_ASSERT(moved.back().hlc == operation.hlc);
                }
            }
            const auto bytes = encodeOperations(moved); // contiguous from 1, sorted, well formed
            RC_ASSERT(bool(bytes));
            RC_ASSERT(moved.front().dot == (Dot{numbers.to, 1}));
            RC_ASSERT(*decodeOperations(*bytes) == moved);
        }));
    }

    void copiedAndRestoredLaptopsConvergeAndLoseNothing()
    {
        bool isNumber = false;
        const quint64 asked = qEnvironmentVariable("RANGKUL_SCHEDULES").toULongLong(&isNumber);
        const quint64 count = isNumber ? asked : 300;
        SeededRandomness::install();
        SeededRandomness::start(1);
        const auto setups = joinedSetups(3);
        int renewals = 0;
        for (quint64 seed = 0; seed < count; ++seed) {
            Misuse misuse(setups, seed);
            const QString fault = misuse.run();
            QVERIFY2(fault.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
            renewals += misuse.renewals();
        }
        QVERIFY(renewals > 0);
    }
};

QTEST_GUILESS_MAIN(TestIncarnation)
#include "tst_incarnation.moc"

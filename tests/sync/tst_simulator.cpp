// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "laptops.h"
#include "seeded_randomness.h"

#include <atomic>
#include <thread>

using namespace rangkul;
using namespace rangkul::sync;
using namespace rangkul::sync::test;

namespace {

constexpr quint64 kRows = 3;
constexpr int kSteps = 80;
constexpr qint64 kDecade = 10LL * 365 * 86'400'000;

struct Tally
{
    qint64 schedules = 0;
    qint64 operations = 0;
    qint64 conflicts = 0;
    qint64 exchanges = 0;
    qint64 refused = 0;
    qint64 failed = 0;
    qint64 repaired = 0;
    qint64 incomplete = 0;
};

Faults someFaults(Dice& dice)
{
    Faults faults;
    for (double* rate :
         {&faults.staleList, &faults.missingEntry, &faults.twiceListed, &faults.cutRead,
          &faults.flippedRead, &faults.failedRead, &faults.putFails, &faults.putHalf,
          &faults.putHalfSilent, &faults.putStoredFails, &faults.copies, &faults.removeFails}) {
        *rate = dice.chance(0.5) ? 0 : static_cast<double>(dice.roll(30)) / 100;
    }
    return faults;
}

/// One random history of five laptops around a bad drop, then peace, then the questions.
class Schedule
{
public:
    Schedule(const std::vector<SyncSetup>& setups, quint64 seed, Tally& tally)
        : m_dice(seed)
        , m_tally(tally)
    {
        SeededRandomness::start(seed);
        for (const SyncSetup& setup : setups) {
            auto laptop = std::make_unique<Laptop>(setup, m_files, m_dice);
            laptop->drop.readsBack = m_dice.chance(0.5);
            laptop->drop.faults = someFaults(m_dice);
            const std::array<qint64, 6> skews{0, 0, 3'600'000, -3'600'000, kDecade, -kDecade};
            laptop->skewMs = skews[m_dice.roll(skews.size())];
            m_laptops.push_back(std::move(laptop));
        }
    }

    /// Empty when all is well.
    QString run()
    {
        for (int step = 0; step < kSteps; ++step) {
            Laptop& laptop = *m_laptops[m_dice.roll(m_laptops.size())];
            laptop.setTime(1752476700000 + step * 60'000);
            if (m_dice.chance(0.55)) {
                act(laptop);
            } else {
                exchange(laptop);
            }
            if (m_dice.chance(0.01)) {
                rollBack();
            }
        }
        for (auto& laptop : m_laptops) {
            laptop->drop.faults = {};
        }
        for (int round = 0; round < 4 && !m_isQuiet; ++round) {
            m_isQuiet = true;
            for (auto& laptop : m_laptops) {
                if (!exchange(*laptop)) {
                    return QStringLiteral("an exchange without faults fails");
                }
            }
        }
        return verdict();
    }

private:
    void act(Laptop& laptop)
    {
        static const std::array<ColumnId, 3> kCells{columnOf("floor_area"), columnOf("rooms"),
                                                    columnOf("region_id")};
        const RowRef row = dwelling(m_dice.roll(kRows));
        const ColumnId cell = kCells[m_dice.roll(kCells.size())];
        const auto conflicts = laptop.store.conflicts();
        ++m_tally.operations;
        if (!conflicts->empty() && m_dice.chance(0.3)) {
            decide(laptop, (*conflicts)[m_dice.roll(conflicts->size())]);
        } else if (m_dice.chance(0.06)) {
            laptop.store.withdraw(row);
        } else if (m_dice.chance(0.03)) {
            laptop.store.restore(row);
        } else {
            laptop.store.edit(row, cell, valuesFor(cell, m_dice.roll(4)));
        }
    }

    void decide(Laptop& laptop, const Conflict& conflict)
    {
        Resolution resolution{conflict.id, Decision::KeepRow, {}, {}};
        if (conflict.kind == ConflictKind::Value) {
            resolution.decision = Decision::TakeValues;
            resolution.values = conflict.sides[m_dice.roll(conflict.sides.size())].values;
        } else if (m_dice.chance(0.5)) {
            resolution.decision = Decision::WithdrawRow;
        }
        must(laptop.store.resolve(resolution));
    }

    bool exchange(Laptop& laptop)
    {
        ++m_tally.exchanges;
        const auto report = laptop.sync();
        if (!report) {
            ++m_tally.failed;
            return false;
        }
        if (qEnvironmentVariableIsSet("RANGKUL_TRACE")) {
            trace(laptop, *report);
        }
        m_tally.repaired += report->repairedFiles;
        m_tally.incomplete += report->incompleteFiles;
        m_tally.refused += static_cast<qint64>(report->quarantined.size());
        m_isQuiet = m_isQuiet && report->sentFiles == 0 && report->receivedFiles == 0 &&
                    report->repairedFiles == 0 && report->newMembers.empty();
        m_isDiverged = m_isDiverged || !report->diverged.empty();
        return true;
    }

    static void trace(const Laptop& laptop, const SyncReport& report)
    {
        qInfo("%s: sent %lld, received %lld, incomplete %lld, repaired %lld, waiting %zu",
              qPrintable(laptop.store.identity()->device), report.sentFiles, report.receivedFiles,
              report.incompleteFiles, report.repairedFiles, report.waiting.size());
        for (const core::Error& warning : report.warnings) {
            qInfo("  %s", qPrintable(warning.reason));
        }
        for (const QuarantinedFile& file : report.quarantined) {
            qInfo("  %s %s", qPrintable(file.reason.reason), qPrintable(file.path));
        }
    }

    /// The drop is restored from an older backup.
    void rollBack()
    {
        const quint64 horizon = m_files.changes - std::min(m_files.changes, m_dice.roll(30));
        std::erase_if(m_files.files, [&](const auto& file) { return file.second.since > horizon; });
    }

    QString verdict()
    {
        const MemoryStore& first = m_laptops[0]->store;
        std::map<Dot, Operation> all;
        for (auto& laptop : m_laptops) {
            all.insert(laptop->store.log().begin(), laptop->store.log().end());
        }
        if (m_isDiverged) {
            return QStringLiteral("a digest differs at equal vectors");
        }
        for (auto& laptop : m_laptops) {
            const MemoryStore& store = laptop->store;
            if (store.log().size() != all.size()) {
                return QStringLiteral("operations have not arrived");
            }
            if (*store.digest() != *first.digest() || store.rows() != first.rows()) {
                return QStringLiteral("states differ");
            }
            if (*store.unsentCount() != 0 || !store.parked()->empty()) {
                return QStringLiteral("something is left unsent or parked");
            }
        }
        m_tally.conflicts += static_cast<qint64>(first.conflicts()->size());
        return lossIn(all, first);
    }

    /// No silent loss: each value is current, or was named by somebody who had it on screen, or is
    /// an open conflict; and heads are exactly those that nobody named.
    static QString lossIn(const std::map<Dot, Operation>& all, const MemoryStore& store)
    {
        std::set<std::tuple<RowRef, ColumnId, Dot>> named;
        for (const auto& [dot, operation] : all) {
            for (const CellOperation& cell : operation.cells) {
                for (const Dot& base : cell.bases) {
                    named.emplace(operation.row, cell.cell, base);
                }
            }
        }
        std::size_t heads = 0;
        for (const auto& [dot, operation] : all) {
            for (const CellOperation& cell : operation.cells) {
                const bool isNamed = named.count({operation.row, cell.cell, dot}) > 0;
                const auto& stored = store.rows().at(operation.row).at(cell.cell);
                const bool isHead =
                    std::any_of(stored.begin(), stored.end(), [&, d = dot](const Head& head) {
                        return head.dot == d && head.values == cell.values;
                    });
                if (isHead == isNamed) {
                    return isHead ? QStringLiteral("a value stays though it was replaced")
                                  : QStringLiteral("a value is lost");
                }
                heads += isHead ? 1 : 0;
            }
        }
        std::size_t stored = 0;
        for (const auto& [row, rowCells] : store.rows()) {
            for (const auto& [cell, cellHeads] : rowCells) {
                stored += cellHeads.size();
            }
        }
        return heads == stored ? QString() : QStringLiteral("a value came from nowhere");
    }

    Dice m_dice;
    Tally& m_tally;
    DropFiles m_files;
    std::vector<std::unique_ptr<Laptop>> m_laptops;
    bool m_isDiverged = false;
    bool m_isQuiet = false; ///< nothing moved in the last round
};

quint64 wanted()
{
    bool isNumber = false;
    const quint64 asked = qEnvironmentVariable("RANGKUL_SCHEDULES").toULongLong(&isNumber);
    return isNumber ? asked : 2000;
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private slots:
    void randomSchedulesConvergeAndLoseNothing()
    {
        const quint64 count = wanted();
        const quint64 firstSeed = qEnvironmentVariable("RANGKUL_SEED").toULongLong();
        SeededRandomness::install();
        SeededRandomness::start(1);
        const auto joined = joinedSetups(5);
        const auto met = metSetups(joined);
        std::atomic<quint64> next{0};
        std::vector<Tally> tallies(std::max(2U, std::thread::hardware_concurrency()));
        std::vector<QString> failures(tallies.size());
        QElapsedTimer timer;
        timer.start();
        std::vector<std::thread> threads;
        for (std::size_t t = 0; t < tallies.size(); ++t) {
            threads.emplace_back([&, t] {
                for (quint64 i = next++; i < count && failures[t].isEmpty(); i = next++) {
                    ++tallies[t].schedules;
                    const quint64 seed = firstSeed + i;
                    const QString fault =
                        Schedule(seed % 10 == 0 ? joined : met, seed, tallies[t]).run();
                    if (!fault.isEmpty()) {
                        failures[t] = QStringLiteral("seed %1: %2").arg(seed).arg(fault);
                    }
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        Tally sum;
        for (const Tally& tally : tallies) {
            sum.schedules += tally.schedules;
            sum.operations += tally.operations;
            sum.conflicts += tally.conflicts;
            sum.exchanges += tally.exchanges;
            sum.refused += tally.refused;
            sum.failed += tally.failed;
            sum.repaired += tally.repaired;
            sum.incomplete += tally.incomplete;
        }
        qInfo("%lld schedules in %.1f s: %lld operations, %lld conflicts open at the end, %lld "
              "exchanges (%lld broken off), %lld files repaired, %lld incomplete, %lld refused",
              sum.schedules, double(timer.elapsed()) / 1000, sum.operations, sum.conflicts,
              sum.exchanges, sum.failed, sum.repaired, sum.incomplete, sum.refused);
        for (const QString& failure : failures) {
            QVERIFY2(failure.isEmpty(), qPrintable(failure));
        }
        QVERIFY(count < 100 || (sum.conflicts > 0 && sum.repaired > 0 && sum.incomplete > 0));
    }
};

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"

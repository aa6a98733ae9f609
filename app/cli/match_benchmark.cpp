// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_benchmark.h"

#include <QElapsedTimer>

#include "rangkul/linkage/comparer.h"
#include "rangkul/linkage/pair_groups.h"

#include <algorithm>
#include <unordered_map>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace rangkul::cli {

namespace {

using linkage::Fault;
using linkage::Verdict;

double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

bool isSame(const Benchmark& benchmark, const linkage::LinkedPair& pair)
{
    return benchmark.entities[pair.a] == benchmark.entities[pair.b];
}

QString relation(const Benchmark& benchmark, const linkage::LinkedPair& pair)
{
    if (linkage::levelOf(linkage::unpacked(pair.levels), linkage::Comparison::Nik) ==
        linkage::level::NikSame) {
        return QStringLiteral("shared_nik");
    }
    if (benchmark.households.empty() ||
        benchmark.households[pair.a] != benchmark.households[pair.b]) {
        return QStringLiteral("strangers");
    }
    return benchmark.twins[pair.a] || benchmark.twins[pair.b] ? QStringLiteral("twins")
                                                              : QStringLiteral("household");
}

/// Matches and found ones by fault of either record.
void countFaults(const Benchmark& benchmark, MatchOutcome& out)
{
    if (benchmark.faults.empty()) {
        return;
    }
    const auto count = [&](quint32 a, quint32 b, quint64 linkage::Quality::*field) {
        const linkage::Faults faults = benchmark.faults[a] | benchmark.faults[b];
        for (int bit = 0; bit < linkage::kFaults; ++bit) {
            const auto fault = static_cast<Fault>(1U << bit);
            if (faults.testFlag(fault)) {
                ++(out.byFault[linkage::faultKey(fault)].*field);
            }
        }
    };
    std::unordered_map<quint32, std::vector<quint32>> rows;
    for (quint32 row = 0; row < benchmark.entities.size(); ++row) {
        std::vector<quint32>& known = rows[benchmark.entities[row]];
        for (const quint32 other : known) {
            count(row, other, &linkage::Quality::matches);
        }
        known.push_back(row);
    }
    for (const linkage::LinkedPair& pair : out.result.pairs) {
        if (pair.isLink()) {
            count(pair.a, pair.b, &linkage::Quality::pairs);
        }
        if (pair.isLink() && isSame(benchmark, pair)) {
            count(pair.a, pair.b, &linkage::Quality::right);
        }
    }
}

/// "name=same birth=one_digit nik=differs": what a pair shows, without telling whose it is.
QString patternOf(const linkage::Agreement& agreement)
{
    QStringList parts;
    for (size_t c = 0; c < linkage::kComparisons; ++c) {
        const auto which = static_cast<linkage::Comparison>(c);
        if (agreement[c] != linkage::kMissing) {
            parts << linkage::comparisonKey(which) + QStringLiteral("=") +
                         linkage::levelKeys(which)[static_cast<size_t>(agreement[c])];
        }
    }
    return parts.join(u' ');
}

void countMissed(const Benchmark& benchmark, const linkage::CandidateBlocks& blocks,
                 MatchOutcome& out)
{
    const linkage::Comparer comparer(benchmark.store);
    std::unordered_map<quint32, std::vector<quint32>> rows;
    const bool isTwoLists = benchmark.store.sizeOf(0) < benchmark.store.size();
    for (quint32 row = 0; row < benchmark.entities.size(); ++row) {
        std::vector<quint32>& known = rows[benchmark.entities[row]];
        for (const quint32 other : known) {
            const linkage::LinkedPair pair{other, row};
            const auto at = std::lower_bound(out.result.pairs.begin(), out.result.pairs.end(), pair,
                                             linkage::ByRows());
            const bool isKept = at != out.result.pairs.end() && at->a == other && at->b == row;
            const bool isAcross =
                !isTwoLists || benchmark.store.source(other) != benchmark.store.source(row);
            if (isAcross && !(isKept && at->isLink())) {
                const QString pattern = patternOf(comparer.compare(other, row));
                ++(blocks.holds(other, row) ? out.missedPatterns : out.neverCompared)[pattern];
            }
        }
        known.push_back(row);
    }
}

void countWrong(const Benchmark& benchmark, MatchOutcome& out)
{
    for (const linkage::LinkedPair& pair : out.result.pairs) {
        if (pair.isLink() && !isSame(benchmark, pair)) {
            const QString pattern = patternOf(linkage::unpacked(pair.levels));
            ++out.wrongPatterns[pattern];
            if (pair.verdict == Verdict::Certain) {
                ++out.wronglyCertain[pattern];
            }
        }
    }
}

void judge(const Benchmark& benchmark, const linkage::CandidateBlocks& blocks, MatchOutcome& out)
{
    const quint64 matches = linkage::truePairs(benchmark.store, benchmark.entities);
    out.all = linkage::qualityOf(out.result, benchmark.entities, matches);
    out.certain = linkage::qualityOf(out.result, benchmark.entities, matches, Verdict::Certain);
    for (const linkage::LinkedPair& pair : out.result.pairs) {
        const bool same = isSame(benchmark, pair);
        if (pair.verdict == Verdict::SharedNik) {
            ++out.sharedNiks;
            out.sharedNiksRight += same ? 0 : 1;
        } else if (pair.isLink() && !same) {
            ++out.wrongLinks[relation(benchmark, pair)];
        }
    }
    countFaults(benchmark, out);
    countMissed(benchmark, blocks, out);
    countWrong(benchmark, out);
}

} // namespace

Benchmark makeHouseholds(const linkage::SampleOptions& options, const QStringList& without)
{
    Benchmark out;
    linkage::CleanPerson clean;
    qint64 cleaning = 0;
    QElapsedTimer timer;
    out.store.reserve(options.records);
    linkage::makeHouseholdSample(options, [&](const linkage::SampleRow& row) {
        timer.start();
        linkage::PersonText text;
        const auto kept = [&without](const char* column, const QString& value) {
            return without.contains(QLatin1StringView(column)) ? QStringView() : QStringView(value);
        };
        text.name = row.name;
        text.nik = kept("nik", row.nik);
        text.kk = kept("kk", row.kk);
        text.birth = kept("birth", row.birth);
        text.sex = kept("sex", row.sex);
        text.address = kept("address", row.address);
        text.rt = kept("rt", row.rt);
        text.rw = kept("rw", row.rw);
        text.village = kept("village", row.village);
        linkage::cleanPerson(text, linkage::NameRules::Indonesian, clean);
        out.store.add(clean);
        cleaning += timer.nsecsElapsed();
        out.entities.push_back(row.person);
        out.faults.push_back(row.faults);
        out.households.push_back(row.household);
        out.twins.push_back(row.isTwin);
    });
    timer.start();
    out.store.finish();
    out.cleaningSeconds = static_cast<double>(cleaning + timer.nsecsElapsed()) / 1e9;
    return out;
}

core::Result<MatchOutcome> runMatch(const Benchmark& benchmark, const MatchOptions& options,
                                    const core::Progress& progress)
{
    MatchOutcome out;
    QElapsedTimer timer;
    timer.start();
    out.model = options.model.value_or(linkage::assumedModel());
    RANGKUL_LET(blocks,
                linkage::modelBlocks(benchmark.store, out.model, options.threads, progress));
    out.blockingSeconds = seconds(timer);
    linkage::ComparedPairs pairs(benchmark.store, blocks);
    timer.start();
    if (!options.model) {
        linkage::TrainingOptions training;
        training.threads = options.threads;
        training.day = options.day;
        RANGKUL_LET(model,
                    linkage::trainModel(benchmark.store, out.model, pairs, training, progress));
        out.model = std::move(model);
    }
    out.trainingSeconds = seconds(timer);
    timer.start();
    linkage::LinkOptions linking;
    linking.threads = options.threads;
    RANGKUL_LET(result, linkage::linkRecords(benchmark.store, out.model, pairs, linking, progress));
    out.result = std::move(result);
    if (options.isOneToOne) {
        linkage::keepOneToOne(out.result.pairs);
    }
    if (options.impliesPairs) {
        linkage::addImpliedPairs(benchmark.store, out.model, {}, out.result.pairs);
    }
    out.linkingSeconds = seconds(timer);
    judge(benchmark, blocks, out);
    return out;
}

std::optional<double> peakMiB()
{
#ifdef Q_OS_UNIX
    struct rusage usage = {};
    if (getrusage(RUSAGE_SELF, &usage) == 0) {
#ifdef Q_OS_MACOS
        return static_cast<double>(usage.ru_maxrss) / (1024.0 * 1024.0);
#else
        return static_cast<double>(usage.ru_maxrss) / 1024.0;
#endif
    }
#endif
    return std::nullopt;
}

} // namespace rangkul::cli

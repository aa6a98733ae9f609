// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>

#include "measures.h"
#include "rangkul/scoring/what_if.h"
#include "score_city.h"
#include "score_peers.h"

namespace rangkul::bench {

namespace {

constexpr int kThreads = 2;

QString scaleOf(const ScoreCity& city)
{
    return QStringLiteral("%1 households, %2 criteria")
        .arg(grouped(qint64(city.frame.size())))
        .arg(city.model.criteria.size());
}

core::Result<scoring::ScoreColumns> columnsOf(const ScoreCity& city)
{
    return scoring::ScoreColumns::of(city.frame, nullptr, QDate(2026, 7, 14),
                                     scoring::neededVariables(city.model));
}

core::Result<scoring::ScoreResult> oursOf(const ScoreCity& city)
{
    RANGKUL_LET(columns, columnsOf(city));
    return scoring::score(city.model, columns, scoring::pointsOf(city.model, columns, kThreads),
                          kThreads);
}

/// The peer answered the same question: every score and rank.
core::Status checkSame(const PeerScores& peer, const scoring::ScoreResult& ours)
{
    bool isSame = peer.score.size() == ours.size();
    for (size_t row = 0; isSame && row < ours.size(); ++row) {
        isSame = peer.score[row] == ours.low[row] && peer.rank[row] == ours.rank[row];
    }
    if (!isSame) {
        return broken(QStringLiteral("the peer's scores or ranks are not ours"));
    }
    return core::Done{};
}

core::Result<Measured> measurePeer(const Bench& bench, const ScorePeer& peer)
{
    RANGKUL_LET(city, makeScoreCity(bench.sizes.registerHouseholds));
    RANGKUL_LET(ours, oursOf(city));
    RANGKUL_LET(runs, peer(city, bench));
    Measured out;
    for (const PeerScores& run : runs) {
        RANGKUL_TRY(checkSame(run, ours));
        out.add("score", run.ms);
    }
    out.scale = scaleOf(city);
    return out;
}

} // namespace

core::Result<Measured> measureScore(const Bench& bench)
{
    RANGKUL_LET(city, makeScoreCity(bench.sizes.registerHouseholds));
    RANGKUL_LET(columns, columnsOf(city));
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        const Stopwatch watch;
        const scoring::ScorePoints points = scoring::pointsOf(city.model, columns, kThreads);
        const scoring::ScoreResult result = scoring::score(city.model, columns, points, kThreads);
        out.add("score", watch.ms());
        if (result.order.size() != city.frame.size()) {
            return broken(QStringLiteral("not everybody was ranked"));
        }
    }
    out.scale = scaleOf(city);
    return out;
}

core::Result<Measured> measureWhatIf(const Bench& bench)
{
    RANGKUL_LET(city, makeScoreCity(bench.sizes.registerHouseholds));
    RANGKUL_LET(columns, columnsOf(city));
    constexpr int kRegions = 46;
    std::vector<qint32> regions(city.frame.size());
    for (size_t row = 0; row < regions.size(); ++row) {
        regions[row] = static_cast<qint32>(row % kRegions);
    }
    const std::vector<qint64> places(kRegions, bench.sizes.registerHouseholds / 10 / kRegions);
    scoring::WhatIf slider(city.model, columns, kThreads);
    const auto before = scoring::allocate(slider.result(), regions, places).place;
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        const Stopwatch watch;
        RANGKUL_TRY(slider.setWeight(0, 0.1 + 0.01 * run));
        const auto after = scoring::allocate(slider.result(), regions, places).place;
        const auto change = scoring::compare(before, after, regions, kRegions);
        out.add("move", watch.ms());
        if (change.enters.empty()) {
            return broken(QStringLiteral("nobody entered"));
        }
    }
    out.scale = scaleOf(city);
    return out;
}

core::Result<Measured> measureScoreSqlite(const Bench& bench)
{
    return measurePeer(bench, scoreInSqlite);
}

core::Result<Measured> measureScoreDuckDb(const Bench& bench)
{
    return measurePeer(bench, scoreInDuckDb);
}

} // namespace rangkul::bench

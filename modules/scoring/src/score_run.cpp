// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_run.h"

#include "in_parallel.h"
#include "rangkul/scoring/decile.h"
#include "truths.h"

#include <algorithm>
#include <cmath>

namespace rangkul::scoring {

namespace {

constexpr size_t kBlock = 8192; ///< rows whose sums stay in the nearest cache

void addBlock(Totals& totals, const PointColumn& column, Micro weight, size_t from, size_t to)
{
    qint64* low = totals.low.data();
    qint64* high = totals.high.data();
    if (!column.answers().empty()) {
        const quint8* answers = column.answers().data();
        std::array<PointSpan, 256> worth = column.worth();
        for (PointSpan& span : worth) {
            span = {span.low * weight, span.high * weight};
        }
        for (size_t row = from; row < to; ++row) {
            low[row] += worth[answers[row]].low;
            high[row] += worth[answers[row]].high;
        }
        return;
    }
    for (size_t row = from; row < to; ++row) {
        const PointSpan span = column.at(row);
        low[row] += span.low * weight;
        high[row] += span.high * weight;
    }
}

size_t blocksOf(size_t rows)
{
    return (rows + kBlock - 1) / kBlock;
}

/// What decides a household before its points.
struct Verdict
{
    Standing standing = Standing::Ranked;
    qint8 gate = kNoGate;
    bool hasClass = false;
};

Verdict verdictOf(const ScoreModel& model, const ScorePoints& points, size_t row)
{
    for (size_t g = 0; g < model.gates.size(); ++g) {
        const quint8 truth = points.gates[g][row];
        const Gate::Effect effect = model.gates[g].effect;
        const quint8 decisive = effect == Gate::Effect::Require ? kFalse : kTrue;
        if (truth == decisive) {
            const bool hasClass = effect == Gate::Effect::Classify;
            return {hasClass ? Standing::Ranked : Standing::Outside, static_cast<qint8>(g),
                    hasClass};
        }
    }
    return {};
}

/// The score of greatest need that this model can give.
qint64 extremeScore(const ScoreModel& model, const ScorePoints& points)
{
    qint64 sum = 0;
    for (size_t i = 0; i < points.criteria.size(); ++i) {
        const PointColumn& column = points.criteria[i];
        Micro extreme = model.highFirst ? column.missing().high : column.missing().low;
        const auto take = [&extreme, &model](Micro value) {
            extreme = model.highFirst ? std::max(extreme, value) : std::min(extreme, value);
        };
        for (const PointSpan& span : column.worth()) {
            take(model.highFirst ? span.high : span.low);
        }
        for (const Micro each : column.points()) {
            if (each != PointColumn::kMissingPoints) {
                take(each);
            }
        }
        sum += extreme * model.criteria[i].weight;
    }
    return sum;
}

qint8 classAt(const std::vector<qint64>& cuts, qint64 value)
{
    const auto above = std::upper_bound(cuts.begin(), cuts.end(), value);
    return static_cast<qint8>(above - cuts.begin());
}

/// One of the first `gates` is not answered and may not be ignored.
bool hasOpenGate(const ScoreModel& model, const ScorePoints& points, size_t gates, size_t row)
{
    for (size_t g = 0; g < gates; ++g) {
        if (points.gates[g][row] == kUnknown && !model.gates[g].ignoresUnknown) {
            return true;
        }
    }
    return false;
}

qint64 rankedScore(const ScoreModel& model, const ScoreResult& out, quint32 row)
{
    switch (model.rankBy) {
    case RankBy::Low:
        return out.low[row];
    case RankBy::High:
        return out.high[row];
    case RankBy::Middle:
        return out.low[row] + (out.high[row] - out.low[row]) / 2;
    }
    Q_UNREACHABLE();
}

/// Ranked rows, greatest need first: by score, then by the tie breaks, then by id.
std::vector<KeyedRow> sortedRows(const ScoreModel& model, const ScoreColumns& columns,
                                 const ScorePoints& points, const ScoreResult& out)
{
    std::vector<KeyedRow> rows;
    rows.reserve(out.size());
    for (const quint32 row : columns.byId()) {
        if (out.standing[row] == Standing::Ranked) {
            rows.push_back({0, row});
        }
    }
    // Each sort keeps the order of the one before: the last one decides first.
    for (size_t tie = points.tieBreaks.size(); tie > 0; --tie) {
        for (KeyedRow& item : rows) {
            item.key = points.tieBreaks[tie - 1][item.row];
        }
        sortByKey(rows);
    }
    for (KeyedRow& item : rows) {
        const auto rising = static_cast<quint64>(rankedScore(model, out, item.row)) ^ quint64(1)
                                                                                          << 63;
        item.key = model.highFirst ? ~rising : rising;
    }
    sortByKey(rows);
    return rows;
}

} // namespace

qint64 scoreOf(const ScoreModel& model, Micro from)
{
    return from * (model.isNormalised ? weightSum(model) : kMicro);
}

double number(const ScoreModel& model, qint64 score)
{
    const auto by = static_cast<double>(model.isNormalised ? weightSum(model) : kMicro);
    const double value = static_cast<double>(score) / by / static_cast<double>(kMicro);
    return model.isExponential ? std::exp(value) : value;
}

void addCriterion(Totals& totals, const PointColumn& column, Micro weight, int threads)
{
    const size_t rows = totals.low.size();
    inParallel(blocksOf(rows), threads, [&](size_t block) {
        addBlock(totals, column, weight, block * kBlock, std::min(rows, (block + 1) * kBlock));
    });
}

Totals totalsOf(const ScoreModel& model, const ScorePoints& points, size_t rows, int threads)
{
    Totals totals{std::vector<qint64>(rows), std::vector<qint64>(rows)};
    inParallel(blocksOf(rows), threads, [&](size_t block) {
        for (size_t i = 0; i < points.criteria.size(); ++i) {
            addBlock(totals, points.criteria[i], model.criteria[i].weight, block * kBlock,
                     std::min(rows, (block + 1) * kBlock));
        }
    });
    return totals;
}

void placeRows(const ScoreModel& model, const ScoreColumns& columns, const ScorePoints& points,
               Totals totals, ScoreResult& out)
{
    const size_t rows = totals.low.size();
    out.low = std::move(totals.low);
    out.high = std::move(totals.high);
    out.standing.assign(rows, Standing::Ranked);
    out.decidingGate.assign(rows, kNoGate);
    const qint64 constant = scoreOf(model, model.constant);
    const bool classifies = std::any_of(model.gates.begin(), model.gates.end(), [](const Gate& g) {
        return g.effect == Gate::Effect::Classify;
    });
    const qint64 extreme = classifies ? extremeScore(model, points) : 0;
    for (size_t row = 0; row < rows; ++row) {
        if (columns.active()[row] == 0) {
            out.standing[row] = Standing::NotCounted;
            continue;
        }
        if (!model.gates.empty()) {
            const Verdict verdict = verdictOf(model, points, row);
            out.standing[row] = verdict.standing;
            out.decidingGate[row] = verdict.gate;
            if (verdict.hasClass) {
                out.low[row] = extreme;
                out.high[row] = extreme;
            }
        }
        out.low[row] += constant;
        out.high[row] += constant;
    }
}

void classify(const ScoreModel& model, const ScorePoints& points, ScoreResult& out)
{
    out.classIndex.assign(out.size(), kNoClass);
    if (model.classes.empty()) {
        return;
    }
    std::vector<qint64> cuts;
    for (size_t i = 1; i < model.classes.size(); ++i) {
        cuts.push_back(scoreOf(model, model.classes[i].from.value_or(0)));
    }
    std::vector<qint8> ofGate(model.gates.size(), kNoClass);
    for (size_t g = 0; g < model.gates.size(); ++g) {
        for (size_t c = 0; c < model.classes.size(); ++c) {
            if (model.classes[c].id == model.gates[g].classId) {
                ofGate[g] = static_cast<qint8>(c);
            }
        }
    }
    for (size_t row = 0; row < out.size(); ++row) {
        if (out.standing[row] != Standing::Ranked) {
            continue;
        }
        const bool isByGate = out.decidingGate[row] != kNoGate;
        const auto gate = static_cast<size_t>(out.decidingGate[row]);
        const qint8 least = isByGate ? ofGate[gate] : classAt(cuts, out.low[row]);
        const qint8 most = isByGate ? ofGate[gate] : classAt(cuts, out.high[row]);
        const size_t before = isByGate ? gate : model.gates.size();
        const bool isSure = least == most && !hasOpenGate(model, points, before, row);
        out.classIndex[row] = isSure ? least : kNoClass;
    }
}

void rankRows(const ScoreModel& model, const ScoreColumns& columns, const ScorePoints& points,
              ScoreResult& out)
{
    const std::vector<KeyedRow> sorted = sortedRows(model, columns, points, out);
    const auto isTied = [&points](const KeyedRow& a, const KeyedRow& b) {
        return a.key == b.key &&
               std::all_of(points.tieBreaks.begin(), points.tieBreaks.end(),
                           [&a, &b](const auto& tie) { return tie[a.row] == tie[b.row]; });
    };
    out.order.resize(sorted.size());
    out.rank.assign(out.size(), 0);
    out.tied.assign(out.size(), 0);
    for (size_t from = 0; from < sorted.size();) {
        size_t to = from + 1;
        while (to < sorted.size() && isTied(sorted[from], sorted[to])) {
            ++to;
        }
        for (size_t i = from; i < to; ++i) {
            const quint32 row = sorted[i].row;
            out.order[i] = row;
            out.rank[row] = static_cast<quint32>(from + 1);
            out.tied[row] = static_cast<quint32>(to - from);
        }
        from = to;
    }
    if (model.deciles == DecileWeight::None) {
        out.localDecile.assign(out.size(), kNotRanked);
    } else {
        const auto weights =
            model.deciles == DecileWeight::Members ? columns.members() : std::span<const quint16>();
        out.localDecile = localDeciles(out.order, weights, out.size());
    }
}

ScoreResult score(const ScoreModel& model, const ScoreColumns& columns, const ScorePoints& points,
                  int threads)
{
    ScoreResult out;
    out.modelVersion = versionOf(model);
    placeRows(model, columns, points, totalsOf(model, points, columns.households(), threads), out);
    classify(model, points, out);
    rankRows(model, columns, points, out);
    return out;
}

} // namespace rangkul::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/what_if.h"

#include "in_parallel.h"
#include "model_writer.h"
#include "score_run.h"

#include <cmath>

namespace rangkul::scoring {

namespace {

core::Error refused(const char* what, double number)
{
    return {core::ErrorCode::InvalidInput,
            QStringLiteral("what_if.") + QLatin1String(what),
            {QString::number(number, 'g', 12)}};
}

/// Something is left to weigh, and a score still fits its bits.
bool isUsable(const ScoreModel& model)
{
    const qint64 sum = weightSum(model);
    return sum > 0 && sum <= kLargestWeights;
}

} // namespace

struct WhatIf::State
{
    ScoreModel model;
    const ScoreColumns& columns;
    int threads;
    ScorePoints points;
    Totals totals;
    ScoreResult result;

    void finish()
    {
        result.modelVersion = versionOf(model);
        placeRows(model, columns, points, totals, result);
        classify(model, points, result);
        rankRows(model, columns, points, result);
    }
};

WhatIf::WhatIf(ScoreModel model, const ScoreColumns& columns, int threads)
    : m_state(new State{std::move(model), columns, threads, {}, {}, {}})
{
    m_state->points = pointsOf(m_state->model, columns, threads);
    m_state->totals = totalsOf(m_state->model, m_state->points, columns.households(), threads);
    m_state->finish();
}

WhatIf::~WhatIf() = default;
WhatIf::WhatIf(WhatIf&&) noexcept = default;
WhatIf& WhatIf::operator=(WhatIf&&) noexcept = default;

const ScoreModel& WhatIf::model() const
{
    return m_state->model;
}

const ScorePoints& WhatIf::points() const
{
    return m_state->points;
}

const ScoreResult& WhatIf::result() const
{
    return m_state->result;
}

core::Status WhatIf::setWeight(size_t criterion, double weight)
{
    State& state = *m_state;
    if (criterion >= state.model.criteria.size() || !(weight >= 0) || weight > kLargestNumber) {
        return refused("weight", weight);
    }
    Micro& now = state.model.criteria[criterion].weight;
    const Micro before = now;
    now = std::llround(weight * static_cast<double>(kMicro));
    if (!isUsable(state.model)) {
        now = before;
        return refused("weight", weight);
    }
    addCriterion(state.totals, state.points.criteria[criterion], now - before, state.threads);
    state.finish();
    return core::Done{};
}

core::Status WhatIf::setCut(size_t classIndex, double from)
{
    State& state = *m_state;
    auto& classes = state.model.classes;
    const double largest = state.model.isNormalised ? toDouble(kLargestPoints) : kLargestNumber;
    if (classIndex < 1 || classIndex >= classes.size() || !(std::abs(from) <= largest)) {
        return refused("cut", from);
    }
    const Micro wanted = std::llround(from * static_cast<double>(kMicro));
    const bool isAboveFormer = classIndex == 1 || wanted > *classes[classIndex - 1].from;
    const bool isBelowNext =
        classIndex + 1 == classes.size() || wanted < *classes[classIndex + 1].from;
    if (!isAboveFormer || !isBelowNext) {
        return refused("cut", from);
    }
    classes[classIndex].from = wanted;
    state.result.modelVersion = versionOf(state.model);
    classify(state.model, state.points, state.result);
    return core::Done{};
}

std::vector<WeightSensitivity> sensitivity(const ScoreModel& model, const ScoreColumns& columns,
                                           const ScorePoints& points, qint64 places, double change,
                                           int threads)
{
    const Totals totals = totalsOf(model, points, columns.households(), threads);
    const auto chosenWith = [&](const ScoreModel& changed, const Totals& sums) {
        ScoreResult result;
        placeRows(changed, columns, points, sums, result);
        rankRows(changed, columns, points, result);
        return allocateTop(result, places).place;
    };
    ScoreModel plain = model;
    plain.deciles = DecileWeight::None;
    const std::vector<Place> before = chosenWith(plain, totals);
    std::vector<WeightSensitivity> out(model.criteria.size() * 2);
    inParallel(out.size(), threads, [&](size_t i) {
        WeightSensitivity& one = out[i];
        one.criterion = i / 2;
        one.factor = i % 2 == 0 ? 1 - change : 1 + change;
        ScoreModel changed = plain;
        Micro& weight = changed.criteria[one.criterion].weight;
        const Micro former = weight;
        weight = std::llround(static_cast<double>(former) * one.factor);
        if (!isUsable(changed)) {
            return;
        }
        Totals sums = totals;
        addCriterion(sums, points.criteria[one.criterion], weight - former, 1);
        const GroupChange all = compare(before, chosenWith(changed, sums), {}, 0).all;
        one.leaves = all.leaves;
        one.undecided = all.undecided;
    });
    return out;
}

} // namespace rangkul::scoring

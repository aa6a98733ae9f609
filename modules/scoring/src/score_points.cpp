// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/score_points.h"

#include "condition_evaluator.h"
#include "in_parallel.h"
#include "point_rules.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace rangkul::scoring {

namespace {

using registry::kMissing;

/// Turns points into ratios and keeps them where a score can hold them.
class Scaling
{
public:
    Scaling(const Criterion& criterion, const SeenPoints& seenAboveZero)
        : m_scale(criterion.scale)
        , m_by(criterion.scaleBy                     ? static_cast<double>(*criterion.scaleBy)
               : criterion.scale == Scale::ByLargest ? seenAboveZero.most
                                                     : seenAboveZero.least)
        , m_isFixed(criterion.scaleBy.has_value())
    {
    }

    /// Nothing when the points have no ratio.
    std::optional<Micro> of(double points) const
    {
        if (m_scale != Scale::None && !(m_by > 0)) {
            return std::nullopt;
        }
        switch (m_scale) {
        case Scale::None:
            return rounded(points);
        case Scale::ByLargest:
            return rounded(std::max(points, 0.0) / m_by * kOne);
        case Scale::BySmallest:
            return points > 0 ? std::optional(rounded(m_by / points * kOne)) : std::nullopt;
        }
        Q_UNREACHABLE();
    }

    /// Of a missing answer. A share of the data's largest (smallest) points is 1 at most.
    PointSpan of(const Criterion& criterion, PointSpan missing) const
    {
        const auto low = static_cast<double>(missing.low);
        const auto high = static_cast<double>(missing.high);
        if (criterion.whenMissing) {
            const Micro fixed = of(low).value_or(0);
            return {fixed, fixed};
        }
        switch (m_scale) {
        case Scale::None:
            return {rounded(low), rounded(high)};
        case Scale::ByLargest:
            return m_isFixed ? PointSpan{*of(low), *of(high)} : PointSpan{0, kMicro};
        case Scale::BySmallest:
            return {0, kMicro};
        }
        Q_UNREACHABLE();
    }

private:
    static constexpr double kOne = static_cast<double>(kMicro);
    Micro rounded(double points) const
    {
        constexpr auto kMost = static_cast<double>(kLargestPoints);
        return std::llround(std::clamp(points, -kMost, kMost));
    }

    Scale m_scale;
    double m_by;
    bool m_isFixed;
};

/// What counts for the largest and the smallest: answers of households that are there.
struct Seen
{
    SeenPoints all;
    SeenPoints aboveZero;
    void see(double points)
    {
        all.see(points);
        if (points > 0) {
            aboveZero.see(points);
        }
    }
};

PointColumn flagColumn(const Criterion& criterion, const ScoreColumns& columns)
{
    Truths truths = ConditionEvaluator(columns).households(criterion.when);
    Seen seen;
    for (size_t row = 0; row < truths.size() && criterion.scale != Scale::None; ++row) {
        if (columns.active()[row] != 0 && truths[row] != kUnknown) {
            seen.see(static_cast<double>(truths[row] == kTrue ? criterion.yes : criterion.no));
        }
    }
    const Scaling scaling(criterion, seen.aboveZero);
    std::array<PointSpan, 256> worth{};
    worth.fill(scaling.of(criterion, spanOfMissing(criterion, {})));
    for (const auto& [truth, points] :
         {std::pair{kTrue, criterion.yes}, std::pair{kFalse, criterion.no}}) {
        const auto scaled = scaling.of(static_cast<double>(points));
        worth[truth] = scaled ? PointSpan{*scaled, *scaled} : worth[kUnknown];
    }
    return {std::move(truths), worth};
}

/// Which of the 256 cells households have that count.
std::array<bool, 256> cellsSeen(std::span<const quint8> answers, std::span<const quint8> active)
{
    std::array<bool, 256> isSeen{};
    for (size_t row = 0; row < answers.size(); ++row) {
        isSeen[answers[row]] |= active[row] != 0;
    }
    return isSeen;
}

/// A criterion on a variable of one byte: each of its 256 cells has its points.
PointColumn byteColumn(const Criterion& criterion, std::span<const qint8> cells,
                       std::span<const quint8> active)
{
    const auto* bytes = reinterpret_cast<const quint8*>(cells.data());
    std::vector<quint8> answers(bytes, bytes + cells.size());
    const bool asksData =
        criterion.scale != Scale::None || criterion.kind == Criterion::Kind::Slope;
    const auto isSeen = asksData ? cellsSeen(answers, active) : std::array<bool, 256>();
    std::array<double, 256> points{};
    Seen seen;
    for (int cell = -128; cell < 128; ++cell) {
        const auto at = static_cast<quint8>(cell);
        points[at] = cell == kMissing<qint8> ? std::nan("") : pointsOfNumber(criterion, cell);
        if (isSeen[at] && !std::isnan(points[at])) {
            seen.see(points[at]);
        }
    }
    const Scaling scaling(criterion, seen.aboveZero);
    const PointSpan missing = scaling.of(criterion, spanOfMissing(criterion, seen.all));
    std::array<PointSpan, 256> worth{};
    for (size_t at = 0; at < worth.size(); ++at) {
        const auto scaled =
            std::isnan(points[at]) ? std::optional<Micro>() : scaling.of(points[at]);
        worth[at] = scaled ? PointSpan{*scaled, *scaled} : missing;
    }
    return {std::move(answers), worth};
}

PointColumn numberColumn(const Criterion& criterion, const ScoreColumns& columns)
{
    std::vector<double> numbers = ConditionEvaluator(columns).numbers(criterion.input);
    Seen seen;
    for (size_t row = 0; row < numbers.size(); ++row) {
        if (std::isnan(numbers[row])) {
            continue;
        }
        numbers[row] = pointsOfNumber(criterion, numbers[row]);
        if (columns.active()[row] != 0 && !std::isnan(numbers[row])) {
            seen.see(numbers[row]);
        }
    }
    const Scaling scaling(criterion, seen.aboveZero);
    std::vector<Micro> points(numbers.size());
    std::transform(numbers.begin(), numbers.end(), points.begin(), [&scaling](double number) {
        return std::isnan(number) ? PointColumn::kMissingPoints
                                  : scaling.of(number).value_or(PointColumn::kMissingPoints);
    });
    return {std::move(points), scaling.of(criterion, spanOfMissing(criterion, seen.all))};
}

/// Bytes that sort as the numbers do; a missing one comes last.
quint64 sortKey(double number, bool moreFirst)
{
    if (std::isnan(number)) {
        return std::numeric_limits<quint64>::max();
    }
    const auto bits = std::bit_cast<quint64>(number + 0.0); // -0 is 0
    const quint64 rising = (bits >> 63) != 0 ? ~bits : bits | quint64(1) << 63;
    return moreFirst ? ~rising : rising;
}

std::vector<quint64> keysOf(const TieBreak& tie, const ScoreColumns& columns)
{
    const std::vector<double> numbers = ConditionEvaluator(columns).numbers(tie.input);
    std::vector<quint64> keys(numbers.size());
    std::transform(numbers.begin(), numbers.end(), keys.begin(),
                   [&tie](double number) { return sortKey(number, tie.moreFirst); });
    return keys;
}

} // namespace

PointColumn pointsOf(const ScoreModel& model, size_t criterion, const ScoreColumns& columns)
{
    const Criterion& wanted = model.criteria[criterion];
    if (wanted.kind == Criterion::Kind::Flag) {
        return flagColumn(wanted, columns);
    }
    if (wanted.input.aggregate == Aggregate::None && !wanted.input.per) {
        const Cells& cells = columns.cells(wanted.input.variable);
        if (const auto* bytes = std::get_if<std::span<const qint8>>(&cells)) {
            return byteColumn(wanted, *bytes, columns.active());
        }
    }
    return numberColumn(wanted, columns);
}

ScorePoints pointsOf(const ScoreModel& model, const ScoreColumns& columns, int threads)
{
    const size_t criteria = model.criteria.size();
    const size_t gates = model.gates.size();
    ScorePoints out;
    out.criteria.assign(criteria, PointColumn(std::vector<Micro>(), PointSpan()));
    out.gates.resize(gates);
    out.tieBreaks.resize(model.tieBreaks.size());
    inParallel(criteria + gates + out.tieBreaks.size(), threads, [&](size_t i) {
        if (i < criteria) {
            out.criteria[i] = pointsOf(model, i, columns);
        } else if (i < criteria + gates) {
            out.gates[i - criteria] =
                ConditionEvaluator(columns).households(model.gates[i - criteria].when);
        } else {
            const size_t tie = i - criteria - gates;
            out.tieBreaks[tie] = keysOf(model.tieBreaks[tie], columns);
        }
    });
    return out;
}

} // namespace rangkul::scoring

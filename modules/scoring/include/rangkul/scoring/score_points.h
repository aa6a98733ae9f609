// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/score_columns.h"
#include "rangkul/scoring/score_model.h"

namespace rangkul::scoring {

/// What an answer may be worth; both ends are equal when it is known.
struct PointSpan
{
    Micro low = 0;
    Micro high = 0;
    bool isKnown() const { return low == high; }
    bool operator==(const PointSpan&) const = default;
};

/// Points of one criterion for each household: one byte a row and a table of what it stands for, or
/// a number a row where answers are many.
class PointColumn
{
public:
    PointColumn(std::vector<quint8> answers, std::array<PointSpan, 256> worth)
        : m_answers(std::move(answers))
        , m_worth(worth)
    {
    }
    PointColumn(std::vector<Micro> points, PointSpan missing)
        : m_points(std::move(points))
        , m_missing(missing)
    {
    }

    /// In a column of numbers: the answer is missing.
    static constexpr Micro kMissingPoints = std::numeric_limits<Micro>::min();

    PointSpan at(size_t row) const
    {
        if (!m_answers.empty()) {
            return m_worth[m_answers[row]];
        }
        const Micro points = m_points[row];
        return points == kMissingPoints ? m_missing : PointSpan{points, points};
    }
    size_t size() const { return m_answers.empty() ? m_points.size() : m_answers.size(); }
    /// Empty when the column is one of numbers.
    std::span<const quint8> answers() const { return m_answers; }
    const std::array<PointSpan, 256>& worth() const { return m_worth; }
    std::span<const Micro> points() const { return m_points; }
    PointSpan missing() const { return m_missing; }

private:
    std::vector<quint8> m_answers;
    std::array<PointSpan, 256> m_worth{};
    std::vector<Micro> m_points;
    PointSpan m_missing;
};

/// Every answer of every household turned into points: the work that weights and cuts do not need
/// again. Weights are not in it.
struct ScorePoints
{
    std::vector<PointColumn> criteria;           ///< as in the model
    std::vector<std::vector<quint8>> gates;      ///< 1 holds, 2 does not, 3 nobody knows
    std::vector<std::vector<quint64>> tieBreaks; ///< ascending: first comes first
};

/// Runs on `threads` threads at most. The columns must have every variable the model needs.
ScorePoints pointsOf(const ScoreModel& model, const ScoreColumns& columns, int threads = 2);

/// Points of one criterion alone, after it was edited.
PointColumn pointsOf(const ScoreModel& model, size_t criterion, const ScoreColumns& columns);

} // namespace rangkul::scoring

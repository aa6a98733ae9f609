// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/score_result.h"

namespace rangkul::scoring {

/// Sums of weight x points, without constant and gates.
struct Totals
{
    std::vector<qint64> low;
    std::vector<qint64> high;
};

Totals totalsOf(const ScoreModel& model, const ScorePoints& points, size_t rows, int threads);
/// Adds `weight` x the points of one criterion; the weight may be a difference.
void addCriterion(Totals& totals, const PointColumn& column, Micro weight, int threads);

/// Standing, scores with constant and gates; all but classes and ranks.
void placeRows(const ScoreModel& model, const ScoreColumns& columns, const ScorePoints& points,
               Totals totals, ScoreResult& out);
void classify(const ScoreModel& model, const ScorePoints& points, ScoreResult& out);
void rankRows(const ScoreModel& model, const ScoreColumns& columns, const ScorePoints& points,
              ScoreResult& out);

/// A cut, or a number that people read, as scores are kept.
qint64 scoreOf(const ScoreModel& model, Micro from);

/// A row and what it is sorted by.
struct KeyedRow
{
    quint64 key;
    quint32 row;
};
/// Ascending by key; equal keys keep their order.
void sortByKey(std::vector<KeyedRow>& rows);

} // namespace rangkul::scoring

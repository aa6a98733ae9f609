// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "rangkul/scoring/score_result.h"

namespace rangkul::bench {

/// Invented households with the answers that a model of 17 criteria asks, in a frame.
struct ScoreCity
{
    registry::HouseholdFrame frame;
    scoring::ScoreModel model; ///< weights and points of whole millionths, tables of codes
};

core::Result<ScoreCity> makeScoreCity(int households);

/// Name of the column of a criterion's variable in a table.
QByteArray columnName(const scoring::Criterion& criterion);
/// CREATE TABLE household(id INTEGER PRIMARY KEY, ...).
QByteArray createTable(const ScoreCity& city);
/// Scores as whole numbers, a missing answer at its lowest, and ranks by RANK(): what score() does
/// less the highest scores. Columns id, score, rank; greatest need first.
QByteArray scoringSql(const ScoreCity& city);
/// One line a household: id and answers, empty where missing.
core::Status writeCsv(const ScoreCity& city, const QString& path);

/// The answer of one row; nullopt when missing.
std::optional<qint64> answerOf(const ScoreCity& city, const scoring::Criterion& criterion,
                               quint32 row);

} // namespace rangkul::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/score_points.h"

namespace rangkul::scoring {

/// Where a household stands. A score never takes a household out of the register.
enum class Standing : quint8 {
    Ranked,
    Outside,    ///< of the ranking: a gate said so
    NotCounted, ///< ended or withdrawn
};

inline constexpr qint8 kNoClass = -1; ///< the cut lies between its lowest and highest score
inline constexpr qint8 kNoGate = -1;

/// A score is a whole number of millionths times millionths; number() makes it readable.
struct ScoreResult
{
    QString modelVersion;
    std::vector<qint64> low;  ///< with every missing answer at its lowest
    std::vector<qint64> high; ///< at its highest; equal to low when nothing is missing
    std::vector<Standing> standing;
    std::vector<qint8> decidingGate; ///< index in the model: put it outside or gave it its class
    std::vector<qint8> classIndex;   ///< index in the model's classes, or kNoClass
    std::vector<quint32> order;      ///< ranked rows, greatest need first; ties by id
    std::vector<quint32> rank;       ///< 1, 2, 2, 4 ...; 0 when not ranked
    std::vector<quint32> tied;       ///< how many households share the rank, itself included
    std::vector<quint8> localDecile; ///< of the local ranking; 0 not ranked, or the model has none

    size_t size() const { return low.size(); }
};

/// The score as people read it: divided by the sum of weights when the model says so, its constant
/// in it, e to it for a proxy of spending.
double number(const ScoreModel& model, qint64 score);

/// Scores, classes, ranks and local deciles of all households. Runs on `threads` threads at most.
ScoreResult score(const ScoreModel& model, const ScoreColumns& columns, const ScorePoints& points,
                  int threads = 2);

} // namespace rangkul::scoring

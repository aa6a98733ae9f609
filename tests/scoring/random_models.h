// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/score_model.h"

#include <random>

namespace rangkul::scoring::test {

/// A model over the variables of the random world: every kind of criterion, condition, gate and tie
/// break comes up. It would be read back from its own file.
ScoreModel randomModel(std::mt19937& random);
/// The same without gates that give a class at once: every score is the sum of its points.
ScoreModel randomModelOfPoints(std::mt19937& random);

/// `model` asks `criteria` flags on the floor with these weights.
ScoreModel flagModel(const std::vector<double>& weights);

} // namespace rangkul::scoring::test

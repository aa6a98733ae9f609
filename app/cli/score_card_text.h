// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "console.h"
#include "score_card.h"

namespace rangkul::cli {

/// The reason card for scripts: the explanation, with persons by id, and what changed.
QJsonObject cardJson(const services::ScoreCard& card, const services::ScoreInput& input);
/// The reason card for people, one page.
void printCard(const Console& console, const services::ScoreCard& card,
               const services::ScoreInput& input, const scoring::ScoreModel& model);

} // namespace rangkul::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "match_benchmark.h"

namespace rangkul::cli {

/// What a benchmark gave, for scripts: pairs, precision, recall, f1, seconds, peak_mib and beside
/// them what was certain, found by fault, missed and wrong.
QJsonObject outcomeJson(const Benchmark& benchmark, const MatchOutcome& outcome);
/// The main figures of it, and the recall by fault, for people.
void printOutcome(const Console& console, const QJsonObject& answer);

} // namespace rangkul::cli

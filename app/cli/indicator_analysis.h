// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace rangkul::cli {

/// "indicator trend", "compare", "quadrant" and "determinants": what the slides of a meeting show,
/// counted from the stored figures and targets.
std::vector<Command> indicatorAnalysisCommands();

} // namespace rangkul::cli

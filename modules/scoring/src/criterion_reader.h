// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition_reader.h"

namespace rangkul::scoring {

Criterion readCriterion(const JsonCursor& at);
Gate readGate(const JsonCursor& at);
TieBreak readTieBreak(const JsonCursor& at);
ScoreClass readClass(const JsonCursor& at);

} // namespace rangkul::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_cursor.h"

namespace rangkul::scoring {

/// What a well-formed model may still not say. Complains at `root`'s members.
void checkModel(const ScoreModel& model, const JsonCursor& root);

/// The text calls its ranking an official decile.
bool claimsToBeOfficial(const QString& text);

} // namespace rangkul::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rangkul::words {

/// Untranslated English sentence of context "reason" for an Error's reason; nullptr when it has
/// none of its own.
const char* reasonSentence(const QString& reason);
/// Untranslated words of context "step" for a Progress step; nullptr when unknown.
const char* stepWords(const QString& step);

} // namespace rangkul::words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace rangkul::words {

/// A stable key with its untranslated English text.
struct ReasonEntry
{
    const char* key;
    const char* text;
};
/// What reading files from outside can refuse, and its steps.
std::span<const ReasonEntry> exchangeReasons();
std::span<const ReasonEntry> exchangeSteps();

/// Untranslated English sentence of context "reason" for an Error's reason; nullptr when it has
/// none of its own.
const char* reasonSentence(const QString& reason);
/// Untranslated words of context "step" for a Progress step; nullptr when unknown.
const char* stepWords(const QString& step);

} // namespace rangkul::words

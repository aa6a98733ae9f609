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
/// What the rules of values, households and members refuse, doubt or do not ask.
std::span<const ReasonEntry> householdReasons();
/// What opening, reading and writing a register and its files refuse.
std::span<const ReasonEntry> registerReasons();
/// What the check of a register finds.
std::span<const ReasonEntry> checkReasons();
/// What the exchange with other laptops refuses.
std::span<const ReasonEntry> syncReasons();
/// What the map program refuses.
std::span<const ReasonEntry> mapReasons();
/// What files of score models, coefficients and poverty lines refuse, and scoring itself.
std::span<const ReasonEntry> scoringReasons();
/// What stored models, objections, figures, measures and snapshots refuse.
std::span<const ReasonEntry> figureReasons();
/// What rules, programs, quotas and needs refuse.
std::span<const ReasonEntry> programReasons();
/// What the matching of persons refuses.
std::span<const ReasonEntry> linkageReasons();
/// What numbers, names, dates and codes must look like.
std::span<const ReasonEntry> coreReasons();

/// Untranslated English sentence of context "reason" for an Error's reason; nullptr when it has
/// none of its own.
const char* reasonSentence(const QString& reason);
/// Untranslated words of context "step" for a Progress step; nullptr when unknown.
const char* stepWords(const QString& step);

} // namespace rangkul::words

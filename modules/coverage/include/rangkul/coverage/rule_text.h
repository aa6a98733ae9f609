// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/result.h"
#include "rangkul/coverage/rule.h"

namespace rangkul::coverage {

/// Reads a rule such as
///
///     decile <= 4 and any person (age >= 60 or pregnant = yes)
///     count person (age between 7 and 18 and school_attendance != "Masih sekolah") >= 1
///
/// Tests: = != < <= > >=, between .. and .., in (..), not in (..), missing(x), receives "PKH",
/// receives any program, region in ("3571"). Members: any, every or no person (..), head (..),
/// count person (..) and a comparison. Answers of code lists are written by their label.
/// InvalidInput with reason "rule.*"; the first argument of the error is the place, 1 = the first
/// sign.
core::Result<Rule> parseRule(QStringView text);

/// The text of a rule; parseRule() gives the same rule again.
QString toText(const Rule& rule);

/// Place of an error of parseRule(), counted from 0.
qsizetype placeOf(const core::Error& error);

/// What may stand at a place of a rule.
struct RuleSuggestion
{
    enum class Kind : quint8 { Variable, Word, Answer, Program };
    Kind kind = Kind::Word;
    QString text;                              ///< to be inserted
    std::optional<RuleVariable> variable = {}; ///< of Variable and Answer
};
struct RuleSuggestions
{
    qsizetype from = 0; ///< what stands from here to the cursor is replaced
    std::vector<RuleSuggestion> items;
};
RuleSuggestions suggestionsAt(QStringView text, qsizetype cursor, const QStringList& programs);

} // namespace rangkul::coverage

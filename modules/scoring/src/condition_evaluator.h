// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/score_columns.h"
#include "truths.h"

namespace rangkul::scoring {

/// Answers conditions and inputs for all rows at once.
class ConditionEvaluator
{
public:
    explicit ConditionEvaluator(const ScoreColumns& columns)
        : m_columns(columns)
    {
    }

    /// One truth for each household.
    Truths households(const Condition& condition) const;
    /// One truth for each person.
    Truths persons(const Condition& condition) const;
    /// One number for each household; NaN is missing.
    std::vector<double> numbers(const Input& input) const;

private:
    Truths evaluate(const Condition& condition, size_t rows) const;
    template <typename Combine>
    Truths combined(const Condition& condition, size_t rows, Combine combine) const;
    Truths test(const Condition& condition) const;
    Truths count(const Condition& condition, size_t rows) const;
    Truths ofMembers(const Condition& condition) const;
    Truths ofHead(const Truths& asked) const;
    /// Who `where` holds for.
    Truths eligible(const std::vector<Condition>& where) const;
    std::vector<double> aggregate(const Input& input) const;

    const ScoreColumns& m_columns;
};

/// Does a cell's number pass a test on codes or a range? For sets of codes, `codes` are bits.
bool passes(double value, const VariableRef& variable, const std::vector<qint64>& codes,
            const Range& range);

} // namespace rangkul::scoring

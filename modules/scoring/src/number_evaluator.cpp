// SPDX-License-Identifier: GPL-3.0-or-later
#include "condition_evaluator.h"
#include "rangkul/registry/codes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rangkul::scoring {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> numbersOf(const Cells& cells)
{
    return std::visit(
        [](const auto& span) {
            using T = std::remove_cv_t<typename std::decay_t<decltype(span)>::element_type>;
            std::vector<double> out(span.size());
            for (size_t i = 0; i < span.size(); ++i) {
                const auto number = static_cast<double>(span[i]);
                if constexpr (std::is_floating_point_v<T>) {
                    out[i] = number;
                } else {
                    out[i] = span[i] == registry::kMissing<T> ? kNothing : number;
                }
            }
            return out;
        },
        cells);
}

/// Numbers of one household while its members pass by.
struct Gathering
{
    std::vector<double> value;
    std::vector<quint8> met; ///< a member counted

    explicit Gathering(size_t rows)
        : value(rows, 0)
        , met(rows, 0)
    {
    }

    void take(size_t row, Aggregate how, double number)
    {
        const bool isFirst = met[row] == 0;
        met[row] = 1;
        switch (how) {
        case Aggregate::None:
            return;
        case Aggregate::Count:
            value[row] += 1;
            return;
        case Aggregate::Sum:
            value[row] += number;
            return;
        case Aggregate::Head: // two heads who differ: nobody knows
            value[row] = isFirst || value[row] == number ? number : kNothing;
            return;
        case Aggregate::Min:
            value[row] = isFirst || number < value[row] || std::isnan(number) ? number : value[row];
            return;
        case Aggregate::Max:
            value[row] = isFirst || number > value[row] || std::isnan(number) ? number : value[row];
            return;
        }
    }
};

} // namespace

std::vector<double> ConditionEvaluator::aggregate(const Input& input) const
{
    const Truths counts = eligible(input.where);
    const bool isCount = input.aggregate == Aggregate::Count;
    const std::vector<double> asked = isCount ? std::vector<double>(m_columns.persons())
                                              : numbersOf(m_columns.cells(input.variable));
    std::span<const qint8> relations;
    if (input.aggregate == Aggregate::Head) {
        relations =
            std::get<std::span<const qint8>>(m_columns.cells(*findVariableRef(u"person.relation")));
    }
    Gathering all(m_columns.households());
    std::vector<quint8> isUnknown(m_columns.households());
    const auto memberOf = m_columns.memberOf();
    for (size_t person = 0; person < counts.size(); ++person) {
        const quint32 row = memberOf[person];
        const bool isAsked =
            row != registry::kNoRow && counts[person] != kFalse &&
            (relations.empty() || relations[person] == registry::codes::relation::kHead);
        if (!isAsked) {
            continue;
        }
        if (counts[person] == kUnknown || std::isnan(asked[person])) {
            isUnknown[row] = 1;
        } else {
            all.take(row, input.aggregate, asked[person]);
        }
    }
    const bool isZeroOfNone = isCount || input.aggregate == Aggregate::Sum;
    const double ofNone = input.whenNobody.value_or(isZeroOfNone ? 0 : kNothing);
    for (size_t row = 0; row < all.value.size(); ++row) {
        if (isUnknown[row] != 0 || m_columns.hasMembers()[row] == 0) {
            all.value[row] = kNothing;
        } else if (all.met[row] == 0) {
            all.value[row] = ofNone;
        }
    }
    return std::move(all.value);
}

std::vector<double> ConditionEvaluator::numbers(const Input& input) const
{
    std::vector<double> out = input.aggregate == Aggregate::None
                                  ? numbersOf(m_columns.cells(input.variable))
                                  : aggregate(input);
    if (input.per) {
        const std::vector<double> by = numbersOf(m_columns.cells(*input.per));
        for (size_t i = 0; i < out.size(); ++i) {
            out[i] = by[i] > 0 ? out[i] / by[i] : kNothing;
        }
    }
    return out;
}

} // namespace rangkul::scoring

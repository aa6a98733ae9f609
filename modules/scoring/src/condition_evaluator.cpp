// SPDX-License-Identifier: GPL-3.0-or-later
#include "condition_evaluator.h"

#include "rangkul/registry/codes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rangkul::scoring {

namespace {

using registry::kMissing;

bool isSet(const VariableRef& variable)
{
    return variable.variable != nullptr && variable.variable->type == registry::ValueType::CodeSet;
}

template <typename T> bool isMissingCell(T cell)
{
    if constexpr (std::is_floating_point_v<T>) {
        return std::isnan(cell);
    } else {
        return cell == kMissing<T>;
    }
}

template <typename Test> Truths testCells(const Cells& cells, Test holds)
{
    return std::visit(
        [&holds](const auto& span) {
            using T = std::remove_cv_t<typename std::decay_t<decltype(span)>::element_type>;
            Truths out(span.size());
            if constexpr (sizeof(T) == 1) {
                std::array<quint8, 256> answers{};
                for (int cell = -128; cell < 128; ++cell) {
                    answers[static_cast<quint8>(cell)] =
                        isMissingCell(static_cast<T>(cell))
                            ? quint8(kUnknown)
                            : truthOf(holds(static_cast<double>(cell)));
                }
                for (size_t i = 0; i < span.size(); ++i) {
                    out[i] = answers[static_cast<quint8>(span[i])];
                }
            } else {
                for (size_t i = 0; i < span.size(); ++i) {
                    out[i] = isMissingCell(span[i]) ? quint8(kUnknown)
                                                    : truthOf(holds(static_cast<double>(span[i])));
                }
            }
            return out;
        },
        cells);
}

template <typename Combine> void combineInto(Truths& into, const Truths& other, Combine combine)
{
    for (size_t i = 0; i < into.size(); ++i) {
        into[i] = combine(into[i], other[i]);
    }
}

/// Of a number that lies between two whole ones: is it always, never or sometimes in the range?
quint8 rangeTruth(const Range& range, int least, int most)
{
    bool canBe = false;
    bool canNotBe = false;
    for (int n = least; n <= most; ++n) {
        (range.contains(n) ? canBe : canNotBe) = true;
    }
    return static_cast<quint8>((canBe ? kTrue : 0) | (canNotBe ? kFalse : 0));
}

} // namespace

bool passes(double value, const VariableRef& variable, const std::vector<qint64>& codes,
            const Range& range)
{
    if (codes.empty()) {
        return range.contains(value);
    }
    const auto code = static_cast<qint64>(value);
    if (!isSet(variable)) {
        return std::binary_search(codes.begin(), codes.end(), code);
    }
    return std::any_of(codes.begin(), codes.end(),
                       [code](qint64 bit) { return bit == 0 ? code == 0 : (code & bit) != 0; });
}

Truths ConditionEvaluator::households(const Condition& condition) const
{
    return evaluate(condition, m_columns.households());
}

Truths ConditionEvaluator::persons(const Condition& condition) const
{
    return evaluate(condition, m_columns.persons());
}

Truths ConditionEvaluator::test(const Condition& condition) const
{
    return testCells(m_columns.cells(condition.variable), [&condition](double value) {
        return passes(value, condition.variable, condition.codes, condition.range);
    });
}

Truths ConditionEvaluator::count(const Condition& condition, size_t rows) const
{
    std::vector<quint8> least(rows);
    std::vector<quint8> most(rows);
    for (const Condition& part : condition.parts) {
        const Truths truths = evaluate(part, rows);
        for (size_t i = 0; i < rows; ++i) {
            least[i] = static_cast<quint8>(least[i] + (truths[i] == kTrue ? 1 : 0));
            most[i] = static_cast<quint8>(most[i] + (truths[i] & kTrue));
        }
    }
    Truths out(rows);
    for (size_t i = 0; i < rows; ++i) {
        out[i] = rangeTruth(condition.range, least[i], most[i]);
    }
    return out;
}

template <typename Combine>
Truths ConditionEvaluator::combined(const Condition& condition, size_t rows, Combine combine) const
{
    Truths out = evaluate(condition.parts.front(), rows);
    for (size_t i = 1; i < condition.parts.size(); ++i) {
        combineInto(out, evaluate(condition.parts[i], rows), combine);
    }
    return out;
}

Truths ConditionEvaluator::evaluate(const Condition& condition, size_t rows) const
{
    switch (condition.kind) {
    case Condition::Kind::Codes:
    case Condition::Kind::Range:
        return test(condition);
    case Condition::Kind::All:
        return combined(condition, rows, both);
    case Condition::Kind::Any:
        return combined(condition, rows, either);
    case Condition::Kind::FirstKnown:
        return combined(condition, rows, [](quint8 a, quint8 b) { return a == kUnknown ? b : a; });
    case Condition::Kind::Not: {
        Truths out = evaluate(condition.parts.front(), rows);
        std::transform(out.begin(), out.end(), out.begin(), opposite);
        return out;
    }
    case Condition::Kind::Count:
        return count(condition, rows);
    case Condition::Kind::Members:
        return ofMembers(condition);
    }
    Q_UNREACHABLE();
}

Truths ConditionEvaluator::eligible(const std::vector<Condition>& where) const
{
    return where.empty() ? Truths(m_columns.persons(), kTrue) : persons(where.front());
}

Truths ConditionEvaluator::ofMembers(const Condition& condition) const
{
    Truths asked = persons(condition.parts.front());
    if (condition.who == Members::Head) {
        return ofHead(asked);
    }
    // All: nobody eligible for whom it does not hold.
    if (condition.who == Members::All) {
        std::transform(asked.begin(), asked.end(), asked.begin(), opposite);
    }
    if (!condition.where.empty()) {
        combineInto(asked, persons(condition.where.front()), both);
    }
    Truths out(m_columns.households(), kFalse);
    const auto memberOf = m_columns.memberOf();
    for (size_t person = 0; person < asked.size(); ++person) {
        if (memberOf[person] != registry::kNoRow) {
            quint8& truth = out[memberOf[person]];
            truth = either(truth, asked[person]);
        }
    }
    const auto hasMembers = m_columns.hasMembers();
    for (size_t row = 0; row < out.size(); ++row) {
        const quint8 truth = condition.who == Members::Any ? out[row] : opposite(out[row]);
        out[row] = hasMembers[row] != 0 ? truth : quint8(kUnknown);
    }
    return out;
}

Truths ConditionEvaluator::ofHead(const Truths& asked) const
{
    Truths out(m_columns.households(), 0); // 0: no head met
    const Cells& relation = m_columns.cells(*findVariableRef(u"person.relation"));
    const auto relations = std::get<std::span<const qint8>>(relation);
    const auto memberOf = m_columns.memberOf();
    for (size_t person = 0; person < asked.size(); ++person) {
        if (memberOf[person] != registry::kNoRow &&
            relations[person] == registry::codes::relation::kHead) {
            out[memberOf[person]] |= asked[person]; // two heads who differ: unknown
        }
    }
    std::replace(out.begin(), out.end(), quint8(0), quint8(kUnknown));
    return out;
}

} // namespace rangkul::scoring

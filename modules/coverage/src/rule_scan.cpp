// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rangkul::coverage {

namespace {

using Kind = Rule::Kind;

unsigned answerOfNumber(const Rule& rule, double number)
{
    if (rule.kind == Kind::Codes) {
        const bool in = std::ranges::binary_search(rule.codes, static_cast<qint64>(number));
        return in ? kYesRow : kNoRowAtAll;
    }
    return rule.kind == Kind::Range && rule.range.contains(number) ? kYesRow : kNoRowAtAll;
}

unsigned answerOfMissing(const Rule& rule)
{
    return rule.kind == Kind::Missing ? kYesRow : kNotKnownRow;
}

unsigned answerOfSet(const Rule& rule, qint64 mask)
{
    const bool in = std::ranges::any_of(
        rule.codes, [mask](qint64 code) { return code == 0 ? mask == 0 : (mask & code) != 0; });
    return in ? kYesRow : kNoRowAtAll;
}

template <typename T> bool isMissingNumber(T cell)
{
    if constexpr (std::is_floating_point_v<T>) {
        return std::isnan(cell);
    } else {
        return cell == registry::kMissing<T>;
    }
}

/// A column of bytes has 256 answers: worked out once, looked up for each row.
template <typename Answer> Verdicts scanBytes(std::span<const qint8> cells, Answer answer)
{
    std::array<quint8, 256> answers{};
    for (int cell = -128; cell < 128; ++cell) {
        answers[static_cast<quint8>(cell)] = static_cast<quint8>(answer(static_cast<qint8>(cell)));
    }
    return scanRows(cells.size(), [cells, &answers](std::size_t row) {
        return unsigned(answers[static_cast<quint8>(cells[row])]);
    });
}

template <typename T> Verdicts scanCells(const Rule& rule, std::span<const T> cells, bool isSet)
{
    const auto answer = [&rule, isSet](T cell) {
        if (isMissingNumber(cell)) {
            return answerOfMissing(rule);
        }
        return isSet && rule.kind == Kind::Codes ? answerOfSet(rule, static_cast<qint64>(cell))
                                                 : answerOfNumber(rule, static_cast<double>(cell));
    };
    if constexpr (std::is_same_v<T, qint8>) {
        return scanBytes(cells, answer);
    } else {
        return scanRows(cells.size(), [&](std::size_t row) { return answer(cells[row]); });
    }
}

} // namespace

Verdicts scanned(const Rule& rule, const registry::FrameColumn& column)
{
    const bool isSet = column.variable().type == registry::ValueType::CodeSet;
    return std::visit(
        [&](const auto& cells) {
            using T = typename std::decay_t<decltype(cells)>::value_type;
            return scanCells<T>(rule, cells, isSet);
        },
        column.cells());
}

Verdicts scanned(const Rule& rule, const std::vector<double>& numbers)
{
    return scanRows(numbers.size(), [&](std::size_t row) {
        return std::isnan(numbers[row]) ? answerOfMissing(rule)
                                        : answerOfNumber(rule, numbers[row]);
    });
}

Verdicts scanned(const Rule& rule, std::span<const qint8> numbers)
{
    return scanBytes(numbers, [&](qint8 number) {
        return number < 0 ? answerOfMissing(rule) : answerOfNumber(rule, number);
    });
}

Verdicts scanned(const Rule& rule, std::span<const qint16> numbers)
{
    const double least = rule.range.least ? std::ceil(*rule.range.least) : 0;
    const bool isOpen = rule.kind == Kind::Range && least >= 0;
    if (!isOpen) {
        return scanRows(numbers.size(), [&](std::size_t row) {
            return numbers[row] < 0 ? answerOfMissing(rule) : answerOfNumber(rule, numbers[row]);
        });
    }
    // Ages: two comparisons a row.
    int first = 0;
    while (first < 200 && !rule.range.contains(first)) {
        ++first;
    }
    int last = first;
    while (last < 32'767 && rule.range.contains(last + 1)) {
        ++last;
    }
    const bool isEmpty = !rule.range.contains(first);
    return scanRows(numbers.size(), [=](std::size_t row) {
        const int number = numbers[row];
        const unsigned isIn = !isEmpty & (number >= first) & (number <= last);
        return number < 0 ? kNotKnownRow : isIn;
    });
}

} // namespace rangkul::coverage

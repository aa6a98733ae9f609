// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/rule_evaluation.h"

namespace rangkul::coverage {

inline constexpr unsigned kNoRowAtAll = 0;
inline constexpr unsigned kYesRow = 1;
inline constexpr unsigned kNotKnownRow = 2;

/// Asks every row, 64 answers a word.
template <typename Test> Verdicts scanRows(std::size_t size, Test test)
{
    Verdicts out(size);
    const std::span<std::uint64_t> yes = out.yes.words();
    const std::span<std::uint64_t> unknown = out.unknown.words();
    for (std::size_t word = 0; word < yes.size(); ++word) {
        const std::size_t from = word * 64;
        const std::size_t count = std::min<std::size_t>(64, size - from);
        std::uint64_t isYes = 0;
        std::uint64_t isUnknown = 0;
        for (std::size_t bit = 0; bit < count; ++bit) {
            const std::uint64_t answer = test(from + bit);
            isYes |= (answer & 1U) << bit;
            isUnknown |= (answer >> 1) << bit;
        }
        yes[word] = isYes;
        unknown[word] = isUnknown;
    }
    return out;
}

/// A test of codes, a range or missing, asked of one column.
Verdicts scanned(const Rule& rule, const registry::FrameColumn& column);
/// The same of numbers worked out; NaN is not known.
Verdicts scanned(const Rule& rule, const std::vector<double>& numbers);
/// The same of whole numbers; below 0 is not known.
Verdicts scanned(const Rule& rule, std::span<const qint8> numbers);
Verdicts scanned(const Rule& rule, std::span<const qint16> numbers);

} // namespace rangkul::coverage

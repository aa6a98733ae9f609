// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtAlgorithms>

#include "score_run.h"

#include <array>
#include <utility>

namespace rangkul::scoring {

namespace {

constexpr int kDigitBits = 11;
constexpr size_t kDigits = size_t(1) << kDigitBits;

size_t digit(const KeyedRow& item, int shift)
{
    return static_cast<size_t>(item.key >> shift) & (kDigits - 1);
}

} // namespace

void sortByKey(std::vector<KeyedRow>& rows)
{
    quint64 differing = 0;
    for (const KeyedRow& item : rows) {
        differing |= item.key ^ rows.front().key;
    }
    std::vector<KeyedRow> sorted(differing == 0 ? 0 : rows.size());
    // Digits begin at the lowest bit that tells two keys apart.
    for (int shift = qCountTrailingZeroBits(differing); shift < 64; shift += kDigitBits) {
        if ((differing >> shift & (kDigits - 1)) == 0) {
            continue; // this digit is the same everywhere
        }
        std::array<quint32, kDigits> start{};
        for (const KeyedRow& item : rows) {
            ++start[digit(item, shift)];
        }
        quint32 before = 0;
        for (quint32& count : start) {
            before += std::exchange(count, before);
        }
        for (const KeyedRow& item : rows) {
            sorted[start[digit(item, shift)]++] = item;
        }
        rows.swap(sorted);
    }
}

} // namespace rangkul::scoring

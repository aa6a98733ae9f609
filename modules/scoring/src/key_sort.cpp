// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_run.h"

#include <array>
#include <utility>

namespace rangkul::scoring {

namespace {

constexpr int kDigitBits = 11;
constexpr size_t kDigits = size_t(1) << kDigitBits;

struct Keyed
{
    quint64 key;
    quint32 row;
};

size_t digit(const Keyed& item, int shift)
{
    return static_cast<size_t>(item.key >> shift) & (kDigits - 1);
}

} // namespace

void sortByKey(std::vector<quint32>& rows, const std::vector<quint64>& keys)
{
    std::vector<Keyed> items(rows.size());
    quint64 differing = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        items[i] = {keys[rows[i]], rows[i]};
        differing |= items[i].key ^ items[0].key;
    }
    std::vector<Keyed> sorted(rows.size());
    for (int shift = 0; shift < 64; shift += kDigitBits) {
        if ((differing >> shift & (kDigits - 1)) == 0) {
            continue; // this digit is the same everywhere
        }
        std::array<quint32, kDigits> start{};
        for (const Keyed& item : items) {
            ++start[digit(item, shift)];
        }
        quint32 before = 0;
        for (quint32& count : start) {
            before += std::exchange(count, before);
        }
        for (const Keyed& item : items) {
            sorted[start[digit(item, shift)]++] = item;
        }
        items.swap(sorted);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i] = items[i].row;
    }
}

} // namespace rangkul::scoring

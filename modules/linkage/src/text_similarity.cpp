// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/text_similarity.h"

#include "rangkul/core/similarity.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace rangkul::linkage {

namespace {

constexpr qsizetype kWordBits = 64;
constexpr qsizetype kLongestPrefix = 4;
constexpr double kPrefixWeight = 0.1;

unsigned char letter(QByteArrayView text, qsizetype at)
{
    return static_cast<unsigned char>(text.data()[at]);
}

/// Order in which core::jaroWinkler() takes its two texts.
bool isInOrder(QByteArrayView a, QByteArrayView b)
{
    return a.size() != b.size()
               ? a.size() < b.size()
               : !std::lexicographical_compare(b.begin(), b.end(), a.begin(), a.end());
}

/// Places 0 to n-1.
constexpr quint64 lowBits(qsizetype n)
{
    return n >= kWordBits ? ~quint64(0) : (quint64(1) << n) - 1;
}

/// Both texts have 1 to 64 letters; a is not longer than b.
double jaro(QByteArrayView a, QByteArrayView b)
{
    thread_local std::array<quint64, 256> places{};
    for (qsizetype j = 0; j < b.size(); ++j) {
        places[letter(b, j)] |= quint64(1) << j;
    }
    const qsizetype window = std::max<qsizetype>(b.size() / 2 - 1, 0);
    quint64 pairedA = 0;
    quint64 pairedB = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const quint64 reach = lowBits(std::min(i + window + 1, b.size())) &
                              ~lowBits(std::max<qsizetype>(i - window, 0));
        const quint64 free = places[letter(a, i)] & reach & ~pairedB;
        pairedB |= free & (~free + 1);
        pairedA |= quint64(free != 0 ? 1 : 0) << i;
    }
    for (qsizetype j = 0; j < b.size(); ++j) {
        places[letter(b, j)] = 0;
    }
    const int pairs = std::popcount(pairedA);
    if (pairs == 0) {
        return 0;
    }
    int outOfOrder = 0;
    for (quint64 x = pairedA, y = pairedB; x != 0; x &= x - 1, y &= y - 1) {
        outOfOrder += letter(a, std::countr_zero(x)) != letter(b, std::countr_zero(y)) ? 1 : 0;
    }
    const double m = pairs;
    const double swaps = static_cast<double>(outOfOrder) / 2;
    return (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) +
            (m - swaps) / m) /
           3;
}

} // namespace

double fastJaroWinkler(QByteArrayView a, QByteArrayView b)
{
    if (a.isEmpty() || b.isEmpty() || std::max(a.size(), b.size()) > kWordBits) {
        return core::jaroWinkler(a, b);
    }
    const double similarity = isInOrder(a, b) ? jaro(a, b) : jaro(b, a);
    const qsizetype longest = std::min({a.size(), b.size(), kLongestPrefix});
    qsizetype prefix = 0;
    while (prefix < longest && letter(a, prefix) == letter(b, prefix)) {
        ++prefix;
    }
    return similarity + static_cast<double>(prefix) * kPrefixWeight * (1 - similarity);
}

bool isWithinOneEdit(QByteArrayView a, QByteArrayView b)
{
    if (a.size() > b.size()) {
        std::swap(a, b);
    }
    if (b.size() - a.size() > 1) {
        return false;
    }
    qsizetype head = 0;
    while (head < a.size() && letter(a, head) == letter(b, head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < a.size() - head &&
           letter(a, a.size() - 1 - tail) == letter(b, b.size() - 1 - tail)) {
        ++tail;
    }
    const qsizetype leftA = a.size() - head - tail;
    const qsizetype leftB = b.size() - head - tail;
    if (leftB <= 1) {
        return true;
    }
    return leftA == 2 && leftB == 2 && letter(a, head) == letter(b, head + 1) &&
           letter(a, head + 1) == letter(b, head);
}

} // namespace rangkul::linkage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/similarity.h"

#include <QVarLengthArray>

#include <algorithm>

namespace rangkul::core {

namespace {

constexpr double kPrefixWeight = 0.1;
constexpr qsizetype kLongestPrefix = 4;

/// The greedy pairing of Jaro may differ when the texts change places, so they get one order.
template <typename View> bool isInOrder(View a, View b)
{
    return a.size() != b.size()
               ? a.size() < b.size()
               : !std::lexicographical_compare(b.begin(), b.end(), a.begin(), a.end());
}

template <typename View> double jaro(View a, View b)
{
    if (a.isEmpty() || b.isEmpty()) {
        return a.isEmpty() && b.isEmpty() ? 1.0 : 0.0;
    }
    const qsizetype window = std::max<qsizetype>(b.size() / 2 - 1, 0);
    QVarLengthArray<bool, 64> isPairedA(a.size());
    QVarLengthArray<bool, 64> isPairedB(b.size());
    std::fill(isPairedA.begin(), isPairedA.end(), false);
    std::fill(isPairedB.begin(), isPairedB.end(), false);
    qsizetype pairs = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype to = std::min(i + window + 1, b.size());
        for (qsizetype j = std::max<qsizetype>(i - window, 0); j < to; ++j) {
            if (!isPairedB[j] && a[i] == b[j]) {
                isPairedA[i] = isPairedB[j] = true;
                ++pairs;
                break;
            }
        }
    }
    if (pairs == 0) {
        return 0.0;
    }
    qsizetype outOfOrder = 0;
    for (qsizetype i = 0, j = 0; i < a.size(); ++i) {
        if (isPairedA[i]) {
            while (!isPairedB[j]) {
                ++j;
            }
            outOfOrder += a[i] != b[j] ? 1 : 0;
            ++j;
        }
    }
    const auto m = static_cast<double>(pairs);
    const double swaps = static_cast<double>(outOfOrder) / 2;
    return (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) +
            (m - swaps) / m) /
           3;
}

template <typename View> double jaroWinklerOf(View a, View b)
{
    const double similarity = isInOrder(a, b) ? jaro(a, b) : jaro(b, a);
    const qsizetype longest = std::min({a.size(), b.size(), kLongestPrefix});
    qsizetype prefix = 0;
    while (prefix < longest && a[prefix] == b[prefix]) {
        ++prefix;
    }
    return similarity + static_cast<double>(prefix) * kPrefixWeight * (1 - similarity);
}

template <typename View> int editDistanceOf(View a, View b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit) {
        return limit + 1;
    }
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, 192> rows(3 * width);
    int* beforeLast = rows.data();
    int* last = beforeLast + width;
    int* row = last + width;
    for (qsizetype j = 0; j < width; ++j) {
        last[j] = static_cast<int>(j);
    }
    int lastLeast = 0;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        // Cells further than `limit` from the diagonal cannot lie on a short enough way.
        const qsizetype from = std::max<qsizetype>(1, i - limit);
        const qsizetype to = std::min<qsizetype>(b.size(), i + limit);
        std::fill(row, row + width, limit + 1);
        row[0] = static_cast<int>(std::min<qsizetype>(i, limit + 1));
        int least = row[0];
        for (qsizetype j = from; j <= to; ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            int cost = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                cost = std::min(cost, beforeLast[j - 2] + 1);
            }
            row[j] = std::min(cost, limit + 1);
            least = std::min(least, row[j]);
        }
        // A swap reaches back two rows.
        if (least > limit && lastLeast > limit) {
            return limit + 1;
        }
        lastLeast = least;
        int* const oldest = beforeLast;
        beforeLast = last;
        last = row;
        row = oldest;
    }
    return last[b.size()];
}

/// Sum over the best pairs of words, each used once, weighted by length.
double pairedSimilarity(const TokenList& a, const TokenList& b)
{
    QVarLengthArray<bool, 24> isUsed(b.size());
    std::fill(isUsed.begin(), isUsed.end(), false);
    double gained = 0;
    double total = 0;
    for (const QByteArrayView word : b) {
        total += static_cast<double>(word.size());
    }
    for (const QByteArrayView word : a) {
        total += static_cast<double>(word.size());
        double best = 0;
        qsizetype at = -1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const double similarity = isUsed[j] ? 0 : jaroWinkler(word, b[j]);
            if (similarity > best) {
                best = similarity;
                at = j;
            }
        }
        if (at >= 0) {
            isUsed[at] = true;
            gained += best * static_cast<double>(word.size() + b[at].size());
        }
    }
    return total > 0 ? gained / total : 1.0;
}

QVarLengthArray<char, 96> together(const TokenList& tokens)
{
    QVarLengthArray<char, 96> out;
    for (const QByteArrayView token : tokens) {
        out.append(token.data(), token.size());
    }
    return out;
}

} // namespace

double jaroWinkler(QByteArrayView a, QByteArrayView b)
{
    return jaroWinklerOf(a, b);
}

double jaroWinkler(QStringView a, QStringView b)
{
    return jaroWinklerOf(a, b);
}

int editDistance(QByteArrayView a, QByteArrayView b, int limit)
{
    return editDistanceOf(a, b, std::max(limit, 0));
}

int editDistance(QStringView a, QStringView b, int limit)
{
    return editDistanceOf(a, b, std::max(limit, 0));
}

double nameSimilarity(const TokenList& a, const TokenList& b)
{
    if (a.isEmpty() || b.isEmpty()) {
        return a.isEmpty() && b.isEmpty() ? 1.0 : 0.0;
    }
    const auto wholeA = together(a);
    const auto wholeB = together(b);
    const double whole = jaroWinkler(QByteArrayView(wholeA.data(), wholeA.size()),
                                     QByteArrayView(wholeB.data(), wholeB.size()));
    return std::max({whole, pairedSimilarity(a, b), pairedSimilarity(b, a)});
}

} // namespace rangkul::core

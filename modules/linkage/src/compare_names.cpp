// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/comparer.h"
#include "rangkul/linkage/text_similarity.h"

#include <algorithm>
#include <array>
#include <bit>

namespace rangkul::linkage {

namespace {

// Winkler's and Splink's customary cuts.
constexpr double kVeryAlike = 0.92;
constexpr double kAlike = 0.85;
constexpr size_t kMostWords = 12;

/// How the words of two names pair up, best pairs first; each word once.
struct WordPairs
{
    size_t equal = 0;
    size_t veryAlike = 0; ///< also an initial and a word that begins with it
    size_t alike = 0;

    size_t close() const { return equal + veryAlike; }
};

/// A bit for each of the letters there are (some share one).
quint32 letterMask(QByteArrayView word)
{
    quint32 mask = 0;
    for (const char c : word) {
        mask |= 1U << (static_cast<unsigned char>(c) & 31U);
    }
    return mask;
}

/// What Jaro-Winkler can be at most when `foreign` letters of `a` are not in the longer `b`.
double mostSimilar(QByteArrayView a, QByteArrayView b, int foreign)
{
    const auto pairs = static_cast<double>(a.size() - foreign);
    const double jaro =
        (pairs / static_cast<double>(a.size()) + pairs / static_cast<double>(b.size()) + 1) / 3;
    return a.front() == b.front() ? jaro + 0.4 * (1 - jaro) : jaro;
}

bool isInitialOf(QByteArrayView a, QByteArrayView b)
{
    return (a.size() == 1) != (b.size() == 1) && a.front() == b.front();
}

using Used = std::array<bool, kMostWords>;

template <typename IsPair>
size_t pairUp(std::span<const quint32> a, std::span<const quint32> b, Used& usedA, Used& usedB,
              IsPair&& isPair)
{
    size_t pairs = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        for (size_t j = 0; j < b.size() && !usedA[i]; ++j) {
            if (!usedB[j] && isPair(a[i], b[j])) {
                usedA[i] = usedB[j] = true;
                ++pairs;
            }
        }
    }
    return pairs;
}

WordPairs pairWords(const TextPool& pool, std::span<const quint32> a, std::span<const quint32> b)
{
    Used usedA{};
    Used usedB{};
    WordPairs out;
    out.equal = pairUp(a, b, usedA, usedB, [](quint32 x, quint32 y) { return x == y; });
    if (out.equal == std::min(a.size(), b.size())) {
        return out;
    }
    out.veryAlike = pairUp(a, b, usedA, usedB, [&pool](quint32 x, quint32 y) {
        return isInitialOf(pool.text(x), pool.text(y)) ||
               wordLikeness(pool.text(x), pool.text(y)) == 2;
    });
    out.alike = pairUp(a, b, usedA, usedB, [&pool](quint32 x, quint32 y) {
        return wordLikeness(pool.text(x), pool.text(y)) == 1;
    });
    return out;
}

std::string_view withoutBlanks(QByteArrayView text, std::array<char, 128>& room)
{
    size_t used = 0;
    for (const char c : text) {
        if (c != ' ' && used < room.size()) {
            room[used++] = c;
        }
    }
    return {room.data(), used};
}

/// 2 the same letters in words parted elsewhere, 1 nearly so.
int togetherLikeness(QByteArrayView a, QByteArrayView b)
{
    std::array<char, 128> roomA;
    std::array<char, 128> roomB;
    const std::string_view x = withoutBlanks(a, roomA);
    const std::string_view y = withoutBlanks(b, roomB);
    if (x == y) {
        return 2;
    }
    return isWithinOneEdit({x.data(), static_cast<qsizetype>(x.size())},
                           {y.data(), static_cast<qsizetype>(y.size())})
               ? 1
               : 0;
}

} // namespace

int wordLikeness(QByteArrayView a, QByteArrayView b)
{
    if (a.size() > b.size()) {
        std::swap(a, b);
    }
    if (a.size() < 2) {
        return 0;
    }
    // Most pairs of words share so few letters that nothing more need be computed.
    const int foreign = std::popcount(letterMask(a) & ~letterMask(b));
    const bool isOneEdit = foreign <= 1 && isWithinOneEdit(a, b);
    if (isOneEdit && a.size() >= 5) {
        return 2;
    }
    const int isClose = isOneEdit && a.size() >= 3 ? 1 : 0;
    if (mostSimilar(a, b, foreign) < kAlike) {
        return isClose;
    }
    const double similarity = fastJaroWinkler(a, b);
    return similarity >= kVeryAlike ? 2 : similarity >= kAlike ? 1 : isClose;
}

qint8 compareNames(const TextPool& names, const NameWords& words, quint32 a, quint32 b)
{
    using namespace level;
    if (a == 0 || b == 0) {
        return kMissing;
    }
    if (a == b) {
        return NameSame;
    }
    std::span<const quint32> x = words.words(a);
    std::span<const quint32> y = words.words(b);
    x = x.first(std::min(x.size(), kMostWords));
    y = y.first(std::min(y.size(), kMostWords));
    const WordPairs pairs = pairWords(words.pool(), x, y);
    const size_t fewer = std::min(x.size(), y.size());
    const bool isSameLength = x.size() == y.size();
    if (pairs.equal == fewer) {
        return isSameLength ? NameSameWords : NameContained;
    }
    if (pairs.close() == fewer) {
        return isSameLength ? NameVeryAlike : pairs.equal > 0 ? NameContained : NameAlike;
    }
    if (!isSameLength) {
        if (const int together = togetherLikeness(names.text(a), names.text(b)); together > 0) {
            return together == 2 ? NameSameWords : NameVeryAlike;
        }
    }
    if (pairs.close() + pairs.alike == fewer && isSameLength) {
        return NameAlike;
    }
    return pairs.close() > 0 ? NameWordShared : NameDiffers;
}

qint8 compareNameParts(QByteArrayView a, QByteArrayView b, QByteArrayView otherA,
                       QByteArrayView otherB)
{
    using namespace level;
    if (a.isEmpty() || b.isEmpty()) {
        return kMissing;
    }
    if (a == b) {
        return PartSame;
    }
    const auto isSwapped = [](QByteArrayView x, QByteArrayView y) {
        return !x.isEmpty() && !y.isEmpty() && (x == y || wordLikeness(x, y) == 2);
    };
    if (isSwapped(a, otherB) && (otherA.isEmpty() || isSwapped(b, otherA))) {
        return PartSwapped;
    }
    if (isSwapped(b, otherA) && otherB.isEmpty()) {
        return PartSwapped;
    }
    const int likeness = wordLikeness(a, b);
    return likeness == 2 ? PartVeryAlike : likeness == 1 ? PartAlike : PartDiffers;
}

} // namespace rangkul::linkage

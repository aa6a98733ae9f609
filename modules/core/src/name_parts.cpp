// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_parts.h"

#include "name_words.h"

#include <algorithm>

namespace rangkul::core {

namespace {

void dropMarks(NameParts& parts)
{
    const auto isMark = [](const NamePart& part) {
        return !part.isOpen && isDeceasedMark(part.word);
    };
    if (!std::all_of(parts.begin(), parts.end(), isMark)) {
        parts.erase(std::remove_if(parts.begin(), parts.end(), isMark), parts.end());
    }
    for (qsizetype i = parts.size() - 2; i > 0; --i) {
        if (isConnector(parts[i].word)) {
            parts.remove(i);
        }
    }
}

void dropLeadingTitles(NameParts& parts)
{
    qsizetype count = 0;
    while (count + 1 < parts.size()) {
        if (isTitle(parts[count].word)) {
            ++count;
        } else if (count + 2 < parts.size() && parts[count].word == "k" &&
                   parts[count + 1].word == "h") {
            count += 2;
        } else {
            break;
        }
    }
    parts.remove(0, count);
}

/// How many parts at the end are one degree: `S.Pd.I`, `S. Pd`, `SH`; 0 when none.
qsizetype trailingDegree(const NameParts& parts)
{
    constexpr qsizetype kLongest = 6;
    for (qsizetype count = 3; count > 1; --count) {
        if (parts.size() <= count) {
            continue;
        }
        const auto first = parts.end() - count;
        if (first->word.size() > 1 && first->word != "sp" && first->word != "ph") {
            continue;
        }
        QVarLengthArray<char, 32> together;
        for (auto part = first; part != parts.end(); ++part) {
            together.append(part->word.data(), std::min(part->word.size(), kLongest + 1));
        }
        if (isDegree(QByteArrayView(together.data(), together.size()))) {
            return count;
        }
    }
    const NamePart& last = parts.back();
    const bool isHaji = last.word == "h" || last.word == "hj" || last.word == "hjh";
    return isHaji || isPlainDegree(last.word) || (last.isBehindComma && isDegree(last.word)) ? 1
                                                                                             : 0;
}

void dropTrailingDegrees(NameParts& parts)
{
    while (parts.size() > 1 && !parts.back().isOpen) {
        const qsizetype count = trailingDegree(parts);
        if (count == 0) {
            return;
        }
        parts.resize(parts.size() - count);
    }
}

/// Where a word begins that is written together with Abdul: Abdurrahman, Abdulhamid. 0 when none.
/// `word` is folded, so of a doubled letter only one is left.
qsizetype wordBehindAbdul(QByteArrayView word, qsizetype shortest)
{
    if (word.size() < 9 || !word.startsWith("abdu")) {
        return 0;
    }
    const char linking = word[4];
    if (linking == 'l') {
        const bool isOwnWord = !isVowel(word[5]) && word.size() - 5 >= shortest;
        return isOwnWord ? 5 : 0;
    }
    const bool isLinking = !isVowel(linking) && linking != 'h' && !isAsciiDigit(linking);
    return isLinking && word.size() - 4 > shortest ? 4 : 0;
}

} // namespace

void dropTitles(NameParts& parts)
{
    if (parts.size() < 2) {
        return;
    }
    dropMarks(parts);
    dropLeadingTitles(parts);
    dropTrailingDegrees(parts);
}

void foldParts(NameParts& parts, WordBuffer& folded)
{
    dropTitles(parts);
    folded.clear();
    qsizetype longest = 0;
    for (const NamePart& part : parts) {
        longest += part.word.size() * 2; // x becomes ks
    }
    folded.reserve(longest);
    for (NamePart& part : parts) {
        const qsizetype from = folded.size();
        part.hasBareJ = foldSpelling(part.raw, folded);
        part.word = {folded.data() + from, folded.size() - from};
        part.isBehindComma = false;
    }
    // A title in an odd spelling shows only now.
    dropTitles(parts);
}

void appendCanonical(QByteArrayView word, bool isFirst, TokenList& out)
{
    constexpr qsizetype kShortestName = 4;
    const QByteArrayView name = nameOfAlias(word, isFirst);
    const qsizetype second = wordBehindAbdul(name, kShortestName);
    if (second == 0) {
        out.append(name);
        return;
    }
    out.append("abdul");
    appendCanonical(name.sliced(second), false, out);
}

} // namespace rangkul::core

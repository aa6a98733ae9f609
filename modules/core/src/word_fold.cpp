// SPDX-License-Identifier: GPL-3.0-or-later
#include "word_fold.h"

#include <QString>

#include <array>

namespace rangkul::core {

namespace {

constexpr char16_t kTableFrom = 0x00C0;
constexpr char16_t kTableTo = 0x0250;

using Letters = std::array<char, 2>; ///< one or two ASCII letters, filled up with zero

char lowerAscii(char16_t c)
{
    if (c >= u'A' && c <= u'Z') {
        return static_cast<char>(c - u'A' + u'a');
    }
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? static_cast<char>(c) : '\0';
}

Letters decomposed(char16_t c)
{
    switch (c) {
    case 0x00DF:
        return {'s', 's'};
    case 0x00C6:
    case 0x00E6:
        return {'a', 'e'};
    case 0x0152:
    case 0x0153:
        return {'o', 'e'};
    case 0x00D8:
    case 0x00F8:
        return {'o'};
    case 0x0110:
    case 0x0111:
    case 0x00D0:
    case 0x00F0:
        return {'d'};
    case 0x0141:
    case 0x0142:
        return {'l'};
    case 0x0131:
        return {'i'};
    default:
        break;
    }
    const QString parts = QString(QChar(c)).normalized(QString::NormalizationForm_KD);
    return {parts.isEmpty() ? '\0' : lowerAscii(parts.front().unicode())};
}

Letters lettersOf(char16_t c)
{
    static const auto kTable = [] {
        std::array<Letters, kTableTo - kTableFrom> table{};
        for (char16_t code = kTableFrom; code < kTableTo; ++code) {
            table[code - kTableFrom] = decomposed(code);
        }
        return table;
    }();
    return c >= kTableFrom && c < kTableTo ? kTable[c - kTableFrom] : decomposed(c);
}

/// Characters that stand inside a word without being heard.
bool isSilent(char16_t c)
{
    if (c == u'\'' || c == u'`') {
        return true;
    }
    if (c < 0x80) {
        return false;
    }
    const QChar letter(c);
    return c == 0x00B4 || (c >= 0x02B9 && c <= 0x02BF) || c == 0x2018 || c == 0x2019 ||
           letter.category() == QChar::Mark_NonSpacing || letter.category() == QChar::Other_Format;
}

/// Builds a folded word letter by letter. No pair of neighbours in it is one that folding would
/// change, which is why folding twice changes nothing.
class Folder
{
public:
    explicit Folder(WordBuffer& out)
        : m_out(out)
        , m_start(out.size())
    {
    }

    void put(char c, bool isBeforeVowel)
    {
        if (isAsciiDigit(c)) {
            m_out.append(c);
            return;
        }
        switch (c) {
        case 'v':
            c = 'f';
            break;
        case 'q':
            c = 'k';
            break;
        case 'x':
            put('k', false);
            c = 's';
            break;
        default:
            break;
        }
        while (c != '\0' && c != last()) {
            const qsizetype size = m_out.size();
            const char next = joined(c, isBeforeVowel);
            if (next == c && m_out.size() == size) {
                m_out.append(c);
                return;
            }
            c = next; // has a new neighbour: look again
        }
    }

private:
    char last() const { return m_out.size() == m_start ? '\0' : m_out.back(); }
    char replaceLast(char by)
    {
        m_out.removeLast();
        return by;
    }

    /// What `c` becomes behind the last letter: itself, another letter (the last one may have been
    /// taken away), or nothing.
    char joined(char c, bool isBeforeVowel)
    {
        const char before = last();
        switch (c) {
        case 'h':
            return joinedH(before);
        case 'e':
            return before == 'o' ? replaceLast('u') : before == 'a' ? 'i' : c;
        case 'j':
            return before == 'd'   ? replaceLast('j')
                   : before == 't' ? replaceLast('c')
                   : before == 's' ? '\0'
                                   : c;
        case 'k':
            return before == 'c' ? replaceLast('k') : c;
        case 's':
            return before == 't' ? replaceLast('s') : c;
        case 'z':
            return before == 'd' ? replaceLast('z') : c;
        case 'y':
            return joinedY(before, isBeforeVowel);
        default:
            return c;
        }
    }

    char joinedH(char before)
    {
        switch (before) {
        case 'c':
        case 'k':
            return replaceLast('h');
        case 'p':
            return replaceLast('f');
        case 'b':
        case 'd':
        case 'g':
        case 's':
        case 't':
            return '\0';
        default:
            return 'h';
        }
    }

    static char joinedY(char before, bool isBeforeVowel)
    {
        if (before == 'i' || (before == 's' && isBeforeVowel)) {
            return '\0';
        }
        const bool isBehindConsonant = before != '\0' && !isVowel(before) && !isAsciiDigit(before);
        return isBehindConsonant ? 'i' : 'y';
    }

    WordBuffer& m_out;
    qsizetype m_start;
};

/// Two neighbouring letters that stay as they are, whatever stands around them.
class CalmPairs
{
public:
    CalmPairs()
    {
        for (char first = 'a'; first <= 'z'; ++first) {
            for (char second = 'a'; second <= 'z'; ++second) {
                m_calm[index(first, second)] =
                    staysWith(first, second, false) && staysWith(first, second, true);
            }
        }
    }

    bool holdIn(QByteArrayView word) const
    {
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word[i] < 'a' || word[i] > 'z' || (i > 0 && !m_calm[index(word[i - 1], word[i])])) {
                return false;
            }
        }
        return word.size() > 1;
    }

private:
    static std::size_t index(char first, char second)
    {
        return static_cast<std::size_t>(first - 'a') * 26 + static_cast<std::size_t>(second - 'a');
    }
    static bool staysWith(char first, char second, bool isBeforeVowel)
    {
        WordBuffer out;
        Folder folder(out);
        folder.put(first, isVowel(second));
        folder.put(second, isBeforeVowel);
        // A bare j is told to the caller, and ch is looked at with the letter behind it.
        return out.size() == 2 && out[0] == first && out[1] == second && first != 'j' &&
               second != 'j';
    }

    std::array<bool, 26 * 26> m_calm{};
};

} // namespace

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

void scanWords(QStringView text, RawText& out)
{
    out.bytes.clear();
    out.words.clear();
    qsizetype from = 0;
    RawWord gap;            // what was seen since the last word
    qsizetype gapSigns = 0; // how many characters that was
    bool hasSlash = false;
    const auto endWord = [&] {
        if (out.bytes.size() > from) {
            gap.from = from;
            gap.length = out.bytes.size() - from;
            gap.isBehindSlash = hasSlash && gapSigns == 1;
            out.words.append(gap);
            gap = {};
            gapSigns = 0;
            hasSlash = false;
            from = out.bytes.size();
        }
    };
    for (const QChar letter : text) {
        const char16_t c = letter.unicode();
        const char ascii = c < 0x80 ? lowerAscii(c) : '\0';
        if (ascii != '\0') {
            out.bytes.append(ascii);
            continue;
        }
        if (isSilent(c)) {
            continue;
        }
        const Letters letters = c < 0x80 ? Letters{} : lettersOf(c);
        if (letters[0] != '\0') {
            out.bytes.append(letters[0]);
            if (letters[1] != '\0') {
                out.bytes.append(letters[1]);
            }
            continue;
        }
        endWord();
        ++gapSigns;
        gap.isBehindComma = gap.isBehindComma || c == u',';
        hasSlash = hasSlash || c == u'/';
    }
    out.endsInWord = out.bytes.size() > from;
    endWord();
}

bool foldSpelling(QByteArrayView word, WordBuffer& out, LetterJ letterJ)
{
    static const CalmPairs kCalm;
    if (kCalm.holdIn(word)) {
        out.append(word.data(), word.size());
        return false;
    }
    Folder folder(out);
    bool hasBareJ = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        char c = word[i];
        const char next = i + 1 < word.size() ? word[i + 1] : '\0';
        if (c == 'c' && next == 'h' && i + 2 < word.size() &&
            (word[i + 2] == 'r' || word[i + 2] == 'l')) {
            folder.put('k', false); // Christina, Chlara
            ++i;
            continue;
        }
        const char before = i > 0 ? word[i - 1] : '\0';
        if (c == 'j' && before != 'd' && before != 't' && before != 's') {
            hasBareJ = true;
            c = letterJ == LetterJ::OldSpelling ? 'y' : 'j';
        }
        folder.put(c, isVowel(next));
    }
    return hasBareJ;
}

} // namespace rangkul::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/search_query.h"

#include "address_words.h"
#include "name_parts.h"
#include "name_words.h"

#include <algorithm>

namespace rangkul::core {

namespace {

constexpr qsizetype kShortestNumber = 4;

QByteArray fold(QByteArrayView word, LetterJ letterJ = LetterJ::Modern)
{
    WordBuffer out;
    foldSpelling(word, out, letterJ);
    return {out.data(), out.size()};
}

void addNew(QByteArrayView word, QList<QByteArray>& list)
{
    if (!word.isEmpty() && !list.contains(word)) {
        list.append(word.toByteArray());
    }
}

/// The digits of a text that holds nothing else but separators; empty when there are too few.
QByteArray readDigits(QStringView text)
{
    QByteArray out;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            out += static_cast<char>(c.unicode());
        } else if (!c.isSpace() && c != u'.' && c != u'-' && c != u'\'' && c != u'+') {
            return {};
        }
    }
    return out.size() < kShortestNumber ? QByteArray() : out;
}

/// What the word being typed may be or become.
QList<QByteArray> openAlternatives(const NamePart& part)
{
    QList<QByteArray> out;
    addNew(part.word, out);
    addNew(nameOfAlias(part.word, true), out);
    addNew(nameBegunBy(part.word), out);
    addNew(addressAlias(part.raw), out);
    if (part.hasBareJ) {
        addNew(fold(part.raw, LetterJ::OldSpelling), out);
    }
    // The next letter may change the last one: so to soe (su), d to dj (j), ac to ach (ah).
    for (const char next : {'h', 'j', 'e'}) {
        const QByteArray longer = fold(part.raw.toByteArray() + next);
        if (!longer.startsWith(part.word)) {
            addNew(longer, out);
        }
    }
    if (part.raw.endsWith('y')) {
        addNew(QByteArrayView(fold(part.raw.toByteArray() + 'a')).chopped(1), out);
    }
    return out;
}

void addCompleteTerms(const NamePart& part, bool isFirst, QList<SearchTerm>& out)
{
    TokenList tokens;
    appendCanonical(part.word, isFirst, tokens);
    for (const QByteArrayView token : tokens) {
        SearchTerm term{{token.toByteArray()}, true};
        if (tokens.size() == 1) {
            addNew(addressAlias(part.raw), term.alternatives);
            if (part.hasBareJ) {
                addNew(fold(part.raw, LetterJ::OldSpelling), term.alternatives);
            }
        }
        out.append(term);
    }
}

/// `number` is the three-digit text; while it is being typed, 1 may become 12 and 123.
void addUnitTerm(QByteArrayView keyword, const RtText& number, bool isComplete,
                 QList<SearchTerm>& out)
{
    if (number.isEmpty()) {
        return;
    }
    QByteArrayView digits(number.data(), number.size());
    SearchTerm term{{keyword.toByteArray() + digits.toByteArray()}, isComplete};
    while (!isComplete && digits.size() > 1 && digits.front() == '0') {
        digits = digits.sliced(1);
        addNew(keyword.toByteArray() + digits.toByteArray(), term.alternatives);
    }
    out.append(term);
}

/// Takes RT and RW into terms and hands the other words on.
NameParts sortWords(const RawText& raw, QList<SearchTerm>& units)
{
    NameParts parts;
    const qsizetype count = raw.words.size();
    for (qsizetype i = 0; i < count;) {
        const bool isOpen = raw.endsInWord && i == count - 1;
        const bool isOpenKeyword = isOpen && (raw.at(i) == "rt" || raw.at(i) == "rw");
        const RtRwWords unit = isOpenKeyword ? RtRwWords{} : takeRtRw(raw, i);
        if (unit.words > 0) {
            i += unit.words;
            const bool isTyped = raw.endsInWord && i == count;
            addUnitTerm("rt", unit.rt, !isTyped || !unit.rw.isEmpty(), units);
            addUnitTerm("rw", unit.rw, !isTyped, units);
            continue;
        }
        if (!isOpen && i + 1 < count && isNumberWord(raw.at(i)) &&
            isAsciiDigit(raw.at(i + 1).front())) {
            ++i;
            continue;
        }
        parts.append({raw.at(i), raw.at(i), raw.words[i].isBehindComma, isOpen});
        ++i;
    }
    return parts;
}

} // namespace

SearchQuery parseSearchQuery(QStringView text)
{
    SearchQuery out;
    out.digits = readDigits(text);
    if (!out.digits.isEmpty()) {
        return out;
    }
    RawText raw;
    scanWords(text, raw);
    QList<SearchTerm> units;
    NameParts parts = sortWords(raw, units);
    WordBuffer folded;
    foldParts(parts, folded);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype before = out.terms.size();
        addCompleteTerms(parts[i], i == 0 && parts.size() > 1, out.terms);
        if (parts[i].isOpen) {
            out.terms.back().isComplete = false;
            if (out.terms.size() == before + 1) {
                out.terms.back().alternatives = openAlternatives(parts[i]);
            }
        }
    }
    out.terms += units;
    return out;
}

} // namespace rangkul::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/identity_number.h"

#include <algorithm>

namespace rangkul::core {

namespace {

constexpr qsizetype kLength = 16;
/// Fewer rows than this prove nothing about a column.
constexpr qsizetype kRowsToJudge = 10;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'`' || c == u'\u2018' || c == u'\u2019';
}

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_Control;
}

bool isMark(QChar c)
{
    return c == u'*' || c == u'x' || c == u'X' || c == u'#' || c == u'\u2022' || c == u'\u25CF';
}

QStringView trimmedView(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

bool saysNone(QStringView text)
{
    static constexpr QStringView kWords[] = {
        u"null",    u"nan",      u"none",      u"n/a",         u"na",     u"nihil", u"tidak ada",
        u"tdk ada", u"tidakada", u"belum ada", u"belum punya", u"kosong", u"#n/a"};
    return std::any_of(std::begin(kWords), std::end(kWords), [text](QStringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// "3.57E+15" in its parts; `mantissa` is empty when the text is not of that form.
struct Exponential
{
    QString mantissa;
    int exponent = 0;
    bool isIntegerPartOneDigit = false;
};

Exponential readExponential(QStringView text)
{
    const qsizetype at = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (at < 1) {
        return {};
    }
    Exponential out;
    qsizetype point = -1;
    for (qsizetype i = 0; i < at; ++i) {
        if (isDigit(text[i])) {
            out.mantissa += text[i];
        } else if ((text[i] == u'.' || text[i] == u',') && point < 0 && i > 0) {
            point = i;
        } else {
            return {};
        }
    }
    QStringView tail = text.sliced(at + 1);
    if (tail.startsWith(u'+')) {
        tail = tail.sliced(1);
    }
    bool isNumber = false;
    out.exponent = tail.toInt(&isNumber);
    out.isIntegerPartOneDigit = point == 1 || (point < 0 && at == 1);
    return isNumber ? out : Exponential{};
}

struct Places
{
    QString text;
    IdentityChanges changes;
    qsizetype marks = 0;
    qsizetype letters = 0;
    qsizetype digitsBeforePoint = -1; ///< digits seen before the last dot or comma
    bool isForeign = false;
};

Places readPlaces(QStringView text)
{
    Places out;
    out.text.reserve(text.size());
    for (const QChar c : text) {
        if (isDigit(c)) {
            out.text += c;
        } else if (c == u'O' || c == u'o') {
            out.text += u'0';
            ++out.letters;
        } else if (c == u'l' || c == u'I' || c == u'|') {
            out.text += u'1';
            ++out.letters;
        } else if (isMark(c)) {
            out.text += u'*';
            ++out.marks;
        } else if (c == u'.' || c == u',') {
            out.digitsBeforePoint = out.text.size();
            out.changes |= IdentityChange::Separator;
        } else if (isBlank(c) || c == u'-' || c == u'_' || c == u'/') {
            out.changes |= IdentityChange::Separator;
        } else {
            out.isForeign = true;
        }
    }
    if (out.letters > 0) {
        out.changes |= IdentityChange::LetterForDigit;
    }
    return out;
}

/// Drops ".0" or ".00" behind sixteen digits.
void dropDecimalTail(Places& places, QStringView source)
{
    const qsizetype extra = places.text.size() - kLength;
    if (places.digitsBeforePoint != kLength || extra < 1 || extra > 2 ||
        !std::all_of(places.text.begin() + kLength, places.text.end(),
                     [](QChar c) { return c == u'0'; })) {
        return;
    }
    places.text.truncate(kLength);
    places.changes |= IdentityChange::DecimalTail;
    if (source.size() == kLength + extra + 1) {
        places.changes.setFlag(IdentityChange::Separator, false);
    }
}

bool isRepeatedDigit(QStringView digits)
{
    if (!std::all_of(digits.begin(), digits.end(), [&](QChar c) { return c == digits.front(); })) {
        return false;
    }
    return digits.size() >= 4 || digits.front() == u'0' || digits.front() == u'9';
}

IdentityNumber verdictOf(const Places& places, QStringView source, CellKind cell)
{
    const QString raw = source.toString();
    const bool isGuesswork = places.letters * 4 > places.text.size();
    if (places.isForeign || isGuesswork) {
        return {IdentityVerdict::NotDigits, raw, {}};
    }
    if (places.text.isEmpty()) {
        return {IdentityVerdict::None, raw, {}};
    }
    if (places.marks > 0) {
        const bool isMask = places.text.size() == kLength && kLength - places.marks >= 4;
        return isMask ? IdentityNumber{IdentityVerdict::Masked, places.text, places.changes}
                      : IdentityNumber{IdentityVerdict::NotDigits, raw, {}};
    }
    if (isRepeatedDigit(places.text)) {
        return {IdentityVerdict::None, raw, {}};
    }
    if (places.text.size() != kLength) {
        return {IdentityVerdict::WrongLength, places.text, places.changes};
    }
    const bool wasNumber =
        cell == CellKind::Number || places.changes.testFlag(IdentityChange::DecimalTail);
    if (wasNumber && places.text.back() == u'0') {
        return {IdentityVerdict::ExcelDamage, raw, places.changes};
    }
    return {places.changes ? IdentityVerdict::Tidied : IdentityVerdict::Clean, places.text,
            places.changes};
}

} // namespace

IdentityNumber normaliseIdentityNumber(QStringView text, CellKind cell)
{
    QStringView source = trimmedView(text);
    IdentityChanges changes;
    while (!source.isEmpty() && isApostrophe(source.front())) {
        source = trimmedView(source.sliced(1));
        changes |= IdentityChange::Apostrophe;
    }
    if (source.isEmpty() || saysNone(source)) {
        return {IdentityVerdict::None, source.toString(), {}};
    }
    const Exponential exponential = readExponential(source);
    if (!exponential.mantissa.isEmpty()) {
        const bool isWhole = exponential.mantissa.size() == kLength && exponential.exponent == 15 &&
                             exponential.isIntegerPartOneDigit &&
                             !exponential.mantissa.endsWith(u'0');
        if (isWhole) {
            return {IdentityVerdict::Tidied, exponential.mantissa,
                    changes | IdentityChange::Exponent};
        }
        return {IdentityVerdict::ExcelDamage, source.toString(), changes};
    }
    Places places = readPlaces(source);
    places.changes |= changes;
    dropDecimalTail(places, source);
    return verdictOf(places, source, cell);
}

bool columnDamagedByExcel(qsizetype endingInZero, qsizetype total)
{
    return total >= kRowsToJudge && endingInZero * 2 > total;
}

Result<MaskedNumber> MaskedNumber::parse(QStringView text)
{
    const IdentityNumber number = normaliseIdentityNumber(text);
    if (number.verdict != IdentityVerdict::Masked) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("identity.mask_form")};
    }
    MaskedNumber out;
    for (std::size_t i = 0; i < out.m_places.size(); ++i) {
        out.m_places[i] = static_cast<char>(number.text[static_cast<qsizetype>(i)].unicode());
    }
    return out;
}

QString MaskedNumber::toString() const
{
    return QString::fromLatin1(m_places.data(), static_cast<qsizetype>(m_places.size()));
}

bool MaskedNumber::couldBe(const SixteenDigits& digits) const
{
    return std::equal(m_places.begin(), m_places.end(), digits.begin(),
                      [](char shown, char digit) { return shown == '*' || shown == digit; });
}

bool MaskedNumber::showsExactly(std::size_t first, std::size_t last) const
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const bool isShown = i < first || i >= m_places.size() - last;
        if (isShown != (m_places[i] != '*')) {
            return false;
        }
    }
    return true;
}

} // namespace rangkul::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/indonesian_number.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace rangkul::core {

namespace {

Error refuseNumber(const char* reason, QStringView text)
{
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(reason), {text.toString()}};
}

bool isNumberDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits and signs of a number, with what stands around them taken off.
struct Body
{
    QVarLengthArray<char, 32> chars; ///< digits, '.' and ','
    bool isNegative = false;
    bool isForeign = false;
    int dots = 0;
    int commas = 0;
    qsizetype last = -1; ///< place of the last dot or comma

    qsizetype behindLast() const { return chars.size() - last - 1; }
    char sign() const { return last < 0 ? '\0' : chars[last]; }
};

QStringView unwrapped(QStringView text)
{
    text = text.trimmed();
    while (text.startsWith(u'\'')) {
        text = text.sliced(1).trimmed();
    }
    if (text.endsWith(u'%')) {
        text = text.chopped(1).trimmed();
    }
    if (text.endsWith(u",-") || text.endsWith(u".-")) {
        text = text.chopped(2);
    }
    return text;
}

Body readBody(QStringView text)
{
    Body out;
    if (text.startsWith(u'-') || text.startsWith(u'\u2212')) {
        out.isNegative = true;
        text = text.sliced(1).trimmed();
    }
    if (text.startsWith(u"rp", Qt::CaseInsensitive)) {
        text = text.sliced(2);
        text = (text.startsWith(u'.') ? text.sliced(1) : text).trimmed();
        if (text.startsWith(u'-') && !out.isNegative) {
            out.isNegative = true;
            text = text.sliced(1).trimmed();
        }
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'.' || c == u',') {
            ++(c == u'.' ? out.dots : out.commas);
            out.last = out.chars.size();
        } else if (!isNumberDigit(c)) {
            // A blank may part thousands, as in 1 250 000.
            const bool isGroupBlank = c.isSpace() && i > 0 && i + 3 < text.size() &&
                                      isNumberDigit(text[i - 1]) && isNumberDigit(text[i + 1]) &&
                                      isNumberDigit(text[i + 2]) && isNumberDigit(text[i + 3]);
            out.isForeign = out.isForeign || !isGroupBlank;
            continue;
        }
        out.chars.append(static_cast<char>(c.unicode()));
    }
    out.isForeign = out.isForeign || out.dots + out.commas == out.chars.size();
    return out;
}

/// Thousands in threes: one to three digits, then groups of three parted by `group`, as far as
/// `end`.
bool isGrouped(const Body& body, char group, qsizetype end)
{
    qsizetype run = 0;
    bool isFirst = true;
    for (qsizetype i = 0; i < end; ++i) {
        if (body.chars[i] != group) {
            ++run;
            continue;
        }
        if (isFirst ? (run < 1 || run > 3) : run != 3) {
            return false;
        }
        isFirst = false;
        run = 0;
    }
    return isFirst || run == 3;
}

/// The value when `decimalAt` (or -1) is where the fraction begins and other signs say nothing.
double valueOf(const Body& body, qsizetype decimalAt)
{
    QByteArray plain;
    plain.reserve(body.chars.size() + 1);
    for (qsizetype i = 0; i < body.chars.size(); ++i) {
        if (i == decimalAt) {
            plain += '.';
        } else if (body.chars[i] != '.' && body.chars[i] != ',') {
            plain += body.chars[i];
        }
    }
    const double value = plain.toDouble();
    return body.isNegative && value != 0 ? -value : value;
}

/// Could the single sign part thousands? `0.125` and `1234.567` cannot.
bool couldGroup(const Body& body)
{
    return body.behindLast() == 3 && body.last >= 1 && body.last <= 3 && body.chars[0] != '0';
}

Result<NumberReading> readSingleSign(const Body& body, DecimalSign known, QStringView text)
{
    if (body.behindLast() == 0) {
        return refuseNumber("number.form", text);
    }
    if (!couldGroup(body)) {
        return NumberReading{valueOf(body, body.last)};
    }
    const double grouped = valueOf(body, -1);
    const double decimal = valueOf(body, body.last);
    const bool isComma = body.sign() == ',';
    if (known != DecimalSign::Unknown) {
        return NumberReading{isComma == (known == DecimalSign::Comma) ? decimal : grouped};
    }
    return isComma ? NumberReading{decimal, grouped} : NumberReading{grouped, decimal};
}

} // namespace

Result<NumberReading> parseNumber(QStringView text, DecimalSign sign)
{
    const QStringView source = unwrapped(text);
    if (source.isEmpty()) {
        return refuseNumber("number.empty", text);
    }
    const Body body = readBody(source);
    if (body.isForeign) {
        return refuseNumber("number.form", text);
    }
    if (body.dots + body.commas == 0) {
        return NumberReading{valueOf(body, -1)};
    }
    if (body.dots + body.commas == 1) {
        return readSingleSign(body, sign, text);
    }
    if (body.dots == 0 || body.commas == 0) {
        return isGrouped(body, body.sign(), body.chars.size())
                   ? Result<NumberReading>(NumberReading{valueOf(body, -1)})
                   : refuseNumber("number.grouping", text);
    }
    const bool isLastAlone = (body.sign() == ',' ? body.commas : body.dots) == 1;
    const char group = body.sign() == ',' ? '.' : ',';
    if (!isLastAlone || !isGrouped(body, group, body.last) || body.behindLast() == 0) {
        return refuseNumber("number.grouping", text);
    }
    return NumberReading{valueOf(body, body.last)};
}

Result<qint64> parseWholeNumber(QStringView text, DecimalSign sign)
{
    constexpr double kExact = 9007199254740992.0; // 2^53
    RANGKUL_LET(reading, parseNumber(text, sign));
    if (reading.isAmbiguous()) {
        // Only one of the two meanings is whole as a rule, and that is the one meant.
        const bool isFirstWhole = reading.value == std::floor(reading.value);
        const bool isOtherWhole = *reading.otherValue == std::floor(*reading.otherValue);
        if (isFirstWhole == isOtherWhole) {
            return refuseNumber("number.ambiguous", text);
        }
        reading.value = isFirstWhole ? reading.value : *reading.otherValue;
    }
    if (std::abs(reading.value) > kExact) {
        return refuseNumber("number.range", text);
    }
    if (reading.value != std::floor(reading.value)) {
        return refuseNumber("number.fraction", text);
    }
    return static_cast<qint64>(reading.value);
}

void DecimalSignDetector::add(QStringView cell)
{
    const Body body = readBody(unwrapped(cell));
    if (body.isForeign || body.last < 0 || !parseNumber(cell)) {
        return;
    }
    bool isDecimalComma = body.sign() == ',';
    if (body.dots + body.commas == 1) {
        if (couldGroup(body)) {
            return;
        }
    } else if (body.dots == 0 || body.commas == 0) {
        isDecimalComma = !isDecimalComma; // only groups: the other sign is the decimal one
    }
    ++(isDecimalComma ? m_comma : m_dot);
}

DecimalSign DecimalSignDetector::sign() const
{
    const qsizetype less = std::min(m_comma, m_dot);
    const qsizetype more = std::max(m_comma, m_dot);
    if (more == 0 || less * 20 > more + less) {
        return DecimalSign::Unknown;
    }
    return m_comma > m_dot ? DecimalSign::Comma : DecimalSign::Dot;
}

namespace {

/// Puts a dot before each third digit from the right; `digits` are digits only.
QString grouped(QByteArrayView digits)
{
    QString out;
    out.reserve(digits.size() + digits.size() / 3);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            out += u'.';
        }
        out += QLatin1Char(digits[i]);
    }
    return out;
}

} // namespace

QString formatWhole(qint64 value)
{
    const QByteArray text = QByteArray::number(value);
    return value < 0 ? u'-' + grouped(QByteArrayView(text).sliced(1)) : grouped(text);
}

QString formatNumber(double value, int decimals)
{
    if (!std::isfinite(value)) {
        return {};
    }
    const QByteArray text = QByteArray::number(std::abs(value), 'f', std::max(decimals, 0));
    const qsizetype point = text.indexOf('.');
    const QByteArrayView all(text);
    QString out = grouped(point < 0 ? all : all.first(point));
    if (point >= 0) {
        out += u',' + QString::fromLatin1(all.sliced(point + 1));
    }
    const bool isZero = text.toDouble() == 0;
    return value < 0 && !isZero ? u'-' + out : out;
}

QString formatPercent(double percent, int decimals)
{
    const QString number = formatNumber(percent, decimals);
    return number.isEmpty() ? number : number + QStringLiteral(" %");
}

QString formatRupiah(qint64 rupiah)
{
    const QString text = formatWhole(rupiah);
    return rupiah < 0 ? QStringLiteral("-Rp ") + text.sliced(1) : QStringLiteral("Rp ") + text;
}

QString formatShortNumber(double value)
{
    static constexpr std::pair<double, QStringView> kUnits[] = {
        {1, u""}, {1e3, u" rb"}, {1e6, u" jt"}, {1e9, u" M"}, {1e12, u" T"}};
    std::size_t unit = 0;
    // 999.950 already reads as 1 jt at one decimal.
    while (unit + 1 < std::size(kUnits) &&
           std::round(std::abs(value) / kUnits[unit].first * 10) >= 10000) {
        ++unit;
    }
    QString out = formatNumber(value / kUnits[unit].first, 1);
    if (out.endsWith(u",0")) {
        out.chop(2);
    }
    return out.isEmpty() ? out : out.append(kUnits[unit].second);
}

} // namespace rangkul::core

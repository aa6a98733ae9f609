// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_reading.h"

#include <QDate>

#include "rangkul/core/identity_number.h"
#include "rangkul/core/indonesian_date.h"
#include "utf8_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace rangkul::exchange {

namespace {

constexpr int kFirstYear = 1850;
constexpr int kLastYear = 2150;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whole text as a number without sign, -1 when it is none or has over 18 digits.
qint64 plainDigits(std::string_view text)
{
    if (text.empty() || text.size() > 18) {
        return -1;
    }
    qint64 value = 0;
    for (const char c : text) {
        if (!isDigit(c)) {
            return -1;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

int daysIn(int month, int year)
{
    constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : kDays[static_cast<size_t>(month) - 1];
}

bool isDay(int day, int month, int year)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

/// Parts of "31-12-1990", "1/2/1990" or "1990-12-31"; false for anything else.
bool splitDate(std::string_view text, std::array<int, 3>& parts, bool& yearFirst)
{
    size_t part = 0;
    size_t length = 0;
    char sign = 0;
    std::array<size_t, 3> lengths{};
    parts = {};
    for (const char c : text) {
        if (isDigit(c)) {
            parts[part] = parts[part] * 10 + (c - '0');
            if (++length > 4) {
                return false;
            }
        } else if ((c == '-' || c == '/' || c == '.') && part < 2 && length > 0 &&
                   (sign == 0 || sign == c)) {
            sign = c;
            lengths[part++] = length;
            length = 0;
        } else {
            return false;
        }
    }
    lengths[part] = length;
    yearFirst = lengths[0] == 4;
    return part == 2 && (yearFirst ? lengths[2] > 0 && lengths[2] <= 2 && lengths[1] <= 2
                                   : lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2);
}

bool isPossibleBirth(int day, int month, int year)
{
    return isDay(day, month, 1900 + year) || isDay(day, month, 2000 + year);
}

bool isAlike(std::string_view digits)
{
    return digits.find_first_not_of(digits.front()) == std::string_view::npos;
}

bool hasNikForm(quint64 number)
{
    const NikParts parts = nikParts(number);
    if (number % 10000 == 0) {
        return false;
    }
    return parts.isTemporary || isPossibleBirth(parts.day, parts.month, parts.year);
}

bool hasKkForm(quint64 number)
{
    const int year = static_cast<int>(number / 10000 % 100);
    const int month = static_cast<int>(number / 1000000 % 100);
    const int day = static_cast<int>(number / 100000000 % 100);
    return number % 10000 != 0 && isPossibleBirth(day, month, year);
}

IdentityReading readIdentity(std::string_view text, bool (*hasForm)(quint64))
{
    if (saysNothing(text)) {
        return {};
    }
    if (text.size() == 16 && plainDigits(text) >= 0) {
        const auto number = static_cast<quint64>(plainDigits(text));
        const bool good = hasForm(number) && !isAlike(text);
        return {good ? IdentityState::Good : IdentityState::BadForm, good ? number : 0};
    }
    const auto reading = core::normaliseIdentityNumber(toQString(text));
    switch (reading.verdict) {
    case core::IdentityVerdict::None:
        return {};
    case core::IdentityVerdict::Masked:
        return {IdentityState::Masked, 0};
    case core::IdentityVerdict::ExcelDamage:
        return {IdentityState::Damaged, 0};
    case core::IdentityVerdict::WrongLength:
    case core::IdentityVerdict::NotDigits:
        return {IdentityState::BadForm, 0};
    case core::IdentityVerdict::Clean:
    case core::IdentityVerdict::Tidied:
        break;
    }
    const std::string digits = reading.text.toStdString();
    const auto number = static_cast<quint64>(plainDigits(digits));
    const bool good = hasForm(number) && !isAlike(digits);
    return {good ? IdentityState::Cleaned : IdentityState::BadForm, good ? number : 0};
}

} // namespace

bool saysNothing(std::string_view text)
{
    if (text.empty()) {
        return true;
    }
    if (text.size() > 4) {
        return false;
    }
    return text == "-" || text == "--" || text == "NULL" || text == "null" || text == "nan" ||
           text == "NaN" || text == "#N/A" || text == "N/A" || text == "\\N" || text == "None";
}

CellOutcome readInteger(std::string_view text, core::DecimalSign sign, qint64& value)
{
    if (saysNothing(text)) {
        return CellOutcome::Missing;
    }
    if (text.size() > 2 && (text.ends_with(".0") || text.ends_with(",0"))) {
        text.remove_suffix(2);
    }
    value = plainDigits(text);
    if (value >= 0) {
        return CellOutcome::Good;
    }
    const auto number = core::parseWholeNumber(
        toQString(text), sign == core::DecimalSign::Unknown ? core::DecimalSign::Comma : sign);
    value = number ? *number : 0;
    return number ? CellOutcome::Good : CellOutcome::Bad;
}

CellOutcome readReal(std::string_view text, CellKind kind, core::DecimalSign sign, double& value)
{
    if (saysNothing(text)) {
        return CellOutcome::Missing;
    }
    const qint64 whole = plainDigits(text);
    if (whole >= 0) {
        value = static_cast<double>(whole);
        return CellOutcome::Good;
    }
    if (kind == CellKind::Number) {
        const char* const end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, value);
        return read.ptr == end && std::isfinite(value) ? CellOutcome::Good : CellOutcome::Bad;
    }
    const auto number = core::parseNumber(toQString(text), sign);
    value = number ? number->value : 0;
    return number ? CellOutcome::Good : CellOutcome::Bad;
}

CellOutcome readDay(std::string_view text, CellKind kind, bool monthFirst, qint64& julianDay)
{
    if (saysNothing(text)) {
        return CellOutcome::Missing;
    }
    if (text.size() > 10 && text[4] == '-' && (text[10] == 'T' || text[10] == ' ')) {
        text = text.substr(0, 10); // a time behind the day
    }
    std::array<int, 3> parts{};
    bool yearFirst = false;
    if (splitDate(text, parts, yearFirst)) {
        const int year = yearFirst ? parts[0] : parts[2];
        int day = yearFirst ? parts[2] : parts[0];
        int month = parts[1];
        if (monthFirst && !yearFirst) {
            std::swap(day, month);
        }
        if (year < kFirstYear || year > kLastYear || !isDay(day, month, year)) {
            return CellOutcome::Bad;
        }
        julianDay = QDate(year, month, day).toJulianDay();
        return CellOutcome::Good;
    }
    const auto day = core::parseDate(toQString(text), {kind == CellKind::Number, {}});
    julianDay = day ? day->toJulianDay() : 0;
    return day ? CellOutcome::Good : CellOutcome::Bad;
}

IdentityReading readNikCell(std::string_view text)
{
    return readIdentity(text, hasNikForm);
}

IdentityReading readKkCell(std::string_view text)
{
    return readIdentity(text, hasKkForm);
}

NikParts nikParts(quint64 nik)
{
    NikParts parts;
    parts.isTemporary = nik < 1000000000000000ULL;
    parts.year = static_cast<int>(nik / 10000 % 100);
    parts.month = static_cast<int>(nik / 1000000 % 100);
    parts.day = static_cast<int>(nik / 100000000 % 100);
    parts.isWoman = parts.day > 40;
    parts.day -= parts.isWoman ? 40 : 0;
    return parts;
}

std::string identityText(quint64 number)
{
    std::string text = std::to_string(number);
    return std::string(text.size() < 16 ? 16 - text.size() : 0, '0') + text;
}

} // namespace rangkul::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_text.h"

#include "rangkul/core/indonesian_date.h"

#include <array>
#include <charconv>
#include <cmath>

namespace rangkul::exchange {

namespace {

constexpr double kExactIntegers = 9007199254740992.0; // 2^53
constexpr int kDaysFrom1900To1904 = 1462;
constexpr int kSecondsPerDay = 86400;

bool isPlainInteger(std::string_view text)
{
    if (!text.empty() && text.front() == '-') {
        text.remove_prefix(1);
    }
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

std::string plainNumber(double value)
{
    std::array<char, 400> buffer{};
    char* const end = buffer.data() + buffer.size();
    if (std::trunc(value) == value && std::abs(value) <= kExactIntegers) {
        const auto done = std::to_chars(buffer.data(), end, static_cast<long long>(value));
        return {buffer.data(), done.ptr};
    }
    const auto done = std::to_chars(buffer.data(), end, value, std::chars_format::fixed);
    return done.ec == std::errc() ? std::string(buffer.data(), done.ptr) : std::string();
}

std::string_view plainNumber(std::string_view written, std::string& scratch)
{
    if (isPlainInteger(written)) {
        return written;
    }
    double value = 0;
    const char* const end = written.data() + written.size();
    const auto read = std::from_chars(written.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value)) {
        return written;
    }
    scratch = plainNumber(value);
    return scratch;
}

namespace {

/// As QDate::toString(Qt::ISODate), for the many of a long sheet.
std::string isoText(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    const auto digit = [](int number) {
        return static_cast<char>('0' + number % 10);
    };
    return {digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            '-',
            digit(month / 10),
            digit(month),
            '-',
            digit(day / 10),
            digit(day)};
}

} // namespace

std::string dateText(double serial, bool from1904)
{
    const double shifted = from1904 ? serial + kDaysFrom1900To1904 : serial;
    const auto day = core::dateOfExcelSerial(shifted);
    if (!day) {
        return {};
    }
    const double fraction = shifted - std::floor(shifted);
    const int seconds = static_cast<int>(std::lround(fraction * kSecondsPerDay));
    std::string text = isoText(*day);
    if (seconds > 0 && seconds < kSecondsPerDay) {
        text += 'T' + QTime(0, 0).addSecs(seconds).toString(Qt::ISODate).toStdString();
    }
    return text;
}

bool isDateFormat(std::string_view code)
{
    bool quoted = false;
    bool bracketed = false;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (quoted) {
            quoted = c != '"';
        } else if (bracketed) {
            bracketed = c != ']';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[') {
            bracketed = true;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') {
            return true;
        }
    }
    return false;
}

bool isDateFormat(int builtIn)
{
    return (builtIn >= 14 && builtIn <= 17) || builtIn == 22 || (builtIn >= 27 && builtIn <= 31) ||
           builtIn == 36 || (builtIn >= 50 && builtIn <= 58);
}

} // namespace rangkul::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <bit>

namespace rangkul::linkage {

/// A number of up to sixteen digits, four bits each, the first one highest. 0xF is a place that is
/// hidden or behind the end; 0 as a whole means that there is no number.
using Places = quint64;

constexpr int kPlaces = 16;
constexpr Places kOneEach = 0x1111'1111'1111'1111U;

constexpr int placeAt(Places number, int index)
{
    return static_cast<int>((number >> (60 - 4 * index)) & 0xFU);
}

/// The lowest bit of each place that is hidden.
constexpr Places hiddenPlaces(Places number)
{
    return number & (number >> 1) & (number >> 2) & (number >> 3) & kOneEach;
}

/// The lowest bit of each place in which the two differ.
constexpr Places differingPlaces(Places a, Places b)
{
    Places x = a ^ b;
    x |= x >> 1;
    x |= x >> 2;
    return x & kOneEach;
}

constexpr int countPlaces(Places marks)
{
    return std::popcount(marks);
}

constexpr bool isWhole(Places number)
{
    return number != 0 && hiddenPlaces(number) == 0;
}

/// One place differs, or two neighbours changed places.
constexpr bool isOneSlip(Places a, Places b)
{
    const Places marks = differingPlaces(a, b);
    const int count = countPlaces(marks);
    if (count != 2) {
        return count == 1;
    }
    const int low = std::countr_zero(marks);
    if ((marks >> low) != 0x11U) {
        return false;
    }
    const auto pair = [low](Places n) {
        return (n >> low) & 0xFFU;
    };
    return pair(a) == ((pair(b) & 0xFU) << 4 | pair(b) >> 4);
}

/// Digits and stars (or other signs) as places; what is behind the sixteenth is left out.
inline Places placesOf(QByteArrayView text)
{
    Places out = 0;
    for (int i = 0; i < kPlaces; ++i) {
        const char c = i < text.size() ? text[i] : '*';
        out = out << 4 | (c >= '0' && c <= '9' ? static_cast<Places>(c - '0') : 0xFU);
    }
    return text.isEmpty() ? 0 : out;
}

/// Year, month and day as eight digits of four bits (0x19450817); unknown parts are all 0xF, 0 is
/// no date at all. Wrong dates (month 13) are kept as they were written.
using BirthDigits = quint32;

constexpr unsigned birthYear(BirthDigits birth)
{
    return birth >> 16;
}
constexpr unsigned birthMonth(BirthDigits birth)
{
    return (birth >> 8) & 0xFFU;
}
constexpr unsigned birthDay(BirthDigits birth)
{
    return birth & 0xFFU;
}
constexpr BirthDigits birthOf(unsigned year, unsigned month, unsigned day)
{
    const auto pair = [](unsigned n) {
        return n / 10 << 4 | n % 10;
    };
    return pair(year / 100) << 24 | pair(year % 100) << 16 | pair(month) << 8 | pair(day);
}

} // namespace rangkul::linkage

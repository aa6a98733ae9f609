// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/comparer.h"
#include "rangkul/linkage/text_similarity.h"

namespace rangkul::linkage {

namespace {

constexpr unsigned kUnknownPart = 0xFF;
constexpr unsigned kUnknownYear = 0xFFFF;
constexpr Places kRegion = 0xFFFF'FF00'0000'0000U;
constexpr Places kDate = 0x0000'00FF'FFFF'0000U;
constexpr int kLeastShown = 8; ///< digits that both show
constexpr int kDayTens = 6;

/// Women's day of birth as a man's.
Places withoutSex(Places nik)
{
    const int tens = placeAt(nik, kDayTens);
    return tens >= 4 && tens <= 7 ? nik - (Places(4) << (60 - 4 * kDayTens)) : nik;
}

qint8 compareMasked(Places a, Places b)
{
    const Places hidden = hiddenPlaces(a) | hiddenPlaces(b);
    const int differing = countPlaces(differingPlaces(a, b) & ~hidden);
    if (differing > 0) {
        return level::NikDiffers;
    }
    return kPlaces - countPlaces(hidden) >= kLeastShown ? qint8(level::NikMasked) : kMissing;
}

/// Births of which one or both lack the day, or day and month.
qint8 comparePartly(BirthDigits a, BirthDigits b)
{
    using namespace level;
    if (birthYear(a) != birthYear(b) || birthYear(a) == kUnknownYear) {
        return BirthDiffers;
    }
    const auto isKnown = [](unsigned x, unsigned y) {
        return x != kUnknownPart && y != kUnknownPart;
    };
    if (!isKnown(birthMonth(a), birthMonth(b))) {
        return BirthOnePart;
    }
    return birthMonth(a) == birthMonth(b) ? BirthTwoParts : BirthOnePart;
}

bool hasUnknownPart(BirthDigits birth)
{
    return birthMonth(birth) == kUnknownPart || birthDay(birth) == kUnknownPart;
}

} // namespace

qint8 compareBirths(BirthDigits a, BirthDigits b)
{
    using namespace level;
    if (a == 0 || b == 0) {
        return kMissing;
    }
    if (hasUnknownPart(a) || hasUnknownPart(b)) {
        return comparePartly(a, b);
    }
    if (a == b) {
        return BirthSame;
    }
    const bool year = birthYear(a) == birthYear(b);
    const bool month = birthMonth(a) == birthMonth(b);
    const bool day = birthDay(a) == birthDay(b);
    if (year && birthMonth(a) == birthDay(b) && birthDay(a) == birthMonth(b)) {
        return BirthSwapped;
    }
    if (isOneSlip(a, b)) {
        return BirthOneDigit;
    }
    if (int(year) + int(month) + int(day) == 2) {
        return BirthTwoParts;
    }
    return year ? BirthOnePart : BirthDiffers;
}

qint8 compareNiks(Places a, Places b, qint8 birth)
{
    using namespace level;
    if (a == 0 || b == 0) {
        return kMissing;
    }
    if (!isWhole(a) || !isWhole(b)) {
        return compareMasked(a, b);
    }
    if (a == b) {
        return NikSame;
    }
    const Places x = withoutSex(a);
    const Places y = withoutSex(b);
    const bool isDateSame = ((x ^ y) & kDate) == 0;
    const bool isTold = birth == kMissing || birth >= BirthSwapped;
    if (isOneSlip(x, y) && isDateSame != isTold) {
        return NikSlip;
    }
    if (isDateSame && ((x ^ y) & kRegion) == 0) {
        return isTold ? NikSerial : NikDate;
    }
    return isOneSlip(x, y) ? NikDate : NikDiffers;
}

qint8 compareIds(QByteArrayView a, QByteArrayView b)
{
    using namespace level;
    if (a.isEmpty() || b.isEmpty()) {
        return kMissing;
    }
    if (a == b) {
        return IdSame;
    }
    return isWithinOneEdit(a, b) ? IdSlip : IdDiffers;
}

} // namespace rangkul::linkage

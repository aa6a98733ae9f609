// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>
#include <optional>
#include <span>

namespace rangkul::linkage {

/// What of two records is compared. Things that agree together are one comparison.
enum class Comparison : quint8 {
    Name,
    Given,
    Family,
    Mother,
    Sex,
    Birth,
    Nik,
    OtherId,
    Phone,
    Address
};
inline constexpr size_t kComparisons = 10;

/// No level: one of the two has nothing to compare. Counts neither for nor against.
inline constexpr qint8 kMissing = -1;

// The levels of each comparison, from disagreement upwards.
namespace level {
enum Name : qint8 {
    NameDiffers,
    NameWordShared,
    NameAlike,
    NameContained,
    NameVeryAlike,
    NameSameWords,
    NameSame
};
enum Part : qint8 { PartDiffers, PartSwapped, PartAlike, PartVeryAlike, PartSame };
enum Mother : qint8 { MotherDiffers, MotherAlike, MotherSame };
enum Plain : qint8 { PlainDiffers, PlainSame };
enum Birth : qint8 {
    BirthDiffers,
    BirthOnePart,
    BirthTwoParts,
    BirthOneDigit,
    BirthSwapped,
    BirthSame
};
/// NikSerial: region and date agree as the births do, the serial does not: two persons of one day.
/// NikDate: nearly the same, but in what the births have told already. NikSlip: one digit differs,
/// and the date in it is news.
enum Nik : qint8 { NikDiffers, NikSerial, NikDate, NikSlip, NikMasked, NikSame };
enum OtherId : qint8 { IdDiffers, IdSlip, IdSame };
enum Address : qint8 {
    AddressDiffers,
    AddressElsewhere,
    AddressVillage,
    AddressNeighbours,
    AddressStreet,
    AddressHouse,
    AddressHousehold
};
} // namespace level

inline constexpr size_t kMostLevels = 7;

/// One level for each comparison.
using Agreement = std::array<qint8, kComparisons>;

constexpr qint8 levelOf(const Agreement& agreement, Comparison comparison)
{
    return agreement[static_cast<size_t>(comparison)];
}

/// Four bits each, for counting equal ones.
quint64 packed(const Agreement& agreement);
Agreement unpacked(quint64 bits);

/// Stable names, for model files and words: "name", "nik".
QLatin1StringView comparisonKey(Comparison comparison);
std::optional<Comparison> comparisonOf(QStringView key);
/// From disagreement upwards: "differs", "serial", ... "same".
std::span<const QLatin1StringView> levelKeys(Comparison comparison);

} // namespace rangkul::linkage

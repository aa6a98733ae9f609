// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <functional>

namespace rangkul::linkage {

/// What was done to the second record of a person. The first four concern the name.
enum class Fault : quint32 {
    NameSlip = 1,     ///< a letter typed wrong
    NameSpelling = 2, ///< old spelling, short form of a common name, a title before it
    NameFather = 4,   ///< the father's name behind it, or taken away
    NameWord = 8,     ///< a word left out, or only its first letter
    BirthDigit = 16,
    BirthSwapped = 32, ///< day and month
    BirthMissing = 64,
    NikDigit = 128,
    NikMissing = 256,
    NikMasked = 512,
    NikOfAnother = 1024, ///< the number of another person of the district
    Address = 2048,      ///< written otherwise, or left out
    Unit = 4096,         ///< RT or RW
    VillageMissing = 8192,
    Sex = 16384,   ///< wrong or missing
    Moved = 32768, ///< to another village, with a new family card
    KkMissing = 65536,
};
Q_DECLARE_FLAGS(Faults, Fault)
inline constexpr int kFaults = 17;
/// "name_slip", ...
QLatin1StringView faultKey(Fault fault);

/// One record of an invented person (province 99) as a list would have it.
struct SampleRow
{
    QString name, nik, kk, birth, sex, address, rt, rw, village;
    quint32 person = 0;
    quint32 household = 0; ///< in which the person was born into this sample
    bool isTwin = false;
    bool isCopy = false; ///< a further record of a person
    Faults faults = {};
};

struct SampleOptions
{
    quint32 records = 100'000;
    quint64 seed = 1;
    double copies = 0.1;        ///< share of the records that are a further record of a person
    double foreignNiks = 0.003; ///< share of first records that bear somebody else's NIK
};

/// Makes households with all that misleads a matcher: twins with names alike, children with their
/// father's name, people born the same day in one district (their NIK differ by the serial), common
/// single names, movers, NIK of others. Copies have one to four faults, a third of them moved.
/// One district after the other, so little is in memory. The same seed gives the same rows.
void makeHouseholdSample(const SampleOptions& options,
                         const std::function<void(const SampleRow&)>& take);

} // namespace rangkul::linkage

Q_DECLARE_OPERATORS_FOR_FLAGS(rangkul::linkage::Faults)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include "rangkul/linkage/places.h"

#include <array>
#include <string>

namespace rangkul::linkage {

/// Columns of a record that hold text from a pool. A list has either Name (one column for the whole
/// name) or Given and Family.
enum class TextField : quint8 {
    Name,
    Given,
    Family,
    Mother,
    Street,
    Place, ///< second line of an address: hamlet, building
    HouseNumber,
    Village, ///< a code, or the name of the place
    PostCode,
    OtherId, ///< an id of the person that is no NIK
};
inline constexpr size_t kTextFields = 10;

enum class NameRules : quint8 {
    Indonesian, ///< titles, bin, old spelling: core::nameTokens()
    Plain,      ///< lower case, no accents, nothing else
};

/// A row as a list has it; empty where it has nothing.
struct PersonText
{
    QStringView name, given, family, mother;
    QStringView sex; ///< L, P, 1, 2, laki-laki, perempuan, m, f ...
    QStringView birth;
    QStringView nik, otherId, kk, phone;
    QStringView address; ///< may hold RT, RW and the house number
    QStringView rt, rw, houseNumber, place;
    QStringView village, postCode;
};

/// The same cleaned: what can be compared. Refill it when going over many rows.
struct CleanPerson
{
    std::array<std::string, kTextFields> texts; ///< lower-case ASCII words with one blank between
    Places nik = 0;                             ///< masked ones have hidden places
    Places kk = 0;
    Places phone = 0;
    BirthDigits birth = 0;
    quint16 rt = 0; ///< 0 = missing
    quint16 rw = 0;
    quint8 sex = 0;              ///< 1 male, 2 female, 0 missing
    bool isBirthFromNik = false; ///< the list has no birth date, but a NIK

    std::string& text(TextField field) { return texts[static_cast<size_t>(field)]; }
    const std::string& text(TextField field) const { return texts[static_cast<size_t>(field)]; }
    void clear();
};

/// Never fails: what cannot be read is missing. Temporary NIK, NIK with an impossible date and
/// numbers damaged by a spreadsheet count as missing. Any thread.
void cleanPerson(const PersonText& row, NameRules rules, CleanPerson& out);

// The parts of it, for callers that hold typed values.
Places cleanNik(QStringView text);
Places cleanKk(QStringView text);
/// 0812..., 62812... and +62 812... are the same number.
Places cleanPhone(QStringView text);
/// Whole dates in every form of core::parseDate(), eight digits yyyymmdd even when there is no such
/// day, dates whose day or month is 00, and a year alone.
BirthDigits cleanBirth(QStringView text);
BirthDigits cleanBirth(QDate date);
quint8 cleanSex(QStringView text);

} // namespace rangkul::linkage

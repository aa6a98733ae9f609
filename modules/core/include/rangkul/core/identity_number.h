// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include "rangkul/core/result.h"

#include <array>
#include <compare>

namespace rangkul::core {

/// The digits of a NIK or KK number, as ASCII.
using SixteenDigits = std::array<char, 16>;

/// What kind of spreadsheet cell a text came from. Excel keeps 15 digits of a number, so the
/// sixteenth digit of a Number cell cannot be trusted.
enum class CellKind : quint8 { Text, Number };

enum class IdentityVerdict : quint8 {
    Clean,       ///< sixteen digits, as they came
    Tidied,      ///< sixteen digits once `changes` were made
    Masked,      ///< sixteen places, some hidden by stars
    None,        ///< empty, "-", zeros, nines, one digit repeated, "tidak ada": there is no number
    ExcelDamage, ///< digits were lost for good; never padded or guessed
    WrongLength, ///< digits, but not sixteen
    NotDigits,   ///< other characters
};

/// What had to be done to see sixteen digits, so that nothing is repaired unseen.
enum class IdentityChange : quint8 {
    Separator = 1,      ///< blanks, dots, dashes left out
    Apostrophe = 2,     ///< leading apostrophe of a spreadsheet left out
    DecimalTail = 4,    ///< trailing ".0" left out
    LetterForDigit = 8, ///< O read as 0, l or I as 1
    Exponent = 16,      ///< written with an exponent that still holds all sixteen digits
};
Q_DECLARE_FLAGS(IdentityChanges, IdentityChange)

struct IdentityNumber
{
    IdentityVerdict verdict = IdentityVerdict::None;
    /// Sixteen digits (Clean, Tidied), sixteen digits and stars (Masked), else the trimmed input.
    QString text;
    IdentityChanges changes;

    bool isWhole() const
    {
        return verdict == IdentityVerdict::Clean || verdict == IdentityVerdict::Tidied;
    }
};

/// Reads a NIK or KK number as people and spreadsheets write it. Checks length and characters only.
IdentityNumber normaliseIdentityNumber(QStringView text, CellKind cell = CellKind::Text);

/// True when so many numbers of one column end in 0 that a spreadsheet must have rounded them
/// (more than half of at least ten; by chance one in ten does).
bool columnDamagedByExcel(qsizetype endingInZero, qsizetype total);

/// A NIK or KK number some digits of which are hidden. Lists hide them as first 6 + ****** + last 4
/// (NIK) or first 10 + ****** (KK); other patterns are understood as well.
class MaskedNumber
{
public:
    /// InvalidInput "identity.mask_form" unless sixteen places with stars (also x, #, bullets) in
    /// some and digits in at least four.
    static Result<MaskedNumber> parse(QStringView text);

    QString toString() const;
    /// First six and last four digits shown.
    bool hasNikForm() const { return showsExactly(6, 4); }
    /// First ten digits shown.
    bool hasKkForm() const { return showsExactly(10, 0); }
    /// True when every digit shown equals the one in `digits`.
    bool couldBe(const SixteenDigits& digits) const;

    auto operator<=>(const MaskedNumber&) const = default;

private:
    bool showsExactly(std::size_t first, std::size_t last) const;

    SixteenDigits m_places{};
};

} // namespace rangkul::core

Q_DECLARE_OPERATORS_FOR_FLAGS(rangkul::core::IdentityChanges)

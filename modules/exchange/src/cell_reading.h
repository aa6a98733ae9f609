// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/indonesian_number.h"
#include "rangkul/exchange/table_row.h"

#include <optional>

namespace rangkul::exchange {

/// What became of a cell that was read as a number or a day.
enum class CellOutcome : std::uint8_t { Missing, Good, Bad };

/// Blank, "-", "NULL", "nan", "#N/A": nothing was said. `text` is trimmed.
bool saysNothing(std::string_view text);

CellOutcome readInteger(std::string_view text, core::DecimalSign sign, qint64& value);
CellOutcome readReal(std::string_view text, CellKind kind, core::DecimalSign sign, double& value);
/// A day as Julian day number.
CellOutcome readDay(std::string_view text, CellKind kind, bool monthFirst, qint64& julianDay);

enum class IdentityState : std::uint8_t {
    Missing,
    Good,
    Cleaned, ///< good once signs were left out
    Masked,
    BadForm,
    Damaged,
};

struct IdentityReading
{
    IdentityState state = IdentityState::Missing;
    quint64 number = 0; ///< Good, Cleaned

    bool isGood() const { return state == IdentityState::Good || state == IdentityState::Cleaned; }
};

IdentityReading readNikCell(std::string_view text);
IdentityReading readKkCell(std::string_view text);

/// The parts of a NIK that tell of the person.
struct NikParts
{
    bool isTemporary = false; ///< tells nothing
    bool isWoman = false;
    int day = 0;
    int month = 0;
    int year = 0; ///< two digits
};
NikParts nikParts(quint64 nik);
/// Sixteen digits.
std::string identityText(quint64 number);

} // namespace rangkul::exchange

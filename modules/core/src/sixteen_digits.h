// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include "rangkul/core/finding.h"
#include "rangkul/core/identity_number.h"

#include <optional>

namespace rangkul::core {

/// `text` must be sixteen ASCII digits.
SixteenDigits toSixteenDigits(QStringView text);
/// Value of the two digits at `at`.
int twoDigits(const SixteenDigits& digits, std::size_t at);
bool endsInZeroSerial(const SixteenDigits& digits);
/// The digits with stars over [from, from + count).
QString starred(const SixteenDigits& digits, qsizetype from, qsizetype count);
QString groupedSixSixFour(const SixteenDigits& digits);
size_t hashDigits(const SixteenDigits& digits, size_t seed) noexcept;

/// Reason word ("day", "month", "date") why DDMMYY is no day in 19YY or 20YY; empty when it is one.
QString dateFault(int day, int month, int shortYear);
/// The Error of a number that is not whole; `kind` is "nik" or "kk".
Error errorOf(const IdentityNumber& number, const QString& kind);
/// One Info per change, such as "nik.changed.letter_for_digit".
QList<Finding> findingsOf(IdentityChanges changes, const QString& kind);

} // namespace rangkul::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>

#include "rangkul/core/result.h"

#include <optional>

namespace rangkul::core {

/// What a reader of dates may assume.
struct DateRules
{
    /// One to six digits count days in Excel's 1900 system. Set it for number cells only.
    bool excelSerial = false;
    /// Set: a two-digit year means the latest such year that gives a day not after this one.
    /// Not set: a two-digit year is refused.
    std::optional<QDate> twoDigitYearsUpTo = {};
};

/// Reads `14 Juli 2025`, `Senin, 14 Jul 2025`, `4-7-2025`, `04/07/2025`, `4.7.2025`, `04072025`,
/// `2025-07-04`, `20250704`, each also with a time behind it (left out). Day before month, always.
/// Month names Indonesian and English, whole or short. InvalidInput "date.empty", "date.form",
/// "date.two_digit_year", "date.year" (outside 1850 to 2150), "date.month", "date.month_first"
/// (fits only when read month before day), "date.day", "date.excel_serial" (a number where none was
/// expected, or no day of Excel's).
Result<QDate> parseDate(QStringView text, const DateRules& rules = {});

/// `14.05` or `14:05`, seconds allowed. InvalidInput "time.form".
Result<QTime> parseTime(QStringView text);

/// The day Excel (1900 system) shows for a serial number; fraction of a day left out. InvalidInput
/// "date.excel_serial" below 1, for the day 60 that never was (29 February 1900), after 2150.
Result<QDate> dateOfExcelSerial(double serial);

/// `4 Juli 2025`: letters and slides. Empty for an invalid date, as are all below.
QString formatLongDate(QDate date);
/// `04/07/2025`: tables and fields.
QString formatShortDate(QDate date);
/// `Juli 2025`.
QString formatMonth(QDate date);
/// `14.05`.
QString formatTime(QTime time);

} // namespace rangkul::core

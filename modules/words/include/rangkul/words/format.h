// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace rangkul::words {

/// The languages the program speaks.
enum class Language {
    Indonesian,
    English,
};

/// Installs the catalogue for the running application and remembers the language for numbers and
/// dates. Indonesian unless `name` (a locale name such as "en_GB.UTF-8") says English.
Language useLanguage(const QString& name);
Language language();

/// "1.174" in Indonesian, "1,174" in English.
QString number(qint64 value);
/// With at most `decimals` decimals: "6,5".
QString number(double value, int decimals);
/// "6,51 %"; the value is in percent. nullopt gives "–": undefined is never zero.
QString percent(std::optional<double> value, int decimals = 1);
/// "14 Juli 2025", "14 July 2025".
QString longDate(QDate date);
/// "14/07/2025".
QString shortDate(QDate date);
/// "14.05" on the office clock (local time zone).
QString time(qint64 ms);
/// "14/07/2025 14.05".
QString dateTime(qint64 ms);
/// "Rp 1.250.000".
QString rupiah(qint64 amount);

} // namespace rangkul::words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/result.h"

#include <optional>

namespace rangkul::core {

/// Which sign parts whole from fraction in a column. The other one groups thousands.
enum class DecimalSign : quint8 { Unknown, Comma, Dot };

struct NumberReading
{
    double value = 0;
    /// The second meaning of an ambiguous text: `1.250` is 1250, or 1,25 on an English sheet.
    std::optional<double> otherValue = {};

    bool isAmbiguous() const { return otherValue.has_value(); }
};

/// Reads `1.174`, `6,51`, `6.51`, `1.234.567,89`, `1,234,567.89`, `-3`, `Rp 1.250.000`,
/// `Rp1.250.000,-`, `6,51 %` (as 6.51). With DecimalSign::Unknown a single sign before exactly
/// three digits is read the Indonesian way and marked ambiguous. InvalidInput "number.empty",
/// "number.form", "number.grouping" (thousands not in threes). Never for NIK, codes, years, RT/RW.
Result<NumberReading> parseNumber(QStringView text, DecimalSign sign = DecimalSign::Unknown);

/// A whole number. As parseNumber(), and "number.fraction" when there is one, "number.ambiguous",
/// "number.range" beyond 2^53.
Result<qint64> parseWholeNumber(QStringView text, DecimalSign sign = DecimalSign::Unknown);

/// Tells the decimal sign of a column from the cells that leave no doubt.
class DecimalSignDetector
{
public:
    void add(QStringView cell);
    /// Unknown without evidence, or when both signs occur more than once in twenty: then ask.
    DecimalSign sign() const;
    qsizetype commaCells() const { return m_comma; }
    qsizetype dotCells() const { return m_dot; }

private:
    qsizetype m_comma = 0;
    qsizetype m_dot = 0;
};

/// `1.174`.
QString formatWhole(qint64 value);
/// `6,51` with exactly `decimals` digits behind the comma; "" for NaN and infinity.
QString formatNumber(double value, int decimals);
/// `6,51 %` of 6.51.
QString formatPercent(double percent, int decimals = 2);
/// `Rp 1.250.000`, `-Rp 500`.
QString formatRupiah(qint64 rupiah);
/// For charts: `950`, `1,2 rb`, `1,2 jt`, `3 M` (miliar, thousand million), `1,5 T`.
QString formatShortNumber(double value);

} // namespace rangkul::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include "rangkul/core/finding.h"
#include "rangkul/core/identity_number.h"
#include "rangkul/core/nik.h"

#include <optional>

namespace rangkul::core {

/// Family card number: six digits of the region of issue, DDMMYY of recording, four of a serial.
/// A family that splits or moves gets another one.
class KkNumber
{
public:
    /// Reads any form normaliseIdentityNumber() reads. InvalidInput "kk.missing", "kk.masked",
    /// "kk.excel_damage", "kk.length", "kk.not_digits", "kk.serial_zero", "kk.looks_like_nik" (day
    /// 41 to 71), "kk.day", "kk.month", "kk.date".
    static Result<KkNumber> parse(QStringView text, CellKind cell = CellKind::Text);

    const SixteenDigits& digits() const { return m_digits; }
    QString toString() const;
    /// 9901010101******, for screens and exports.
    QString masked() const;
    /// 990101 010120 0001, for reading aloud.
    QString grouped() const;

    bool isSample() const { return m_digits[0] == '9' && m_digits[1] == '9'; }
    QString regionDigits() const;
    /// Latest possible day of recording not after `reference`.
    std::optional<QDate> recordedOn(QDate reference) const;

    auto operator<=>(const KkNumber&) const = default;

private:
    explicit KkNumber(const SixteenDigits& digits)
        : m_digits(digits)
    {
    }

    SixteenDigits m_digits{};
};

size_t qHash(const KkNumber& kk, size_t seed = 0) noexcept;

bool couldBe(const MaskedNumber& masked, const KkNumber& kk);

/// A NIK that equals the KK number of its row is an error of the list.
bool isSameNumber(const Nik& nik, const KkNumber& kk);

enum class KkStatus : quint8 { Real, Missing, Masked, Damaged };

struct KkReading
{
    KkStatus status = KkStatus::Missing;
    std::optional<KkNumber> kk;         ///< Real
    std::optional<MaskedNumber> masked; ///< Masked
    QList<Finding> findings;            ///< Error when Damaged, Info for each tidying
};

KkReading readKk(QStringView text, CellKind cell = CellKind::Text);

} // namespace rangkul::core

template <> struct std::hash<rangkul::core::KkNumber>
{
    size_t operator()(const rangkul::core::KkNumber& kk) const noexcept { return qHash(kk); }
};

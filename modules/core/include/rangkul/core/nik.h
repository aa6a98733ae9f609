// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include "rangkul/core/finding.h"
#include "rangkul/core/identity_number.h"

#include <functional>
#include <optional>

namespace rangkul::core {

enum class Sex : quint8 { Male, Female };

/// What stands where a NIK should be (ASLI, SEMENTARA, TIDAK_ADA, MASKED, RUSAK in lists).
enum class NikStatus : quint8 { Real, Temporary, Missing, Masked, Damaged };

/// Population number: six digits of the region of first registration, DDMMYY of birth (women
/// DD + 40), four of a serial. It has no check digit and stays when residence or date of birth
/// change, so all it tells is a hint. A temporary one begins with 0 and tells nothing.
class Nik
{
public:
    /// Reads any form normaliseIdentityNumber() reads. InvalidInput "nik.missing", "nik.masked",
    /// "nik.excel_damage", "nik.length", "nik.not_digits", "nik.serial_zero", "nik.day",
    /// "nik.month", "nik.date" (no such day in either century).
    static Result<Nik> parse(QStringView text, CellKind cell = CellKind::Text);

    const SixteenDigits& digits() const { return m_digits; }
    QString toString() const;
    /// 990101******0001, for screens and exports.
    QString masked() const;
    /// 990101 010190 0001, for reading aloud.
    QString grouped() const;

    bool isTemporary() const { return m_digits[0] == '0'; }
    /// Province 99, which does not exist: made-up people.
    bool isSample() const { return m_digits[0] == '9' && m_digits[1] == '9'; }
    /// First six digits: province, regency, district in the codes valid at registration.
    QString regionDigits() const;
    std::optional<Sex> sex() const;
    /// Birth dates with 0 <= age <= 110 on `reference`, youngest first; empty when temporary.
    QList<QDate> birthDates(QDate reference) const;
    /// The youngest of birthDates().
    std::optional<QDate> birthDate(QDate reference) const;

    auto operator<=>(const Nik&) const = default;

private:
    explicit Nik(const SixteenDigits& digits)
        : m_digits(digits)
    {
    }

    SixteenDigits m_digits{};
};

size_t qHash(const Nik& nik, size_t seed = 0) noexcept;

/// Could the hidden number be this one?
bool couldBe(const MaskedNumber& masked, const Nik& nik);

/// A cell of a NIK column: what it is and, when it is one, the number.
struct NikReading
{
    NikStatus status = NikStatus::Missing;
    std::optional<Nik> nik;             ///< Real, Temporary
    std::optional<MaskedNumber> masked; ///< Masked
    QList<Finding> findings;            ///< Error when Damaged, Info for each tidying
};

NikReading readNik(QStringView text, CellKind cell = CellKind::Text);

/// What else is known about the person; empty members are not compared.
struct NikContext
{
    QDate today;
    std::optional<Sex> sex;
    std::optional<QDate> birthDate;
    QString residenceRegion; ///< digits of the code of residence, at least six
    /// Is this six-digit region known in any vintage of the code list?
    std::function<bool(const QString& regionDigits)> isKnownRegion;
};

/// Warnings "nik.sex_differs", "nik.birth_date_differs", "nik.region_unknown",
/// "nik.no_birth_date" (no century gives a possible age); Info "nik.region_differs".
QList<Finding> checkNik(const Nik& nik, const NikContext& context);

} // namespace rangkul::core

template <> struct std::hash<rangkul::core::Nik>
{
    size_t operator()(const rangkul::core::Nik& nik) const noexcept { return qHash(nik); }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/kk_number.h"

#include "sixteen_digits.h"

namespace rangkul::core {

namespace {

const QString& kind()
{
    static const QString word = QStringLiteral("kk");
    return word;
}

} // namespace

Result<KkNumber> KkNumber::parse(QStringView text, CellKind cell)
{
    const IdentityNumber number = normaliseIdentityNumber(text, cell);
    if (!number.isWhole()) {
        return errorOf(number, kind());
    }
    const KkNumber kk(toSixteenDigits(number.text));
    if (endsInZeroSerial(kk.m_digits)) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("kk.serial_zero")};
    }
    const int day = twoDigits(kk.m_digits, 6);
    if (day > 40 && day <= 71) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("kk.looks_like_nik")};
    }
    const QString fault = dateFault(day, twoDigits(kk.m_digits, 8), twoDigits(kk.m_digits, 10));
    if (!fault.isEmpty()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("kk.") + fault};
    }
    return kk;
}

QString KkNumber::toString() const
{
    return QString::fromLatin1(m_digits.data(), static_cast<qsizetype>(m_digits.size()));
}

QString KkNumber::masked() const
{
    return starred(m_digits, 10, 6);
}

QString KkNumber::grouped() const
{
    return groupedSixSixFour(m_digits);
}

QString KkNumber::regionDigits() const
{
    return QString::fromLatin1(m_digits.data(), 6);
}

std::optional<QDate> KkNumber::recordedOn(QDate reference) const
{
    for (const int century : {2000, 1900}) {
        const QDate date(century + twoDigits(m_digits, 10), twoDigits(m_digits, 8),
                         twoDigits(m_digits, 6));
        if (date.isValid() && date <= reference) {
            return date;
        }
    }
    return std::nullopt;
}

size_t qHash(const KkNumber& kk, size_t seed) noexcept
{
    return hashDigits(kk.digits(), seed);
}

bool couldBe(const MaskedNumber& masked, const KkNumber& kk)
{
    return masked.couldBe(kk.digits());
}

bool isSameNumber(const Nik& nik, const KkNumber& kk)
{
    return nik.digits() == kk.digits();
}

KkReading readKk(QStringView text, CellKind cell)
{
    const IdentityNumber number = normaliseIdentityNumber(text, cell);
    KkReading out;
    out.findings = findingsOf(number.changes, kind());
    if (number.verdict == IdentityVerdict::None) {
        return out;
    }
    if (number.verdict == IdentityVerdict::Masked) {
        out.status = KkStatus::Masked;
        out.masked = *MaskedNumber::parse(number.text);
        return out;
    }
    const Result<KkNumber> kk = KkNumber::parse(text, cell);
    if (!kk) {
        out.status = KkStatus::Damaged;
        out.findings.prepend({FindingLevel::Error, kk.error().reason, kk.error().args});
        return out;
    }
    out.kk = *kk;
    out.status = KkStatus::Real;
    return out;
}

} // namespace rangkul::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/nik.h"

#include "sixteen_digits.h"

namespace rangkul::core {

namespace {

constexpr int kFemaleDayOffset = 40;
constexpr int kGreatestAge = 110;

const QString& kind()
{
    static const QString word = QStringLiteral("nik");
    return word;
}

int birthDay(const SixteenDigits& digits)
{
    const int day = twoDigits(digits, 6);
    return day > kFemaleDayOffset ? day - kFemaleDayOffset : day;
}

bool isPossibleBirth(QDate date, QDate reference)
{
    return date.isValid() && date <= reference && date.addYears(kGreatestAge + 1) > reference;
}

} // namespace

Result<Nik> Nik::parse(QStringView text, CellKind cell)
{
    const IdentityNumber number = normaliseIdentityNumber(text, cell);
    if (!number.isWhole()) {
        return errorOf(number, kind());
    }
    const Nik nik(toSixteenDigits(number.text));
    if (nik.isTemporary()) {
        return nik;
    }
    if (endsInZeroSerial(nik.m_digits)) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("nik.serial_zero")};
    }
    const QString fault =
        dateFault(birthDay(nik.m_digits), twoDigits(nik.m_digits, 8), twoDigits(nik.m_digits, 10));
    if (!fault.isEmpty()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("nik.") + fault};
    }
    return nik;
}

QString Nik::toString() const
{
    return QString::fromLatin1(m_digits.data(), static_cast<qsizetype>(m_digits.size()));
}

QString Nik::masked() const
{
    return starred(m_digits, 6, 6);
}

QString Nik::grouped() const
{
    return groupedSixSixFour(m_digits);
}

QString Nik::regionDigits() const
{
    return QString::fromLatin1(m_digits.data(), 6);
}

std::optional<Sex> Nik::sex() const
{
    if (isTemporary()) {
        return std::nullopt;
    }
    return twoDigits(m_digits, 6) > kFemaleDayOffset ? Sex::Female : Sex::Male;
}

QList<QDate> Nik::birthDates(QDate reference) const
{
    QList<QDate> out;
    if (isTemporary()) {
        return out;
    }
    for (const int century : {2000, 1900}) {
        const QDate date(century + twoDigits(m_digits, 10), twoDigits(m_digits, 8),
                         birthDay(m_digits));
        if (isPossibleBirth(date, reference)) {
            out.append(date);
        }
    }
    return out;
}

std::optional<QDate> Nik::birthDate(QDate reference) const
{
    const QList<QDate> dates = birthDates(reference);
    return dates.isEmpty() ? std::nullopt : std::optional(dates.front());
}

size_t qHash(const Nik& nik, size_t seed) noexcept
{
    return hashDigits(nik.digits(), seed);
}

bool couldBe(const MaskedNumber& masked, const Nik& nik)
{
    return masked.couldBe(nik.digits());
}

NikReading readNik(QStringView text, CellKind cell)
{
    const IdentityNumber number = normaliseIdentityNumber(text, cell);
    NikReading out;
    out.findings = findingsOf(number.changes, kind());
    if (number.verdict == IdentityVerdict::None) {
        return out;
    }
    if (number.verdict == IdentityVerdict::Masked) {
        out.status = NikStatus::Masked;
        out.masked = *MaskedNumber::parse(number.text);
        return out;
    }
    const Result<Nik> nik = Nik::parse(text, cell);
    if (!nik) {
        out.status = NikStatus::Damaged;
        out.findings.prepend({FindingLevel::Error, nik.error().reason, nik.error().args});
        return out;
    }
    out.nik = *nik;
    out.status = nik->isTemporary() ? NikStatus::Temporary : NikStatus::Real;
    return out;
}

QList<Finding> checkNik(const Nik& nik, const NikContext& context)
{
    QList<Finding> out;
    if (nik.isTemporary()) {
        return out;
    }
    const auto warn = [&out](const char* reason, QStringList args = {}) {
        out.append({FindingLevel::Warning, QString::fromLatin1(reason), std::move(args)});
    };
    if (context.sex && context.sex != nik.sex()) {
        warn("nik.sex_differs");
    }
    const QList<QDate> dates = nik.birthDates(context.today);
    if (context.today.isValid() && dates.isEmpty()) {
        warn("nik.no_birth_date");
    } else if (context.birthDate && !dates.isEmpty() && !dates.contains(*context.birthDate)) {
        warn("nik.birth_date_differs", {dates.front().toString(Qt::ISODate)});
    }
    const QString region = nik.regionDigits();
    if (context.isKnownRegion && !context.isKnownRegion(region)) {
        warn("nik.region_unknown", {region});
    }
    if (context.residenceRegion.size() >= 6 && !context.residenceRegion.startsWith(region)) {
        out.append({FindingLevel::Info, QStringLiteral("nik.region_differs"), {region}});
    }
    return out;
}

} // namespace rangkul::core

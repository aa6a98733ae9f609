// SPDX-License-Identifier: GPL-3.0-or-later
#include "sixteen_digits.h"

#include <cstring>
#include <utility>

namespace rangkul::core {

SixteenDigits toSixteenDigits(QStringView text)
{
    SixteenDigits out{};
    Q_ASSERT(text.size() == static_cast<qsizetype>(out.size()));
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = static_cast<char>(text[static_cast<qsizetype>(i)].unicode());
    }
    return out;
}

int twoDigits(const SixteenDigits& digits, std::size_t at)
{
    return (digits[at] - '0') * 10 + (digits[at + 1] - '0');
}

bool endsInZeroSerial(const SixteenDigits& digits)
{
    return twoDigits(digits, 12) == 0 && twoDigits(digits, 14) == 0;
}

QString starred(const SixteenDigits& digits, qsizetype from, qsizetype count)
{
    QString out = QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
    return out.replace(from, count, QString(count, u'*'));
}

QString groupedSixSixFour(const SixteenDigits& digits)
{
    QString out = QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
    out.insert(12, u' ');
    out.insert(6, u' ');
    return out;
}

size_t hashDigits(const SixteenDigits& digits, size_t seed) noexcept
{
    return qHashBits(digits.data(), digits.size(), seed);
}

QString dateFault(int day, int month, int shortYear)
{
    if (day < 1 || day > 31) {
        return QStringLiteral("day");
    }
    if (month < 1 || month > 12) {
        return QStringLiteral("month");
    }
    if (!QDate::isValid(1900 + shortYear, month, day) &&
        !QDate::isValid(2000 + shortYear, month, day)) {
        return QStringLiteral("date");
    }
    return {};
}

Error errorOf(const IdentityNumber& number, const QString& kind)
{
    const auto because = [&kind](const char* word, QStringList args = {}) {
        return Error{ErrorCode::InvalidInput, kind + QLatin1Char('.') + QLatin1String(word),
                     std::move(args)};
    };
    switch (number.verdict) {
    case IdentityVerdict::None:
        return because("missing");
    case IdentityVerdict::Masked:
        return because("masked");
    case IdentityVerdict::ExcelDamage:
        return because("excel_damage");
    case IdentityVerdict::WrongLength:
        return because("length", {QString::number(number.text.size())});
    case IdentityVerdict::NotDigits:
    case IdentityVerdict::Clean:
    case IdentityVerdict::Tidied:
        break;
    }
    return because("not_digits");
}

QList<Finding> findingsOf(IdentityChanges changes, const QString& kind)
{
    static constexpr std::pair<IdentityChange, const char*> kWords[] = {
        {IdentityChange::Separator, ".changed.separator"},
        {IdentityChange::Apostrophe, ".changed.apostrophe"},
        {IdentityChange::DecimalTail, ".changed.decimal_tail"},
        {IdentityChange::LetterForDigit, ".changed.letter_for_digit"},
        {IdentityChange::Exponent, ".changed.exponent"},
    };
    QList<Finding> out;
    for (const auto& [change, word] : kWords) {
        if (changes.testFlag(change)) {
            out.append({FindingLevel::Info, kind + QLatin1String(word)});
        }
    }
    return out;
}

} // namespace rangkul::core

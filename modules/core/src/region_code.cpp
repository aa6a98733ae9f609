// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/region_code.h"

#include <algorithm>
#include <span>

namespace rangkul::core {

namespace {

constexpr int kFirstProvince = 11;
constexpr int kFirstKota = 71;

/// Digits per part: province, regency, district, village.
std::span<const int, 4> partsOf(CodeSystem system)
{
    static constexpr int kKemendagri[] = {2, 2, 2, 4};
    static constexpr int kBps[] = {2, 2, 3, 3};
    return system == CodeSystem::Kemendagri ? std::span<const int, 4>(kKemendagri)
                                            : std::span<const int, 4>(kBps);
}

Error refuse(const char* reason, QStringView text)
{
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(reason), {text.toString()}};
}

/// Without what spreadsheets put around a code.
QStringView unwrapped(QStringView text)
{
    text = text.trimmed();
    while (text.startsWith(u'\'')) {
        text = text.sliced(1).trimmed();
    }
    const bool hasDecimalTail =
        text.size() > 4 && text.endsWith(u".0") && text.indexOf(u'.') == text.size() - 2;
    return hasDecimalTail ? text.chopped(2) : text;
}

/// Where a dot may stand: after whole parts.
bool isDotPlace(CodeSystem system, qsizetype digitsBefore)
{
    qsizetype end = 0;
    for (const int length : partsOf(system)) {
        end += length;
        if (digitsBefore == end) {
            return end < 10;
        }
    }
    return false;
}

std::optional<RegionLevel> levelOfLength(CodeSystem system, qsizetype length)
{
    for (int level = 1; level <= 4; ++level) {
        if (codeLength(system, static_cast<RegionLevel>(level)) == length) {
            return static_cast<RegionLevel>(level);
        }
    }
    return std::nullopt;
}

bool isZeros(const char* from, int count)
{
    return std::all_of(from, from + count, [](char c) { return c == '0'; });
}

int twoDigitsAt(const std::array<char, 10>& digits, std::size_t at)
{
    return (digits[at] - '0') * 10 + (digits[at + 1] - '0');
}

} // namespace

int codeLength(CodeSystem system, RegionLevel level)
{
    int length = 0;
    for (int part = 0; part < static_cast<int>(level); ++part) {
        length += partsOf(system)[static_cast<std::size_t>(part)];
    }
    return length;
}

Result<RegionCode> RegionCode::parse(CodeSystem system, QStringView text)
{
    const QStringView source = unwrapped(text);
    if (source.isEmpty()) {
        return refuse("region.empty", text);
    }
    std::array<char, 10> digits{};
    qsizetype count = 0;
    qsizetype dots = 0;
    for (const QChar c : source) {
        if (c == u'.') {
            if (!isDotPlace(system, count)) {
                return refuse("region.dots", text);
            }
            ++dots;
        } else if (c < u'0' || c > u'9') {
            return refuse("region.not_digits", text);
        } else if (count == 10) {
            return refuse("region.length", text);
        } else {
            digits[static_cast<std::size_t>(count++)] = static_cast<char>(c.unicode());
        }
    }
    const std::optional<RegionLevel> level = levelOfLength(system, count);
    if (!level) {
        return refuse("region.length", text);
    }
    // All the dots or none, each once.
    if (dots != 0 &&
        (dots != static_cast<int>(*level) - 1 || source.contains(u"..") || source.endsWith(u'.'))) {
        return refuse("region.dots", text);
    }
    const char* part = digits.data();
    for (int i = 0; i < static_cast<int>(*level); ++i) {
        const int length = partsOf(system)[static_cast<std::size_t>(i)];
        if (isZeros(part, length)) {
            return refuse("region.zero_part", text);
        }
        part += length;
    }
    if (twoDigitsAt(digits, 0) < kFirstProvince) {
        return refuse("region.province", text);
    }
    if (system == CodeSystem::Kemendagri && *level == RegionLevel::Village && digits[6] == '0') {
        return refuse("region.village_digit", text);
    }
    RegionCode out(system, *level);
    out.m_digits = digits;
    return out;
}

RegionKind RegionCode::kind() const
{
    switch (m_level) {
    case RegionLevel::Province:
        return RegionKind::Province;
    case RegionLevel::Regency:
        return twoDigitsAt(m_digits, 2) >= kFirstKota ? RegionKind::Kota : RegionKind::Kabupaten;
    case RegionLevel::District:
        return RegionKind::Kecamatan;
    case RegionLevel::Village:
        break;
    }
    if (m_system == CodeSystem::Bps) {
        return RegionKind::Village;
    }
    switch (m_digits[6]) {
    case '1':
        return RegionKind::Kelurahan;
    case '2':
        return RegionKind::Desa;
    case '3':
        return RegionKind::DesaAdat;
    default:
        return RegionKind::Village;
    }
}

QString RegionCode::digits() const
{
    return QString::fromLatin1(m_digits.data(), codeLength(m_system, m_level));
}

QString RegionCode::dotted() const
{
    if (m_system == CodeSystem::Bps) {
        return digits();
    }
    QString out;
    qsizetype at = 0;
    for (int part = 0; part < static_cast<int>(m_level); ++part) {
        const int length = partsOf(m_system)[static_cast<std::size_t>(part)];
        if (part > 0) {
            out += u'.';
        }
        out += QLatin1String(m_digits.data() + at, length);
        at += length;
    }
    return out;
}

std::optional<RegionCode> RegionCode::parent() const
{
    if (m_level == RegionLevel::Province) {
        return std::nullopt;
    }
    return ancestor(static_cast<RegionLevel>(static_cast<int>(m_level) - 1));
}

std::optional<RegionCode> RegionCode::ancestor(RegionLevel level) const
{
    if (level > m_level) {
        return std::nullopt;
    }
    RegionCode out(m_system, level);
    std::copy_n(m_digits.begin(), codeLength(m_system, level), out.m_digits.begin());
    return out;
}

bool RegionCode::contains(const RegionCode& other) const
{
    return other.m_system == m_system && other.ancestor(m_level) == *this;
}

size_t qHash(const RegionCode& code, size_t seed) noexcept
{
    return qHashMulti(seed, static_cast<int>(code.system()), code.digits());
}

std::optional<CodeSystem> onlyPossibleSystem(QStringView text)
{
    const bool isKemendagri = RegionCode::parse(CodeSystem::Kemendagri, text).has_value();
    const bool isBps = RegionCode::parse(CodeSystem::Bps, text).has_value();
    if (isKemendagri == isBps) {
        return std::nullopt;
    }
    return isKemendagri ? CodeSystem::Kemendagri : CodeSystem::Bps;
}

} // namespace rangkul::core

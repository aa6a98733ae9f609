// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/result.h"

#include <array>
#include <compare>
#include <functional>
#include <optional>

namespace rangkul::core {

/// Whose numbering. Both write ten digits for a village and mean different villages by the same
/// ten digits (3576021001 is Gununggedangan for one, Kranggan for the other), so a code without
/// its system says nothing.
enum class CodeSystem : quint8 { Kemendagri, Bps };

enum class RegionLevel : quint8 {
    Province = 1,
    Regency = 2,  ///< kabupaten or kota
    District = 3, ///< kecamatan
    Village = 4,  ///< kelurahan, desa or desa adat
};

enum class RegionKind : quint8 {
    Province,
    Kabupaten,
    Kota,
    Kecamatan,
    Kelurahan,
    Desa,
    DesaAdat,
    Village, ///< the code does not tell which: all of BPS, unknown village digits
};

/// The code of one region in one system. Codes of different systems are never equal.
class RegionCode
{
public:
    /// Digits with or without dots (PP.KK.CC.DDDD, or PP.KK.CCC.DDD for BPS), spreadsheet ".0" and
    /// apostrophe tolerated. InvalidInput "region.empty", "region.not_digits", "region.length",
    /// "region.dots", "region.zero_part" (a part of zeros), "region.province" (below 11),
    /// "region.village_digit" (Kemendagri village part begins with 0).
    static Result<RegionCode> parse(CodeSystem system, QStringView text);

    CodeSystem system() const { return m_system; }
    RegionLevel level() const { return m_level; }
    RegionKind kind() const;
    /// Without dots, for files and the database.
    QString digits() const;
    /// 35.71.01.1004; BPS has no dots, so its digits.
    QString dotted() const;
    /// Of the next level up; nullopt for a province.
    std::optional<RegionCode> parent() const;
    /// The region of `level` this one lies in, or itself; nullopt when `level` is further down.
    std::optional<RegionCode> ancestor(RegionLevel level) const;
    /// True for itself and everything below.
    bool contains(const RegionCode& other) const;
    /// Province 99, which does not exist.
    bool isSample() const { return m_digits[0] == '9' && m_digits[1] == '9'; }

    /// By system, then so that a region stands before what lies in it.
    auto operator<=>(const RegionCode&) const = default;

private:
    RegionCode(CodeSystem system, RegionLevel level)
        : m_system(system)
        , m_level(level)
    {
    }

    CodeSystem m_system;
    std::array<char, 10> m_digits{}; ///< filled up with zero bytes
    RegionLevel m_level;
};

size_t qHash(const RegionCode& code, size_t seed = 0) noexcept;

/// How many digits a code of this level has: 2, 4, 6 or 7, 10.
int codeLength(CodeSystem system, RegionLevel level);

/// The only system in which the text is a code, or nullopt when both or neither read it. A whole
/// column of these, and the names beside it, tell the system; one code seldom does.
std::optional<CodeSystem> onlyPossibleSystem(QStringView text);

} // namespace rangkul::core

template <> struct std::hash<rangkul::core::RegionCode>
{
    size_t operator()(const rangkul::core::RegionCode& code) const noexcept { return qHash(code); }
};

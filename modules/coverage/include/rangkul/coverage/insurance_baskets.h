// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>
#include <vector>

namespace rangkul::coverage {

/// Who pays the health insurance of a row in a BPJS list.
enum class InsuranceSegment : std::uint8_t {
    Unknown,
    National, ///< PBI-JK, the state
    Local,    ///< PBID, PBI APBD, PBPU Pemda: the city
    SelfPaid, ///< mandiri and workers: PBPU, PPU, BP
};

/// Reads what stands in the column SEGMEN; letter case, blanks and signs do not matter.
InsuranceSegment insuranceSegmentOf(QStringView written);

enum class Poverty : std::uint8_t { Unknown, Poor, NotPoor };

/// Why somebody in a list is nobody the list should hold.
enum class Absence : std::uint8_t { None, Died, Moved, Double, NeverExisted };

/// How surely a person stands in the list.
enum class Listing : std::uint8_t { No, Perhaps, Yes };

/// One person of the verified list laid over a BPJS list, or one row of the latter that found
/// nobody.
struct InsuranceCase
{
    bool isInRegister = true;
    Poverty poverty = Poverty::Unknown;
    Absence absence = Absence::None;
    Listing listing = Listing::No;
    InsuranceSegment segment = InsuranceSegment::Unknown;
};

/// The baskets that offices work through (verified list x BPJS list). Each case is in one.
enum class InsuranceBasket : std::uint8_t {
    PoorNational,  ///< poor and PBI-JK
    PoorLocal,     ///< poor and PBID
    PoorSelfPaid,  ///< poor and pays, or the employer does
    PoorNone,      ///< poor and not insured by the list
    ListedAbsent,  ///< in the list, but dead, moved or double
    ListedNotPoor, ///< in the list, but not poor
    Unclear,       ///< perhaps in the list, or segment or poverty are not known
    NotInRegister, ///< a row of the list that is nobody of the register
    Outside,       ///< not in the list and not known to be poor, or gone as well
};
inline constexpr std::size_t kInsuranceBaskets = 9;

InsuranceBasket insuranceBasketOf(const InsuranceCase& one);

/// Cases by basket.
using BasketCounts = std::array<std::int64_t, kInsuranceBaskets>;

} // namespace rangkul::coverage

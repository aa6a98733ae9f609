// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// Columns that the rules name.
namespace rangkul::registry::columns {

inline constexpr QLatin1StringView kBirthDate{"birth_date"};
inline constexpr QLatin1StringView kDiedOn{"died_on"};
inline constexpr QLatin1StringView kDoubleOf{"double_of"};
inline constexpr QLatin1StringView kDwelling{"dwelling_id"};
inline constexpr QLatin1StringView kEligibility{"eligibility"};
inline constexpr QLatin1StringView kEligibilityNote{"eligibility_note"};
inline constexpr QLatin1StringView kEligibilityOfficer{"eligibility_officer"};
inline constexpr QLatin1StringView kEligibilityOn{"eligibility_on"};
inline constexpr QLatin1StringView kEndReason{"end_reason"};
inline constexpr QLatin1StringView kEndedOn{"ended_on"};
inline constexpr QLatin1StringView kGeom{"geom"};
inline constexpr QLatin1StringView kHousedSince{"housed_since"};
inline constexpr QLatin1StringView kHousehold{"household_id"};
inline constexpr QLatin1StringView kKkNumber{"kk_number"};
inline constexpr QLatin1StringView kKkStatus{"kk_status"};
inline constexpr QLatin1StringView kMarital{"marital"};
inline constexpr QLatin1StringView kMemberCount{"member_count"};
inline constexpr QLatin1StringView kMemberSince{"member_since"};
inline constexpr QLatin1StringView kMovedTo{"moved_to"};
inline constexpr QLatin1StringView kName{"name"};
inline constexpr QLatin1StringView kNik{"nik"};
inline constexpr QLatin1StringView kOrigin{"origin"};
inline constexpr QLatin1StringView kPerson{"person_id"};
inline constexpr QLatin1StringView kPresence{"presence"};
inline constexpr QLatin1StringView kPresenceNote{"presence_note"};
inline constexpr QLatin1StringView kPresenceOfficer{"presence_officer"};
inline constexpr QLatin1StringView kPresenceOn{"presence_on"};
inline constexpr QLatin1StringView kReason{"reason"};
inline constexpr QLatin1StringView kRegion{"region_id"};
inline constexpr QLatin1StringView kRelation{"relation"};
inline constexpr QLatin1StringView kSex{"sex"};
inline constexpr QLatin1StringView kSince{"since"};
inline constexpr QLatin1StringView kUntil{"until"};

} // namespace rangkul::registry::columns

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/household_rules.h"

namespace rangkul::registry {

/// A new person in the household. `person` needs name and relation; "member.name_missing",
/// "member.relation_missing", "member.two_heads", "member.cell_barred" (a cell that only these
/// rules may write), "household.ended", and what checkedValue() says.
core::Result<Edit> addMember(const Decision& decision, const HouseholdProfile& profile,
                             const Cells& person, QDate since);

struct MemberMove
{
    core::RecordId person;
    qint64 relation = 0; ///< in the other household
    QDate on;
    std::optional<Succession> succession = std::nullopt; ///< needed when the head leaves others
};

/// A person goes to another household of this register and leaves a PastMembership behind.
/// "member.unknown", "member.dead", "member.same_household", "member.two_heads",
/// "member.head_needed", "member.head_unknown", "member.last_one" (end the household instead:
/// household_end 4), "member.end_before_since", "date.missing", "date.future".
core::Result<Edit> moveMember(const Decision& decision, const HouseholdProfile& from,
                              const HouseholdProfile& to, const MemberMove& move);

enum class Destination : std::uint8_t { SameVillage, SameCountry, Abroad };

struct MemberEnd
{
    core::RecordId person;
    qint64 reason = 0; ///< of list "member_end"; "to other household" is moveMember()
    QDate on;
    QString movedTo = {}; ///< needed when moved away or married
    Destination destination = Destination::SameCountry;
    std::optional<core::RecordId> doubleOf = std::nullopt; ///< the person kept, when double
    std::optional<Succession> succession = std::nullopt;   ///< needed when the head leaves others
};

/// A person dies, leaves the register's area, is listed twice or never was: belongs to no household
/// afterwards and is found through the PastMembership. The refusals of moveMember() and
/// "member.use_move", "member.destination_missing", "member.kept_missing", "member.kept_is_same",
/// "member.before_birth", "member.last_one" (use endHousehold()).
core::Result<Edit> endMember(const Decision& decision, const HouseholdProfile& profile,
                             const MemberEnd& end);

/// Another present member heads the household. "member.head_unknown", "member.two_heads".
core::Result<Edit> changeHead(const Decision& decision, const HouseholdProfile& profile,
                              const Succession& succession);

struct HouseholdSplit
{
    std::vector<MemberRelation> members; ///< who leaves, with relations under the new head
    QDate on;
    QString kkNumber = {};                                 ///< of the new card, when there is one
    std::optional<core::RecordId> dwelling = std::nullopt; ///< not given: they stay in the same one
    std::optional<Succession> succession = std::nullopt;   ///< needed when the old head leaves
};

/// Some members become a household of their own (Edit::created holds it first). Exactly one of them
/// is its head, at least one member stays: "split.nobody", "split.everybody", "split.head".
core::Result<Edit> splitHousehold(const Decision& decision, const HouseholdProfile& profile,
                                  const HouseholdSplit& split);

} // namespace rangkul::registry

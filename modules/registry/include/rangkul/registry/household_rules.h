// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "rangkul/registry/edit.h"

#include <functional>
#include <vector>

/// What may happen to members, households and dwellings, as Edits built from Records: pure
/// functions, no storage, any thread. Every changed cell carries what the given Record shows as
/// `seen`, so that applying an Edit made from a stale screen is a Conflict. See membership_rules.h,
/// housing_rules.h and verification_rules.h; InvalidInput names what is missing or wrong.
namespace rangkul::registry {

/// Who decides, and on what day.
struct Decision
{
    QDate today; ///< later dates are refused
    QString officer;
    /// The officer's own words; empty: Edit::reason is the stable key of what was done
    /// ("member.died").
    QString note = {};
    std::function<core::RecordId()> newId = [] {
        return core::RecordId::random();
    };
};

/// Cells of a row that is to be made.
using Cells = std::vector<std::pair<ColumnId, Value>>;

struct MemberRelation
{
    core::RecordId person;
    qint64 relation = 0; ///< of list "relation"

    bool operator==(const MemberRelation&) const = default;
};

/// Who heads a household from now on.
struct Succession
{
    core::RecordId head;
    /// Where relationsUnder() guesses wrong; members not named here get what it proposes.
    std::vector<MemberRelation> relations = {};
};

/// Lives in the household as far as is known: not ended, dead, moved or listed twice.
bool isPresent(const Record& person);
std::vector<const Record*> presentMembers(const HouseholdProfile& profile);
/// The first present head; nullptr when there is none.
const Record* headOf(const HouseholdProfile& profile);
const Record* memberOf(const HouseholdProfile& profile, const core::RecordId& person);
/// Full years; nullopt when the birth date is missing or later than `on`.
std::optional<int> ageOf(const Record& person, QDate on);

/// What the present members are to `head`, one of them, once that one heads the household: the old
/// head's wife becomes head and his children stay children; a child becomes head and the mother is
/// a parent. Where the list cannot tell (whose grandchild?) the answer is "other".
std::vector<MemberRelation> relationsUnder(const HouseholdProfile& profile,
                                           const core::RecordId& head);

} // namespace rangkul::registry

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "merge_rows.h"

namespace rangkul::services {

/// Two records that are one person, or one household.
struct MergeWish
{
    core::RecordId keep;
    core::RecordId other; ///< ends, and names the one that is kept
    QDate on;             ///< today
    QString officer;
    /// Who heads the household that the other person leaves, when it needs a head.
    std::optional<core::RecordId> newHead = std::nullopt;
    /// Of two households: members of both whom the officer calls the same by merging them.
    std::vector<std::pair<core::RecordId, core::RecordId>> same = {};
};

/// One edit that makes `other` go on in `keep`: aid, objections, needs and places in groups go to
/// the kept person, the other ends with the reason "double" and keeps all its own cells. When it is
/// the last of its household, the household goes on in that of the kept person in the same way. A
/// person who was merged before gives an edit for what came to the ended record since, from another
/// laptop. InvalidInput "match.same_record"; Conflict "merge.not_same" unless officers said,
/// without dispute, that the two are the same; "merge.ended" when either belongs to no household;
/// refusals of registry::endMember() ("member.head_needed").
core::Result<registry::Edit> mergePersons(const MergeSource& in, const MergeWish& wish);

/// The same for two households of which members were said to be the same, or are by this wish,
/// which is kept as an answer. Those members go on in their doubles, all others go over to the kept
/// household. InvalidInput "merge.not_members" when a pair is not of one member of each.
core::Result<registry::Edit> mergeHouseholds(const MergeSource& in, const MergeWish& wish);

/// One edit that takes back all that made this person or household go on in another, and nothing
/// that was changed since, on any laptop that has the history. Conflict "merge.none" when it was
/// not merged.
core::Result<registry::Edit> unmergePerson(const MergeSource& in, const core::RecordId& other);
core::Result<registry::Edit> unmergeHousehold(const MergeSource& in, const core::RecordId& other);

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit_draft.h"
#include "rangkul/registry/membership_rules.h"

namespace rangkul::registry {

using People = std::vector<const Record*>;

/// Name, relation and no cell that only the rules write.
core::Status checkNewMember(const Cells& person);
qint64 relationIn(const Cells& person);
/// Starts a person of `household`, who counts as a new member found on `since`.
void createMember(EditDraft& draft, const core::RecordId& household, const Cells& person,
                  QDate since);

/// Writes the PastMembership of somebody who leaves. "member.end_before_since",
/// "member.before_birth".
core::Status leave(EditDraft& draft, const Record& person, const core::RecordId& household,
                   QDate on, qint64 reason);
/// Puts a person into a household.
void join(EditDraft& draft, const Record& person, const core::RecordId& household, qint64 relation,
          QDate since);

/// Sees to it that those who stay have one head. "member.head_needed", "member.head_unknown",
/// "member.two_heads".
core::Status succeed(EditDraft& draft, const HouseholdProfile& profile, const People& leaving,
                     const std::optional<Succession>& succession);

/// Present members who are not among `leaving`.
People stayingMembers(const HouseholdProfile& profile, const People& leaving);

struct PersonEnding
{
    qint64 reason = 0;
    QDate on;
    QString movedTo = {};
    qint64 presence = 0;
    std::optional<core::RecordId> doubleOf = std::nullopt;
};

/// A person stops counting and belongs to no household afterwards. Refusals of leave().
core::Status endPerson(EditDraft& draft, const Record& person, const core::RecordId& household,
                       const PersonEnding& ending);

/// Keeps the stated number of members in step when it was right before.
void countMembers(EditDraft& draft, const HouseholdProfile& profile, qsizetype change);

/// "household.ended", "member.ended".
core::Status checkOpen(const Record& row);

} // namespace rangkul::registry

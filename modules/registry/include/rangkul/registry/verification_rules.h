// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/household_rules.h"

namespace rangkul::registry {

struct PresenceChange
{
    qint64 presence = 0; ///< of list "presence", for a person "member_presence"
    QDate on;
    QString movedTo = {};                                  ///< needed when moved
    std::optional<core::RecordId> doubleOf = std::nullopt; ///< needed when double or part of other
    QString note = {};
};

/// Whether the household was found (keberadaan). "verification.officer_missing", "date.missing",
/// "date.future", "presence.destination_missing", "presence.kept_missing",
/// "presence.kept_is_same", "household.ended".
core::Result<Edit> setPresence(const Decision& decision, const Record& household,
                               const PresenceChange& change);

/// The same for a member; `doubleOf` and `note` are not used. Died and double end the membership:
/// "presence.use_end_member".
core::Result<Edit> setMemberPresence(const Decision& decision, const Record& person,
                                     const PresenceChange& change);

struct EligibilityChange
{
    qint64 eligibility = 0; ///< of list "eligibility"
    QDate on;
    QString note = {}; ///< needed for "not eligible, other reason"
};

/// Whether the household should be helped (kelayakan). "eligibility.not_found" when it is said to
/// be eligible and was not found, moved away, died out or is double; "eligibility.note_missing".
core::Result<Edit> setEligibility(const Decision& decision, const Record& household,
                                  const EligibilityChange& change);

/// Presence after which nobody of the household is there to be helped.
bool isGone(qint64 presence);

} // namespace rangkul::registry

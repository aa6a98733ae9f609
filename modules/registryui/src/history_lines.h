// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_line_model.h"
#include "profile_session.h"

namespace rangkul::registryui {

/// One change as it is read in "History", and how to take it back.
struct HistoryLine
{
    ProfileLine line;
    /// The cells with the values they had before; empty when there is nothing to bring back.
    std::vector<registry::CellChange> restores;
    QString whyNot; ///< why it cannot be brought back from here
};

/// Newest first. Cells that only make sense together and were written together are one line; so is
/// a record that came with many values. `today` is not needed: times are told as they were.
std::vector<HistoryLine> historyLines(const ProfileSession& session,
                                      const std::vector<registry::HistoryEntry>& entries);

/// Writes the old values back; `seen` is what the profile shows now. Conflict
/// ("edit.changed_since") when a record is no longer there.
core::Result<registry::Edit> restoringEdit(const ProfileSession& session, const HistoryLine& line);

} // namespace rangkul::registryui

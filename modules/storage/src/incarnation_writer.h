// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commit_writer.h"
#include "rangkul/sync/incarnation.h"

#include <set>

namespace rangkul::storage {

/// Gives the register another number in the exchange, in one transaction: the operations that only
/// it has, and all that was stored of them, are renumbered.
class IncarnationWriter
{
public:
    IncarnationWriter(Session& session, const sync::Incarnation& next);
    core::Status run();

private:
    core::Status renumber(CommitWriter& commit);
    core::Status renumberRow(CommitWriter& commit, const registry::RowRef& ref);
    core::Status renumberCells(CommitWriter& commit, StoredRow& row);
    core::Status renumberLife(CommitWriter& commit, const StoredRow& row,
                              const ConflictLedger::Life& before);
    /// What the open conflicts started from.
    core::Status renumberBases();
    core::Status keepFiles();
    core::Status refillOutbox();
    core::Status writeSelf();

    Session& m_session;
    const sync::Incarnation& m_next;
    sync::Renumbering m_numbers;
};

} // namespace rangkul::storage

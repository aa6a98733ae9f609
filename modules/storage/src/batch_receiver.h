// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commit_writer.h"
#include "creation_sum.h"
#include "rangkul/sync/sync_store.h"
#include "trigger_pause.h"

#include <functional>
#include <set>

namespace rangkul::storage {

/// Takes over one verified file of another laptop in one transaction.
class BatchReceiver
{
public:
    BatchReceiver(Session& session, const sync::VerifiedBatch& batch)
        : m_session(session)
        , m_batch(batch)
    {
    }

    core::Result<sync::Applied> run();
    /// The same for the rest of a file that was taken over before; `alsoWrite` belongs to the
    /// transaction.
    core::Status runAgain(const std::function<core::Status()>& alsoWrite);

private:
    core::Result<std::unique_ptr<CommitWriter>> begin(std::span<const sync::Operation> fresh);
    core::Status takeAll(CommitWriter& commit, std::span<const sync::Operation> operations);
    core::Status take(CommitWriter& commit, const sync::Operation& operation);
    core::Result<bool> isSoftMerge(CommitWriter& commit, const sync::Operation& operation,
                                   const StoredRow& row);
    void noteKeys(const sync::Operation& operation, const StoredRow& row, bool isBack);
    void noteReferences(const sync::Operation& operation, const StoredRow& row,
                        const Effect& effect);
    core::Status findRowConflicts(CommitWriter& commit);
    core::Status keepFile();

    Session& m_session;
    const sync::VerifiedBatch& m_batch;
    CreationSum m_created;
    TriggerPause m_triggers;
    qint64 m_softMerges = 0;
    bool m_anyWithdrawn = false; ///< rows that could be named although withdrawn
    /// Numbers that rows came to have, by the tag column they are looked up in.
    std::vector<std::tuple<registry::Entity, const TagColumn*, qint64>> m_keys;
    std::set<registry::RowRef> m_withdrawn; ///< rows withdrawn here
    std::set<registry::RowRef> m_children;  ///< rows that came to name another
};

} // namespace rangkul::storage

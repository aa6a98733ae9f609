// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflict_ledger.h"
#include "head_store.h"
#include "row_store.h"

namespace rangkul::storage {

struct CellDiff
{
    registry::ColumnId column = 0;
    registry::Value before;
    registry::Value after;
};

/// What one operation did to what is shown.
struct Effect
{
    bool isCreated = false;
    Presence presenceBefore = Presence::Live;
    std::vector<CellDiff> changed;
};

/// Applies operations, own and received alike, to the stored state by the merge rule: cells,
/// stamps, extra heads, withdrawal, running digest. Inside a transaction.
class OperationApplier
{
public:
    OperationApplier(Session& session, RowStore& rows)
        : m_session(session)
        , m_rows(rows)
        , m_heads(session)
        , m_conflicts(session)
    {
    }

    HeadStore& heads() { return m_heads; }
    ConflictLedger& conflicts() { return m_conflicts; }

    /// The caller adds the cells of created rows to the digest.
    void leaveCreationsToCaller() { m_addsCreations = false; }

    /// `row` is what is stored now, or a fresh StoredRow for an unknown one; it is brought up to
    /// date.
    core::Result<Effect> apply(const sync::Operation& operation, StoredRow& row);

private:
    core::Status create(const sync::Operation& operation, StoredRow& row, Effect& effect);
    core::Status change(const sync::Operation& operation, StoredRow& row, Effect& effect,
                        std::vector<std::size_t>& positions);
    core::Status changeLife(const sync::Operation& operation, const StoredRow& row,
                            std::vector<sync::LifeHead>& life);
    core::Status changeDisputed(const sync::Operation& operation, StoredRow& row, Effect& effect,
                                std::vector<std::size_t>& positions);

    Session& m_session;
    RowStore& m_rows;
    HeadStore m_heads;
    ConflictLedger m_conflicts;
    bool m_addsCreations = true;
};

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    {
    }

    HeadStore& heads() { return m_heads; }

    /// `row` is what is stored now, or a fresh StoredRow for an unknown one; it is brought up to
    /// date.
    core::Result<Effect> apply(const sync::Operation& operation, StoredRow& row);

private:
    core::Status create(const sync::Operation& operation, StoredRow& row, Effect& effect);
    core::Status change(const sync::Operation& operation, StoredRow& row, Effect& effect,
                        std::vector<std::size_t>& positions);
    core::Status changeLife(const sync::Operation& operation, StoredRow& row);
    core::Status settlePresence(StoredRow& row);

    Session& m_session;
    RowStore& m_rows;
    HeadStore m_heads;
};

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/conflict.h"
#include "session.h"
#include "stored_row.h"

#include <map>
#include <set>

namespace rangkul::storage {

/// Follows which conflicts open and close within one transaction, and writes them down at its end.
class ConflictLedger
{
public:
    explicit ConflictLedger(Session& session)
        : m_session(session)
    {
    }

    /// `written`: what made `after` out of `before`.
    core::Status cellChanged(const StoredRow& row, std::span<const sync::Head> before,
                             std::span<const sync::Head> after, const sync::CellOperation& written);

    struct Life
    {
        std::vector<sync::LifeHead> heads;
        std::vector<sync::Dot> cellDots;
    };
    core::Status lifeChanged(const StoredRow& row, const Life& before, const Life& after);

    /// A conflict between rows that is open now: kinds Key and Reference.
    void found(const sync::ConflictId& id, sync::ConflictKind kind, const StoredRow& row,
               registry::ColumnId cell);

    /// How many are open now and were not before.
    core::Result<qint64> finish(qint64 nowMs);

private:
    struct Entry
    {
        sync::ConflictKind kind = sync::ConflictKind::Value;
        registry::Entity entity = registry::Entity::Household;
        qint64 rowId = 0;
        registry::ColumnId cell = 0;
        std::optional<sync::Dot> base;
    };
    using Id = std::optional<sync::ConflictId>;
    core::Status moved(const Id& before, const Id& after, Entry entry);
    core::Result<std::optional<sync::Dot>> storedBase(const sync::ConflictId& id);
    core::Status remove(const sync::ConflictId& id);
    core::Result<bool> insert(const sync::ConflictId& id, const Entry& entry, qint64 nowMs);

    Session& m_session;
    std::map<sync::ConflictId, Entry> m_opened;
    std::set<sync::ConflictId> m_closed;
};

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "head_store.h"
#include "row_store.h"

namespace rangkul::storage {

/// A conflict that follows from several rows.
struct RowConflict
{
    sync::ConflictId id;
    sync::ConflictKind kind = sync::ConflictKind::Key;
    registry::ColumnId cell = 0;
    std::vector<StoredRow> rows; ///< Key: all that share the number; Reference: child, parent
};

/// Finds rows that share a number, and rows that name a withdrawn one.
class RowConflicts
{
public:
    explicit RowConflicts(Session& session)
        : m_session(session)
        , m_rows(session)
        , m_heads(session)
    {
    }

    core::Result<std::vector<RowConflict>> keys();
    core::Result<std::vector<RowConflict>> references();

    /// Of rows whose number has this tag: NIK or KK. Rows that ended do not count.
    core::Result<std::vector<RowConflict>> sameKey(registry::Entity entity, const TagColumn& tag,
                                                   qint64 value);
    /// Live rows that name this withdrawn one.
    core::Result<std::vector<RowConflict>> childrenOf(const StoredRow& parent);
    /// What the row names that is withdrawn.
    core::Result<std::vector<RowConflict>> parentsOf(const StoredRow& child);

private:
    core::Result<RowConflict> keyConflict(const TagColumn& tag, std::vector<StoredRow> rows);
    core::Result<RowConflict> referenceConflict(const registry::Variable& variable, StoredRow child,
                                                StoredRow parent);
    core::Status appendReferences(std::vector<RowConflict>& out,
                                  const registry::Variable& variable);
    core::Result<sync::KeyedRow> keyed(const StoredRow& row, registry::ColumnId cell);

    Session& m_session;
    RowStore m_rows;
    HeadStore m_heads;
};

/// Whether two live rows may not share this number.
bool isKey(const TagColumn& tag);

} // namespace rangkul::storage

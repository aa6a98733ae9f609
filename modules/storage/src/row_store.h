// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_codec.h"
#include "session.h"
#include "stored_row.h"

#include <array>
#include <functional>

namespace rangkul::storage {

/// Reads and writes whole rows of the entity tables. Knows nothing of operations or history.
class RowStore
{
public:
    explicit RowStore(Session& session)
        : m_session(session)
    {
    }

    /// Also withdrawn and merely named rows.
    core::Result<std::optional<StoredRow>> find(const registry::RowRef& row);
    core::Result<std::optional<StoredRow>> find(registry::Entity entity, qint64 id);
    /// Rows that match, e.g. "household_id = ?1 AND withdrawn = 0 ORDER BY id".
    core::Result<std::vector<StoredRow>> where(registry::Entity entity, const QByteArray& condition,
                                               qint64 parameter);
    core::Result<std::vector<StoredRow>> all(registry::Entity entity);

    core::Result<std::optional<qint64>> localId(const registry::RowRef& row);
    /// NotFound ("storage.no_row") never happens in a sound register.
    core::Result<core::RecordId> uid(registry::Entity entity, qint64 id);
    /// Local id; a row that is only named is made for an unknown one. Inside a transaction.
    core::Result<qint64> localIdOrNamed(const registry::RowRef& row);

    /// Stores a new row and sets its id.
    core::Status insert(StoredRow& row);
    /// The same with what the keys made of it before.
    core::Status insert(StoredRow& row, const SealedCells& cells);
    /// Writes stamps, presence and the variables at `changed`.
    core::Status update(const StoredRow& row, const std::vector<std::size_t>& changed);

private:
    core::Result<StoredRow> read(registry::Entity entity, Statement& statement);
    core::Status readValues(StoredRow& row, Statement& statement);
    core::Status bindValue(Statement& statement, int parameter, const registry::Variable& variable,
                           const registry::Value& value);
    core::Result<Borrowed*> inserter(const TableShape& shape);

    Session& m_session;
    std::array<std::optional<Borrowed>, registry::kLastEntity + 1> m_inserters;
    /// The last reference resolved per entity: rows of one import mostly share it.
    struct LastNamed
    {
        core::RecordId uid;
        qint64 id = 0;
    };
    std::array<LastNamed, registry::kLastEntity + 1> m_lastNamed;
};

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commit_writer.h"

namespace rangkul::storage {

/// Turns wishes into operations and applies them within one commit.
class EditWriter
{
public:
    explicit EditWriter(CommitWriter& commit)
        : m_commit(commit)
    {
    }

    /// Conflict ("record.exists"), InvalidInput (value or "reference.unknown").
    core::Status create(const registry::NewRow& row);
    /// Cells of one row. Conflict ("edit.changed_since", column), NotFound ("record.missing").
    core::Status change(const registry::RowRef& row, const std::vector<registry::CellEdit>& cells);
    core::Status withdraw(const registry::RowRef& row);
    core::Status restore(const registry::RowRef& row);

    /// Whether a value may be stored in this variable; references must name a live row.
    core::Result<registry::Value> checked(const registry::Variable& variable,
                                          const registry::Value& value);

private:
    core::Status changeCells(StoredRow& row, const std::vector<registry::CellEdit>& cells);
    core::Status setLife(const registry::RowRef& row, sync::OperationKind kind);
    CommitWriter& m_commit;
};

/// The whole edit in one transaction. A Commit with id 0: everything was so already.
core::Result<registry::Commit> applyEdit(Session& session, const registry::Edit& edit);

/// The operation that creates a row with these cells, given by position in the catalogue.
void addCreationCells(sync::Operation& operation, const std::vector<registry::Value>& values);

} // namespace rangkul::storage

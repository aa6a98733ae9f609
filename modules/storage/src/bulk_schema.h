// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/entity.h"
#include "sql/database.h"

#include <vector>

namespace rangkul::storage {

/// Takes what slows single rows down out of the schema for the length of one bulk transaction:
/// insert triggers of the entity tables (with them SQLite copies every page that a row touches,
/// once per row, in case a trigger fails) and the indexes of tables that are empty (built at once
/// they cost a fraction). Nobody else can write meanwhile, and a rollback brings all of it back.
class BulkSchema
{
public:
    /// Inside a transaction.
    core::Status suspend(Database& database);
    /// Brings it back and puts the geometries of new rows into the R-trees. Same transaction.
    core::Status resume(Database& database);

private:
    struct Tree
    {
        QByteArray table;
        qint64 lastId = 0; ///< before the new rows
    };
    core::Status suspendTable(Database& database, const QByteArray& table, QByteArray& drops);
    core::Status fillTree(Database& database, const Tree& tree);

    std::vector<QByteArray> m_definitions;
    std::vector<Tree> m_trees;
};

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/entity.h"
#include "sql/database.h"

#include <vector>

namespace rangkul::storage {

/// Takes the insert triggers of the entity tables away for the length of one bulk transaction.
/// With them SQLite copies every page that a row touches, once per row, in case a trigger fails.
/// Nobody else can write meanwhile, and a rollback brings them back like everything else.
class BulkTriggers
{
public:
    /// Inside a transaction.
    core::Status suspend(Database& database);
    /// Brings them back and puts the geometries of new rows into the R-trees. Same transaction.
    core::Status resume(Database& database);

private:
    struct Tree
    {
        QByteArray table;
        qint64 lastId = 0; ///< before the new rows
    };
    std::vector<QByteArray> m_definitions;
    std::vector<Tree> m_trees;
};

} // namespace rangkul::storage

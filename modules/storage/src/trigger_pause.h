// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/database.h"

#include <vector>

namespace rangkul::storage {

/// Takes away the triggers that every single row fires, for the length of one transaction with
/// thousands of rows: with them SQLite copies each page that a row touches, in case a trigger
/// fails. Nobody else can write meanwhile, and a rollback brings them back.
class TriggerPause
{
public:
    /// Inside a transaction.
    core::Status begin(Database& database);
    /// Brings them back and puts new geometries into the R-trees. Same transaction; nothing to do
    /// without begin().
    core::Status end(Database& database);

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

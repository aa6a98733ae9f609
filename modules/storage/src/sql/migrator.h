// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/result.h"
#include "sql/database.h"

#include <vector>

namespace rangkul::storage {

/// One file of migrations/, compiled in. `version` is its number.
struct Migration
{
    int version = 0;
    const char* name = "";
    const char* sql = "";
};

/// All of them, ascending; generated from the folder.
const std::vector<Migration>& migrations();

/// The format this program writes: the number of the last migration.
int newestVersion();

/// Schema version of a file: GeoPackage wants user_version 103xx, of which xx is ours. 0 = empty
/// file. Corrupt ("register.no_register") when the file is something else.
core::Result<int> schemaVersion(Database& database);

/// Brings the file up to `steps`' last version, each step in a transaction of its own. Before the
/// first step a copy is kept in `backupFolder` (unless the file is new). NewerFormat
/// ("register.newer", file's version, our version) changes nothing.
core::Status migrate(Database& database, const std::vector<Migration>& steps,
                     const QString& backupFolder);

/// Copies the whole database into a new file, consistent also while it is written; the file appears
/// under its name only when it is whole.
core::Status backupTo(Database& database, const QString& path);

} // namespace rangkul::storage

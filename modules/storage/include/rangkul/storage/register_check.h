// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/finding.h"
#include "rangkul/core/progress.h"
#include "rangkul/core/result.h"

#include <vector>

namespace rangkul::storage {

class Session;

/// Looks whether a register is sound: the file, foreign keys, the rules of GeoPackage, guards,
/// sealed cells and their tags, stamps and digest against data, R-trees against points, the
/// history chain. Changes nothing.
class RegisterCheck
{
public:
    explicit RegisterCheck(Session& session)
        : m_session(session)
    {
    }

    /// Empty when all is well. Reasons: "check.integrity" (SQLite's words), "check.foreign_key"
    /// (table, rows), "check.schema" (name), "check.geopackage" (what), "check.geometry" (table,
    /// rows), "check.rtree" (table, rows), "check.sealed" (table, rows), "check.tag" (table, rows),
    /// "check.stamps" (table, rows), "check.presence" (table, rows), "check.digest",
    /// "check.chain" (commit), "check.history" (rows), "check.outbox" (rows), "check.raw_rows"
    /// (chunks). Steps reported: "check.file", "check.rows", "check.log". About a minute for
    /// 1,000,000 persons.
    core::Result<std::vector<core::Finding>> run(const core::Progress& progress);

private:
    Session& m_session;
};

} // namespace rangkul::storage

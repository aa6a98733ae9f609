// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/edit.h"
#include "sql/database.h"

#include <array>
#include <vector>

namespace rangkul::storage {

/// Collects which row of the received file each stored row came from, and stores it packed.
class SourceRowWriter
{
public:
    void add(registry::Entity entity, qint64 id, qint64 rowNumber)
    {
        m_waiting[static_cast<std::size_t>(entity)].push_back({id, rowNumber});
    }
    core::Status finish(Database& database, registry::CommitId commit);

private:
    struct Pair
    {
        qint64 id;
        qint64 rowNumber;
        auto operator<=>(const Pair&) const = default;
    };
    std::array<std::vector<Pair>, registry::kLastEntity + 1> m_waiting;
};

/// Row number in the file of that import, 0 when none is known.
core::Result<qint64> findSourceRow(Database& database, registry::Entity entity, qint64 id,
                                   registry::CommitId commit);

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/family_reader.h"
#include "rangkul/registry/repositories.h"

#include <map>

namespace rangkul::services {

/// Who goes on in whom: ended record -> kept record, persons and households alike.
using Successors = std::map<core::RecordId, core::RecordId>;

/// A column by which rows belong to a person or a household: aid, objections, needs, groups,
/// rankings. Visits and photographs have no rows of their own yet.
struct BelongingColumn
{
    registry::Entity entity;
    const char* column;
    const char* first = nullptr; ///< column that remembers to whom the row belonged at first
};
std::span<const BelongingColumn> belongingColumns();

/// What a merge reads of a register.
struct MergeSource
{
    const registry::RecordRepository& records;
    const registry::FamilyReader& families;
};

/// Where rows are looked for.
struct BelongingSearch
{
    /// With their members now and all that was given to those.
    std::vector<core::RecordId> households;
    std::vector<core::RecordId> persons; ///< who are no members of those now
};

/// The rows that may belong to those households, their members or the persons; whoever asks looks
/// at the columns. Reads no others.
core::Result<std::vector<registry::Record>> belongings(const MergeSource& in,
                                                       const BelongingSearch& search);

/// Null when the cell names nobody.
core::RecordId referenceIn(const registry::Record& row, const char* column);

} // namespace rangkul::services

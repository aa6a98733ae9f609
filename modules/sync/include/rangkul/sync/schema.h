// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/variable.h"

#include <compare>
#include <cstdint>
#include <set>

namespace rangkul::sync {

/// Schema that operations of this program are written by. Rises with each release that adds fields
/// or kinds of records.
inline constexpr std::uint16_t kOperationSchema = 2;
/// Oldest schema whose programs may apply what this program writes: they keep what they do not
/// know. Raised only when a file would be misread, not when it merely says more.
inline constexpr std::uint16_t kOldestReader = 1;

/// A field, or with cell 0 a whole kind of records, that a program does not know. Plain numbers,
/// since a newer program has given them.
struct UnknownPart
{
    std::uint8_t entity = 0;
    registry::ColumnId cell = 0;

    auto operator<=>(const UnknownPart&) const = default;
};

/// What a program can store (sync.md 3.12).
class Schema
{
public:
    static const Schema& ofThisProgram();
    /// All that the catalogue has but `missing`: what another release is like.
    explicit Schema(std::uint16_t version, std::set<UnknownPart> missing = {});

    std::uint16_t version() const { return m_version; }
    bool knows(registry::Entity entity) const;
    /// `cell`: a lead column (merge_cell.h).
    bool knows(registry::Entity entity, registry::ColumnId cell) const;

private:
    std::uint16_t m_version;
    std::set<UnknownPart> m_missing;
};

} // namespace rangkul::sync

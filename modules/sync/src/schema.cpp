// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/schema.h"

#include "rangkul/sync/merge_cell.h"

namespace rangkul::sync {

Schema::Schema(std::uint16_t version, std::set<UnknownPart> missing)
    : m_version(version)
    , m_missing(std::move(missing))
{
}

const Schema& Schema::ofThisProgram()
{
    static const Schema schema(kOperationSchema);
    return schema;
}

bool Schema::knows(registry::Entity entity) const
{
    const auto number = static_cast<std::uint8_t>(entity);
    return number >= 1 && number <= registry::kLastEntity && m_missing.count({number, 0}) == 0;
}

bool Schema::knows(registry::Entity entity, registry::ColumnId cell) const
{
    return knows(entity) && !cellColumns(entity, cell).empty() &&
           m_missing.count({static_cast<std::uint8_t>(entity), cell}) == 0;
}

} // namespace rangkul::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "variable_catalogue.h"

// One line per variable, as in a table.
// clang-format off
namespace rangkul::registry::catalogue {

namespace
{
constexpr Variable kRegionRows[] = {
    {.entity = Entity::Region, .id = 1, .column = "code", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::Region, .id = 2, .column = "bps_code", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::Region, .id = 3, .column = "level", .type = ValueType::Code, .section = Section::Identity, .codeList = "region_level"},
    {.entity = Entity::Region, .id = 4, .column = "kind", .type = ValueType::Code, .section = Section::Identity, .codeList = "region_kind"},
    {.entity = Entity::Region, .id = 5, .column = "name", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::Region, .id = 6, .column = "parent_code", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::Region, .id = 7, .column = "geom", .type = ValueType::Area, .section = Section::Place},
    {.entity = Entity::Region, .id = 8, .column = "source", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Region, .id = 9, .column = "valid_from", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Region, .id = 10, .column = "valid_to", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Region, .id = 11, .column = "verification_target", .type = ValueType::Integer, .section = Section::Verification},
};
} // namespace
const std::span<const Variable> kRegion = kRegionRows;

} // namespace rangkul::registry::catalogue
// clang-format on

// SPDX-License-Identifier: GPL-3.0-or-later
#include "variable_catalogue.h"

// One line per variable, as in a table.
// clang-format off
namespace rangkul::registry::catalogue {

namespace
{
constexpr Variable kDwellingRows[] = {
    {.entity = Entity::Dwelling, .id = 1, .column = "region_id", .type = ValueType::Reference, .section = Section::Place, .group = CellGroup::Address, .target = Entity::Region},
    {.entity = Entity::Dwelling, .id = 2, .column = "address", .type = ValueType::Text, .section = Section::Place, .protection = Protection::Identity, .group = CellGroup::Address},
    {.entity = Entity::Dwelling, .id = 3, .column = "rt", .type = ValueType::Text, .section = Section::Place, .group = CellGroup::Address},
    {.entity = Entity::Dwelling, .id = 4, .column = "rw", .type = ValueType::Text, .section = Section::Place, .group = CellGroup::Address},
    {.entity = Entity::Dwelling, .id = 5, .column = "hamlet", .type = ValueType::Text, .section = Section::Place, .protection = Protection::Identity, .group = CellGroup::Address},
    {.entity = Entity::Dwelling, .id = 6, .column = "geom", .type = ValueType::Point, .section = Section::Place, .group = CellGroup::Position},
    {.entity = Entity::Dwelling, .id = 7, .column = "accuracy_m", .type = ValueType::Real, .section = Section::Place, .group = CellGroup::Position},
    {.entity = Entity::Dwelling, .id = 8, .column = "position_method", .type = ValueType::Code, .section = Section::Place, .codeList = "position_method", .group = CellGroup::Position},
    {.entity = Entity::Dwelling, .id = 9, .column = "building_number", .type = ValueType::Text, .section = Section::Place, .protection = Protection::Identity},
    {.entity = Entity::Dwelling, .id = 10, .column = "building_use", .type = ValueType::Code, .section = Section::Building, .codeList = "building_use"},
    {.entity = Entity::Dwelling, .id = 11, .column = "tenure", .type = ValueType::Code, .section = Section::Building, .codeList = "tenure"},
    {.entity = Entity::Dwelling, .id = 12, .column = "land_proof", .type = ValueType::Code, .section = Section::Building, .codeList = "land_proof"},
    {.entity = Entity::Dwelling, .id = 13, .column = "floor_area", .type = ValueType::Real, .section = Section::Building},
    {.entity = Entity::Dwelling, .id = 14, .column = "floor", .type = ValueType::Code, .section = Section::Building, .codeList = "floor"},
    {.entity = Entity::Dwelling, .id = 15, .column = "wall", .type = ValueType::Code, .section = Section::Building, .codeList = "wall"},
    {.entity = Entity::Dwelling, .id = 16, .column = "roof", .type = ValueType::Code, .section = Section::Building, .codeList = "roof"},
    {.entity = Entity::Dwelling, .id = 17, .column = "wall_condition", .type = ValueType::Code, .section = Section::Building, .codeList = "condition"},
    {.entity = Entity::Dwelling, .id = 18, .column = "roof_condition", .type = ValueType::Code, .section = Section::Building, .codeList = "condition"},
    {.entity = Entity::Dwelling, .id = 19, .column = "rooms", .type = ValueType::Integer, .section = Section::Building},
    {.entity = Entity::Dwelling, .id = 20, .column = "water", .type = ValueType::Code, .section = Section::Facilities, .codeList = "water"},
    {.entity = Entity::Dwelling, .id = 21, .column = "septic_distance", .type = ValueType::Code, .section = Section::Facilities, .codeList = "septic_distance"},
    {.entity = Entity::Dwelling, .id = 22, .column = "lighting", .type = ValueType::Code, .section = Section::Facilities, .codeList = "lighting"},
    {.entity = Entity::Dwelling, .id = 23, .column = "power_1", .type = ValueType::Code, .section = Section::Facilities, .codeList = "power"},
    {.entity = Entity::Dwelling, .id = 24, .column = "power_2", .type = ValueType::Code, .section = Section::Facilities, .codeList = "power"},
    {.entity = Entity::Dwelling, .id = 25, .column = "power_3", .type = ValueType::Code, .section = Section::Facilities, .codeList = "power"},
    {.entity = Entity::Dwelling, .id = 26, .column = "cooking_fuel", .type = ValueType::Code, .section = Section::Facilities, .codeList = "cooking_fuel"},
    {.entity = Entity::Dwelling, .id = 27, .column = "toilet", .type = ValueType::Code, .section = Section::Facilities, .codeList = "toilet"},
    {.entity = Entity::Dwelling, .id = 28, .column = "toilet_type", .type = ValueType::Code, .section = Section::Facilities, .codeList = "toilet_type"},
    {.entity = Entity::Dwelling, .id = 29, .column = "sewage", .type = ValueType::Code, .section = Section::Facilities, .codeList = "sewage"},
    {.entity = Entity::Dwelling, .id = 30, .column = "pln_customer", .type = ValueType::Text, .section = Section::Facilities, .protection = Protection::Identity},
    {.entity = Entity::Dwelling, .id = 31, .column = "note", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity},
};
} // namespace
const std::span<const Variable> kDwelling = kDwellingRows;

} // namespace rangkul::registry::catalogue
// clang-format on

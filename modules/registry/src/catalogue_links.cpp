// SPDX-License-Identifier: GPL-3.0-or-later
#include "variable_catalogue.h"

// One line per variable, as in a table.
// clang-format off
namespace rangkul::registry::catalogue {

namespace
{
constexpr Variable kPastOccupancyRows[] = {
    {.entity = Entity::PastOccupancy, .id = 1, .column = "household_id", .type = ValueType::Reference, .section = Section::Place, .target = Entity::Household},
    {.entity = Entity::PastOccupancy, .id = 2, .column = "dwelling_id", .type = ValueType::Reference, .section = Section::Place, .target = Entity::Dwelling},
    {.entity = Entity::PastOccupancy, .id = 3, .column = "since", .type = ValueType::Date, .section = Section::Place},
    {.entity = Entity::PastOccupancy, .id = 4, .column = "until", .type = ValueType::Date, .section = Section::Place},
    {.entity = Entity::PastOccupancy, .id = 5, .column = "reason", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity},
};
} // namespace
const std::span<const Variable> kPastOccupancy = kPastOccupancyRows;

namespace
{
constexpr Variable kPastMembershipRows[] = {
    {.entity = Entity::PastMembership, .id = 1, .column = "person_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Person},
    {.entity = Entity::PastMembership, .id = 2, .column = "household_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Household},
    {.entity = Entity::PastMembership, .id = 3, .column = "relation", .type = ValueType::Code, .section = Section::Identity, .codeList = "relation"},
    {.entity = Entity::PastMembership, .id = 4, .column = "since", .type = ValueType::Date, .section = Section::Identity},
    {.entity = Entity::PastMembership, .id = 5, .column = "until", .type = ValueType::Date, .section = Section::Identity},
    {.entity = Entity::PastMembership, .id = 6, .column = "reason", .type = ValueType::Code, .section = Section::Admin, .codeList = "member_end"},
};
} // namespace
const std::span<const Variable> kPastMembership = kPastMembershipRows;

namespace
{
constexpr Variable kRankingRows[] = {
    {.entity = Entity::Ranking, .id = 1, .column = "household_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Household},
    {.entity = Entity::Ranking, .id = 2, .column = "dataset_id", .type = ValueType::Reference, .section = Section::Admin, .target = Entity::Dataset},
    {.entity = Entity::Ranking, .id = 3, .column = "as_of", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Ranking, .id = 4, .column = "decile_national", .type = ValueType::Integer, .section = Section::Economy},
    {.entity = Entity::Ranking, .id = 5, .column = "decile_province", .type = ValueType::Integer, .section = Section::Economy},
    {.entity = Entity::Ranking, .id = 6, .column = "decile_city", .type = ValueType::Integer, .section = Section::Economy},
    {.entity = Entity::Ranking, .id = 7, .column = "percentile", .type = ValueType::Real, .section = Section::Economy},
};
} // namespace
const std::span<const Variable> kRanking = kRankingRows;

} // namespace rangkul::registry::catalogue
// clang-format on

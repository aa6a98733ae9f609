// SPDX-License-Identifier: GPL-3.0-or-later
#include "variable_catalogue.h"

// One line per variable, as in a table.
// clang-format off
namespace rangkul::registry::catalogue {

namespace
{
constexpr Variable kPairDecisionRows[] = {
    {.entity = Entity::PairDecision, .id = 1, .column = "person_a", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Person},
    {.entity = Entity::PairDecision, .id = 2, .column = "person_b", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Person},
    {.entity = Entity::PairDecision, .id = 3, .column = "household_a", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Household},
    {.entity = Entity::PairDecision, .id = 4, .column = "household_b", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Household},
    {.entity = Entity::PairDecision, .id = 5, .column = "answer", .type = ValueType::Code, .section = Section::Admin, .codeList = "pair_answer", .group = CellGroup::Decision},
    {.entity = Entity::PairDecision, .id = 6, .column = "officer", .type = ValueType::Text, .section = Section::Admin, .group = CellGroup::Decision},
    {.entity = Entity::PairDecision, .id = 7, .column = "decided_on", .type = ValueType::Date, .section = Section::Admin, .group = CellGroup::Decision},
    {.entity = Entity::PairDecision, .id = 8, .column = "weight", .type = ValueType::Real, .section = Section::Admin},
    {.entity = Entity::PairDecision, .id = 9, .column = "model", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::PairDecision, .id = 10, .column = "note", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity},
};
} // namespace
const std::span<const Variable> kPairDecision = kPairDecisionRows;

} // namespace rangkul::registry::catalogue
// clang-format on

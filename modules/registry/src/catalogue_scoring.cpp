// SPDX-License-Identifier: GPL-3.0-or-later
#include "variable_catalogue.h"

// One line per variable, as in a table.
// clang-format off
namespace rangkul::registry::catalogue {

namespace
{
constexpr Variable kScoreModelRows[] = {
    {.entity = Entity::ScoreModel, .id = 1, .column = "name", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::ScoreModel, .id = 2, .column = "model", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::ScoreModel, .id = 3, .column = "version", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::ScoreModel, .id = 4, .column = "content", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::ScoreModel, .id = 5, .column = "drafted_by", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::ScoreModel, .id = 6, .column = "drafted_on", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::ScoreModel, .id = 7, .column = "approved_by", .type = ValueType::Text, .section = Section::Admin, .group = CellGroup::Decision},
    {.entity = Entity::ScoreModel, .id = 8, .column = "approved_on", .type = ValueType::Date, .section = Section::Admin, .group = CellGroup::Decision},
    {.entity = Entity::ScoreModel, .id = 9, .column = "letter", .type = ValueType::Text, .section = Section::Admin, .group = CellGroup::Decision},
    {.entity = Entity::ScoreModel, .id = 10, .column = "active", .type = ValueType::Code, .section = Section::Admin, .codeList = "yes_no"},
    {.entity = Entity::ScoreModel, .id = 11, .column = "note", .type = ValueType::Text, .section = Section::Admin},
};
} // namespace
const std::span<const Variable> kScoreModel = kScoreModelRows;

namespace
{
constexpr Variable kObjectionRows[] = {
    {.entity = Entity::Objection, .id = 1, .column = "household_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Household},
    {.entity = Entity::Objection, .id = 2, .column = "person_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Person},
    {.entity = Entity::Objection, .id = 3, .column = "kind", .type = ValueType::Code, .section = Section::Admin, .codeList = "objection_kind"},
    {.entity = Entity::Objection, .id = 4, .column = "opened_on", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Objection, .id = 5, .column = "deadline", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Objection, .id = 6, .column = "model", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Objection, .id = 7, .column = "model_version", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Objection, .id = 8, .column = "criterion", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Objection, .id = 9, .column = "score", .type = ValueType::Real, .section = Section::Admin},
    {.entity = Entity::Objection, .id = 10, .column = "result", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity},
    {.entity = Entity::Objection, .id = 11, .column = "reporter", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity},
    {.entity = Entity::Objection, .id = 12, .column = "claim", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity},
    {.entity = Entity::Objection, .id = 13, .column = "evidence", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity},
    {.entity = Entity::Objection, .id = 14, .column = "officer", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Objection, .id = 15, .column = "status", .type = ValueType::Code, .section = Section::Admin, .codeList = "objection_status", .group = CellGroup::Decision},
    {.entity = Entity::Objection, .id = 16, .column = "decided_by", .type = ValueType::Text, .section = Section::Admin, .group = CellGroup::Decision},
    {.entity = Entity::Objection, .id = 17, .column = "decided_on", .type = ValueType::Date, .section = Section::Admin, .group = CellGroup::Decision},
    {.entity = Entity::Objection, .id = 18, .column = "decision", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity, .group = CellGroup::Decision},
    {.entity = Entity::Objection, .id = 19, .column = "letter", .type = ValueType::Text, .section = Section::Admin, .group = CellGroup::Decision},
};
} // namespace
const std::span<const Variable> kObjection = kObjectionRows;

} // namespace rangkul::registry::catalogue
// clang-format on

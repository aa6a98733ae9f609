// SPDX-License-Identifier: GPL-3.0-or-later
#include "variable_catalogue.h"

// One line per variable, as in a table.
// clang-format off
namespace rangkul::registry::catalogue {

namespace
{
constexpr Variable kDatasetRows[] = {
    {.entity = Entity::Dataset, .id = 1, .column = "kind", .type = ValueType::Code, .section = Section::Admin, .codeList = "dataset_kind"},
    {.entity = Entity::Dataset, .id = 2, .column = "edition", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 3, .column = "cut_off", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 4, .column = "giver", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 5, .column = "bast_number", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 6, .column = "bast_date", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 7, .column = "legal_basis", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 8, .column = "purpose", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 9, .column = "keep_until", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 10, .column = "sha256", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 11, .column = "row_count", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 12, .column = "profile", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 13, .column = "file_name", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Dataset, .id = 14, .column = "name", .type = ValueType::Text, .section = Section::Admin},
};
} // namespace
const std::span<const Variable> kDataset = kDatasetRows;

namespace
{
constexpr Variable kProgramRows[] = {
    {.entity = Entity::Program, .id = 1, .column = "name", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::Program, .id = 2, .column = "short_name", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::Program, .id = 3, .column = "owner", .type = ValueType::Code, .section = Section::Admin, .codeList = "program_owner"},
    {.entity = Entity::Program, .id = 4, .column = "office", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Program, .id = 5, .column = "strategy", .type = ValueType::Code, .section = Section::Admin, .codeList = "strategy"},
    {.entity = Entity::Program, .id = 6, .column = "unit", .type = ValueType::Code, .section = Section::Admin, .codeList = "benefit_unit"},
    {.entity = Entity::Program, .id = 7, .column = "year", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::Program, .id = 8, .column = "quota", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::Program, .id = 9, .column = "amount", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::Program, .id = 10, .column = "rule", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Program, .id = 11, .column = "active", .type = ValueType::Code, .section = Section::Admin, .codeList = "yes_no"},
};
} // namespace
const std::span<const Variable> kProgram = kProgramRows;

namespace
{
constexpr Variable kBenefitRows[] = {
    {.entity = Entity::Benefit, .id = 1, .column = "program_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Program},
    {.entity = Entity::Benefit, .id = 2, .column = "person_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Person},
    {.entity = Entity::Benefit, .id = 3, .column = "household_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Household},
    {.entity = Entity::Benefit, .id = 4, .column = "dwelling_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Dwelling},
    {.entity = Entity::Benefit, .id = 5, .column = "year", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::Benefit, .id = 6, .column = "stage", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Benefit, .id = 7, .column = "amount", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::Benefit, .id = 8, .column = "status", .type = ValueType::Code, .section = Section::Admin, .codeList = "benefit_status"},
    {.entity = Entity::Benefit, .id = 9, .column = "dataset_id", .type = ValueType::Reference, .section = Section::Admin, .target = Entity::Dataset},
    {.entity = Entity::Benefit, .id = 10, .column = "note", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity},
    {.entity = Entity::Benefit, .id = 11, .column = "first_person", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Person},
    {.entity = Entity::Benefit, .id = 12, .column = "first_household", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Household},
    {.entity = Entity::Benefit, .id = 13, .column = "proposed_on", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Benefit, .id = 14, .column = "approved_on", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Benefit, .id = 15, .column = "delivered_on", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Benefit, .id = 16, .column = "override_note", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity},
    {.entity = Entity::Benefit, .id = 17, .column = "aid_group_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::AidGroup},
};
} // namespace
const std::span<const Variable> kBenefit = kBenefitRows;

} // namespace rangkul::registry::catalogue
// clang-format on

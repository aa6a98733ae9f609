// SPDX-License-Identifier: GPL-3.0-or-later
#include "variable_catalogue.h"

// One line per variable, as in a table.
// clang-format off
namespace rangkul::registry::catalogue {

namespace
{
constexpr Variable kQuotaRows[] = {
    {.entity = Entity::Quota, .id = 1, .column = "program_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Program},
    {.entity = Entity::Quota, .id = 2, .column = "region_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Region},
    {.entity = Entity::Quota, .id = 3, .column = "year", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::Quota, .id = 4, .column = "stage", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Quota, .id = 5, .column = "places", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::Quota, .id = 6, .column = "source", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Quota, .id = 7, .column = "unit", .type = ValueType::Code, .section = Section::Admin, .codeList = "quota_unit"},
};
} // namespace
const std::span<const Variable> kQuota = kQuotaRows;

namespace
{
constexpr Variable kProgramPairRows[] = {
    {.entity = Entity::ProgramPair, .id = 1, .column = "program_a", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Program},
    {.entity = Entity::ProgramPair, .id = 2, .column = "program_b", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Program},
    {.entity = Entity::ProgramPair, .id = 3, .column = "compatibility", .type = ValueType::Code, .section = Section::Admin, .codeList = "compatibility"},
    {.entity = Entity::ProgramPair, .id = 4, .column = "reason", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::ProgramPair, .id = 5, .column = "source", .type = ValueType::Text, .section = Section::Admin},
};
} // namespace
const std::span<const Variable> kProgramPair = kProgramPairRows;

namespace
{
constexpr Variable kAidGroupRows[] = {
    {.entity = Entity::AidGroup, .id = 1, .column = "program_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Program},
    {.entity = Entity::AidGroup, .id = 2, .column = "region_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Region},
    {.entity = Entity::AidGroup, .id = 3, .column = "name", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::AidGroup, .id = 4, .column = "business", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::AidGroup, .id = 5, .column = "formed_on", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::AidGroup, .id = 6, .column = "ended_on", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::AidGroup, .id = 7, .column = "note", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity},
};
} // namespace
const std::span<const Variable> kAidGroup = kAidGroupRows;

namespace
{
constexpr Variable kAidGroupMemberRows[] = {
    {.entity = Entity::AidGroupMember, .id = 1, .column = "aid_group_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::AidGroup},
    {.entity = Entity::AidGroupMember, .id = 2, .column = "household_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Household},
    {.entity = Entity::AidGroupMember, .id = 3, .column = "person_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Person},
    {.entity = Entity::AidGroupMember, .id = 4, .column = "role", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::AidGroupMember, .id = 5, .column = "since", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::AidGroupMember, .id = 6, .column = "until", .type = ValueType::Date, .section = Section::Admin},
};
} // namespace
const std::span<const Variable> kAidGroupMember = kAidGroupMemberRows;

namespace
{
constexpr Variable kNeedRuleRows[] = {
    {.entity = Entity::NeedRule, .id = 1, .column = "code", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::NeedRule, .id = 2, .column = "name", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::NeedRule, .id = 3, .column = "rule", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::NeedRule, .id = 4, .column = "reason", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::NeedRule, .id = 5, .column = "unit", .type = ValueType::Code, .section = Section::Admin, .codeList = "benefit_unit"},
    {.entity = Entity::NeedRule, .id = 6, .column = "program_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Program},
    {.entity = Entity::NeedRule, .id = 7, .column = "office", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::NeedRule, .id = 8, .column = "deadline_days", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::NeedRule, .id = 9, .column = "source", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::NeedRule, .id = 10, .column = "active", .type = ValueType::Code, .section = Section::Admin, .codeList = "yes_no"},
};
} // namespace
const std::span<const Variable> kNeedRule = kNeedRuleRows;

namespace
{
constexpr Variable kNeedRows[] = {
    {.entity = Entity::Need, .id = 1, .column = "household_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Household},
    {.entity = Entity::Need, .id = 2, .column = "person_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Person},
    {.entity = Entity::Need, .id = 3, .column = "need_rule_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::NeedRule},
    {.entity = Entity::Need, .id = 4, .column = "office", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Need, .id = 5, .column = "opened_on", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Need, .id = 6, .column = "deadline", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Need, .id = 7, .column = "status", .type = ValueType::Code, .section = Section::Admin, .codeList = "need_status", .group = CellGroup::Decision},
    {.entity = Entity::Need, .id = 8, .column = "closed_on", .type = ValueType::Date, .section = Section::Admin, .group = CellGroup::Decision},
    {.entity = Entity::Need, .id = 9, .column = "officer", .type = ValueType::Text, .section = Section::Admin, .group = CellGroup::Decision},
    {.entity = Entity::Need, .id = 10, .column = "benefit_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Benefit},
    {.entity = Entity::Need, .id = 11, .column = "note", .type = ValueType::Text, .section = Section::Admin, .protection = Protection::Identity},
};
} // namespace
const std::span<const Variable> kNeed = kNeedRows;

} // namespace rangkul::registry::catalogue
// clang-format on

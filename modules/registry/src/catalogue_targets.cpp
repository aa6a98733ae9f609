// SPDX-License-Identifier: GPL-3.0-or-later
#include "variable_catalogue.h"

// One line per variable, as in a table.
// clang-format off
namespace rangkul::registry::catalogue {

namespace
{
constexpr Variable kPovertyLineRows[] = {
    {.entity = Entity::PovertyLine, .id = 1, .column = "name", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::PovertyLine, .id = 2, .column = "region_code", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::PovertyLine, .id = 3, .column = "area", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::PovertyLine, .id = 4, .column = "valid_from", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::PovertyLine, .id = 5, .column = "per_capita_month", .type = ValueType::Real, .section = Section::Admin},
    {.entity = Entity::PovertyLine, .id = 6, .column = "source", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::PovertyLine, .id = 7, .column = "note", .type = ValueType::Text, .section = Section::Admin},
};
} // namespace
const std::span<const Variable> kPovertyLine = kPovertyLineRows;

namespace
{
constexpr Variable kIndicatorValueRows[] = {
    {.entity = Entity::IndicatorValue, .id = 1, .column = "indicator", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::IndicatorValue, .id = 2, .column = "region_code", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::IndicatorValue, .id = 3, .column = "area", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::IndicatorValue, .id = 4, .column = "year", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::IndicatorValue, .id = 5, .column = "month", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::IndicatorValue, .id = 6, .column = "value", .type = ValueType::Real, .section = Section::Admin},
    {.entity = Entity::IndicatorValue, .id = 7, .column = "unit", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::IndicatorValue, .id = 8, .column = "source", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::IndicatorValue, .id = 9, .column = "published_on", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::IndicatorValue, .id = 10, .column = "dataset_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Dataset},
    {.entity = Entity::IndicatorValue, .id = 11, .column = "note", .type = ValueType::Text, .section = Section::Admin},
};
} // namespace
const std::span<const Variable> kIndicatorValue = kIndicatorValueRows;

namespace
{
constexpr Variable kTargetRows[] = {
    {.entity = Entity::Target, .id = 1, .column = "indicator", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::Target, .id = 2, .column = "region_code", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Target, .id = 3, .column = "area", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Target, .id = 4, .column = "year", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::Target, .id = 5, .column = "value", .type = ValueType::Real, .section = Section::Admin},
    {.entity = Entity::Target, .id = 6, .column = "value_to", .type = ValueType::Real, .section = Section::Admin},
    {.entity = Entity::Target, .id = 7, .column = "unit", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Target, .id = 8, .column = "source", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Target, .id = 9, .column = "office", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Target, .id = 10, .column = "note", .type = ValueType::Text, .section = Section::Admin},
};
} // namespace
const std::span<const Variable> kTarget = kTargetRows;

namespace
{
constexpr Variable kSnapshotRows[] = {
    {.entity = Entity::Snapshot, .id = 1, .column = "name", .type = ValueType::Text, .section = Section::Identity},
    {.entity = Entity::Snapshot, .id = 2, .column = "cut_off", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Snapshot, .id = 3, .column = "made_on", .type = ValueType::Date, .section = Section::Admin},
    {.entity = Entity::Snapshot, .id = 4, .column = "officer", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Snapshot, .id = 5, .column = "source", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Snapshot, .id = 6, .column = "sha256", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::Snapshot, .id = 7, .column = "parts", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::Snapshot, .id = 8, .column = "note", .type = ValueType::Text, .section = Section::Admin},
};
} // namespace
const std::span<const Variable> kSnapshot = kSnapshotRows;

namespace
{
constexpr Variable kSnapshotPartRows[] = {
    {.entity = Entity::SnapshotPart, .id = 1, .column = "snapshot_id", .type = ValueType::Reference, .section = Section::Identity, .target = Entity::Snapshot},
    {.entity = Entity::SnapshotPart, .id = 2, .column = "topic", .type = ValueType::Text, .section = Section::Admin},
    {.entity = Entity::SnapshotPart, .id = 3, .column = "part", .type = ValueType::Integer, .section = Section::Admin},
    {.entity = Entity::SnapshotPart, .id = 4, .column = "content", .type = ValueType::Text, .section = Section::Admin},
};
} // namespace
const std::span<const Variable> kSnapshotPart = kSnapshotPartRows;

} // namespace rangkul::registry::catalogue
// clang-format on

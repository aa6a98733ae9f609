// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_quota.h"

#include "program_store.h"
#include "rangkul/registry/codes.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

using registry::Entity;
using registry::Record;
namespace quota_unit = registry::codes::quota_unit;

namespace {

bool isOfYear(const Record& quota, const core::RecordId& program, int year)
{
    return referenceOf(quota, "program_id") == program &&
           quota.integer(QLatin1StringView("year")) == year;
}

} // namespace

bool countsGroups(const Record& quota)
{
    return quota.integer(QLatin1StringView("unit")) == quota_unit::kGroup;
}

bool RegionQuota::countsGroups() const
{
    return unit == quota_unit::kGroup;
}

qint64 unitOf(const Record& program)
{
    return program.integer(QLatin1StringView("unit"))
        .value_or(registry::codes::benefit_unit::kHousehold);
}

core::Result<std::vector<RegionQuota>> quotasOf(const registry::RecordRepository& records,
                                                const Record& program, int year)
{
    RANGKUL_LET(rows, records.all(Entity::Quota));
    std::map<std::pair<bool, core::RecordId>, RegionQuota> found;
    for (const Record& row : rows) {
        if (!isOfYear(row, program.ref().id, year)) {
            continue;
        }
        const core::RecordId region = referenceOf(row, "region_id");
        RegionQuota& quota = found[{countsGroups(row), region}];
        quota.region = region;
        quota.unit = row.integer(QLatin1StringView("unit")).value_or(unitOf(program));
        quota.places += row.integer(QLatin1StringView("places")).value_or(0);
    }
    std::vector<RegionQuota> out;
    for (const auto& [key, quota] : found) {
        out.push_back(quota);
    }
    return out;
}

core::Result<registry::Commit> setQuota(registry::RecordRepository& records,
                                        const core::RecordId& program, const QuotaWish& wish)
{
    RANGKUL_LET(region, regionWithCode(records, wish.regionCode));
    RANGKUL_LET(quotas, records.all(Entity::Quota));
    const bool ofGroups = wish.unit == quota_unit::kGroup;
    const registry::Value unit = wish.unit ? registry::Value(*wish.unit) : registry::Value();
    for (const Record& row : quotas) {
        if (isOfYear(row, program, wish.year) && countsGroups(row) == ofGroups &&
            referenceOf(row, "region_id") == region.ref().id &&
            row.text(QLatin1StringView("stage")).isEmpty()) {
            RecordEdit edit;
            edit.set(row.ref(), "places", wish.places);
            edit.set(row.ref(), "source", wish.source);
            edit.set(row.ref(), "unit", unit);
            return edit.store(records);
        }
    }
    NewRecord row(Entity::Quota);
    row.set("program_id", program);
    row.set("region_id", region.ref().id);
    row.set("year", qint64(wish.year));
    row.set("places", wish.places);
    row.set("source", wish.source);
    row.set("unit", unit);
    RecordEdit edit;
    edit.create(row);
    return edit.store(records);
}

} // namespace rangkul::services

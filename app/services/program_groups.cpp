// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_groups.h"

#include "program_stages.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

using registry::Entity;
using registry::Record;

core::Result<std::vector<GroupRead>> groupsOf(const registry::RecordRepository& records)
{
    RANGKUL_LET(groups, records.all(Entity::AidGroup));
    RANGKUL_LET(members, records.all(Entity::AidGroupMember));
    std::vector<GroupRead> out;
    for (Record& group : groups) {
        out.push_back({std::move(group), {}});
    }
    for (const Record& member : members) {
        const core::RecordId group = referenceOf(member, "aid_group_id");
        for (GroupRead& each : out) {
            if (each.group.ref().id == group && !dateOf(member, "until").isValid()) {
                each.members.push_back(member);
            }
        }
    }
    return out;
}

core::Result<Record> addGroup(registry::RecordRepository& records, const NewGroup& wanted)
{
    RANGKUL_LET(region, regionWithCode(records, wanted.regionCode));
    RANGKUL_LET(quota, quotaOf(records, wanted.program, wanted.day.year()));
    RANGKUL_LET(groups, groupsOf(records));
    const auto places = quota.find(region.ref().id);
    const auto there = std::ranges::count_if(groups, [&](const GroupRead& each) {
        return referenceOf(each.group, "program_id") == wanted.program &&
               referenceOf(each.group, "region_id") == region.ref().id &&
               !dateOf(each.group, "ended_on").isValid();
    });
    if (places != quota.end() && there >= places->second) {
        return core::Error{
            core::ErrorCode::InvalidInput,
            QStringLiteral("program.group_quota"),
            {region.text(QLatin1StringView("name")), QString::number(places->second)}};
    }
    NewRecord row(Entity::AidGroup);
    row.set("program_id", wanted.program);
    row.set("region_id", region.ref().id);
    row.set("name", wanted.name);
    row.set("business", wanted.business);
    row.set("formed_on", wanted.day);
    return row.store(records);
}

core::Result<GroupRead> groupNamed(const registry::RecordRepository& records, const QString& name)
{
    RANGKUL_LET(groups, groupsOf(records));
    for (GroupRead& each : groups) {
        if (each.group.ref().id.toString() == name ||
            each.group.text(QLatin1StringView("name")).compare(name, Qt::CaseInsensitive) == 0) {
            return std::move(each);
        }
    }
    return core::Error{core::ErrorCode::NotFound, QStringLiteral("program.no_group"), {name}};
}

core::Result<Record> joinGroup(registry::RecordRepository& records, const GroupRead& group,
                               const core::RecordId& household, const QString& role, QDate day)
{
    const QString name = group.group.text(QLatin1StringView("name"));
    if (std::ranges::any_of(group.members, [&](const Record& member) {
            return referenceOf(member, "household_id") == household;
        })) {
        return core::Error{
            core::ErrorCode::Conflict, QStringLiteral("program.member_twice"), {name}};
    }
    if (group.members.size() >= size_t(kMostOfGroup)) {
        return core::Error{
            core::ErrorCode::InvalidInput,
            QStringLiteral("program.group_full"),
            {name, QString::number(group.members.size()), QString::number(kMostOfGroup)}};
    }
    RANGKUL_TRY(records.record({Entity::Household, household}));
    NewRecord row(Entity::AidGroupMember);
    row.set("aid_group_id", group.group.ref().id);
    row.set("household_id", household);
    row.set("role", role);
    row.set("since", day);
    return row.store(records);
}

} // namespace rangkul::services

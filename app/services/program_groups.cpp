// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_groups.h"

#include "program_quota.h"
#include "program_store.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

using core::Error;
using core::ErrorCode;
using registry::Entity;
using registry::Record;

namespace {

core::Result<registry::Commit> storeOne(registry::RecordRepository& records, const NewRecord& row)
{
    RecordEdit edit;
    edit.create(row);
    return edit.store(records);
}

core::Status requireRunning(const GroupRead& group)
{
    if (!group.isRunning()) {
        return Error{ErrorCode::Conflict, QStringLiteral("program.group_ended"), {group.name()}};
    }
    return core::Done{};
}

} // namespace

QString GroupRead::name() const
{
    return group.text(QLatin1StringView("name"));
}

core::RecordId GroupRead::program() const
{
    return referenceOf(group, "program_id");
}

core::RecordId GroupRead::region() const
{
    return referenceOf(group, "region_id");
}

bool GroupRead::isRunning() const
{
    return !dateOf(group, "ended_on").isValid();
}

core::Result<std::vector<GroupRead>> groupsOf(const registry::RecordRepository& records)
{
    RANGKUL_LET(groups, records.all(Entity::AidGroup));
    RANGKUL_LET(members, records.all(Entity::AidGroupMember));
    std::vector<GroupRead> out;
    std::map<core::RecordId, size_t> at;
    for (Record& group : groups) {
        at[group.ref().id] = out.size();
        out.push_back({std::move(group), {}});
    }
    for (Record& member : members) {
        const auto group = at.find(referenceOf(member, "aid_group_id"));
        if (group != at.end() && !dateOf(member, "until").isValid()) {
            out[group->second].members.push_back(std::move(member));
        }
    }
    return out;
}

core::Result<std::vector<GroupPlaces>> groupPlacesOf(const registry::RecordRepository& records,
                                                     const std::vector<GroupRead>& groups,
                                                     const Record& program, int year)
{
    RANGKUL_LET(quotas, quotasOf(records, program, year));
    std::map<core::RecordId, GroupPlaces> found;
    for (const RegionQuota& quota : quotas) {
        if (quota.countsGroups()) {
            found[quota.region].places = quota.places;
        }
    }
    for (const GroupRead& group : groups) {
        if (group.program() == program.ref().id && group.isRunning()) {
            ++found[group.region()].running;
        }
    }
    std::vector<GroupPlaces> out;
    for (auto& [region, places] : found) {
        places.region = region;
        out.push_back(places);
    }
    return out;
}

core::Result<registry::Commit> addGroup(registry::RecordRepository& records, const NewGroup& wanted)
{
    if (wanted.name.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("program.group_nameless")};
    }
    RANGKUL_LET(region, regionWithCode(records, wanted.regionCode));
    RANGKUL_LET(program, records.record({Entity::Program, wanted.program}));
    RANGKUL_LET(groups, groupsOf(records));
    RANGKUL_LET(places, groupPlacesOf(records, groups, program, wanted.day.year()));
    for (const GroupPlaces& each : places) {
        if (each.region == region.ref().id && each.places && each.running >= *each.places) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("program.group_quota"),
                         {region.text(QLatin1StringView("name")), QString::number(*each.places)}};
        }
    }
    NewRecord row(Entity::AidGroup);
    row.set("program_id", wanted.program);
    row.set("region_id", region.ref().id);
    row.set("name", wanted.name.trimmed());
    row.set("business", wanted.business.trimmed());
    row.set("formed_on", wanted.day);
    return storeOne(records, row);
}

core::Result<registry::Commit> endGroup(registry::RecordRepository& records, const GroupRead& group,
                                        QDate day)
{
    RANGKUL_TRY(requireRunning(group));
    RecordEdit edit;
    edit.set(group.group.ref(), "ended_on", day);
    return edit.store(records);
}

core::Result<GroupRead> groupNamed(const registry::RecordRepository& records, const QString& name)
{
    RANGKUL_LET(groups, groupsOf(records));
    for (GroupRead& each : groups) {
        if (each.group.ref().id.toString() == name ||
            each.name().compare(name, Qt::CaseInsensitive) == 0) {
            return std::move(each);
        }
    }
    return Error{ErrorCode::NotFound, QStringLiteral("program.no_group"), {name}};
}

core::Result<registry::Commit> joinGroup(registry::RecordRepository& records,
                                         const GroupRead& group, const core::RecordId& household,
                                         const QString& role, QDate day)
{
    RANGKUL_TRY(requireRunning(group));
    if (std::ranges::any_of(group.members, [&](const Record& member) {
            return referenceOf(member, "household_id") == household;
        })) {
        return Error{ErrorCode::Conflict, QStringLiteral("program.member_twice"), {group.name()}};
    }
    if (group.members.size() >= size_t(kMostOfGroup)) {
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("program.group_full"),
            {group.name(), QString::number(group.members.size()), QString::number(kMostOfGroup)}};
    }
    RANGKUL_TRY(records.record({Entity::Household, household}));
    NewRecord row(Entity::AidGroupMember);
    row.set("aid_group_id", group.group.ref().id);
    row.set("household_id", household);
    row.set("role", role);
    row.set("since", day);
    return storeOne(records, row);
}

core::Result<registry::Commit> leaveGroup(registry::RecordRepository& records,
                                          const GroupRead& group, const core::RecordId& household,
                                          QDate day)
{
    for (const Record& member : group.members) {
        if (referenceOf(member, "household_id") == household) {
            RecordEdit edit;
            edit.set(member.ref(), "until", day);
            return edit.store(records);
        }
    }
    return Error{ErrorCode::NotFound, QStringLiteral("program.no_member"), {group.name()}};
}

} // namespace rangkul::services

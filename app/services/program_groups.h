// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"

namespace rangkul::services {

/// A joint business group has five to ten households (KUBE).
inline constexpr int kFewestOfGroup = 5;
inline constexpr int kMostOfGroup = 10;

/// A group and who belongs to it today.
struct GroupRead
{
    registry::Record group;
    std::vector<registry::Record> members;

    QString name() const;
    core::RecordId program() const;
    core::RecordId region() const;
    bool isRunning() const; ///< nobody has ended it
};
core::Result<std::vector<GroupRead>> groupsOf(const registry::RecordRepository& records);

/// Groups of one program by region: places for them, and how many run. Regions with either.
struct GroupPlaces
{
    core::RecordId region;
    std::optional<qint64> places;
    qint64 running = 0;
};
core::Result<std::vector<GroupPlaces>> groupPlacesOf(const registry::RecordRepository& records,
                                                     const std::vector<GroupRead>& groups,
                                                     const registry::Record& program, int year);

struct NewGroup
{
    core::RecordId program;
    QString regionCode; ///< of a kecamatan: its quota counts groups
    QString name;
    QString business;
    QDate day;
};
/// The commit creates one row, the group. NotFound "program.no_region" (code); InvalidInput
/// "program.group_quota" (region, places), "program.group_nameless".
core::Result<registry::Commit> addGroup(registry::RecordRepository& records,
                                        const NewGroup& wanted);
/// It takes no more places. Conflict "program.group_ended" (group).
core::Result<registry::Commit> endGroup(registry::RecordRepository& records, const GroupRead& group,
                                        QDate day);

/// By id or name. NotFound "program.no_group" (name).
core::Result<GroupRead> groupNamed(const registry::RecordRepository& records, const QString& name);

/// Conflict "program.member_twice" (group), "program.group_ended" (group); InvalidInput
/// "program.group_full" (group, members, most).
core::Result<registry::Commit> joinGroup(registry::RecordRepository& records,
                                         const GroupRead& group, const core::RecordId& household,
                                         const QString& role, QDate day);
/// From that day on it is no member. NotFound "program.no_member" (group).
core::Result<registry::Commit> leaveGroup(registry::RecordRepository& records,
                                          const GroupRead& group, const core::RecordId& household,
                                          QDate day);

} // namespace rangkul::services

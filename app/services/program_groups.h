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
};
core::Result<std::vector<GroupRead>> groupsOf(const registry::RecordRepository& records);

struct NewGroup
{
    core::RecordId program;
    QString regionCode; ///< of a kecamatan: its quota counts groups
    QString name;
    QString business;
    QDate day;
};
/// NotFound "program.no_region" (code); InvalidInput "program.group_quota" (region, places).
core::Result<registry::Record> addGroup(registry::RecordRepository& records,
                                        const NewGroup& wanted);

/// By id or name. NotFound "program.no_group" (name).
core::Result<GroupRead> groupNamed(const registry::RecordRepository& records, const QString& name);

/// Conflict "program.member_twice" (group); InvalidInput "program.group_full" (group, members,
/// most).
core::Result<registry::Record> joinGroup(registry::RecordRepository& records,
                                         const GroupRead& group, const core::RecordId& household,
                                         const QString& role, QDate day);

} // namespace rangkul::services

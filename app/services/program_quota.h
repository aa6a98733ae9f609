// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"

#include <optional>

namespace rangkul::services {

/// Places of one region; its stages added up.
struct RegionQuota
{
    core::RecordId region;
    qint64 unit = 0; ///< of the list quota_unit; without one, what the program is given to
    qint64 places = 0;

    bool countsGroups() const;
};
/// Quotas of one program and year, first those of receivers: a region has one of receivers and one
/// of groups at most.
core::Result<std::vector<RegionQuota>> quotasOf(const registry::RecordRepository& records,
                                                const registry::Record& program, int year);

/// Whether the places of a quota are for groups (KUBE), not for receivers.
bool countsGroups(const registry::Record& quota);

/// Whom a program is given to, of the list benefit_unit; households when nobody says it.
qint64 unitOf(const registry::Record& program);

struct QuotaWish
{
    int year = 0;
    QString regionCode;
    std::optional<qint64> unit = {}; ///< of the list quota_unit; none: as the program is given
    qint64 places = 0;
    QString source = {};
};
/// Stores or changes the places of one region. NotFound "program.no_region" (code).
core::Result<registry::Commit> setQuota(registry::RecordRepository& records,
                                        const core::RecordId& program, const QuotaWish& wish);

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "rangkul/core/finding.h"
#include "rangkul/registry/record.h"

#include <vector>

namespace rangkul::registry {

/// A cell whose value cannot be true together with another one. Keys: combination.no_head,
/// two_heads, head_too_young (age), many_spouses (count), spouse_same_sex, spouse_single,
/// child_older_than_head, birth_in_future, death_in_future, death_before_birth,
/// dead_but_member, nik_birth_date (date the NIK tells), nik_sex, nik_equals_kk, nik_twice,
/// senior_school_too_young (age), school_never_attended, work_without_working,
/// business_without_business, pregnant_man, power_without_pln, floor_area_zero, floor_area_large
/// (m2), member_count (listed, present), eligible_but_gone, all_died_but_members,
/// presence_in_future.
struct CombinationFinding
{
    core::Finding finding;
    RowRef row;
    ColumnId column = 0;

    bool operator==(const CombinationFinding&) const = default;
};

/// Everything impossible or doubtful in one household, in the order of its members. Former members
/// are not looked at. Sources: domain rules for imports, applied to stored values.
std::vector<CombinationFinding> findings(const HouseholdProfile& profile, QDate today);

} // namespace rangkul::registry

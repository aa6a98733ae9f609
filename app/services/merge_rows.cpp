// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_rows.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using core::RecordId;
using registry::Entity;
using registry::Record;
using registry::RowRef;

constexpr BelongingColumn kBelongingColumns[] = {
    {Entity::Benefit, "person_id", "first_person"},
    {Entity::Benefit, "household_id", "first_household"},
    {Entity::Objection, "person_id"},
    {Entity::Objection, "household_id"},
    {Entity::Need, "person_id"},
    {Entity::Need, "household_id"},
    {Entity::AidGroupMember, "person_id"},
    {Entity::AidGroupMember, "household_id"},
    {Entity::Ranking, "household_id"},
};

void append(std::vector<Record>& out, const std::vector<Record>& more)
{
    for (const Record& row : more) {
        const bool isThere = std::any_of(out.begin(), out.end(), [&row](const Record& known) {
            return known.ref() == row.ref();
        });
        if (!isThere) {
            out.push_back(row);
        }
    }
}

} // namespace

std::span<const BelongingColumn> belongingColumns()
{
    return kBelongingColumns;
}

RecordId referenceIn(const Record& row, const char* column)
{
    const auto* id = std::get_if<RecordId>(&row.value(QLatin1StringView(column)));
    return id != nullptr ? *id : RecordId();
}

core::Result<std::vector<Record>> belongings(const MergeSource& in, const BelongingSearch& search)
{
    std::vector<Record> out;
    std::vector<RowRef> owners;
    for (const RecordId& person : search.persons) {
        owners.push_back({Entity::Person, person});
    }
    for (const RecordId& household : search.households) {
        RANGKUL_LET(profile, in.records.profile(household));
        append(out, profile.benefits);
        append(out, profile.rankings);
        owners.push_back(profile.household.ref());
        for (const Record& member : profile.members) {
            owners.push_back(member.ref());
        }
    }
    for (const RowRef& owner : owners) {
        for (const Entity entity :
             {Entity::Benefit, Entity::Objection, Entity::Need, Entity::AidGroupMember}) {
            RANGKUL_LET(rows, in.families.naming(entity, owner));
            append(out, rows);
        }
    }
    return out;
}

} // namespace rangkul::services

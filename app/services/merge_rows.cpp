// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_rows.h"

#include <algorithm>
#include <set>

namespace rangkul::services {

namespace {

using core::RecordId;
using registry::Entity;
using registry::Record;

constexpr BelongingColumn kColumns[] = {
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

bool namesAny(const Record& row, const std::set<RecordId>& ids)
{
    return std::any_of(std::begin(kColumns), std::end(kColumns), [&](const BelongingColumn& one) {
        return one.entity == row.ref().entity && ids.contains(referenceIn(row, one.column));
    });
}

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
    return kColumns;
}

RecordId referenceIn(const Record& row, const char* column)
{
    const auto* id = std::get_if<RecordId>(&row.value(QLatin1StringView(column)));
    return id != nullptr ? *id : RecordId();
}

core::Result<std::vector<Record>> belongings(const registry::RecordRepository& records,
                                             const BelongingSearch& search)
{
    std::vector<Record> out;
    std::set<RecordId> ids(search.households.begin(), search.households.end());
    ids.insert(search.persons.begin(), search.persons.end());
    for (const RecordId& household : search.households) {
        RANGKUL_LET(profile, records.profile(household));
        append(out, profile.benefits);
        append(out, profile.rankings);
        for (const Record& member : profile.members) {
            ids.insert(member.ref().id);
        }
    }
    for (const Entity entity :
         {Entity::Benefit, Entity::Objection, Entity::Need, Entity::AidGroupMember}) {
        if (entity == Entity::Benefit && search.persons.empty()) {
            continue; // the profiles had it
        }
        RANGKUL_LET(rows, records.all(entity));
        std::erase_if(rows, [&ids](const Record& row) { return !namesAny(row, ids); });
        append(out, rows);
    }
    return out;
}

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "touched_households.h"

#include <QSet>

#include <algorithm>

namespace rangkul::ui {

using core::RecordId;
using registry::Commit;
using registry::Entity;
using registry::HouseholdFrame;
using registry::PersonFrame;

std::optional<std::vector<RecordId>> touchedHouseholds(const Commit& commit,
                                                       const HouseholdFrame& households,
                                                       const PersonFrame& persons)
{
    if (commit.many) {
        return std::nullopt;
    }
    QSet<RecordId> touched;
    bool known = true;
    const auto note = [&](const registry::RowRef& row) {
        switch (row.entity) {
        case Entity::Household:
            touched.insert(row.id);
            break;
        case Entity::Dwelling:
            for (const quint32 household : households.rowsOfDwelling(row.id)) {
                touched.insert(households.ids()[household]);
            }
            break;
        case Entity::Person:
            if (const auto person = persons.rowOf(row.id)) {
                if (persons.households()[*person] != registry::kNoRow) {
                    touched.insert(households.ids()[persons.households()[*person]]);
                }
            }
            break;
        case Entity::PastMembership:
        case Entity::PastOccupancy:
        case Entity::Dataset:
        case Entity::PairDecision:
        case Entity::ScoreModel:
        case Entity::Objection:
        case Entity::PovertyLine:
        case Entity::IndicatorValue:
        case Entity::Target:
        case Entity::Snapshot:
        case Entity::Quota:
        case Entity::ProgramPair:
        case Entity::AidGroup:
        case Entity::AidGroupMember:
        case Entity::NeedRule:
        case Entity::Need:
        case Entity::SnapshotPart:
            break;
        case Entity::Region:
        case Entity::Program:
        case Entity::Benefit:
        case Entity::Ranking:
            known = false;
            break;
        }
    };
    for (const registry::CellChange& change : commit.changes) {
        note(change.row);
        // A reference to a household (membership moved, person added) touches both ends.
        for (const registry::Value* value : {&change.before, &change.after}) {
            const auto* id = std::get_if<RecordId>(value);
            if (id != nullptr && households.rowOf(*id)) {
                touched.insert(*id);
            }
        }
    }
    for (const auto* rows : {&commit.created, &commit.withdrawn, &commit.restored}) {
        std::for_each(rows->begin(), rows->end(), note);
        // A person without cell changes in the commit may stand in any household.
        known = known && std::none_of(rows->begin(), rows->end(), [](const registry::RowRef& row) {
                    return row.entity == Entity::Person;
                });
    }
    if (!known || (touched.isEmpty() && commit.changes.empty())) {
        return std::nullopt;
    }
    return std::vector<RecordId>(touched.begin(), touched.end());
}

RecordId householdOf(const registry::RowRef& row, const HouseholdFrame& households,
                     const PersonFrame& persons)
{
    switch (row.entity) {
    case Entity::Household:
        return households.rowOf(row.id) ? row.id : RecordId();
    case Entity::Dwelling: {
        const auto rows = households.rowsOfDwelling(row.id);
        return rows.empty() ? RecordId() : households.ids()[rows.front()];
    }
    case Entity::Person: {
        const auto person = persons.rowOf(row.id);
        const quint32 household = person ? persons.households()[*person] : registry::kNoRow;
        return household == registry::kNoRow ? RecordId() : households.ids()[household];
    }
    default:
        return {};
    }
}

} // namespace rangkul::ui

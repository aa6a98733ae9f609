// SPDX-License-Identifier: GPL-3.0-or-later
#include "past_household.h"

#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using registry::HistoryEntry;
using registry::Record;

/// Undoes, newest first, what happened to one row after `endMs`. False: it was made after that.
bool turnBack(Record& record, const std::vector<HistoryEntry>& newestFirst, qint64 endMs)
{
    bool wasThere = newestFirst.empty();
    for (const HistoryEntry& entry : newestFirst) {
        if (entry.change.row != record.ref()) {
            continue;
        }
        if (entry.atMs <= endMs) {
            wasThere = true;
            continue;
        }
        const registry::Variable* variable =
            registry::findVariable(record.ref().entity, entry.change.column);
        if (variable != nullptr) {
            record.setValue(*variable, entry.change.before);
        }
    }
    return wasThere;
}

bool isMemberOf(const Record& person, const core::RecordId& household)
{
    return referenceOf(person, "household_id") == household &&
           registry::isMissing(person.value(QLatin1StringView("end_reason"))) &&
           registry::isMissing(person.value(QLatin1StringView("ended_on"))) &&
           registry::isMissing(person.value(QLatin1StringView("died_on")));
}

} // namespace

core::Result<std::optional<PastHousehold>> householdAsOf(const registry::RecordRepository& records,
                                                         const registry::HouseholdProfile& today,
                                                         QDate day)
{
    const qint64 endMs = day.addDays(1).startOfDay().toMSecsSinceEpoch() - 1;
    std::vector<Record> persons = today.members;
    persons.insert(persons.end(), today.formerMembers.begin(), today.formerMembers.end());
    std::vector<registry::RowRef> rows{today.household.ref()};
    if (today.dwelling) {
        rows.push_back(today.dwelling->ref());
    }
    const auto name = [&rows](const Record& record) {
        rows.push_back(record.ref());
    };
    std::ranges::for_each(persons, name);
    std::ranges::for_each(today.rankings, name);
    RANGKUL_LET(history, records.history(rows));
    std::ranges::stable_sort(history, [](const HistoryEntry& a, const HistoryEntry& b) {
        return std::pair(a.atMs, a.commit) > std::pair(b.atMs, b.commit);
    });
    PastHousehold out{today.household, today.dwelling, {}, {}};
    if (!turnBack(out.household, history, endMs)) {
        return std::optional<PastHousehold>();
    }
    if (out.dwelling && !turnBack(*out.dwelling, history, endMs)) {
        out.dwelling.reset();
    }
    for (Record& person : persons) {
        if (turnBack(person, history, endMs) && isMemberOf(person, today.household.ref().id)) {
            out.members.push_back(std::move(person));
        }
    }
    for (Record ranking : today.rankings) {
        if (turnBack(ranking, history, endMs)) {
            out.rankings.push_back(std::move(ranking));
        }
    }
    return std::optional(std::move(out));
}

} // namespace rangkul::services

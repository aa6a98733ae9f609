// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_register.h"

namespace rangkul::test {

inline core::Error conflict(const char* reason)
{
    return core::Error{core::ErrorCode::Conflict, QString::fromLatin1(reason)};
}

inline const Value& cellOf(const Record& row, registry::ColumnId column)
{
    return row.value(*registry::findVariable(row.ref().entity, column));
}

inline void FakeRegister::change(registry::Commit& commit, const RowRef& row,
                                 registry::ColumnId column, const Value& value)
{
    Record& stored = m_rows.at(row);
    const Value before = cellOf(stored, column);
    if (before != value) {
        commit.changes.push_back({row, column, before, value});
        stored.setValue(*registry::findVariable(row.entity, column), value);
    }
}

inline core::Result<registry::Commit> FakeRegister::apply(const registry::Edit& edit)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure) {
        return *std::exchange(m_failure, std::nullopt);
    }
    for (const registry::CellEdit& cell : edit.cells) {
        const auto found = m_rows.find(cell.row);
        if (found == m_rows.end() ||
            (cell.seen && *cell.seen != cellOf(found->second, cell.column))) {
            return conflict("edit.changed_since");
        }
    }
    m_edits.push_back(edit);
    registry::Commit commit;
    commit.id = ++m_lastCommit;
    commit.kind = edit.kind;
    commit.reason = edit.reason;
    for (const registry::NewRow& row : edit.created) {
        m_rows.insert_or_assign(row.row, Record(row.row));
        commit.created.push_back(row.row);
        for (const auto& [column, value] : row.cells) {
            change(commit, row.row, column, value);
        }
    }
    for (const registry::CellEdit& cell : edit.cells) {
        change(commit, cell.row, cell.column, cell.value);
    }
    commit.withdrawn = edit.withdrawn;
    commit.restored = edit.restored;
    m_withdrawn.insert(edit.withdrawn.begin(), edit.withdrawn.end());
    for (const RowRef& row : edit.restored) {
        m_withdrawn.erase(row);
    }
    m_undoable.push_back(commit);
    m_redoable.clear();
    m_history.push_back(commit);
    return commit;
}

inline core::Result<registry::Commit> FakeRegister::turnBack(registry::CommitId id, Commits& from,
                                                             Commits& to, registry::CommitKind kind)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(from.begin(), from.end(),
                                    [id](const registry::Commit& one) { return one.id == id; });
    if (found == from.end()) {
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("undo.not_found")};
    }
    const registry::Commit done = *found;
    const bool touched = std::any_of(done.changes.begin(), done.changes.end(), [&](const auto& c) {
        return cellOf(m_rows.at(c.row), c.column) != c.after;
    });
    if (touched) {
        return conflict("undo.changed_since");
    }
    registry::Commit commit;
    commit.id = ++m_lastCommit;
    commit.kind = kind;
    for (auto c = done.changes.rbegin(); c != done.changes.rend(); ++c) {
        change(commit, c->row, c->column, c->before);
    }
    commit.withdrawn = done.created;
    commit.withdrawn.insert(commit.withdrawn.end(), done.restored.begin(), done.restored.end());
    commit.restored = done.withdrawn;
    m_withdrawn.insert(commit.withdrawn.begin(), commit.withdrawn.end());
    for (const RowRef& row : commit.restored) {
        m_withdrawn.erase(row);
    }
    from.erase(found);
    to.push_back(commit);
    m_history.push_back(commit);
    return commit;
}

inline core::Result<std::vector<registry::HistoryEntry>>
FakeRegister::history(const std::vector<RowRef>& rows) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<registry::HistoryEntry> entries;
    for (auto commit = m_history.rbegin(); commit != m_history.rend(); ++commit) {
        for (const registry::CellChange& cell : commit->changes) {
            if (std::find(rows.begin(), rows.end(), cell.row) != rows.end()) {
                entries.push_back({commit->id, commit->kind, commit->atMs, commit->officer,
                                   commit->device, commit->reason, cell, QString()});
            }
        }
    }
    return entries;
}

inline core::Result<registry::HouseholdProfile>
FakeRegister::profile(const RecordId& household) const
{
    RANGKUL_LET(row, record({Entity::Household, household}));
    registry::HouseholdProfile profile;
    const auto linked = [this](const Record& from, QLatin1StringView column,
                               Entity to) -> std::optional<Record> {
        const auto* id = std::get_if<RecordId>(&from.value(column));
        auto found = id ? record({to, *id}) : core::Error{};
        return found ? std::optional(*found) : std::nullopt;
    };
    const auto collect = [this](Entity entity, QLatin1StringView column, const RecordId& owner) {
        std::vector<Record> found = rows(entity);
        std::erase_if(found, [&](const Record& r) { return r.value(column) != Value(owner); });
        return found;
    };
    profile.dwelling = linked(row, QLatin1StringView("dwelling_id"), Entity::Dwelling);
    if (profile.dwelling) {
        profile.region = linked(*profile.dwelling, QLatin1StringView("region_id"), Entity::Region);
        for (const Record& other : collect(Entity::Household, QLatin1StringView("dwelling_id"),
                                           profile.dwelling->ref().id)) {
            if (other.ref().id != household) {
                profile.neighbours.push_back(other.ref().id);
            }
        }
    }
    profile.members = collect(Entity::Person, QLatin1StringView("household_id"), household);
    std::stable_sort(profile.members.begin(), profile.members.end(),
                     [](const Record& a, const Record& b) {
                         const auto relation = [](const Record& r) {
                             return r.integer(QLatin1StringView("relation")).value_or(99);
                         };
                         return relation(a) < relation(b);
                     });
    const auto gone = std::stable_partition(
        profile.members.begin(), profile.members.end(), [](const Record& person) {
            return registry::isMissing(person.value(QLatin1StringView("end_reason")));
        });
    profile.formerMembers.assign(gone, profile.members.end());
    profile.members.erase(gone, profile.members.end());
    profile.rankings = collect(Entity::Ranking, QLatin1StringView("household_id"), household);
    profile.pastMemberships =
        collect(Entity::PastMembership, QLatin1StringView("household_id"), household);
    profile.pastOccupancies =
        collect(Entity::PastOccupancy, QLatin1StringView("household_id"), household);
    for (const Record& past : profile.pastMemberships) {
        const auto person = linked(past, QLatin1StringView("person_id"), Entity::Person);
        const auto isThere = [&](const Record& r) {
            return r.ref() == person->ref();
        };
        if (person && std::none_of(profile.members.begin(), profile.members.end(), isThere) &&
            std::none_of(profile.formerMembers.begin(), profile.formerMembers.end(), isThere)) {
            profile.formerMembers.push_back(*person);
        }
    }
    profile.benefits = rows(Entity::Benefit);
    std::erase_if(profile.benefits, [&](const Record& benefit) {
        const Value& person = benefit.value(QLatin1StringView("person_id"));
        const bool isMembers =
            std::any_of(profile.members.begin(), profile.members.end(),
                        [&](const Record& member) { return person == Value(member.ref().id); });
        return benefit.value(QLatin1StringView("household_id")) != Value(household) && !isMembers &&
               (!profile.dwelling || benefit.value(QLatin1StringView("dwelling_id")) !=
                                         Value(profile.dwelling->ref().id));
    });
    profile.programs = rows(Entity::Program);
    profile.datasets = rows(Entity::Dataset);
    profile.household = std::move(row);
    return profile;
}

} // namespace rangkul::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

namespace rangkul::test {

using core::RecordId;
using registry::Entity;
using registry::Record;
using registry::RowRef;
using registry::Value;

/// A register in memory that keeps the promises of RecordRepository which windows rely on: `seen`
/// values, one commit for an edit, undo and redo. Filled by the test before a workspace opens it,
/// then used by the register's thread; every call is guarded.
class FakeRegister : public registry::RecordRepository
{
public:
    using Cell = std::pair<QLatin1StringView, Value>;

    /// Adds or changes a row behind everybody's back.
    RowRef put(Entity entity, const RecordId& id, const std::vector<Cell>& cells)
    {
        const std::lock_guard lock(m_mutex);
        const RowRef ref{entity, id};
        Record& row = m_rows.try_emplace(ref, Record(ref)).first->second;
        for (const auto& [column, value] : cells) {
            row.setValue(registry::variable(entity, column), value);
        }
        return ref;
    }

    /// What is stored now; missing when there is no such row.
    Value stored(const RowRef& ref, QLatin1StringView column) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_rows.find(ref);
        return found == m_rows.end() ? Value() : found->second.value(column);
    }

    std::vector<registry::Edit> edits() const
    {
        const std::lock_guard lock(m_mutex);
        return m_edits;
    }

    /// The next apply() fails with this.
    void failNext(core::Error error)
    {
        const std::lock_guard lock(m_mutex);
        m_failure = std::move(error);
    }

    /// Rows of the entity that are not withdrawn, by id.
    std::vector<Record> rows(Entity entity) const
    {
        const std::lock_guard lock(m_mutex);
        std::vector<Record> found;
        for (const auto& [ref, row] : m_rows) {
            if (ref.entity == entity && !m_withdrawn.contains(ref)) {
                found.push_back(row);
            }
        }
        return found;
    }

    core::Result<Record> record(const RowRef& ref) const override
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_rows.find(ref);
        if (found == m_rows.end() || m_withdrawn.contains(ref)) {
            return core::Error{core::ErrorCode::NotFound, QStringLiteral("record.not_found")};
        }
        return found->second;
    }

    core::Result<std::vector<Record>> all(Entity entity) const override { return rows(entity); }
    core::Result<registry::HouseholdProfile> profile(const RecordId& household) const override;
    core::Result<std::vector<registry::HistoryEntry>>
    history(const std::vector<RowRef>& rows) const override;

    core::Result<registry::Origin> origin(const RowRef&, registry::ColumnId) const override
    {
        return registry::Origin{};
    }

    core::Result<registry::Commit> apply(const registry::Edit& edit) override;
    core::Result<registry::Commit> undo(registry::CommitId id, const core::Progress&) override
    {
        return turnBack(id, m_undoable, m_redoable, registry::CommitKind::Undo);
    }
    core::Result<registry::Commit> redo(registry::CommitId id, const core::Progress&) override
    {
        return turnBack(id, m_redoable, m_undoable, registry::CommitKind::Redo);
    }
    core::Result<std::vector<registry::Commit>> undoable(int most) const override
    {
        return newest(m_undoable, most);
    }
    core::Result<std::vector<registry::Commit>> redoable(int most) const override
    {
        return newest(m_redoable, most);
    }

private:
    using Commits = std::vector<registry::Commit>;

    core::Result<Commits> newest(const Commits& commits, int most) const
    {
        const std::lock_guard lock(m_mutex);
        Commits found(commits.rbegin(), commits.rend());
        found.resize(std::min(found.size(), static_cast<size_t>(most)));
        return found;
    }
    void change(registry::Commit& commit, const RowRef& row, registry::ColumnId column,
                const Value& value);
    core::Result<registry::Commit> turnBack(registry::CommitId id, Commits& from, Commits& to,
                                            registry::CommitKind kind);

    mutable std::mutex m_mutex;
    std::map<RowRef, Record> m_rows;
    std::set<RowRef> m_withdrawn;
    std::vector<registry::Edit> m_edits;
    std::optional<core::Error> m_failure;
    Commits m_undoable;
    Commits m_redoable;
    Commits m_history;
    registry::CommitId m_lastCommit = 0;
};

} // namespace rangkul::test

#include "fake_register_calls.h"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"
#include "session.h"

namespace rangkul::storage {

class SqliteRecordRepository final : public registry::RecordRepository
{
public:
    explicit SqliteRecordRepository(Session& session)
        : m_session(session)
    {
    }

    core::Result<registry::Record> record(const registry::RowRef& row) const override;
    core::Result<std::vector<registry::Record>> all(registry::Entity entity) const override;
    core::Result<registry::HouseholdProfile>
    profile(const core::RecordId& household) const override;
    core::Result<std::vector<registry::HistoryEntry>>
    history(const std::vector<registry::RowRef>& rows) const override;
    core::Result<registry::Origin> origin(const registry::RowRef& row,
                                          registry::ColumnId column) const override;
    core::Result<registry::Commit> apply(const registry::Edit& edit) override;
    core::Result<std::vector<registry::Commit>> undoable(int most) const override;
    core::Result<std::vector<registry::Commit>> redoable(int most) const override;
    core::Result<registry::Commit> undo(registry::CommitId commit,
                                        const core::Progress& progress) override;
    core::Result<registry::Commit> redo(registry::CommitId commit,
                                        const core::Progress& progress) override;

private:
    Session& m_session;
};

class SqliteIdentityIndex final : public registry::IdentityIndex
{
public:
    explicit SqliteIdentityIndex(Session& session)
        : m_session(session)
    {
    }

    core::Result<std::vector<core::RecordId>> personsByNik(QStringView nik) const override;
    core::Result<std::vector<core::RecordId>> householdsByKk(QStringView kk) const override;
    core::Result<std::optional<core::RecordId>> householdByListId(QStringView column,
                                                                  QStringView id) const override;
    core::Result<std::optional<core::RecordId>> personByListId(QStringView column,
                                                               QStringView id) const override;

private:
    core::Result<std::vector<core::RecordId>> byTag(registry::Entity entity, std::size_t tag,
                                                    QStringView text) const;
    core::Result<std::optional<core::RecordId>> byListId(registry::Entity entity,
                                                         QStringView column, QStringView id) const;
    Session& m_session;
};

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_ahead.h"
#include "rangkul/coverage/receipt_source.h"
#include "rangkul/registry/frame_source.h"
#include "session.h"

namespace rangkul::storage {

/// See registry::FrameSource. Reads through the register's own connection.
class SqliteFrameSource final : public registry::FrameSource, public coverage::ReceiptSource
{
public:
    explicit SqliteFrameSource(Session& session)
        : m_session(session)
    {
    }

    core::Result<registry::HouseholdFrame> households(const core::Progress& progress) override;
    core::Result<registry::PersonFrame> persons(const registry::HouseholdFrame& households,
                                                const core::Progress& progress) override;
    core::Result<registry::FrameColumn> column(const registry::HouseholdFrame& households,
                                               const registry::Variable& variable,
                                               const core::Progress& progress) override;
    core::Result<registry::FrameColumn> column(const registry::PersonFrame& persons,
                                               const registry::Variable& variable,
                                               const core::Progress& progress) override;
    core::Result<std::vector<registry::FrameColumn>>
    columns(const registry::HouseholdFrame& households,
            const std::vector<const registry::Variable*>& variables,
            const core::Progress& progress) override;
    core::Result<std::vector<registry::FrameColumn>>
    columns(const registry::PersonFrame& persons,
            const std::vector<const registry::Variable*>& variables,
            const core::Progress& progress) override;
    core::Result<registry::FramePatch> reload(const registry::HouseholdFrame& households,
                                              const registry::PersonFrame* persons,
                                              const std::vector<core::RecordId>& ids) override;

    core::Result<std::vector<coverage::ProgramReceipts>>
    receipts(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
             std::optional<int> year, const core::Progress& progress) override;

    /// What households() gives out first.
    FrameAhead& ahead() { return m_ahead; }

private:
    Session& m_session;
    FrameAhead m_ahead;
};

/// A person of the frame, from a row of kPersonColumns.
extern const char* const kPersonColumns;
core::Result<registry::PersonRow> personRow(const Statement& statement);

} // namespace rangkul::storage

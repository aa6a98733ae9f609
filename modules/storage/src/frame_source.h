// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_ahead.h"
#include "rangkul/coverage/aid_source.h"
#include "rangkul/coverage/receipt_source.h"
#include "rangkul/registry/frame_source.h"
#include "session.h"

namespace rangkul::storage {

/// See registry::FrameSource. Reads through the register's own connection.
class SqliteFrameSource final : public registry::FrameSource,
                                public coverage::ReceiptSource,
                                public coverage::AidSource
{
public:
    explicit SqliteFrameSource(Session& session)
        : m_session(session)
    {
    }

    core::Result<registry::HouseholdFrame> households(const core::Progress& progress) override;
    core::Result<registry::HouseholdFrame> withoutPrograms(const core::Progress& progress) override
    {
        RANGKUL_TRY(m_session.requireOpen());
        return readHouseholds(m_session.database(), progress, Receipts::Leave);
    }
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
    core::Result<std::vector<coverage::BenefitRow>>
    benefits(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
             const coverage::BenefitQuestion& question, const core::Progress& progress) override;
    core::Result<coverage::NeedRows> needs(const registry::HouseholdFrame& households,
                                           const core::RecordId& rule,
                                           const core::Progress& progress) override;
    core::Result<std::vector<QDate>> lastInDecile(const registry::HouseholdFrame& households,
                                                  int decile,
                                                  const core::Progress& progress) override;

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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_stages.h"
#include "rangkul/core/clock.h"
#include "rangkul/coverageui/program_source.h"
#include "rangkul/storage/register.h"

namespace rangkul::desktop {

/// The households of these rows, with a number of their own.
coverageui::Counted countedRows(const registry::HouseholdFrame& households, qint64 number,
                                const std::vector<quint32>& rows);
coverageui::Counted countedRows(const registry::HouseholdFrame& households,
                                const services::RowCount& count);

/// Programs of the open register for the page. Used on the register's thread.
class RegisterPrograms final : public coverageui::ProgramSource
{
public:
    RegisterPrograms(storage::Register& reg, const core::Clock& clock)
        : m_register(reg)
        , m_clock(clock)
    {
    }

    QString reading(const coverage::Rule& rule) const override;
    core::Result<std::vector<coverageui::StageLine>>
    stages(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
           const core::RecordId& program, int year, int level) override;
    core::Result<std::vector<coverageui::RankingChoice>> rankings() override;
    core::Result<std::vector<coverageui::AllocationLine>>
    allocation(const core::RecordId& program, int year, const QString& ranking,
               const core::Progress& progress) override;
    core::Result<registry::Commit> setPlaces(const core::RecordId& program, int year,
                                             const QString& regionCode, qint64 places) override;
    core::Result<coverageui::StepOutcome> step(const core::RecordId& program, int year,
                                               const coverageui::StepWish& wish) override;

    core::Result<coverageui::GroupBoard> groups(const core::RecordId& program, int year) override;
    core::Result<registry::Commit> setGroupPlaces(const core::RecordId& program, int year,
                                                  const QString& regionCode,
                                                  qint64 places) override;
    core::Result<registry::Commit> addGroup(const core::RecordId& program,
                                            const QString& regionCode, const QString& name,
                                            const QString& business) override;
    core::Result<registry::Commit> endGroup(const core::RecordId& group) override;
    core::Result<registry::Commit> join(const core::RecordId& group,
                                        const core::RecordId& household,
                                        const QString& role) override;
    core::Result<registry::Commit> leave(const core::RecordId& group,
                                         const core::RecordId& household) override;

    core::Result<std::vector<coverageui::PairLine>> pairs(const core::RecordId& program) override;
    core::Result<registry::Commit> setPair(const core::RecordId& program,
                                           const coverageui::PairLine& pair) override;

private:
    core::Result<services::StageChange> taken(const registry::Record& program, int year,
                                              const coverageui::StepWish& wish,
                                              const services::RuleInput& input);
    core::Result<registry::Record> program(const core::RecordId& id) const;

    storage::Register& m_register;
    const core::Clock& m_clock;
};

} // namespace rangkul::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/clock.h"
#include "rangkul/coverageui/target_source.h"
#include "rangkul/storage/register.h"

namespace rangkul::desktop {

/// Segments, needs, watched households and budgets of the open register for their page. Used on the
/// register's thread.
class RegisterTargets final : public coverageui::TargetSource
{
public:
    RegisterTargets(storage::Register& reg, QString officer, const core::Clock& clock)
        : m_register(reg)
        , m_officer(std::move(officer))
        , m_clock(clock)
    {
    }

    std::vector<coverage::Rule> segmentRules() const override;
    std::vector<coverage::Rule> watchRules() const override;
    core::Result<std::vector<coverageui::SegmentLine>>
    segments(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
             int level) override;
    core::Result<std::vector<coverageui::WatchLine>>
    watched(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
            const core::Progress& progress) override;
    core::Result<registry::Commit>
    noteWatched(const std::vector<core::RecordId>& households) override;

    core::Result<coverageui::BudgetBoard> budget(const registry::HouseholdFrame& households,
                                                 const registry::PersonFrame& persons,
                                                 const coverageui::BudgetWish& wish,
                                                 const core::Progress& progress) override;
    core::Status write(const QString& path, const coverageui::FigureTable& table) override;

    core::Result<coverageui::NeedQuestions> needQuestions() override;
    core::Result<coverageui::NeedSearchOutcome>
    findNeeds(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
              const core::Progress& progress) override;
    core::Result<std::vector<coverageui::NeedLine>>
    needs(const registry::HouseholdFrame& households, const core::Progress& progress) override;
    core::Result<std::vector<coverageui::NeedItem>>
    needsOf(const registry::HouseholdFrame& households, const coverageui::NeedLine& line,
            const core::Progress& progress) override;
    core::Result<registry::Commit> setNeeds(const std::vector<core::RecordId>& needs, qint64 status,
                                            const QString& note) override;

private:
    storage::Register& m_register;
    QString m_officer;
    const core::Clock& m_clock;
};

} // namespace rangkul::desktop

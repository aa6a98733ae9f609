// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/coverage/rule.h"
#include "rangkul/coverageui/program_lines.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"

namespace rangkul::coverageui {

/// What the pages of programs ask of the register. Everything but reading() is used on the
/// register's thread; works that hold it end before the register goes.
class ProgramSource
{
public:
    virtual ~ProgramSource() = default;

    /// A rule in words. Any thread.
    virtual QString reading(const coverage::Rule& rule) const = 0;
    virtual core::Result<std::vector<StageLine>> stages(const registry::HouseholdFrame& households,
                                                        const registry::PersonFrame& persons,
                                                        const core::RecordId& program, int year,
                                                        int level) = 0;
    virtual core::Result<std::vector<RankingChoice>> rankings() = 0;
    /// By a score model of rankings(); reads the register anew.
    virtual core::Result<std::vector<AllocationLine>>
    allocation(const core::RecordId& program, int year, const QString& ranking,
               const core::Progress& progress) = 0;
    virtual core::Result<registry::Commit> setPlaces(const core::RecordId& program, int year,
                                                     const QString& regionCode, qint64 places) = 0;
    /// Errors of the rule; "program.over_quota" (region, places, receivers) without a note.
    virtual core::Result<StepOutcome> step(const core::RecordId& program, int year,
                                           const StepWish& wish) = 0;

    virtual core::Result<GroupBoard> groups(const core::RecordId& program, int year) = 0;
    virtual core::Result<registry::Commit> setGroupPlaces(const core::RecordId& program, int year,
                                                          const QString& regionCode,
                                                          qint64 places) = 0;
    virtual core::Result<registry::Commit> addGroup(const core::RecordId& program,
                                                    const QString& regionCode, const QString& name,
                                                    const QString& business) = 0;
    virtual core::Result<registry::Commit> endGroup(const core::RecordId& group) = 0;
    virtual core::Result<registry::Commit>
    join(const core::RecordId& group, const core::RecordId& household, const QString& role) = 0;
    virtual core::Result<registry::Commit> leave(const core::RecordId& group,
                                                 const core::RecordId& household) = 0;

    /// All other programs of the register.
    virtual core::Result<std::vector<PairLine>> pairs(const core::RecordId& program) = 0;
    virtual core::Result<registry::Commit> setPair(const core::RecordId& program,
                                                   const PairLine& pair) = 0;
};

} // namespace rangkul::coverageui

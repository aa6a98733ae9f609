// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "rangkul/coverage/rule.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"
#include "rangkul/registry/repositories.h"

namespace rangkul::coverageui {

/// A number and the households behind it, for its list and map.
struct Counted
{
    qint64 number = 0;
    std::vector<core::RecordId> households;
};

/// One region of a program and year.
struct StageLine
{
    QString regionCode;
    QString region; ///< empty: households of no region
    std::optional<qint64> places;
    Counted eligible; ///< households
    Counted notKnown; ///< households
    Counted proposed; ///< receivers, as the following
    Counted approved;
    Counted delivered;
};

/// Who would get a place; people decide.
struct AllocationLine
{
    QString region;
    qint64 places = 0;
    Counted chosen;
    Counted tied;
    qint64 left = 0;
    qint64 waiting = 0;
};

/// One rule of needs at one office.
struct NeedLine
{
    QString office;
    QString need;
    Counted open;
    Counted overdue;
    Counted closed;
};

/// From being eligible to having got the help.
enum class ProgramStep { Propose, Approve, Deliver };

struct StepWish
{
    ProgramStep step = ProgramStep::Propose;
    std::vector<core::RecordId> households; ///< to be proposed; the other steps take everybody
    QString note;                           ///< why all the same, where a reason is needed
};

/// What a step did, and whom it left as they were.
struct StepOutcome
{
    qint64 changed = 0;
    qint64 thereAlready = 0;
    qint64 forbidden = 0;  ///< receive a program that may not go together with it
    qint64 needReason = 0; ///< the same, unless a note says why
    std::vector<core::RecordId> refused;
    std::optional<registry::Commit> commit; ///< none when nothing changed
};

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
    /// By the score model of the 14 criteria; reads the register anew.
    virtual core::Result<std::vector<AllocationLine>> allocation(const core::RecordId& program,
                                                                 int year) = 0;
    virtual core::Result<registry::Commit> setPlaces(const core::RecordId& program, int year,
                                                     const QString& regionCode, qint64 places) = 0;
    /// Errors of the rule; "program.over_quota" (region, places, receivers) without a note.
    virtual core::Result<StepOutcome> step(const core::RecordId& program, int year,
                                           const StepWish& wish) = 0;
    virtual core::Result<std::vector<NeedLine>> needs() = 0;
};

} // namespace rangkul::coverageui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_quota.h"
#include "program_store.h"
#include "rangkul/scoring/allocation.h"
#include "score_input.h"

namespace rangkul::services {

/// Who of a program and a year stands where. Eligible and not known are households, the others
/// receivers of the program.
struct StageFigures
{
    int region = -1; ///< index in the frame's regions; -1: none
    RowCount eligible;
    RowCount notKnown;
    RowCount proposed;
    RowCount approved;
    RowCount delivered;               ///< Disalurkan, or Aktif as lists say it
    std::optional<RegionQuota> quota; ///< of receivers, never of groups
};

struct StageQuestion
{
    int year = 0;
    int level = 4; ///< of the regions
    QDate day;     ///< that decides ages
};
/// One line for each region of the level that has anything, then those of no region. Nobody is
/// counted as eligible when the program has no rule that can be read.
core::Result<std::vector<StageFigures>> stagesOf(const ProgramStores& stores, const RuleView& input,
                                                 const registry::Record& program,
                                                 const StageQuestion& question,
                                                 const core::Progress& progress);

/// An allocation: nobody gets anything by it, people decide.
struct ProgramAllocation
{
    scoring::Allocation allocation; ///< quotas in the order of `regions`, in their units
    std::vector<int> regions;       ///< index in the frame's regions
    std::vector<qint64> units;      ///< of the list quota_unit, of each region
    std::vector<quint32> chosen;    ///< household rows, greatest need first
    std::vector<quint32> tied;
    qint64 eligible = 0;
    qint64 without = 0; ///< eligible, in a region without a quota
};
/// Eligible households without the program, by the ranking of `run`, within the places that are
/// left. Where a quota counts persons a household takes as many places as it has persons the rule
/// means; quotas of groups are left alone. InvalidInput as of ruleOf(); NotFound "score.no_quota"
/// (program), "program.groups_only" (program): its quotas count groups.
core::Result<ProgramAllocation> allocateProgram(const ProgramStores& stores, const RuleView& input,
                                                const ScoreRun& run,
                                                const registry::Record& program, int year,
                                                QDate day, const core::Progress& progress);

/// The same from the register itself: loads what the model and the rule ask, and ranks anew.
struct FreshAllocation
{
    RuleInput input;
    ProgramAllocation found;
};
core::Result<FreshAllocation> allocateAnew(const ProgramStores& stores,
                                           registry::FrameSource& frames,
                                           const scoring::ScoreModel& model,
                                           const registry::Record& program, int year, QDate day,
                                           const core::Progress& progress);

/// What a step of many benefits did.
struct StageChange
{
    qint64 changed = 0;
    qint64 thereAlready = 0;             ///< have the program this year
    std::vector<core::RecordId> refused; ///< households with a program that forbids it
    std::vector<core::RecordId> warned;  ///< households beside whose programs it is doubtful
    std::optional<registry::Commit> commit = std::nullopt; ///< none when nothing changed
};
/// Proposes the program for these households (persons it means, for a program for persons).
/// `note` says why it goes even beside programs that forbid it, and is stored; without one those
/// households are left out.
core::Result<StageChange> propose(const ProgramStores& stores, const RuleView& input,
                                  const registry::Record& program, int year, QDate day,
                                  const std::vector<quint32>& households, const QString& note,
                                  const core::Progress& progress);
/// Candidates become approved, or approved ones delivered; `households` empty: all of them.
/// InvalidInput "program.over_quota" (region, places, receivers) without a note.
enum class StageStep { Approve, Deliver };
core::Result<StageChange> advance(const ProgramStores& stores, const RuleView& input,
                                  const registry::Record& program, int year, QDate day,
                                  StageStep step, const std::vector<core::RecordId>& households,
                                  const QString& note, const core::Progress& progress);

} // namespace rangkul::services

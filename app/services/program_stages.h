// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_store.h"
#include "rangkul/scoring/allocation.h"
#include "score_input.h"

namespace rangkul::services {

/// A number and the household rows behind it.
struct StageCount
{
    qint64 number = 0;
    std::vector<quint32> rows;
};

/// Who of a program and a year stands where. Eligible and not known are households, the others
/// receivers of the program.
struct StageFigures
{
    int region = -1; ///< index in the frame's regions; -1: none
    StageCount eligible;
    StageCount notKnown;
    StageCount proposed;
    StageCount approved;
    StageCount delivered;         ///< Disalurkan, or Aktif as lists say it
    std::optional<qint64> places; ///< of the region's quota
};

/// One line for each region of the level that has anything, then those of no region. Nobody is
/// counted as eligible when the program has no rule that can be read.
core::Result<std::vector<StageFigures>> stagesOf(const registry::RecordRepository& records,
                                                 const RuleView& input,
                                                 const registry::Record& program, int year,
                                                 int level, QDate day);

/// Places by region of one program and year; stages are added up.
core::Result<std::map<core::RecordId, qint64>> quotaOf(const registry::RecordRepository& records,
                                                       const core::RecordId& program, int year);
/// Stores or changes the places of one region. NotFound "program.no_region" (code).
core::Result<registry::Commit> setQuota(registry::RecordRepository& records,
                                        const core::RecordId& program, int year,
                                        const QString& regionCode, qint64 places,
                                        const QString& source);

/// An allocation: nobody gets anything by it, people decide.
struct ProgramAllocation
{
    scoring::Allocation allocation; ///< quotas in the order of `regions`
    std::vector<int> regions;       ///< index in the frame's regions
    std::vector<quint32> chosen;    ///< household rows, greatest need first
    std::vector<quint32> tied;
    qint64 eligible = 0;
    qint64 without = 0; ///< eligible, in a region without a quota
};
/// Eligible households without the program, by the ranking of `run`, within the places that are
/// left. InvalidInput as of ruleOf(); NotFound "score.no_quota" (program).
core::Result<ProgramAllocation> allocateProgram(const registry::RecordRepository& records,
                                                const RuleView& input, const ScoreRun& run,
                                                const registry::Record& program, int year,
                                                QDate day);

/// The same from the register itself: loads what the model and the rule ask, and ranks anew.
struct FreshAllocation
{
    RuleInput input;
    ProgramAllocation found;
};
core::Result<FreshAllocation> allocateAnew(const registry::RecordRepository& records,
                                           registry::FrameSource& frames,
                                           const scoring::ScoreModel& model,
                                           const registry::Record& program, int year, QDate day,
                                           const core::Progress& progress);

/// What a step of many benefits did.
struct StageChange
{
    qint64 changed = 0;
    qint64 thereAlready = 0;             ///< have the program this year
    qint64 forbidden = 0;                ///< receive a program that may not go together with it
    qint64 needReason = 0;               ///< the same, and no note was given
    std::vector<core::RecordId> refused; ///< households of the last two
    std::optional<registry::Commit> commit = std::nullopt; ///< none when nothing changed
};
/// Proposes the program for these households (persons it means, for a program for persons).
/// `note` is stored as the reason why it may go beside programs that need one.
core::Result<StageChange> propose(registry::RecordRepository& records, const RuleView& input,
                                  const registry::Record& program, int year, QDate day,
                                  const std::vector<quint32>& households, const QString& note);
/// Candidates become approved, or approved ones delivered; `households` empty: all of them.
/// InvalidInput "program.over_quota" (region, places, receivers) without a note.
enum class StageStep { Approve, Deliver };
core::Result<StageChange> advance(registry::RecordRepository& records, const RuleView& input,
                                  const registry::Record& program, int year, QDate day,
                                  StageStep step, const std::vector<core::RecordId>& households,
                                  const QString& note);

} // namespace rangkul::services

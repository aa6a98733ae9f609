// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "rangkul/registry/repositories.h"

#include <optional>
#include <vector>

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
    QString placesUnit; ///< in words, when it is not what the program is given to
    Counted eligible;   ///< households
    Counted notKnown;   ///< households
    Counted proposed;   ///< receivers, as the following
    Counted approved;
    Counted delivered;
};

/// Who would get a place; people decide.
struct AllocationLine
{
    QString region;
    QString unit; ///< of places, in words
    qint64 places = 0;
    Counted chosen;
    Counted tied;
    qint64 left = 0;
    qint64 waiting = 0;
};

/// A score model that can rank.
struct RankingChoice
{
    QString key;
    QString name;
    bool isUsual = false; ///< approved and in use
};

/// Places of groups in one kecamatan.
struct GroupPlacesLine
{
    QString regionCode;
    QString region;
    std::optional<qint64> places;
    qint64 running = 0;
};
struct GroupMember
{
    core::RecordId household;
    QString role;
    QDate since;
};
struct GroupLine
{
    core::RecordId group;
    QString name;
    QString business;
    QString region;
    QDate formedOn;
    QDate endedOn; ///< invalid: it runs
    bool isTooSmall = false;
    std::vector<GroupMember> members;
};
struct GroupBoard
{
    std::vector<GroupPlacesLine> places;
    std::vector<GroupLine> groups;
};

/// May another program go beside this one?
struct PairLine
{
    core::RecordId other;
    QString name;
    qint64 compatibility = 0; ///< of the list compatibility; 0: nobody decided, so it may
    QString reason;
    QString source;
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
    std::vector<core::RecordId> refused;    ///< receive a program that forbids it
    std::vector<core::RecordId> warned;     ///< went in although it is doubtful beside another
    std::optional<registry::Commit> commit; ///< none when nothing changed
};

} // namespace rangkul::coverageui

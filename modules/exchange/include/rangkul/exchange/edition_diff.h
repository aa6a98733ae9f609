// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/registry/edit.h"

#include <vector>

namespace rangkul::exchange {

/// A value that differs from the file's and stays, because it was set here and not by a list.
struct KeptValue
{
    registry::RowRef row;
    registry::ColumnId column = 0;
    registry::Value here;
    registry::Value inFile;
    int file = 0;
    qint64 fileRow = 0;
};

enum class HouseholdNews : std::uint8_t {
    New,
    Gone, ///< in the last edition of this list and not in this one
    DecileUp,
    DecileDown,
    Moved, ///< to another village
    MembersChanged,
    ValuesChanged,
};

struct HouseholdNotice
{
    HouseholdNews news;
    core::RecordId household; ///< null for New
    qint64 fileRow = 0;       ///< 0 for Gone
    QString before;           ///< decile, village or number of members
    QString after;
};

/// The file against the register.
struct EditionDiff
{
    qint64 householdsNew = 0;
    qint64 householdsSame = 0;
    qint64 householdsChanged = 0;
    qint64 householdsGone = 0;
    qint64 decileUp = 0;
    qint64 decileDown = 0;
    qint64 moved = 0;
    qint64 personsNew = 0;
    qint64 personsSame = 0;
    qint64 personsChanged = 0;
    qint64 membersJoined = 0; ///< known persons who come from another household
    qint64 membersGone = 0;   ///< members here that the file no longer has; nothing is done to them
    std::vector<HouseholdNotice> notices; ///< without New
    std::vector<KeptValue> kept;
};

} // namespace rangkul::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/linker.h"

namespace rangkul::linkage {

/// Two lists laid over each other: every row of both is in exactly one of match, probable and only.
struct Reconciliation
{
    /// How far a row of one list is found in the other.
    enum class Standing : quint8 { Only, Probable, Match };

    std::vector<LinkedPair> matches;  ///< certain, the heaviest first
    std::vector<LinkedPair> probable; ///< for a person to look at, the heaviest first
    std::vector<LinkedPair>
        sharedNiks;                  ///< one NIK for two persons; their rows count by other pairs
    std::vector<Standing> standings; ///< by row
    std::vector<quint32> onlyHere;   ///< rows of source 0
    std::vector<quint32> onlyThere;  ///< rows of the other source

    /// Rows of one list that stand so.
    quint64 count(const RecordStore& store, quint8 source, Standing standing) const;
};

/// Sorts the pairs that linkRecords() found across two lists. A row that matches one row and may be
/// another as well counts as matched; the doubtful pair is shown all the same.
Reconciliation reconcile(const RecordStore& store, const std::vector<LinkedPair>& pairs);

} // namespace rangkul::linkage

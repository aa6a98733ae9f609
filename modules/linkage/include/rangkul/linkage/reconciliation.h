// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/linker.h"

namespace rangkul::linkage {

/// Parts of two lists laid over each other: pairs, or rows of one of them.
enum class ListPart : quint8 { Match, Probable, OnlyFirst, OnlySecond, SharedNik };
inline constexpr size_t kListParts = 5;

/// Two lists laid over each other: every row of both is in exactly one of match, probable and only.
/// In its pairs `a` is the row of source 0.
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

    /// The pairs of a part; nullptr for parts of single rows.
    const std::vector<LinkedPair>* pairsOf(ListPart part) const;
    /// The rows of a part; nullptr for parts of pairs.
    const std::vector<quint32>* rowsOf(ListPart part) const;
    /// Rows of one list that stand so.
    quint64 count(const RecordStore& store, quint8 source, Standing standing) const;
};

/// Adds the pairs across two lists that are known to be one person (RecordStore::setKnown()) as
/// certain ones, ahead of all weights. `pairs` stays in the order of ByRows.
void addKnownPairs(const RecordStore& store, std::vector<LinkedPair>& pairs);

/// Sorts the pairs that linkRecords() found across two lists. A row that matches one row and may be
/// another as well counts as matched; the doubtful pair is shown all the same.
Reconciliation reconcile(const RecordStore& store, const std::vector<LinkedPair>& pairs);

} // namespace rangkul::linkage

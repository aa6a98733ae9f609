// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/linker.h"

namespace rangkul::linkage {

/// Rows that hang together by links, each group sorted, groups by their first row; rows without a
/// link are in none.
std::vector<std::vector<quint32>> connectedGroups(const std::vector<LinkedPair>& pairs,
                                                  quint32 rows);

/// For lists in which each person stands once: the heaviest links first, each row once. What lost
/// becomes Verdict::No. Of equally heavy links the one with the lower rows wins.
void keepOneToOne(std::vector<LinkedPair>& pairs);

struct ImpliedOptions
{
    double leastWeight = -12; ///< a pair below contradicts and is not implied by others
    size_t mostRows = 12;     ///< larger groups are not closed: a chain of slips, no person
};

/// Two rows that are both linked to a third are the same person as well. Adds those pairs, as
/// Probable, when the group agrees: every pair of the group weighs at least `leastWeight`.
/// Otherwise the group is left as it is.
void addImpliedPairs(const RecordStore& store, const Model& model, const ImpliedOptions& options,
                     std::vector<LinkedPair>& pairs);

} // namespace rangkul::linkage

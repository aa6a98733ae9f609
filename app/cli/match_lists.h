// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "list_matching.h"
#include "pair_decisions.h"

namespace rangkul::cli {

using services::MatchedLists;

/// How lists are compared and how much of it is shown.
struct ListMatching : services::ListMatching
{
    size_t most = 20; ///< pairs and rows shown of each kind
};

/// Two lists laid over each other (Padan).
void printReconciliation(const services::PeopleLists& lists, const MatchedLists& matched,
                         const ListMatching& options, const Console& console);
/// Doubles inside a register that wait for an answer, those first about which officers disagree.
void printDuplicates(const services::PeopleLists& lists, const MatchedLists& matched,
                     const std::vector<services::PairOpinions>& opinions,
                     const ListMatching& options, const Console& console);

} // namespace rangkul::cli

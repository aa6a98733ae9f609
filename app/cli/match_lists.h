// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "people_lists.h"
#include "rangkul/linkage/reconciliation.h"
#include "rangkul/linkage/review.h"
#include "rangkul/linkage/trainer.h"

#include <optional>

namespace rangkul::cli {

/// How lists are compared and how much of it is shown.
struct ListMatching
{
    unsigned threads = 2;
    bool isOneToOne = false;
    std::optional<linkage::Model> model; ///< else one is trained on the lists
    size_t most = 20;                    ///< pairs and rows shown of each kind
};

struct MatchedLists
{
    linkage::Model model;
    linkage::LinkResult result;
};

/// Trains when no model is given, and links. `lists.store` must be finished.
core::Result<MatchedLists> matchLists(const services::PeopleLists& lists,
                                      const ListMatching& options, const core::Progress& progress);

/// Two lists laid over each other (Padan).
void printReconciliation(const services::PeopleLists& lists, const MatchedLists& matched,
                         const ListMatching& options, const Console& console);
/// Doubles inside one list that wait for an answer, in the order of `queue`.
void printDuplicates(const services::PeopleLists& lists, const MatchedLists& matched,
                     const std::vector<linkage::ReviewItem>& queue, const ListMatching& options,
                     const Console& console);

} // namespace rangkul::cli

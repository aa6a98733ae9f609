// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_lists.h"
#include "rangkul/linkage/reconciliation.h"
#include "rangkul/linkage/trainer.h"

#include <optional>

namespace rangkul::services {

/// How lists are compared.
struct ListMatching
{
    unsigned threads = 2;
    bool isOneToOne = false;
    std::optional<linkage::Model> model; ///< else one is trained on the lists
    QDate day;                           ///< noted in a model that is trained
};

struct MatchedLists
{
    linkage::Model model;
    linkage::LinkResult result;
};

/// Trains when no model is given, and links. Who is known to be in both lists is matched without
/// being weighed and teaches nothing. `lists.store` must be finished. Any thread. Cancelled
/// "linkage.cancelled".
core::Result<MatchedLists> matchLists(const PeopleLists& lists, const ListMatching& options,
                                      const core::Progress& progress);

/// Errors of linkage::modelFromJson(); Io "match.model_read" (path, why).
core::Result<linkage::Model> loadModel(const QString& path);
/// Io "match.model_write" (path, why).
core::Status saveModel(const linkage::Model& model, const QString& path);

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/result.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/scoring/allocation.h"
#include "rangkul/scoring/score_model.h"

namespace rangkul::scoring {

/// Who counts as chosen when two rankings are compared.
struct Selection
{
    enum class Kind {
        Top,     ///< the first `places` of the whole ranking
        Regions, ///< the first `places` of each region of `level`
        Quotas,  ///< `quotas` by region
        Class,   ///< everybody of `classId`
    };
    Kind kind = Kind::Top;
    qint64 places = 0;
    int level = 4; ///< of the list region_level
    QString classId = {};
    std::vector<std::pair<core::RecordId, qint64>> quotas = {}; ///< region and places

    bool operator==(const Selection&) const = default;
};

/// Index of a class or criterion by its id. InvalidInput "score.unknown_class",
/// "score.unknown_criterion" (id, those there are).
core::Result<size_t> classIndexOf(const ScoreModel& model, const QString& id);
core::Result<size_t> criterionIndexOf(const ScoreModel& model, const QString& id);

/// Places of each household. InvalidInput "score.unknown_class" (id, classes there are),
/// "score.no_places": none above zero.
core::Result<Allocation> selected(const Selection& selection, const ScoreModel& model,
                                  const ScoreResult& result,
                                  const registry::HouseholdFrame& households);

/// Stand at a border with more equals than places.
qint64 tiedIn(const Allocation& allocation);

} // namespace rangkul::scoring

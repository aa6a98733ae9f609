// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_store.h"
#include "rangkul/coverage/series.h"
#include "rangkul/coverage/series_regions.h"

namespace rangkul::services {

/// Stored figures and targets as series.
coverage::SeriesBook bookOf(const std::vector<StoredFigure>& indicators,
                            const std::vector<StoredFigure>& targets);
core::Result<coverage::SeriesBook> seriesBook(const registry::RecordRepository& records);

/// Of an indicator that is not known less is taken to be better.
coverage::Better betterOf(const QString& indicator);
/// Every indicator of the book except `outcome` and head counts, which say nothing beside those of
/// another region.
std::vector<coverage::DeterminantWish> determinantWishes(const coverage::SeriesBook& book,
                                                         const QString& outcome);

} // namespace rangkul::services

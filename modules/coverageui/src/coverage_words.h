// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/coverageui/coverage_charts.h"

namespace rangkul::coverageui {

QString unitName(coverage::Unit unit);
/// How recipients are counted at this level, printed under the figures.
QString unitDefinition(coverage::Unit unit);
/// "national decile 1 to 4".
QString poorName(const coverage::PoorDefinition& definition);
/// "12 of 46 kelurahan reach less than half of the poor", or a neutral title when there is nothing
/// to find. `program` as in regionChart().
QString regionFinding(const CoverageSummary& summary, int program, Measure measure);
QString programFinding(const CoverageSummary& summary);
QString pyramidFinding(const CoverageSummary& summary);
QString overlapFinding(const CoverageSummary& summary);
/// Stands for a count or share that is not told: "–", or "*" where counts are hidden.
QString unknownText(const CoverageSummary& summary);
/// Why no list opens behind a figure that is frozen, or shown to the public.
QString noListText(bool isPublic);
/// Where the figures come from, when they were read, whom they count and how.
QString sourceLine(const CoverageSummary& summary);

} // namespace rangkul::coverageui

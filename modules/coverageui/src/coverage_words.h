// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/coverageui/coverage_summary.h"

namespace rangkul::coverageui {

QString unitName(coverage::Unit unit);
/// How recipients are counted at this level, printed under the figures.
QString unitDefinition(coverage::Unit unit);
/// "national decile 1 to 4".
QString poorName(const coverage::PoorDefinition& definition);
/// "12 of 46 kelurahan reach less than half of the poor", or a neutral title when there is nothing
/// to find.
QString regionFinding(const CoverageSummary& summary, const ProgramCoverage& program,
                      const std::vector<int>& regions);
QString programFinding(const CoverageSummary& summary);
QString pyramidFinding(const CoverageSummary& summary);
QString overlapFinding(const CoverageSummary& summary);

} // namespace rangkul::coverageui

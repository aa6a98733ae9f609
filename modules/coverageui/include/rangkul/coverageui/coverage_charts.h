// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverageui/bar_chart.h"
#include "rangkul/coverageui/coverage_summary.h"

namespace rangkul::coverageui {

/// What the bars by region and by program measure.
enum class Measure {
    Number,         ///< how many are reached, and how many are not
    Coverage,       ///< reached of those meant, in percent
    ExclusionError, ///< not reached of those meant
    InclusionError, ///< not meant of those reached
};

/// A chart, and what each of its bars counts: bars[category][series].
struct CoverageChart
{
    BarChartContent content;
    std::vector<std::vector<Bar>> bars;
};

/// Regions of the level asked, the worst first; those where nobody is meant last, without a bar.
/// Rows of no region are a bar of their own. `program` is kAnyProgram or an index of the summary's
/// programs.
CoverageChart regionChart(const CoverageSummary& summary, int program, Measure measure);
CoverageChart programChart(const CoverageSummary& summary, Measure measure);
/// Households per decile, persons when persons are counted; "not ranked" and "no decile" apart.
CoverageChart decileChart(const CoverageSummary& summary);
CoverageChart overlapChart(const CoverageSummary& summary);

/// The table of figures: a row per program and one for all of them together. `bars` hold what each
/// figure of `content.rows` counts, nothing for names and shares.
struct CoverageFigures
{
    FigureTable table; ///< with plain numbers, for the clipboard
    std::vector<QStringList> shown;
    std::vector<std::vector<std::optional<Bar>>> bars; ///< bars[row][column]
};
CoverageFigures figuresOf(const CoverageSummary& summary);

QString measureName(Measure measure);

} // namespace rangkul::coverageui

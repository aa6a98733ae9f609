// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/series_regions.h"
#include "rangkul/coverageui/bar_chart.h"
#include "rangkul/coverageui/indicator_plot.h"
#include "rangkul/coverageui/indicator_source.h"
#include "rangkul/registry/filter.h"
#include "rangkul/registry/household_frame.h"

namespace rangkul::coverageui {

/// What the charts of indicators are asked.
struct IndicatorQuestion
{
    QString indicator;
    QString place;
    coverage::YearRange years;
    QString other; ///< second indicator of the quadrant; empty: the trend of the first
    coverage::Axis axis = coverage::Axis::Mean;
};

/// "Poverty rate (P0)"; its own name for one that is not known.
QString indicatorName(const QString& id);

// The charts of TKPK slides (domain: penanggulangan kemiskinan, analysis for each indicator).
/// Perkembangan antar waktu: the own line with values, targets across it.
IndicatorPlotContent developmentPlot(const IndicatorBook& book, const IndicatorQuestion& asked);
/// Perbandingan antar wilayah: all places of the level, sorted, in the last own year.
IndicatorPlotContent comparisonPlot(const IndicatorBook& book, const IndicatorQuestion& asked);
/// Relevansi: own, province and nation in one picture.
IndicatorPlotContent relevancePlot(const IndicatorBook& book, const IndicatorQuestion& asked);
/// Efektivitas: the own line with its linear trend and the sentence.
IndicatorPlotContent effectivenessPlot(const IndicatorBook& book, const IndicatorQuestion& asked);
/// Kuadran prioritas wilayah.
IndicatorPlotContent quadrantPlot(const IndicatorBook& book, const IndicatorQuestion& asked);
/// Determinan: other indicators by their gap to the province, or the nation.
IndicatorPlotContent determinantPlot(const IndicatorBook& book, const IndicatorQuestion& asked);

/// A bar chart of the register with the filter behind each category.
struct RegisterChart
{
    BarChartContent content;
    std::vector<std::optional<registry::FilterCondition>> conditions;
};
/// Households by national decile.
RegisterChart decilePyramid(const registry::HouseholdFrame& frame, const std::vector<quint32>& rows,
                            const QString& source);
/// From all in the list to those found eligible, and where the others went.
RegisterChart verificationFunnel(const registry::HouseholdFrame& frame,
                                 const std::vector<quint32>& rows, const QString& source);

} // namespace rangkul::coverageui

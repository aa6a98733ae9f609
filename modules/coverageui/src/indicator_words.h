// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "rangkul/coverage/series_analysis.h"
#include "rangkul/coverageui/indicator_charts.h"

namespace rangkul::coverageui {

struct IndicatorWords
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorCharts)
};

/// Decimals that tell figures of this size apart.
int decimalsFor(const std::vector<double>& values);
/// With as many of six decimals as it has: "7,8".
QString shortFigure(double value);
QString signedNumber(double value, int decimals);
/// "Source: BPS; 2020 to 2024, persen." and the years that are missing.
QString seriesSource(const coverage::Series& series);

QString developmentFinding(const coverage::Series& own);
QString targetSentence(const coverage::TargetCheck& check, int decimals);
QString effectivenessFinding(const coverage::Series& own,
                             const std::optional<coverage::Trend>& trend, coverage::Better better);
QString relevanceFinding(const coverage::Series& own, const coverage::Series& benchmark);

} // namespace rangkul::coverageui

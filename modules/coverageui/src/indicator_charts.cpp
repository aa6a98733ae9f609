// SPDX-License-Identifier: GPL-3.0-or-later
// Charts over the years.
#include "rangkul/coverageui/indicator_charts.h"

#include "indicator_drawing.h"
#include "indicator_words.h"
#include "rangkul/words/format.h"

#include <set>

namespace rangkul::coverageui {

using coverage::Series;

namespace {

const QColor kProvinceColour(0x7b5ea7);
const QColor kNationColour(0x5f6b73);
const QColor kTargetColour(0x2f8f57);

Series ownSeries(const IndicatorBook& book, const IndicatorQuestion& asked)
{
    return book.series.series(asked.indicator, asked.place, asked.years);
}

PlotLine lineOf(const Series& series, const QColor& colour, bool labelled = true)
{
    PlotLine out;
    out.name = series.area;
    out.colour = colour;
    out.labelled = labelled;
    for (const coverage::SeriesPoint& point : series.points) {
        out.points.emplace_back(point.year, point.value);
    }
    return out;
}

std::vector<double> allValues(const std::vector<PlotLine>& lines)
{
    std::vector<double> out;
    for (const PlotLine& line : lines) {
        for (const auto& [year, value] : line.points) {
            out.push_back(value);
        }
    }
    return out;
}

/// A row for each year, a column for each line.
FigureTable tableOf(const IndicatorPlotContent& content)
{
    FigureTable out{content.title, content.source, {IndicatorWords::tr("Year")}, {}};
    std::set<int> years;
    for (const PlotLine& line : content.lines) {
        out.header << line.name;
        for (const auto& [year, value] : line.points) {
            years.insert(year);
        }
    }
    for (const int year : years) {
        QStringList cells{QString::number(year)};
        for (const PlotLine& line : content.lines) {
            QString text = QStringLiteral("–");
            for (const auto& [of, value] : line.points) {
                text = of == year ? words::number(value, content.decimals) : text;
            }
            cells << text;
        }
        out.rows.push_back(std::move(cells));
    }
    return out;
}

IndicatorPlotContent withoutFigures(const IndicatorQuestion& asked)
{
    IndicatorPlotContent out;
    out.title = indicatorName(asked.indicator);
    out.emptyText =
        IndicatorWords::tr("There is no figure of this indicator for this region in these years. "
                           "Import a table or enter a figure under \"Figures\".");
    return out;
}

void finish(IndicatorPlotContent& content)
{
    content.decimals = decimalsFor(allValues(content.lines));
    content.table = tableOf(content);
}

} // namespace

IndicatorPlotContent developmentPlot(const IndicatorBook& book, const IndicatorQuestion& asked)
{
    const Series own = ownSeries(book, asked);
    if (own.points.empty()) {
        return withoutFigures(asked);
    }
    IndicatorPlotContent out;
    out.lines = {lineOf(own, kOwnColour)};
    out.title = developmentFinding(own);
    out.source = seriesSource(own);
    const coverage::Better better = book.betterOf(asked.indicator);
    const auto targets = book.series.targets(asked.indicator, asked.place);
    for (const coverage::SeriesTarget& target : targets) {
        const auto check = coverage::checkTarget(own, target, better);
        out.references.push_back(
            {IndicatorWords::tr("target %1").arg(target.year), check.bound, kTargetColour});
        if (!target.source.isEmpty() && !out.source.contains(target.source)) {
            out.source += u' ' + IndicatorWords::tr("Target: %1.").arg(target.source);
        }
    }
    finish(out);
    if (!targets.empty()) {
        const auto last = coverage::checkTarget(own, targets.back(), better);
        out.title += QStringLiteral(". ") + targetSentence(last, out.decimals);
        out.table.title = out.title;
    }
    return out;
}

IndicatorPlotContent relevancePlot(const IndicatorBook& book, const IndicatorQuestion& asked)
{
    const Series own = ownSeries(book, asked);
    if (own.points.empty()) {
        return withoutFigures(asked);
    }
    IndicatorPlotContent out;
    out.lines = {lineOf(own, kOwnColour)};
    out.source = seriesSource(own);
    const std::pair<QString, QColor> benchmarks[] = {
        {coverage::provinceOf(asked.place), kProvinceColour},
        {coverage::nationKey(book.series, asked.indicator), kNationColour}};
    for (const auto& [key, colour] : benchmarks) {
        const Series series = book.series.series(asked.indicator, key, asked.years);
        if (key.isEmpty() || key == asked.place || series.points.empty()) {
            continue;
        }
        if (out.lines.size() == 1) {
            out.title = relevanceFinding(own, series);
        }
        out.lines.push_back(lineOf(series, colour));
    }
    if (out.lines.size() == 1) {
        out.title =
            IndicatorWords::tr("%1: no figures of the province or the nation to compare with")
                .arg(indicatorName(asked.indicator));
    }
    finish(out);
    return out;
}

IndicatorPlotContent effectivenessPlot(const IndicatorBook& book, const IndicatorQuestion& asked)
{
    const Series own = ownSeries(book, asked);
    if (own.points.empty()) {
        return withoutFigures(asked);
    }
    const auto trend = coverage::trendOf(own);
    IndicatorPlotContent out;
    out.title = effectivenessFinding(own, trend, book.betterOf(asked.indicator));
    out.source =
        seriesSource(own) + u' ' + IndicatorWords::tr("Trend: straight line by least squares.");
    out.lines = {lineOf(own, kOwnColour)};
    if (trend) {
        PlotLine line;
        line.name = IndicatorWords::tr("trend");
        line.colour = kBadColour;
        line.dashed = true;
        line.bridged = true;
        line.points = {{trend->firstYear, trend->at(trend->firstYear)},
                       {trend->lastYear, trend->at(trend->lastYear)}};
        out.lines.push_back(std::move(line));
    }
    out.decimals = decimalsFor(allValues({out.lines.front()}));
    out.table = tableOf(out);
    return out;
}

} // namespace rangkul::coverageui

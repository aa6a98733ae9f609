// SPDX-License-Identifier: GPL-3.0-or-later
// Charts between regions.
#include "indicator_drawing.h"
#include "indicator_words.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

using coverage::Better;
using coverage::Series;

namespace {

const QColor kProvinceLine(0x7b5ea7);
const QColor kNationLine(0x333b40);

IndicatorPlotContent nothingToCompare(const QString& indicator, const QString& text)
{
    IndicatorPlotContent out;
    out.title = indicatorName(indicator);
    out.emptyText = text;
    return out;
}

QString axisName(coverage::Axis axis)
{
    return axis == coverage::Axis::Mean ? IndicatorWords::tr("mean") : IndicatorWords::tr("median");
}

std::vector<double> barValues(const IndicatorPlotContent& content)
{
    std::vector<double> out;
    for (const PlotBar& bar : content.bars) {
        out.push_back(bar.value);
    }
    return out;
}

void addReferences(IndicatorPlotContent& out, const IndicatorBook& book,
                   const IndicatorQuestion& asked, int year)
{
    const std::pair<QString, QColor> benchmarks[] = {
        {coverage::provinceOf(asked.place), kProvinceLine},
        {coverage::nationKey(book.series, asked.indicator), kNationLine}};
    for (const auto& [key, colour] : benchmarks) {
        const Series series = book.series.series(asked.indicator, key);
        const auto value = series.at(year);
        if (!key.isEmpty() && key != asked.place && value) {
            out.references.push_back({series.area, *value, colour});
        }
    }
}

QString comparisonFinding(const coverage::Comparison& compared, const IndicatorQuestion& asked,
                          const IndicatorPlotContent& content, Better better)
{
    const coverage::PlaceValue* own = compared.find(asked.place);
    const auto places = static_cast<int>(compared.places.size());
    if (own == nullptr) {
        return IndicatorWords::tr("%1 in %2: %3 regions")
            .arg(indicatorName(asked.indicator))
            .arg(compared.year)
            .arg(places);
    }
    QString out =
        IndicatorWords::tr("%1 %2: %3 is number %4 of %5 from the best")
            .arg(indicatorName(asked.indicator))
            .arg(compared.year)
            .arg(own->place.area)
            .arg(places - compared.worseThan(own->value, better) -
                 static_cast<int>(std::ranges::count_if(
                     compared.places, [own](const auto& p) { return p.value == own->value; })) +
                 1)
            .arg(places);
    if (!content.references.empty()) {
        const PlotReference& first = content.references.front();
        out += u' ' + IndicatorWords::tr("(%1 regions are worse than %2)")
                          .arg(compared.worseThan(first.value, better))
                          .arg(first.name);
    }
    return out;
}

} // namespace

IndicatorPlotContent comparisonPlot(const IndicatorBook& book, const IndicatorQuestion& asked)
{
    const Series own = book.series.series(asked.indicator, asked.place, asked.years);
    if (own.points.empty()) {
        return nothingToCompare(asked.indicator,
                                IndicatorWords::tr("The region has no figure in these years."));
    }
    const int year = own.points.back().year;
    const Better better = book.betterOf(asked.indicator);
    const coverage::Comparison compared = coverage::comparePlaces(
        book.series, asked.indicator, year,
        coverage::peersOf(book.series, asked.indicator, asked.place), better);
    IndicatorPlotContent out;
    out.kind = IndicatorPlotContent::Kind::Bars;
    addReferences(out, book, asked, year);
    for (const coverage::PlaceValue& place : compared.places) {
        out.bars.push_back(
            {place.place.key, place.place.area, place.value, place.place.key == asked.place});
    }
    out.decimals = decimalsFor(barValues(out));
    out.title = comparisonFinding(compared, asked, out, better);
    out.source =
        IndicatorWords::tr("Source: %1. Year %2, %3.").arg(own.sources()).arg(year).arg(own.unit);
    if (!compared.missing.empty()) {
        out.source += u' ' + IndicatorWords::tr("%n regions have no figure of this year.", nullptr,
                                                static_cast<int>(compared.missing.size()));
    }
    out.table = {out.title,
                 out.source,
                 {IndicatorWords::tr("Region"), indicatorName(asked.indicator),
                  IndicatorWords::tr("Rank, 1 = worst")},
                 {}};
    for (const coverage::PlaceValue& place : compared.places) {
        out.table.rows.push_back({place.place.area, words::number(place.value, out.decimals),
                                  QString::number(place.rank)});
    }
    return out;
}

IndicatorPlotContent quadrantPlot(const IndicatorBook& book, const IndicatorQuestion& asked)
{
    const Series own = book.series.series(asked.indicator, asked.place, asked.years);
    const auto peers = coverage::peersOf(book.series, asked.indicator, asked.place);
    const bool isTrend = asked.other.isEmpty();
    const int year = own.points.empty() ? 0 : own.points.back().year;
    const Better betterX = book.betterOf(asked.indicator);
    const Better betterY = isTrend ? betterX : book.betterOf(asked.other);
    const coverage::Quadrant found = coverage::quadrantOf(
        isTrend ? coverage::levelAndTrend(book.series, asked.indicator, asked.years, peers)
                : coverage::twoIndicators(book.series, asked.indicator, asked.other, year, peers),
        betterX, betterY, asked.axis);
    if (found.points.size() < 3) {
        return nothingToCompare(asked.indicator,
                                IndicatorWords::tr("Fewer than three regions have both figures."));
    }
    IndicatorPlotContent out;
    out.kind = IndicatorPlotContent::Kind::Quadrant;
    out.badIsRight = betterX == Better::Less;
    out.badIsUp = betterY == Better::Less;
    out.axisX = found.axisX;
    out.axisY = found.axisY;
    out.xTitle = indicatorName(asked.indicator) + QStringLiteral(" →");
    out.yTitle = QStringLiteral("↑ ") +
                 (isTrend ? IndicatorWords::tr("change per year") : indicatorName(asked.other));
    for (const coverage::QuadrantPoint& point : found.points) {
        out.points.push_back({point.input.place.key, point.input.place.area, point.input.x,
                              point.input.y, point.priority, point.input.place.key == asked.place});
    }
    out.title = IndicatorWords::tr("%1 of %2 regions are bad in both: priority areas")
                    .arg(found.counts()[0])
                    .arg(found.points.size());
    out.source = IndicatorWords::tr("Source: %1. Axes cross at the %2 (%3; %4).")
                     .arg(own.sources(), axisName(asked.axis), words::number(found.axisX, 2),
                          words::number(found.axisY, 3));
    out.table = {out.title,
                 out.source,
                 {IndicatorWords::tr("Region"), IndicatorWords::tr("Quadrant"),
                  indicatorName(asked.indicator),
                  isTrend ? IndicatorWords::tr("change per year") : indicatorName(asked.other)},
                 {}};
    for (const PlotPoint& point : out.points) {
        out.table.rows.push_back({point.name, QStringLiteral("P%1").arg(point.priority),
                                  words::number(point.x, 2), words::number(point.y, 3)});
    }
    return out;
}

IndicatorPlotContent determinantPlot(const IndicatorBook& book, const IndicatorQuestion& asked)
{
    QString benchmark = coverage::provinceOf(asked.place);
    if (benchmark.isEmpty()) {
        benchmark = coverage::nationKey(book.series, asked.indicator);
    }
    std::vector<coverage::DeterminantWish> wishes;
    for (const QString& indicator : book.series.indicators()) {
        if (indicator != asked.indicator && book.compares(indicator)) {
            wishes.push_back({indicator, book.betterOf(indicator)});
        }
    }
    const auto ranked =
        coverage::determinantsOf(book.series, wishes, asked.place, benchmark, asked.years);
    if (ranked.empty()) {
        return nothingToCompare(
            asked.indicator,
            IndicatorWords::tr(
                "No other indicator has a figure of this region and of its province in one "
                "and the same year."));
    }
    IndicatorPlotContent out;
    out.kind = IndicatorPlotContent::Kind::Bars;
    out.decimals = 1;
    const QString than = book.series.series(ranked.front().indicator, benchmark).area;
    int worse = 0;
    out.table.header = {IndicatorWords::tr("Indicator"), IndicatorWords::tr("Year"),
                        IndicatorWords::tr("Own"), than, IndicatorWords::tr("Worse by (%)")};
    for (const coverage::Determinant& one : ranked) {
        worse += one.gap > 0 ? 1 : 0;
        const int decimals = decimalsFor({one.own, one.benchmark});
        if (one.gapPercent) {
            out.bars.push_back(
                {one.indicator,
                 QStringLiteral("%1 %2").arg(indicatorName(one.indicator)).arg(one.year),
                 *one.gapPercent, false});
        }
        out.table.rows.push_back(
            {indicatorName(one.indicator), QString::number(one.year),
             words::number(one.own, decimals), words::number(one.benchmark, decimals),
             one.gapPercent ? words::number(*one.gapPercent, 1) : QStringLiteral("–")});
    }
    out.title =
        worse > 0
            ? IndicatorWords::tr("%1 of %2 determinants are worse than %3; the largest gap: %4")
                  .arg(worse)
                  .arg(ranked.size())
                  .arg(than, indicatorName(ranked.front().indicator))
            : IndicatorWords::tr("No determinant is worse than %1").arg(than);
    out.source =
        IndicatorWords::tr("Gap to %1 in percent of its value; to the right is worse. Source: %2.")
            .arg(than, book.series.series(ranked.front().indicator, asked.place).sources());
    out.table.title = out.title;
    out.table.source = out.source;
    return out;
}

} // namespace rangkul::coverageui

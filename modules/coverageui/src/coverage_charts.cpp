// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/coverage_charts.h"

#include <QCoreApplication>

#include "coverage_words.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::coverageui {

using coverage::Part;

namespace {

/// Told apart by people who do not see colours, too: blue and orange, and a light grey.
const QColor kReached(0x0b6fa4);
const QColor kMissed(0xe08a1e);
const QColor kOthers(0xb4bdc4);

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(CoverageCharts)
};

std::optional<double> length(ToldCount count)
{
    return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
}

std::optional<double> share(const ToldFigures& figures, Measure measure)
{
    switch (measure) {
    case Measure::Number:
        return length(figures.missed);
    case Measure::Coverage:
        return figures.coveragePercent();
    case Measure::ExclusionError:
        return figures.exclusionPercent();
    case Measure::InclusionError:
        return figures.inclusionPercent();
    }
    Q_UNREACHABLE();
}

/// The part that is opened by a bar of percent.
Part partOf(Measure measure)
{
    switch (measure) {
    case Measure::Coverage:
        return Part::PoorReached;
    case Measure::InclusionError:
        return Part::Outside;
    default:
        return Part::Missed;
    }
}

QColor colourOf(Measure measure)
{
    return measure == Measure::Coverage ? kReached : kMissed;
}

Bar partBar(int program, Part part)
{
    Bar bar;
    bar.program = program;
    bar.part = part;
    return bar;
}

void addCategory(CoverageChart& chart, const QString& name, const std::vector<Bar>& bars,
                 const std::vector<std::optional<double>>& values)
{
    chart.content.categories += name;
    chart.bars.push_back(bars);
    for (std::size_t i = 0; i < values.size(); ++i) {
        chart.content.series[i].values.push_back(values[i]);
    }
}

/// What every chart of the summary says of itself.
CoverageChart begunChart(const CoverageSummary& summary, const QString& title,
                         const QString& categoryHeader)
{
    CoverageChart chart;
    chart.content.title = title;
    chart.content.source = sourceLine(summary);
    chart.content.categoryHeader = categoryHeader;
    chart.content.unknown = unknownText(summary);
    return chart;
}

/// A region, or the rows of no region, with its figures.
struct RegionRow
{
    int region = kNoRegion;
    const ToldFigures* figures = nullptr;
};

/// What is not told comes last: its place must not say how much it is.
std::vector<RegionRow> regionRows(const CoverageSummary& summary, const ToldCoverage& figures,
                                  Measure measure)
{
    std::vector<RegionRow> rows;
    for (std::size_t i = 0; i < summary.regions.size(); ++i) {
        if (summary.regions[i].level == summary.question.level) {
            rows.push_back({static_cast<int>(i), &figures.byRegion[i]});
        }
    }
    const auto badness = [measure](const RegionRow& row) {
        const auto value = share(*row.figures, measure);
        constexpr double kUndefined = -1000;
        return value ? (measure == Measure::Coverage ? -*value : *value) : kUndefined;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&badness](const auto& a, const auto& b) { return badness(a) > badness(b); });
    if (figures.nowhere) {
        rows.push_back({kNoRegion, &*figures.nowhere});
    }
    return rows;
}

} // namespace

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Number:
        return ChartWords::tr("number");
    case Measure::Coverage:
        return ChartWords::tr("coverage (%)");
    case Measure::ExclusionError:
        return ChartWords::tr("exclusion error (%)");
    case Measure::InclusionError:
        return ChartWords::tr("inclusion error (%)");
    }
    Q_UNREACHABLE();
}

CoverageChart regionChart(const CoverageSummary& summary, int program, Measure measure)
{
    const ToldCoverage figures = toldCoverage(summary, program);
    const std::vector<RegionRow> rows = regionRows(summary, figures, measure);
    CoverageChart chart = begunChart(summary, regionFinding(summary, program, measure),
                                     summary.question.level == 3 ? ChartWords::tr("Kecamatan")
                                                                 : ChartWords::tr("Kelurahan"));
    chart.content.percent = measure != Measure::Number;
    if (chart.content.percent) {
        chart.content.series = {{measureName(measure), colourOf(measure), {}}};
    } else {
        chart.content.series = {{ChartWords::tr("meant for, not reached"), kMissed, {}},
                                {ChartWords::tr("meant for and reached"), kReached, {}}};
    }
    for (const RegionRow& row : rows) {
        const QString name = row.region == kNoRegion
                                 ? ChartWords::tr("Without a region")
                                 : summary.regions[static_cast<std::size_t>(row.region)].name;
        const auto bar = [&row, program](Part part) {
            Bar one = partBar(program, part);
            one.region = row.region;
            return one;
        };
        if (chart.content.percent) {
            addCategory(chart, name, {bar(partOf(measure))}, {share(*row.figures, measure)});
        } else {
            addCategory(chart, name, {bar(Part::Missed), bar(Part::PoorReached)},
                        {length(row.figures->missed), length(row.figures->poorReached)});
        }
    }
    return chart;
}

CoverageChart programChart(const CoverageSummary& summary, Measure measure)
{
    CoverageChart chart = begunChart(summary, programFinding(summary), ChartWords::tr("Program"));
    chart.content.percent = measure != Measure::Number;
    if (chart.content.percent) {
        chart.content.series = {{measureName(measure), colourOf(measure), {}}};
    } else {
        chart.content.series = {{ChartWords::tr("meant for, not reached"), kMissed, {}},
                                {ChartWords::tr("meant for and reached"), kReached, {}},
                                {ChartWords::tr("reached, not meant for"), kOthers, {}}};
    }
    for (int i = 0; i < static_cast<int>(summary.programs.size()); ++i) {
        const ProgramCoverage& program = summary.programs[static_cast<std::size_t>(i)];
        const ToldFigures total = toldCoverage(summary, i).total;
        if (chart.content.percent) {
            addCategory(chart, program.name, {partBar(i, partOf(measure))},
                        {share(total, measure)});
        } else {
            addCategory(chart, program.name,
                        {partBar(i, Part::Missed), partBar(i, Part::PoorReached),
                         partBar(i, Part::Outside)},
                        {length(total.missed), length(total.poorReached), length(total.outside)});
        }
    }
    return chart;
}

CoverageChart decileChart(const CoverageSummary& summary)
{
    const ToldDeciles deciles = toldDeciles(summary);
    CoverageChart chart = begunChart(summary, pyramidFinding(summary), ChartWords::tr("Decile"));
    chart.content.series = {{ChartWords::tr("meant for"), kReached, {}},
                            {ChartWords::tr("others"), kOthers, {}}};
    const auto add = [&](const QString& name, int decile, ToldCount count) {
        Bar bar;
        bar.decile = decile;
        const bool isMeant = decile >= 1 && decile <= summary.question.poor.most;
        const auto none = std::optional(0.0);
        addCategory(chart, name, {bar, bar},
                    {isMeant ? length(count) : none, isMeant ? none : length(count)});
    };
    for (int decile = 1; decile <= 10; ++decile) {
        add(ChartWords::tr("Decile %1").arg(decile), decile,
            deciles.ranked[static_cast<std::size_t>(decile)]);
    }
    add(ChartWords::tr("Not ranked (0)"), 0, deciles.ranked[0]);
    add(ChartWords::tr("No decile"), registry::kNoDecile, deciles.none);
    return chart;
}

CoverageChart overlapChart(const CoverageSummary& summary)
{
    const ToldOverlap overlap = toldOverlap(summary);
    CoverageChart chart =
        begunChart(summary, overlapFinding(summary), ChartWords::tr("Programs received"));
    chart.content.horizontal = false;
    chart.content.series = {{ChartWords::tr("meant for"), kReached, {}},
                            {ChartWords::tr("others"), kOthers, {}}};
    const QStringList names{ChartWords::tr("no program"), ChartWords::tr("1 program"),
                            ChartWords::tr("2 programs"), ChartWords::tr("3 or more")};
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        const auto place = static_cast<std::size_t>(i);
        Bar poor;
        poor.programs = i;
        poor.whom = Bar::Whom::Intended;
        Bar others = poor;
        others.whom = Bar::Whom::Others;
        addCategory(chart, names[i], {poor, others},
                    {length(overlap.poor[place]), length(overlap.others[place])});
    }
    return chart;
}

} // namespace rangkul::coverageui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_words.h"

#include "rangkul/words/format.h"

#include <algorithm>
#include <cmath>

namespace rangkul::coverageui {

using coverage::Effectiveness;
using coverage::Relevance;
using coverage::Series;
using coverage::TargetCheck;

namespace {

struct IndicatorTitle
{
    const char* id;
    const char* title;
};

constexpr IndicatorTitle kIndicatorTitles[] = {
    {"P0", QT_TRANSLATE_NOOP("IndicatorCharts", "Poverty rate")},
    {"P1", QT_TRANSLATE_NOOP("IndicatorCharts", "Poverty gap index")},
    {"P2", QT_TRANSLATE_NOOP("IndicatorCharts", "Poverty severity index")},
    {"GK", QT_TRANSLATE_NOOP("IndicatorCharts", "Poverty line")},
    {"EXTREME", QT_TRANSLATE_NOOP("IndicatorCharts", "Extreme poverty")},
    {"JML_MISKIN", QT_TRANSLATE_NOOP("IndicatorCharts", "Number of poor")},
    {"IPM", QT_TRANSLATE_NOOP("IndicatorCharts", "Human development index")},
    {"TPT", QT_TRANSLATE_NOOP("IndicatorCharts", "Open unemployment")},
    {"TPAK", QT_TRANSLATE_NOOP("IndicatorCharts", "Labour force participation")},
    {"STUNTING", QT_TRANSLATE_NOOP("IndicatorCharts", "Stunting")},
    {"GINI", QT_TRANSLATE_NOOP("IndicatorCharts", "Gini ratio")},
    {"RLS", QT_TRANSLATE_NOOP("IndicatorCharts", "Mean years of schooling")},
    {"AHH", QT_TRANSLATE_NOOP("IndicatorCharts", "Life expectancy")},
    {"HLS", QT_TRANSLATE_NOOP("IndicatorCharts", "Expected years of schooling")},
    {"SANITASI_LAYAK", QT_TRANSLATE_NOOP("IndicatorCharts", "Decent sanitation")},
    {"AIR_MINUM_LAYAK", QT_TRANSLATE_NOOP("IndicatorCharts", "Decent drinking water")},
    {"PENDUDUK", QT_TRANSLATE_NOOP("IndicatorCharts", "Population")},
};

QString named(const Series& series)
{
    return IndicatorWords::tr("%1 of %2").arg(indicatorName(series.indicator), series.area);
}

std::vector<double> valuesOf(const Series& series)
{
    std::vector<double> out;
    for (const coverage::SeriesPoint& point : series.points) {
        out.push_back(point.value);
    }
    return out;
}

} // namespace

QString indicatorName(const QString& id)
{
    for (const IndicatorTitle& each : kIndicatorTitles) {
        if (id.compare(QLatin1StringView(each.id), Qt::CaseInsensitive) == 0) {
            return QStringLiteral("%1 (%2)").arg(IndicatorWords::tr(each.title), id);
        }
    }
    return id;
}

int decimalsFor(const std::vector<double>& values)
{
    constexpr double kLarge = 1000;
    double most = 0;
    double finest = 0;
    for (const double value : values) {
        most = std::max(most, std::abs(value));
        const double hundredths = value * 100;
        finest = std::max(finest, std::abs(hundredths - std::round(hundredths)));
    }
    if (most >= kLarge) {
        return 0;
    }
    return most < 1 && finest > 1e-6 ? 3 : 2;
}

QString shortFigure(double value)
{
    constexpr int kMost = 6;
    double power = 1;
    int decimals = 0;
    while (decimals < kMost && std::abs(value * power - std::round(value * power)) > 1e-7 * power) {
        power *= 10;
        ++decimals;
    }
    return words::number(value, decimals);
}

QString signedNumber(double value, int decimals)
{
    const QString text = words::number(value, decimals);
    return value > 0 ? u'+' + text : text;
}

QString seriesSource(const Series& series)
{
    if (series.points.empty()) {
        return {};
    }
    QString out = IndicatorWords::tr("Source: %1. %2 to %3, %4.")
                      .arg(series.sources())
                      .arg(series.points.front().year)
                      .arg(series.points.back().year)
                      .arg(series.unit.isEmpty() ? IndicatorWords::tr("no unit") : series.unit);
    QStringList missing;
    for (const int year : series.gaps()) {
        missing << QString::number(year);
    }
    if (!missing.isEmpty()) {
        out +=
            u' ' + IndicatorWords::tr("No figure for %1.").arg(missing.join(QStringLiteral(", ")));
    }
    const bool differs = std::ranges::any_of(
        series.points, [](const coverage::SeriesPoint& p) { return p.otherValue.has_value(); });
    return differs
               ? out + u' ' + IndicatorWords::tr("Another source says otherwise: see the figures.")
               : out;
}

QString developmentFinding(const Series& own)
{
    const int decimals = decimalsFor(valuesOf(own));
    const auto& first = own.points.front();
    const auto& last = own.points.back();
    const QString to = words::number(last.value, decimals);
    if (own.points.size() < 2) {
        return IndicatorWords::tr("%1: %2 in %3").arg(named(own), to).arg(last.year);
    }
    const QString from = words::number(first.value, decimals);
    const QString sentence =
        last.value < first.value   ? IndicatorWords::tr("%1 fell from %2 in %3 to %4 in %5")
        : last.value > first.value ? IndicatorWords::tr("%1 rose from %2 in %3 to %4 in %5")
                                   : IndicatorWords::tr("%1 is as it was: %2 in %3, %4 in %5");
    return sentence.arg(named(own), from).arg(first.year).arg(to).arg(last.year);
}

QString targetSentence(const TargetCheck& check, int decimals)
{
    const QString bound = words::number(check.bound, decimals);
    const int year = check.target.year;
    switch (check.state) {
    case TargetCheck::State::Reached:
        return IndicatorWords::tr("The target %1 for %2 is reached.").arg(bound).arg(year);
    case TargetCheck::State::NotReached:
        return IndicatorWords::tr("The target %1 for %2 was not reached.").arg(bound).arg(year);
    case TargetCheck::State::OnTrack:
        return IndicatorWords::tr("With its trend it reaches the target %1 for %2.")
            .arg(bound)
            .arg(year);
    case TargetCheck::State::Behind:
        return IndicatorWords::tr("The target %1 for %2 needs %3 a year; the trend is %4.")
            .arg(bound)
            .arg(year)
            .arg(signedNumber(*check.neededPerYear, decimals),
                 check.trendPerYear ? signedNumber(*check.trendPerYear, decimals)
                                    : QStringLiteral("–"));
    case TargetCheck::State::NoFigure:
        break;
    }
    return {};
}

QString effectivenessFinding(const Series& own, const std::optional<coverage::Trend>& trend,
                             coverage::Better better)
{
    switch (coverage::effectivenessOf(trend, better)) {
    case Effectiveness::Effective:
        return IndicatorWords::tr("Effective: %1 changes by %2 a year, the way it should (mean %3)")
            .arg(named(own), signedNumber(trend->slope, 3), words::number(trend->mean, 3));
    case Effectiveness::NotEffective:
        return IndicatorWords::tr(
                   "Not effective: %1 changes by %2 a year, not the way it should (mean %3)")
            .arg(named(own), signedNumber(trend->slope, 3), words::number(trend->mean, 3));
    case Effectiveness::TooFewYears:
        return IndicatorWords::tr("%1: too few years to speak of a trend").arg(named(own));
    }
    Q_UNREACHABLE();
}

QString relevanceFinding(const Series& own, const Series& benchmark)
{
    const Relevance found = coverage::relevanceOf(own, benchmark);
    switch (found.verdict) {
    case Relevance::Verdict::MovesAlong:
        return IndicatorWords::tr("Relevant: %1 moves with %2 (%3 of %4 changes go the same way)")
            .arg(named(own), benchmark.area)
            .arg(found.together)
            .arg(found.changes);
    case Relevance::Verdict::MovesApart:
        return IndicatorWords::tr(
                   "Not relevant: %1 does not move with %2 (%3 of %4 changes go the same way)")
            .arg(named(own), benchmark.area)
            .arg(found.together)
            .arg(found.changes);
    case Relevance::Verdict::TooFewYears:
        return IndicatorWords::tr("%1 and %2 have too few years in common")
            .arg(named(own), benchmark.area);
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::coverageui

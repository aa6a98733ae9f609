// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/series_analysis.h"

#include <algorithm>
#include <cmath>

namespace rangkul::coverage {

namespace {

constexpr int kFewestYears = 3;
/// A slope this much smaller than the values is what rounding leaves of a level line.
constexpr double kLevelShare = 1e-9;

struct YearPair
{
    int year;
    double own;
    double benchmark;
};

std::vector<YearPair> commonYears(const Series& own, const Series& benchmark)
{
    std::vector<YearPair> out;
    for (const SeriesPoint& point : own.points) {
        if (const auto other = benchmark.at(point.year)) {
            out.push_back({point.year, point.value, *other});
        }
    }
    return out;
}

/// Pearson's; nothing when one of them never changes.
std::optional<double> correlationOf(const std::vector<YearPair>& pairs)
{
    const auto n = static_cast<double>(pairs.size());
    double meanOwn = 0;
    double meanOther = 0;
    for (const YearPair& pair : pairs) {
        meanOwn += pair.own / n;
        meanOther += pair.benchmark / n;
    }
    double own = 0;
    double other = 0;
    double both = 0;
    for (const YearPair& pair : pairs) {
        own += (pair.own - meanOwn) * (pair.own - meanOwn);
        other += (pair.benchmark - meanOther) * (pair.benchmark - meanOther);
        both += (pair.own - meanOwn) * (pair.benchmark - meanOther);
    }
    return own > 0 && other > 0 ? std::optional(both / std::sqrt(own * other)) : std::nullopt;
}

int signOf(double change)
{
    return (change > 0) - (change < 0);
}

bool isReached(double value, double bound, Better better)
{
    return better == Better::Less ? value <= bound : value >= bound;
}

double easierEnd(const SeriesTarget& target, Better better)
{
    const double other = target.valueTo.value_or(target.value);
    return better == Better::Less ? std::max(target.value, other) : std::min(target.value, other);
}

} // namespace

std::optional<Trend> trendOf(const Series& series)
{
    if (series.points.size() < 2) {
        return std::nullopt;
    }
    const auto n = static_cast<double>(series.points.size());
    Trend out;
    out.count = static_cast<int>(series.points.size());
    out.firstYear = series.points.front().year;
    out.lastYear = series.points.back().year;
    for (const SeriesPoint& point : series.points) {
        out.mean += point.value / n;
        out.meanYear += point.year / n;
    }
    double across = 0;
    double both = 0;
    for (const SeriesPoint& point : series.points) {
        across += (point.year - out.meanYear) * (point.year - out.meanYear);
        both += (point.year - out.meanYear) * (point.value - out.mean);
    }
    out.slope = both / across;
    return out;
}

Effectiveness effectivenessOf(const std::optional<Trend>& trend, Better better)
{
    if (!trend || trend->count < kFewestYears) {
        return Effectiveness::TooFewYears;
    }
    const double wanted = better == Better::Less ? -trend->slope : trend->slope;
    return wanted > std::abs(trend->mean) * kLevelShare ? Effectiveness::Effective
                                                        : Effectiveness::NotEffective;
}

Relevance relevanceOf(const Series& own, const Series& benchmark)
{
    const std::vector<YearPair> pairs = commonYears(own, benchmark);
    Relevance out;
    if (pairs.empty()) {
        return out;
    }
    out.lastYear = pairs.back().year;
    out.own = pairs.back().own;
    out.benchmark = pairs.back().benchmark;
    for (size_t i = 1; i < pairs.size(); ++i) {
        const int ownWay = signOf(pairs[i].own - pairs[i - 1].own);
        const int otherWay = signOf(pairs[i].benchmark - pairs[i - 1].benchmark);
        ++out.changes;
        out.together += ownWay == otherWay ? 1 : 0;
    }
    if (pairs.size() >= kFewestYears) {
        out.correlation = correlationOf(pairs);
        out.verdict = out.together * 2 > out.changes ? Relevance::Verdict::MovesAlong
                                                     : Relevance::Verdict::MovesApart;
    }
    return out;
}

TargetCheck checkTarget(const Series& series, const SeriesTarget& target, Better better)
{
    TargetCheck out;
    out.target = target;
    out.bound = easierEnd(target, better);
    const Series known = series.within({0, target.year});
    if (known.points.empty()) {
        return out;
    }
    out.last = known.points.back().value;
    out.lastYear = known.points.back().year;
    const int years = target.year - out.lastYear;
    const auto trend = trendOf(known);
    if (trend) {
        out.trendPerYear = trend->slope;
        out.expected = out.last + trend->slope * years;
    }
    if (isReached(out.last, out.bound, better)) {
        out.state = TargetCheck::State::Reached;
    } else if (years == 0) {
        out.state = TargetCheck::State::NotReached;
    } else {
        out.neededPerYear = (out.bound - out.last) / years;
        const bool comes = out.expected && isReached(*out.expected, out.bound, better);
        out.state = comes ? TargetCheck::State::OnTrack : TargetCheck::State::Behind;
    }
    return out;
}

} // namespace rangkul::coverage

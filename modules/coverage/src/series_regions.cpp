// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/series_regions.h"

#include "rangkul/coverage/series_analysis.h"

#include <algorithm>
#include <cmath>

namespace rangkul::coverage {

namespace {

bool isWorse(double value, double other, Better better)
{
    return better == Better::Less ? value > other : value < other;
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double spreadOf(const std::vector<double>& values)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (const double value : values) {
        sum += (value - mean) * (value - mean);
    }
    return std::sqrt(sum / static_cast<double>(values.size()));
}

/// Standard deviations from the axis, negative = bad.
double badness(double value, double axis, double spread, Better better)
{
    if (!(spread > 0)) {
        return 0;
    }
    return (better == Better::Less ? axis - value : value - axis) / spread;
}

int priorityOf(double badX, double badY)
{
    if (badX < 0) {
        return badY < 0 ? 1 : 2;
    }
    return badY < 0 ? 3 : 4;
}

} // namespace

const PlaceValue* Comparison::find(const QString& key) const
{
    const auto found = std::ranges::find_if(
        places, [&key](const PlaceValue& value) { return value.place.key == key; });
    return found == places.end() ? nullptr : &*found;
}

int Comparison::worseThan(double value, Better better) const
{
    return static_cast<int>(std::ranges::count_if(
        places, [&](const PlaceValue& place) { return isWorse(place.value, value, better); }));
}

Comparison comparePlaces(const SeriesBook& book, const QString& indicator, int year,
                         const std::vector<Place>& places, Better better)
{
    Comparison out;
    out.year = year;
    for (const Place& place : places) {
        if (const auto value = book.series(indicator, place.key, {year, year}).at(year)) {
            out.places.push_back({place, *value, 0});
        } else {
            out.missing.push_back(place);
        }
    }
    std::ranges::stable_sort(out.places, [better](const PlaceValue& a, const PlaceValue& b) {
        return isWorse(a.value, b.value, better);
    });
    for (PlaceValue& place : out.places) {
        place.rank = out.worseThan(place.value, better) + 1;
    }
    return out;
}

std::array<int, 4> Quadrant::counts() const
{
    std::array<int, 4> out{};
    for (const QuadrantPoint& point : points) {
        ++out[static_cast<size_t>(point.priority - 1)];
    }
    return out;
}

Quadrant quadrantOf(std::vector<QuadrantInput> places, Better x, Better y, Axis axis)
{
    Quadrant out;
    out.axis = axis;
    if (places.empty()) {
        return out;
    }
    std::vector<double> xs;
    std::vector<double> ys;
    for (const QuadrantInput& place : places) {
        xs.push_back(place.x);
        ys.push_back(place.y);
    }
    out.axisX = axis == Axis::Mean ? meanOf(xs) : medianOf(xs);
    out.axisY = axis == Axis::Mean ? meanOf(ys) : medianOf(ys);
    const double spreadX = spreadOf(xs);
    const double spreadY = spreadOf(ys);
    for (QuadrantInput& place : places) {
        QuadrantPoint point;
        point.badX = badness(place.x, out.axisX, spreadX, x);
        point.badY = badness(place.y, out.axisY, spreadY, y);
        point.priority = priorityOf(point.badX, point.badY);
        point.input = std::move(place);
        out.points.push_back(std::move(point));
    }
    std::ranges::stable_sort(out.points, [](const QuadrantPoint& a, const QuadrantPoint& b) {
        return std::pair(a.priority, a.badX + a.badY) < std::pair(b.priority, b.badX + b.badY);
    });
    return out;
}

std::vector<QuadrantInput> twoIndicators(const SeriesBook& book, const QString& x, const QString& y,
                                         int year, const std::vector<Place>& places)
{
    std::vector<QuadrantInput> out;
    for (const Place& place : places) {
        const auto first = book.series(x, place.key, {year, year}).at(year);
        const auto second = book.series(y, place.key, {year, year}).at(year);
        if (first && second) {
            out.push_back({place, *first, *second});
        }
    }
    return out;
}

std::vector<QuadrantInput> levelAndTrend(const SeriesBook& book, const QString& indicator,
                                         YearRange years, const std::vector<Place>& places)
{
    std::vector<Series> all;
    int last = 0;
    for (const Place& place : places) {
        all.push_back(book.series(indicator, place.key, years));
        last = all.back().points.empty() ? last : std::max(last, all.back().points.back().year);
    }
    std::vector<QuadrantInput> out;
    for (size_t i = 0; i < all.size(); ++i) {
        const auto level = all[i].at(last);
        const auto trend = trendOf(all[i]);
        if (level && trend) {
            out.push_back({places[i], *level, trend->slope});
        }
    }
    return out;
}

std::vector<Determinant> determinantsOf(const SeriesBook& book,
                                        const std::vector<DeterminantWish>& wishes,
                                        const QString& own, const QString& benchmark,
                                        YearRange years)
{
    constexpr double kPercent = 100;
    std::vector<Determinant> out;
    for (const DeterminantWish& wish : wishes) {
        const Series mine = book.series(wish.indicator, own, years);
        const Relevance beside = relevanceOf(mine, book.series(wish.indicator, benchmark, years));
        if (!beside.lastYear) {
            continue;
        }
        Determinant one{wish.indicator, mine.unit, *beside.lastYear, beside.own, beside.benchmark};
        one.gap = wish.better == Better::Less ? one.own - one.benchmark : one.benchmark - one.own;
        if (one.benchmark != 0) {
            one.gapPercent = one.gap / std::abs(one.benchmark) * kPercent;
        }
        out.push_back(std::move(one));
    }
    std::ranges::stable_sort(out, [](const Determinant& a, const Determinant& b) {
        return a.gapPercent && (!b.gapPercent || *a.gapPercent > *b.gapPercent);
    });
    return out;
}

} // namespace rangkul::coverage

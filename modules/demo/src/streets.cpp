// SPDX-License-Identifier: GPL-3.0-or-later
#include "streets.h"

#include "place_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace rangkul::demo {

namespace {

constexpr double kStepMetres = 10;         ///< between houses
constexpr double kStreetMetres = 95;       ///< between streets
constexpr double kCrossStreetMetres = 310; ///< between streets across
constexpr double kBorderMetres = 50;       ///< kept free along the border
constexpr double kLaneMetres = 12;         ///< between the rows of houses behind a street
constexpr int kLanes = 3;
constexpr int kShortestSteps = 6;

/// Exact cosines and sines (Pythagorean triples), so that no library decides about bits.
constexpr std::array<std::pair<double, double>, 6> kTurns = {{
    {1.0, 0.0},
    {12.0 / 13, 5.0 / 13},
    {24.0 / 25, 7.0 / 25},
    {15.0 / 17, 8.0 / 17},
    {24.0 / 25, -7.0 / 25},
    {12.0 / 13, -5.0 / 13},
}};

struct Turn
{
    double cosine;
    double sine;
    PlanPoint back(double along, double across) const
    {
        return {along * cosine - across * sine, along * sine + across * cosine};
    }
    PlanPoint into(PlanPoint p) const
    {
        return {p.x * cosine + p.y * sine, p.y * cosine - p.x * sine};
    }
};

/// Inside, and not within kBorderMetres of the border in any of four directions.
bool isRoomy(const std::vector<PlanPoint>& outline, PlanPoint p)
{
    return isInside(outline, p) && isInside(outline, {p.x + kBorderMetres, p.y}) &&
           isInside(outline, {p.x - kBorderMetres, p.y}) &&
           isInside(outline, {p.x, p.y + kBorderMetres}) &&
           isInside(outline, {p.x, p.y - kBorderMetres});
}

struct Extent
{
    double lowAlong = 1e300, highAlong = -1e300, lowAcross = 1e300, highAcross = -1e300;
};

Extent extentOf(const std::vector<PlanPoint>& outline, const Turn& turn)
{
    Extent extent;
    for (const PlanPoint& point : outline) {
        const PlanPoint p = turn.into(point);
        extent.lowAlong = std::min(extent.lowAlong, p.x);
        extent.highAlong = std::max(extent.highAlong, p.x);
        extent.lowAcross = std::min(extent.lowAcross, p.y);
        extent.highAcross = std::max(extent.highAcross, p.y);
    }
    return extent;
}

/// Pieces of one straight line that lie inside, at least kShortestSteps long.
void cutLine(const std::vector<PlanPoint>& outline, const Turn& turn, double across, double low,
             double high, std::vector<Street>& streets)
{
    int run = 0;
    PlanPoint start;
    PlanPoint last;
    for (double along = low; along <= high + kStepMetres; along += kStepMetres) {
        const PlanPoint p = turn.back(along, across);
        if (along <= high && isRoomy(outline, p)) {
            start = run == 0 ? p : start;
            last = p;
            ++run;
            continue;
        }
        if (run >= kShortestSteps) {
            streets.push_back({{}, start, last});
        }
        run = 0;
    }
}

double lengthOf(const Street& street)
{
    const double dx = street.to.x - street.from.x;
    const double dy = street.to.y - street.from.y;
    return std::sqrt(dx * dx + dy * dy);
}

/// A place along a street: which, how many steps from its beginning, which side, how far behind.
struct Plot
{
    size_t street;
    int step;
    int side; ///< 0 or 1
};

std::vector<Plot> plotsOf(const std::vector<Street>& streets)
{
    std::vector<Plot> places;
    for (size_t street = 0; street < streets.size(); ++street) {
        const int steps = static_cast<int>(lengthOf(streets[street]) / kStepMetres);
        for (int step = 0; step < steps; ++step) {
            places.push_back({street, step, 0});
            places.push_back({street, step, 1});
        }
    }
    return places;
}

PlanPoint placeOf(const Street& street, const Plot& plot, int lane, Random& random)
{
    const double length = lengthOf(street);
    const double dx = (street.to.x - street.from.x) / length;
    const double dy = (street.to.y - street.from.y) / length;
    const double along = (plot.step + 0.5) * kStepMetres + 2 * random.spread();
    const double off = (plot.side == 0 ? 1 : -1) * (8 + lane * kLaneMetres + 1.5 * random.spread());
    const auto rounded = [](double metres) {
        return std::round(metres * 100) / 100;
    };
    return {rounded(street.from.x + dx * along - dy * off),
            rounded(street.from.y + dy * along + dx * off)};
}

/// Which places get a house: runs of neighbours with gaps, until `count` are found or all are
/// taken.
std::vector<size_t> groupsOf(size_t places, size_t count, Random& random)
{
    std::vector<size_t> chosen;
    if (count * 2 >= places) {
        chosen.resize(std::min(count, places));
        std::iota(chosen.begin(), chosen.end(), size_t(0));
        return chosen;
    }
    std::vector<bool> taken(places, false);
    while (chosen.size() < count) {
        auto plot = static_cast<size_t>(random.below(static_cast<int>(places)));
        for (int run = random.between(2, 6); run > 0 && chosen.size() < count; --run) {
            if (plot >= places) {
                break;
            }
            if (!taken[plot]) {
                taken[plot] = true;
                chosen.push_back(plot);
            }
            plot += static_cast<size_t>(random.between(1, 4));
        }
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace

std::vector<Street> layStreets(const std::vector<PlanPoint>& outline, Random& random)
{
    const auto& [cosine, sine] = random.pick(kTurns);
    const Turn turn{cosine, sine};
    const Turn across{-sine, cosine}; // a quarter turn on
    std::vector<Street> streets;
    for (const auto& [direction, distance] :
         {std::pair{turn, kStreetMetres}, std::pair{across, kCrossStreetMetres}}) {
        const Extent extent = extentOf(outline, direction);
        for (double at = extent.lowAcross + distance / 2; at < extent.highAcross; at += distance) {
            cutLine(outline, direction, at, extent.lowAlong, extent.highAlong, streets);
        }
    }
    const auto offset = static_cast<size_t>(random.below(1000));
    for (size_t i = 0; i < streets.size(); ++i) {
        streets[i].name = streetName(offset + i * 7);
    }
    return streets;
}

std::vector<HouseSite> houseSites(const Kelurahan& kelurahan, int count, std::uint64_t seed)
{
    Random random(seed);
    const std::vector<Plot> places = plotsOf(kelurahan.streets);
    const auto wanted = static_cast<size_t>(std::max(count, 0));
    std::vector<HouseSite> sites;
    sites.reserve(wanted);
    if (places.empty()) {
        return sites;
    }
    const size_t units = static_cast<size_t>(kelurahan.neighbourhoods) *
                         static_cast<size_t>(kelurahan.unitsPerNeighbourhood);
    for (int lane = 0; sites.size() < wanted; ++lane) {
        for (const size_t index : groupsOf(places.size(), wanted - sites.size(), random)) {
            const Plot& plot = places[index];
            const auto unit = static_cast<int>(index * units / places.size());
            const Street& street = kelurahan.streets[plot.street];
            PlanPoint place = placeOf(street, plot, lane % kLanes, random);
            if (!isInside(kelurahan.outline, place)) {
                place = placeOf(street, plot, 0, random);
            }
            sites.push_back({place, plot.street, 2 * plot.step + plot.side + 1, lane,
                             unit / kelurahan.unitsPerNeighbourhood + 1,
                             unit % kelurahan.unitsPerNeighbourhood + 1});
        }
    }
    return sites;
}

} // namespace rangkul::demo

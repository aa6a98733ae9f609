// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/coverage.h"

#include <algorithm>

namespace rangkul::coverage {

namespace {

std::optional<double> share(std::int64_t part, std::int64_t whole)
{
    if (whole == 0) {
        return std::nullopt;
    }
    return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

Figures& cellOf(Coverage& coverage, std::uint32_t region)
{
    return region < coverage.byRegion.size() ? coverage.byRegion[region] : coverage.nowhere;
}

} // namespace

std::optional<double> Figures::coveragePercent() const
{
    return share(poorReached, poor);
}

std::optional<double> Figures::exclusionPercent() const
{
    return share(missed(), poor);
}

std::optional<double> Figures::inclusionPercent() const
{
    return share(outside(), recipients);
}

Figures& Figures::operator+=(const Figures& other)
{
    all += other.all;
    poor += other.poor;
    recipients += other.recipients;
    poorReached += other.poorReached;
    return *this;
}

Coverage coverageOf(const Population& population, const Receipts& receipts, Unit unit)
{
    const IndexSet all = everybody(population, unit);
    const IndexSet poor = intended(population, unit);
    const IndexSet served = reached(population, receipts, unit);
    const std::vector<std::uint32_t> regions = regionsOf(population, unit);

    Coverage coverage;
    coverage.byRegion.resize(population.regions);
    all.forEach([&](std::size_t row) {
        Figures& cell = cellOf(coverage, regions[row]);
        const bool isPoor = poor.contains(row);
        const bool isServed = served.contains(row);
        cell.all += 1;
        cell.poor += isPoor ? 1 : 0;
        cell.recipients += isServed ? 1 : 0;
        cell.poorReached += isPoor && isServed ? 1 : 0;
    });
    coverage.total = coverage.nowhere;
    for (const Figures& region : coverage.byRegion) {
        coverage.total += region;
    }
    return coverage;
}

IndexSet membersOf(const Population& population, const Receipts& receipts, Unit unit, Part part)
{
    const IndexSet served = reached(population, receipts, unit);
    switch (part) {
    case Part::Recipients:
        return served;
    case Part::NotRecipients:
        return everybody(population, unit) - served;
    case Part::PoorReached:
        return intended(population, unit) & served;
    case Part::Missed:
        return intended(population, unit) - served;
    case Part::Outside:
        return served - intended(population, unit);
    }
    return {};
}

Overlap overlapOf(const Population& population, const std::vector<Receipts>& programs, Unit unit)
{
    const IndexSet all = everybody(population, unit);
    const IndexSet poor = intended(population, unit);
    std::vector<std::uint8_t> times(all.size(), 0);
    for (const Receipts& receipts : programs) {
        reached(population, receipts, unit).forEach([&](std::size_t row) {
            times[row] = static_cast<std::uint8_t>(std::min<int>(times[row] + 1, 3));
        });
    }
    Overlap overlap;
    overlap.members.fill(IndexSet(all.size()));
    all.forEach([&](std::size_t row) {
        const std::size_t n = times[row];
        overlap.all[n] += 1;
        overlap.poor[n] += poor.contains(row) ? 1 : 0;
        overlap.members[n].insert(row);
    });
    return overlap;
}

DecilePyramid decilePyramid(const Population& population, const std::vector<std::int8_t>& deciles)
{
    DecilePyramid pyramid;
    const auto isRanked = [&deciles](std::size_t household) {
        return deciles[household] >= 0 && deciles[household] <= 10;
    };
    population.active.forEach([&](std::size_t household) {
        if (isRanked(household)) {
            pyramid.households[static_cast<std::size_t>(deciles[household])] += 1;
        } else {
            pyramid.householdsMissing += 1;
        }
    });
    everybody(population, Unit::Person).forEach([&](std::size_t person) {
        const std::size_t household = population.personHousehold[person];
        if (isRanked(household)) {
            pyramid.persons[static_cast<std::size_t>(deciles[household])] += 1;
        } else {
            pyramid.personsMissing += 1;
        }
    });
    return pyramid;
}

} // namespace rangkul::coverage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/series.h"

#include <array>

namespace rangkul::coverage {

struct PlaceValue
{
    Place place;
    double value = 0;
    int rank = 0; ///< 1 = worst; equal values share a rank
};

/// One indicator of one year between places, the worst first. Places without a figure of that year
/// are named, not ranked.
struct Comparison
{
    int year = 0;
    std::vector<PlaceValue> places;
    std::vector<Place> missing;

    const PlaceValue* find(const QString& key) const;
    /// Places that are worse than `value`.
    int worseThan(double value, Better better) const;
};
Comparison comparePlaces(const SeriesBook& book, const QString& indicator, int year,
                         const std::vector<Place>& places, Better better);

/// Where the axes of a quadrant cross.
enum class Axis { Mean, Median };

/// Two figures of one place.
struct QuadrantInput
{
    Place place;
    double x = 0;
    double y = 0;
};

struct QuadrantPoint
{
    QuadrantInput input;
    double badX = 0; ///< deviations from the axis in standard deviations, negative = bad
    double badY = 0;
    int priority = 0; ///< 1 both bad, 2 x bad, 3 y bad, 4 both good; on an axis is good
};

/// Priority areas by two figures (Kuadran prioritas wilayah). Worst first.
struct Quadrant
{
    Axis axis = Axis::Mean;
    double axisX = 0;
    double axisY = 0;
    std::vector<QuadrantPoint> points;

    std::array<int, 4> counts() const; ///< of the priorities 1 to 4
};
/// Standardised by the standard deviation of all places; without spread nothing is bad.
Quadrant quadrantOf(std::vector<QuadrantInput> places, Better x, Better y, Axis axis);
/// Two indicators in one year; places that lack one are left out.
std::vector<QuadrantInput> twoIndicators(const SeriesBook& book, const QString& x, const QString& y,
                                         int year, const std::vector<Place>& places);
/// Level in the last year of the range and change per year over it; places with fewer than two
/// years, or without a figure in the last, are left out.
std::vector<QuadrantInput> levelAndTrend(const SeriesBook& book, const QString& indicator,
                                         YearRange years, const std::vector<Place>& places);

/// One determinant of an outcome beside its benchmark.
struct Determinant
{
    QString indicator;
    QString unit;
    int year = 0; ///< the last that both have
    double own = 0;
    double benchmark = 0;
    double gap = 0;                        ///< positive = worse than the benchmark
    std::optional<double> gapPercent = {}; ///< of the benchmark; nothing when that is zero
};
struct DeterminantWish
{
    QString indicator;
    Better better = Better::Less;
};
/// The largest gap in percent first; those without a benchmark year are left out.
std::vector<Determinant> determinantsOf(const SeriesBook& book,
                                        const std::vector<DeterminantWish>& wishes,
                                        const QString& own, const QString& benchmark,
                                        YearRange years = {});

} // namespace rangkul::coverage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/registry/geometry.h"

#include <vector>

namespace rangkul::demo {

/// Metres east and north of the middle of the city (lon 112.0, lat -7.8).
struct PlanPoint
{
    double x = 0;
    double y = 0;
    bool operator==(const PlanPoint&) const = default;
};

/// Degrees with seven decimals (a centimetre), equal on every machine.
registry::GeoPoint toDegrees(PlanPoint point);

/// A straight piece of street inside one kelurahan.
struct Street
{
    QString name; ///< "Jl. Melati"
    PlanPoint from;
    PlanPoint to;
};

struct Kecamatan
{
    QString code;    ///< Kemendagri "99.71.01"
    QString bpsCode; ///< "9971010"
    QString name;
};

struct Kelurahan
{
    QString code;    ///< "99.71.01.1001"
    QString bpsCode; ///< "9971010003": numbered by BPS in another order
    QString name;
    size_t kecamatan = 0;           ///< index
    std::vector<PlanPoint> outline; ///< counter-clockwise, not closed
    std::vector<Street> streets;
    int neighbourhoods = 0;        ///< number of RW
    int unitsPerNeighbourhood = 0; ///< RT in each RW
};

/// Kota Contoh: province 99, which does not exist. Neighbours share every node of their border, so
/// there is neither gap nor overlap.
struct CityPlan
{
    QString provinceName; ///< code 99
    QString code;         ///< "99.71"
    QString bpsCode;      ///< "9971"
    QString name;
    std::vector<Kecamatan> kecamatan; ///< 3
    std::vector<Kelurahan> kelurahan; ///< 14, 17 and 15 of them
};

CityPlan makeCityPlan(std::uint64_t seed);

registry::MultiPolygon areaOf(const Kelurahan& kelurahan);
/// Square metres on the plan.
double planArea(const std::vector<PlanPoint>& outline);
bool isInside(const std::vector<PlanPoint>& outline, PlanPoint point);

/// A place for a house beside a street.
struct HouseSite
{
    PlanPoint place;
    size_t street = 0;
    int number = 0; ///< house number
    int lane = 0;   ///< 0 on the street, 1.. in a lane behind it
    int rw = 0;
    int rt = 0;
};

/// `count` sites on land in one kelurahan, in small groups along its streets; all different places
/// while the streets have room (some thousands).
std::vector<HouseSite> houseSites(const Kelurahan& kelurahan, int count, std::uint64_t seed);

} // namespace rangkul::demo

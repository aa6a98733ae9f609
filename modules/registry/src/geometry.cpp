// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace rangkul::registry {

namespace {

constexpr double kEarthRadius = 6371008.8; // mean radius in metres
constexpr double kRadians = std::numbers::pi / 180.0;

bool crosses(GeoPoint a, GeoPoint b, GeoPoint p)
{
    if ((a.lat > p.lat) == (b.lat > p.lat)) {
        return false;
    }
    return p.lon < a.lon + (p.lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon);
}

bool containedIn(const Polygon& polygon, GeoPoint point)
{
    bool inside = false;
    for (const Ring& ring : polygon) {
        for (size_t i = 1; i < ring.size(); ++i) {
            inside ^= crosses(ring[i - 1], ring[i], point);
        }
    }
    return inside;
}

/// Signed area of a ring on the sphere: R. Chamberlain and W. Duquette, "Some Algorithms for
/// Polygons on a Sphere", JPL 2007.
double signedArea(const Ring& ring)
{
    double sum = 0;
    for (size_t i = 1; i < ring.size(); ++i) {
        const GeoPoint a = ring[i - 1];
        const GeoPoint b = ring[i];
        sum += (b.lon - a.lon) * kRadians *
               (2 + std::sin(a.lat * kRadians) + std::sin(b.lat * kRadians));
    }
    return sum * kEarthRadius * kEarthRadius / 2;
}

double polygonArea(const Polygon& polygon)
{
    double area = 0;
    for (size_t i = 0; i < polygon.size(); ++i) {
        area += (i == 0 ? 1 : -1) * std::abs(signedArea(polygon[i]));
    }
    return area;
}

/// Centre of mass of the outer ring; its first point when the ring encloses nothing.
GeoPoint centroid(const Ring& ring)
{
    const GeoPoint origin = ring.front();
    double area = 0;
    double x = 0;
    double y = 0;
    for (size_t i = 1; i < ring.size(); ++i) {
        const GeoPoint a{ring[i - 1].lon - origin.lon, ring[i - 1].lat - origin.lat};
        const GeoPoint b{ring[i].lon - origin.lon, ring[i].lat - origin.lat};
        const double cross = a.lon * b.lat - b.lon * a.lat;
        area += cross;
        x += (a.lon + b.lon) * cross;
        y += (a.lat + b.lat) * cross;
    }
    if (area == 0) {
        return origin;
    }
    return {origin.lon + x / (3 * area), origin.lat + y / (3 * area)};
}

struct Span
{
    double width = -1;
    GeoPoint middle;
};

/// The widest stretch inside the polygon on one parallel.
Span widestSpan(const Polygon& polygon, double lat)
{
    std::vector<double> cuts;
    for (const Ring& ring : polygon) {
        for (size_t i = 1; i < ring.size(); ++i) {
            const GeoPoint a = ring[i - 1];
            const GeoPoint b = ring[i];
            if ((a.lat > lat) != (b.lat > lat)) {
                cuts.push_back(a.lon + (lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon));
            }
        }
    }
    std::sort(cuts.begin(), cuts.end());
    Span best;
    for (size_t i = 1; i < cuts.size(); i += 2) {
        if (cuts[i] - cuts[i - 1] > best.width) {
            best = {cuts[i] - cuts[i - 1], {(cuts[i] + cuts[i - 1]) / 2, lat}};
        }
    }
    return best;
}

double squaredDistanceToSegment(double ax, double ay, double bx, double by)
{
    const double dx = bx - ax;
    const double dy = by - ay;
    const double length = dx * dx + dy * dy;
    const double t = length == 0 ? 0 : std::clamp(-(ax * dx + ay * dy) / length, 0.0, 1.0);
    const double x = ax + t * dx;
    const double y = ay + t * dy;
    return x * x + y * y;
}

} // namespace

bool contains(const MultiPolygon& area, GeoPoint point)
{
    bool inside = false;
    for (const Polygon& polygon : area) {
        inside ^= containedIn(polygon, point);
    }
    return inside;
}

GeoBox boundingBox(const MultiPolygon& area)
{
    constexpr double kFar = std::numeric_limits<double>::infinity();
    GeoBox box{kFar, kFar, -kFar, -kFar};
    for (const Polygon& polygon : area) {
        for (const Ring& ring : polygon) {
            for (const GeoPoint& p : ring) {
                box.west = std::min(box.west, p.lon);
                box.south = std::min(box.south, p.lat);
                box.east = std::max(box.east, p.lon);
                box.north = std::max(box.north, p.lat);
            }
        }
    }
    return box.west > box.east ? GeoBox{} : box;
}

GeoPoint labelPoint(const MultiPolygon& area)
{
    const auto largest =
        std::max_element(area.begin(), area.end(), [](const Polygon& a, const Polygon& b) {
            return polygonArea(a) < polygonArea(b);
        });
    if (largest == area.end() || largest->empty() || largest->front().empty()) {
        return {};
    }
    const GeoPoint centre = centroid(largest->front());
    if (containedIn(*largest, centre)) {
        return centre;
    }
    constexpr int kLines = 16;
    const GeoBox box = boundingBox({*largest});
    Span best{-1, centre};
    for (int i = 1; i < kLines; ++i) {
        const Span span = widestSpan(*largest, box.south + (box.north - box.south) * i /
                                                               static_cast<double>(kLines));
        if (span.width > best.width) {
            best = span;
        }
    }
    return best.middle;
}

double distanceMetres(GeoPoint a, GeoPoint b)
{
    // Haversine: exact enough down to centimetres, unlike the law of cosines.
    const double lat = std::sin((b.lat - a.lat) * kRadians / 2);
    const double lon = std::sin((b.lon - a.lon) * kRadians / 2);
    const double h =
        lat * lat + std::cos(a.lat * kRadians) * std::cos(b.lat * kRadians) * lon * lon;
    return 2 * kEarthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

double distanceMetres(const MultiPolygon& area, GeoPoint point)
{
    if (contains(area, point)) {
        return 0;
    }
    // A flat map around the point: within a city its error is below a millimetre per metre.
    const double perLat = kEarthRadius * kRadians;
    const double perLon = perLat * std::cos(point.lat * kRadians);
    double best = std::numeric_limits<double>::infinity();
    for (const Polygon& polygon : area) {
        for (const Ring& ring : polygon) {
            for (size_t i = 1; i < ring.size(); ++i) {
                const GeoPoint a = ring[i - 1];
                const GeoPoint b = ring[i];
                best = std::min(best, squaredDistanceToSegment((a.lon - point.lon) * perLon,
                                                               (a.lat - point.lat) * perLat,
                                                               (b.lon - point.lon) * perLon,
                                                               (b.lat - point.lat) * perLat));
            }
        }
    }
    return std::sqrt(best);
}

double areaSquareMetres(const MultiPolygon& area)
{
    double sum = 0;
    for (const Polygon& polygon : area) {
        sum += polygonArea(polygon);
    }
    return sum;
}

} // namespace rangkul::registry

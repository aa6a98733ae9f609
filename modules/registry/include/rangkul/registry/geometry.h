// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/core/result.h"

#include <vector>

namespace rangkul::registry {

/// Degrees on WGS 84 (EPSG:4326).
struct GeoPoint
{
    double lon = 0;
    double lat = 0;

    auto operator<=>(const GeoPoint&) const = default;
    bool operator==(const GeoPoint&) const = default;
};

struct GeoBox
{
    double west = 0, south = 0, east = 0, north = 0;
    bool contains(GeoPoint p) const
    {
        return p.lon >= west && p.lon <= east && p.lat >= south && p.lat <= north;
    }
    bool operator==(const GeoBox&) const = default;
};

using Ring = std::vector<GeoPoint>; ///< closed: last point equals the first
using Polygon = std::vector<Ring>;  ///< outer ring, then holes
using MultiPolygon = std::vector<Polygon>;

/// Even-odd rule over all rings; a point on the border may fall on either side.
bool contains(const MultiPolygon& area, GeoPoint point);
GeoBox boundingBox(const MultiPolygon& area);
/// A point inside the largest polygon, for labels. Undefined for an empty area.
GeoPoint labelPoint(const MultiPolygon& area);
/// Distance on the sphere in metres (mean radius 6,371,008.8 m).
double distanceMetres(GeoPoint a, GeoPoint b);
/// Metres from the point to the border of the area, 0 inside it.
double distanceMetres(const MultiPolygon& area, GeoPoint point);
/// Area in square metres on the sphere, holes taken off.
double areaSquareMetres(const MultiPolygon& area);

/// Little-endian OGC well-known binary, 2D MultiPolygon.
QByteArray toWkb(const MultiPolygon& area);
/// Corrupt when the bytes are not a 2D (Multi)Polygon.
core::Result<MultiPolygon> multiPolygonFromWkb(QByteArrayView wkb);

} // namespace rangkul::registry

// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_shapes.h"

#include <QString>

#include "boundary_source.h"

#include <cmath>
#include <numbers>

namespace rangkul::exchange {

namespace {

constexpr double kSliverHectares = 5;
/// Metres of one degree of latitude on the sphere of registry/geometry.h.
constexpr double kDegreeMetres = 6371008.8 * std::numbers::pi / 180;

void collectPolygons(const OGRGeometry& shape, OGRMultiPolygon& out)
{
    const auto type = wkbFlatten(shape.getGeometryType());
    if (type == wkbPolygon) {
        const OGRPolygon* polygon = shape.toPolygon();
        if (!polygon->IsEmpty() && polygon->get_Area() > 0) {
            out.addGeometry(polygon);
        }
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        const OGRGeometryCollection* parts = shape.toGeometryCollection();
        for (int i = 0; i < parts->getNumGeometries(); ++i) {
            collectPolygons(*parts->getGeometryRef(i), out);
        }
    }
}

registry::Ring toRing(const OGRLinearRing& ring)
{
    registry::Ring out;
    out.reserve(static_cast<size_t>(ring.getNumPoints()) + 1);
    for (int i = 0; i < ring.getNumPoints(); ++i) {
        out.push_back({ring.getX(i), ring.getY(i)});
    }
    if (!out.empty() && out.front() != out.back()) {
        out.push_back(out.front());
    }
    return out;
}

/// Square degrees to hectares at the given latitude; good to a percent over a city.
double hectares(double squareDegrees, double latitude)
{
    return squareDegrees * kDegreeMetres * kDegreeMetres *
           std::cos(latitude * std::numbers::pi / 180) / 10000;
}

double middleLatitude(const OGRGeometry& shape)
{
    OGREnvelope box;
    shape.getEnvelope(&box);
    return (box.MinY + box.MaxY) / 2;
}

} // namespace

RepairedShape repairedShape(std::unique_ptr<OGRGeometry> shape)
{
    RepairedShape result;
    if (!shape) {
        return result;
    }
    QString why;
    bool valid = false;
    {
        const QuietGdal quiet;
        valid = shape->IsValid();
        why = quiet.lastMessage();
    }
    if (!valid) {
        result.repaired = true;
        result.why = why;
        shape.reset(shape->MakeValid());
        if (!shape) {
            return result;
        }
    }
    auto polygons = std::make_unique<OGRMultiPolygon>();
    collectPolygons(*shape, *polygons);
    if (!polygons->IsEmpty()) {
        result.shape = std::move(polygons);
    }
    return result;
}

registry::MultiPolygon toMultiPolygon(const OGRGeometry& shape)
{
    OGRMultiPolygon polygons;
    collectPolygons(shape, polygons);
    registry::MultiPolygon area;
    for (int i = 0; i < polygons.getNumGeometries(); ++i) {
        const OGRPolygon* polygon = polygons.getGeometryRef(i);
        registry::Polygon rings;
        rings.push_back(toRing(*polygon->getExteriorRing()));
        for (int j = 0; j < polygon->getNumInteriorRings(); ++j) {
            rings.push_back(toRing(*polygon->getInteriorRing(j)));
        }
        area.push_back(std::move(rings));
    }
    return area;
}

std::unique_ptr<OGRMultiPolygon> toOgr(const registry::MultiPolygon& area)
{
    auto shape = std::make_unique<OGRMultiPolygon>();
    for (const registry::Polygon& polygon : area) {
        OGRPolygon part;
        for (const registry::Ring& ring : polygon) {
            OGRLinearRing line;
            line.setNumPoints(static_cast<int>(ring.size()));
            for (size_t i = 0; i < ring.size(); ++i) {
                line.setPoint(static_cast<int>(i), ring[i].lon, ring[i].lat);
            }
            part.addRing(&line);
        }
        shape->addGeometry(&part);
    }
    return shape;
}

JoinedAreas joinedAreas(const std::vector<const registry::MultiPolygon*>& areas)
{
    const QuietGdal quiet;
    OGRMultiPolygon all;
    double sum = 0;
    for (const registry::MultiPolygon* area : areas) {
        const auto shape = toOgr(*area);
        sum += shape->get_Area();
        collectPolygons(*shape, all);
    }
    JoinedAreas joined;
    const std::unique_ptr<OGRGeometry> whole(all.UnionCascaded());
    if (!whole) {
        for (const registry::MultiPolygon* area : areas) {
            joined.area.insert(joined.area.end(), area->begin(), area->end());
        }
        return joined;
    }
    const double latitude = middleLatitude(*whole);
    OGRMultiPolygon parts;
    collectPolygons(*whole, parts);
    joined.overlapHectares = std::max(0.0, hectares(sum - parts.get_Area(), latitude));
    joined.area = toMultiPolygon(parts);
    for (registry::Polygon& polygon : joined.area) {
        std::erase_if(polygon, [&](const registry::Ring& ring) {
            if (&ring == &polygon.front()) {
                return false;
            }
            const auto hole = toOgr({{ring}});
            const double size = hectares(hole->get_Area(), latitude);
            joined.gapHectares += size < kSliverHectares ? size : 0;
            return size < kSliverHectares;
        });
    }
    return joined;
}

} // namespace rangkul::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/geometry.h"

#include <ogr_geometry.h>

#include <memory>
#include <vector>

namespace rangkul::exchange {

/// A shape made valid: polygons only.
struct RepairedShape
{
    std::unique_ptr<OGRGeometry> shape; ///< null when nothing is left
    bool repaired = false;
    QString why; ///< English, from the geometry engine; empty when it was valid
};
RepairedShape repairedShape(std::unique_ptr<OGRGeometry> shape);

registry::MultiPolygon toMultiPolygon(const OGRGeometry& shape);
std::unique_ptr<OGRMultiPolygon> toOgr(const registry::MultiPolygon& area);

/// Union of areas; slivers between neighbours (holes under 5 ha that no area had) are closed.
struct JoinedAreas
{
    registry::MultiPolygon area;
    double overlapHectares = 0;
    double gapHectares = 0;
};
JoinedAreas joinedAreas(const std::vector<const registry::MultiPolygon*>& areas);

} // namespace rangkul::exchange

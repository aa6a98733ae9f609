// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qgscoordinatereferencesystem.h>
#include <qgsrectangle.h>

#include "base_layers.h"
#include "region_layers.h"

namespace rangkul::mapworker {

/// A MapContent turned into QGIS layers that live in MapLayers.
struct PreparedMap
{
    QgsCoordinateReferenceSystem crs;
    QgsRectangle extent;
    QList<QgsMapLayer*> base;       ///< lowest first
    QList<QgsVectorLayer*> regions; ///< lowest first
    std::vector<mapipc::LayerProblem> problems;

    /// As QGIS wants them: topmost first.
    QList<QgsMapLayer*> topFirst() const;
};

/// All layers the worker knows. Main thread only.
class MapLayers
{
public:
    /// A base file that cannot be opened is a problem in the result; a wrong coordinate system,
    /// extent, or a region layer that is unknown or named twice, is a failure. The layers are valid
    /// until the next call.
    Outcome<PreparedMap> prepare(const mapipc::MapContent& content);

    RegionLayers& regions() { return m_regions; }

private:
    BaseLayers m_base;
    RegionLayers m_regions;
};

} // namespace rangkul::mapworker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "region_map.h"

namespace rangkul::services {

/// A map file to be written: .png, .pdf or .qgz.
struct MapFile
{
    QString path;
    QString title;
    QString source;
    QString watermark; ///< empty: none
    bool landscape = true;
    QString page; ///< "A4", "F4", "A3"
    double dpi = 200;
};

/// Starts the map worker, lets it write the file and ends it. Runs an event loop of its own: for
/// programs without a window. InvalidInput ("map.ending", path); what MapClient says otherwise.
core::Status exportRegionMap(const std::vector<RegionValue>& values, const ClassChoice& choice,
                             const MapFile& file);

} // namespace rangkul::services

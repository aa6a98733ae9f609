// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "rangkul/mapui/map_view_state.h"
#include "rangkul/mapui/point_cloud.h"
#include "rangkul/registry/filter.h"

namespace rangkul::bench {

/// A city in memory as the window holds it, a filter that leaves a wanted number of points, and a
/// view of 1366 x 768 pixels with all of them in it.
struct CityPoints
{
    registry::HouseholdFrame frame;
    std::shared_ptr<const mapui::PointPlaces> places;
    registry::Filter filter;
    mapui::MapViewState view;
};

/// From the file that task make.points wrote.
core::Result<CityPoints> loadCityPoints(const Bench& bench, int points);

/// What the map page does when the filter has changed, up to the painting.
core::Result<mapui::PointCloud> filteredCloud(const CityPoints& city);

} // namespace rangkul::bench

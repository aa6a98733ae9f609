// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/region_messages.h"

namespace rangkul::mapipc {

/// Asks what a map file of the user holds.
struct InspectRequest
{
    static constexpr MessageType kType = MessageType::InspectRequest;
    static constexpr bool kDescribed = true;
    std::string path; ///< absolute, UTF-8

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.path);
    }
    bool operator==(const InspectRequest&) const = default;
};

enum class LayerKind : std::uint8_t { Raster, Points, Lines, Polygons, Tiles, Table };
constexpr LayerKind lastOf(LayerKind)
{
    return LayerKind::Table;
}

struct InspectedLayer
{
    static constexpr bool kDescribed = true;
    std::string name; ///< what BaseLayer::sublayer takes
    LayerKind kind = LayerKind::Raster;
    std::string crs;                  ///< "EPSG:32749", or empty when the file does not say
    Extent extent;                    ///< in that system
    std::optional<Extent> geographic; ///< longitude and latitude; absent without a known system
    std::optional<std::uint64_t> features;
    std::string problem; ///< key why this layer cannot be a base map; empty: it can

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.name);
        archive(2, self.kind);
        archive(3, self.crs);
        archive(4, self.extent);
        archive(5, self.geographic);
        archive(6, self.features);
        archive(7, self.problem);
    }
    bool operator==(const InspectedLayer&) const = default;
};

struct InspectReply
{
    static constexpr MessageType kType = MessageType::InspectReply;
    static constexpr bool kDescribed = true;
    std::string driver;  ///< "GPKG", "MBTiles", "GTiff", "ESRI Shapefile" or "QGIS"
    std::string problem; ///< key why the file cannot be used at all; empty: see the layers
    std::vector<InspectedLayer> layers;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.driver);
        archive(2, self.problem);
        archive(3, self.layers);
    }
    bool operator==(const InspectReply&) const = default;
};

} // namespace rangkul::mapipc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/region_messages.h"

namespace rangkul::mapipc {

/// The class of a region whose value is unknown: hatched, never a colour of the scale.
inline constexpr std::int32_t kMissingClass = -1;

/// One step of the colour scale.
struct LegendClass
{
    static constexpr bool kDescribed = true;
    std::uint32_t colour = 0xFF000000; ///< 0xAARRGGBB
    std::string label;                 ///< as the legend shows it, e.g. "10 - 20 %"

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.colour);
        archive(2, self.label);
    }
    bool operator==(const LegendClass&) const = default;
};

/// How a loaded layer is drawn. No classes: outlines only, nothing filled.
struct RegionStyle
{
    static constexpr bool kDescribed = true;
    std::uint32_t layer = 0;
    std::string title; ///< heading in the legend
    std::vector<LegendClass> classes;
    /// One per region in the order of loading: an index into `classes` or kMissingClass.
    std::vector<std::int32_t> classOf;
    /// Empty, or one per region; written into exported projects, not drawn.
    std::vector<std::optional<double>> values;
    std::string missingLabel;                 ///< legend text of the hatched class
    std::uint32_t missingColour = 0xFF767676; ///< of the hatching lines
    std::uint32_t outlineColour = 0xFF4D4D4D;
    double outlineWidth = 0.2; ///< mm
    double opacity = 1.0;      ///< 0 to 1, of fills and outlines
    bool labels = false;       ///< region labels with a halo

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.layer);
        archive(2, self.title);
        archive(3, self.classes);
        archive(4, self.classOf);
        archive(5, self.values);
        archive(6, self.missingLabel);
        archive(7, self.missingColour);
        archive(8, self.outlineColour);
        archive(9, self.outlineWidth);
        archive(10, self.opacity);
        archive(11, self.labels);
    }
    bool operator==(const RegionStyle&) const = default;
};

/// A map file of the user: GeoPackage, MBTiles, GeoTIFF or Shapefile.
struct BaseLayer
{
    static constexpr bool kDescribed = true;
    std::string path;     ///< absolute, UTF-8
    std::string sublayer; ///< table inside a GeoPackage; empty = the first
    double opacity = 1.0; ///< 0 to 1

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.path);
        archive(2, self.sublayer);
        archive(3, self.opacity);
    }
    bool operator==(const BaseLayer&) const = default;
};

/// What lies on the map, shared by picture, print and project.
struct MapContent
{
    static constexpr bool kDescribed = true;
    std::string crs = "EPSG:3857"; ///< of the extent and the picture; EPSG:4326 works too
    Extent extent;
    std::vector<BaseLayer> base;      ///< lowest first
    std::vector<RegionStyle> regions; ///< lowest first, above all base layers

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.crs);
        archive(2, self.extent);
        archive(3, self.base);
        archive(4, self.regions);
    }
    bool operator==(const MapContent&) const = default;
};

/// A base layer that could not be drawn; the rest of the map was.
struct LayerProblem
{
    static constexpr bool kDescribed = true;
    std::string path;
    std::string reason; ///< key, as in ErrorReply

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.path);
        archive(2, self.reason);
    }
    bool operator==(const LayerProblem&) const = default;
};

} // namespace rangkul::mapipc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/message.h"

namespace rangkul::mapipc {

/// In the units of the coordinate system it is used with; x is east or longitude.
struct Point
{
    static constexpr std::size_t kPackedDoubles = 2;
    double x = 0;
    double y = 0;

    double& at(std::size_t i) { return i == 0 ? x : y; }
    double at(std::size_t i) const { return i == 0 ? x : y; }
    bool operator==(const Point&) const = default;
};

using Ring = std::vector<Point>;   ///< closed or not, either direction
using Polygon = std::vector<Ring>; ///< outer ring first, then holes

struct Extent
{
    static constexpr std::size_t kPackedDoubles = 4;
    double xMin = 0;
    double yMin = 0;
    double xMax = 0;
    double yMax = 0;

    double& at(std::size_t i) { return i == 0 ? xMin : i == 1 ? yMin : i == 2 ? xMax : yMax; }
    double at(std::size_t i) const { return i == 0 ? xMin : i == 1 ? yMin : i == 2 ? xMax : yMax; }
    bool operator==(const Extent&) const = default;
};

/// One administrative region. Never a person, household or dwelling.
struct Region
{
    static constexpr bool kDescribed = true;
    std::string id;    ///< region code, e.g. "99.01.01.1001"
    std::string label; ///< what is written on it
    std::vector<Polygon> polygons;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.id);
        archive(2, self.label);
        archive(3, self.polygons);
    }
    bool operator==(const Region&) const = default;
};

/// Polygons are sent once; later requests name the layer, so a change of colours is cheap. Loading
/// a layer number again replaces it.
struct LoadRegionsRequest
{
    static constexpr MessageType kType = MessageType::LoadRegionsRequest;
    static constexpr bool kDescribed = true;
    std::uint32_t layer = 0;       ///< chosen by the sender
    std::string name;              ///< visible in exported projects
    std::string crs = "EPSG:4326"; ///< of the coordinates
    std::vector<Region> regions;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.layer);
        archive(2, self.name);
        archive(3, self.crs);
        archive(4, self.regions);
    }
    bool operator==(const LoadRegionsRequest&) const = default;
};

struct LoadRegionsReply
{
    static constexpr MessageType kType = MessageType::LoadRegionsReply;
    static constexpr bool kDescribed = true;
    std::uint32_t layer = 0;
    std::uint32_t regions = 0;
    std::uint32_t withoutPolygon = 0; ///< regions that cannot be drawn: no ring of three points
    Extent extent;                    ///< in the layer's own coordinates

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.layer);
        archive(2, self.regions);
        archive(3, self.withoutPolygon);
        archive(4, self.extent);
    }
    bool operator==(const LoadRegionsReply&) const = default;
};

/// Forgets a layer; answered with DoneReply, also when there was none.
struct DropRegionsRequest
{
    static constexpr MessageType kType = MessageType::DropRegionsRequest;
    static constexpr bool kDescribed = true;
    std::uint32_t layer = 0;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.layer);
    }
    bool operator==(const DropRegionsRequest&) const = default;
};

} // namespace rangkul::mapipc

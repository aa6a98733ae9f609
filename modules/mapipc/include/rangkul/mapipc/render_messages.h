// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/style_messages.h"

namespace rangkul::mapipc {

/// The longest side of a picture in pixels.
inline constexpr std::uint32_t kMaxPictureSide = 8000;

struct RenderRequest
{
    static constexpr MessageType kType = MessageType::RenderRequest;
    static constexpr bool kDescribed = true;
    MapContent map;
    std::uint32_t width = 0;  ///< pixels
    std::uint32_t height = 0; ///< pixels
    double dpi = 96;          ///< decides line widths and label sizes
    std::uint32_t background = 0x00000000;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.map);
        archive(2, self.width);
        archive(3, self.height);
        archive(4, self.dpi);
        archive(5, self.background);
    }
    bool operator==(const RenderRequest&) const = default;
};

struct RenderReply
{
    static constexpr MessageType kType = MessageType::RenderReply;
    static constexpr bool kDescribed = true;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    /// width * height * 4 bytes: blue, green, red, alpha, premultiplied; rows from the top, no
    /// gaps.
    Bytes pixels;
    /// What the picture really covers: the wanted extent widened to the picture's shape.
    Extent extent;
    std::uint32_t renderMs = 0;
    std::vector<LayerProblem> problems;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.width);
        archive(2, self.height);
        archive(3, self.pixels);
        archive(4, self.extent);
        archive(5, self.renderMs);
        archive(6, self.problems);
    }
    bool operator==(const RenderReply&) const = default;
};

/// Draws points with QGIS's own categorised renderer, to be compared with the window's painter.
struct BenchmarkRequest
{
    static constexpr MessageType kType = MessageType::BenchmarkRequest;
    static constexpr bool kDescribed = true;
    std::string crs = "EPSG:3857"; ///< of points and extent
    Extent extent;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::vector<Point> points;
    Bytes category;                     ///< one per point, an index into `colours`
    std::vector<std::uint32_t> colours; ///< 0xAARRGGBB
    double sizeMm = 1.5;
    std::uint32_t repeats = 5;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.crs);
        archive(2, self.extent);
        archive(3, self.width);
        archive(4, self.height);
        archive(5, self.points);
        archive(6, self.category);
        archive(7, self.colours);
        archive(8, self.sizeMm);
        archive(9, self.repeats);
    }
    bool operator==(const BenchmarkRequest&) const = default;
};

struct BenchmarkReply
{
    static constexpr MessageType kType = MessageType::BenchmarkReply;
    static constexpr bool kDescribed = true;
    double loadMs = 0; ///< to put the points into QGIS's memory layer; not part of the renders
    std::vector<double> renderMs;    ///< one per repeat, wall clock, with QGIS's parallel job
    std::uint64_t paintedPixels = 0; ///< of the last picture, to see that something was drawn

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.loadMs);
        archive(2, self.renderMs);
        archive(3, self.paintedPixels);
    }
    bool operator==(const BenchmarkReply&) const = default;
};

} // namespace rangkul::mapipc

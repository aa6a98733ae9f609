// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/style_messages.h"

namespace rangkul::mapipc {

enum class PageSize : std::uint8_t {
    A4, ///< 210 x 297 mm
    F4, ///< 215 x 330 mm, the usual office paper in Indonesia
    A3, ///< 297 x 420 mm
};
constexpr PageSize lastOf(PageSize)
{
    return PageSize::A3;
}

enum class Orientation : std::uint8_t { Portrait, Landscape };
constexpr Orientation lastOf(Orientation)
{
    return Orientation::Landscape;
}

enum class FileFormat : std::uint8_t { Png, Pdf };
constexpr FileFormat lastOf(FileFormat)
{
    return FileFormat::Pdf;
}

/// Width and height in mm as it lies on the table.
struct PageMillimetres
{
    double width = 0;
    double height = 0;
};
PageMillimetres pageMillimetres(PageSize size, Orientation orientation);

/// A printed page: title, map, legend, north arrow, scale bar, source line. All words come from
/// here.
struct ExportRequest
{
    static constexpr MessageType kType = MessageType::ExportRequest;
    static constexpr bool kDescribed = true;
    MapContent map;
    PageSize page = PageSize::A4;
    Orientation orientation = Orientation::Landscape;
    FileFormat format = FileFormat::Pdf;
    double dpi = 300;      ///< 30 to 600
    std::string path;      ///< absolute, UTF-8; replaced in one step when all is written
    std::string title;     ///< empty: no title
    std::string subtitle;  ///< empty: none
    std::string source;    ///< line at the foot; empty: none
    std::string watermark; ///< across the map, e.g. "DATA CONTOH"; empty: none
    bool legend = true;
    bool northArrow = true;
    bool scaleBar = true;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.map);
        archive(2, self.page);
        archive(3, self.orientation);
        archive(4, self.format);
        archive(5, self.dpi);
        archive(6, self.path);
        archive(7, self.title);
        archive(8, self.subtitle);
        archive(9, self.source);
        archive(10, self.watermark);
        archive(11, self.legend);
        archive(12, self.northArrow);
        archive(13, self.scaleBar);
    }
    bool operator==(const ExportRequest&) const = default;
};

struct ExportReply
{
    static constexpr MessageType kType = MessageType::ExportReply;
    static constexpr bool kDescribed = true;
    std::string path;
    PageMillimetres page() const { return {pageWidth, pageHeight}; }
    double pageWidth = 0;  ///< mm
    double pageHeight = 0; ///< mm
    std::uint64_t bytes = 0;
    std::vector<LayerProblem> problems;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.path);
        archive(2, self.pageWidth);
        archive(3, self.pageHeight);
        archive(4, self.bytes);
        archive(5, self.problems);
    }
    bool operator==(const ExportReply&) const = default;
};

/// A QGIS project (.qgz) with the same styles; the polygons go into a GeoPackage of the same name
/// beside it: region code, label, class and value, nothing else.
struct ProjectRequest
{
    static constexpr MessageType kType = MessageType::ProjectRequest;
    static constexpr bool kDescribed = true;
    MapContent map;
    std::string path; ///< absolute, UTF-8, ends in .qgz
    std::string title;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.map);
        archive(2, self.path);
        archive(3, self.title);
    }
    bool operator==(const ProjectRequest&) const = default;
};

struct ProjectReply
{
    static constexpr MessageType kType = MessageType::ProjectReply;
    static constexpr bool kDescribed = true;
    std::string path;
    std::string dataPath; ///< the GeoPackage; empty when the map has no regions
    std::uint32_t layers = 0;
    std::vector<LayerProblem> problems;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.path);
        archive(2, self.dataPath);
        archive(3, self.layers);
        archive(4, self.problems);
    }
    bool operator==(const ProjectReply&) const = default;
};

} // namespace rangkul::mapipc

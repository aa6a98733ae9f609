// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "rangkul/core/result.h"
#include "rangkul/registry/value.h"

#include <memory>
#include <variant>
#include <vector>

namespace rangkul::exchange {

enum class VectorFormat : std::uint8_t { GeoJson, GeoPackage, ShapefileZip };
enum class VectorShapeKind : std::uint8_t { Point, Area, Line };
enum class VectorFieldKind : std::uint8_t { Text, Integer, Real, Date };

struct VectorField
{
    QString name; ///< Shapefile keeps the first ten characters
    VectorFieldKind kind = VectorFieldKind::Text;
    int width = 0; ///< characters of a Shapefile text field, 0 = 80
};

struct VectorLayout
{
    VectorFormat format = VectorFormat::GeoJson;
    QString layer;
    QString description; ///< told to the reader where the format can
    VectorShapeKind shape = VectorShapeKind::Point;
    std::vector<VectorField> fields;
    int epsg = 4326; ///< of the file; shapes are always handed over in degrees
    QDate date;      ///< inside the files; equal content and date give equal bytes (not GeoPackage)
};

using Line = std::vector<registry::GeoPoint>;
/// std::monostate: a feature without a place.
using VectorShape = std::variant<std::monostate, registry::GeoPoint, registry::MultiPolygon, Line>;

/// Writes points, areas or lines with their cells for GIS programs. The file appears under its name
/// only by finish(); leaving without it leaves nothing behind.
/// InvalidInput "vector.crs"; NoPermission, Io "file.not_writable" with the path.
class VectorWriter
{
public:
    static core::Result<VectorWriter> open(const QString& path, const VectorLayout& layout);
    VectorWriter(VectorWriter&&) noexcept;
    VectorWriter& operator=(VectorWriter&&) noexcept;
    ~VectorWriter();

    /// Cells in the order of the fields; a missing value is a null field.
    core::Status add(const VectorShape& shape, const std::vector<registry::Value>& cells);
    core::Status finish();

private:
    class Sink;
    explicit VectorWriter(std::unique_ptr<Sink> sink);
    std::unique_ptr<Sink> m_sink;
};

/// By the file's ending: .geojson/.json, .gpkg, .zip/.shp.zip. InvalidInput "vector.ending".
core::Result<VectorFormat> vectorFormatOf(const QString& path);

} // namespace rangkul::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/vector_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "boundary_shapes.h"
#include "boundary_source.h"
#include "replace_file.h"
#include "sheet_package.h"

#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>

namespace rangkul::exchange {

using core::Error;
using core::ErrorCode;

namespace {

Error notWritable(const QString& path, const QString& detail)
{
    const bool locked = !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    return {locked ? ErrorCode::NoPermission : ErrorCode::Io,
            QStringLiteral("file.not_writable"),
            {path},
            detail};
}

const char* driverName(VectorFormat format)
{
    switch (format) {
    case VectorFormat::GeoJson:
        return "GeoJSON";
    case VectorFormat::GeoPackage:
        return "GPKG";
    case VectorFormat::ShapefileZip:
        break;
    }
    return "ESRI Shapefile";
}

QString fileNameOf(const VectorLayout& layout)
{
    switch (layout.format) {
    case VectorFormat::GeoJson:
        return layout.layer + QStringLiteral(".geojson");
    case VectorFormat::GeoPackage:
        return layout.layer + QStringLiteral(".gpkg");
    case VectorFormat::ShapefileZip:
        break;
    }
    return layout.layer + QStringLiteral(".shp");
}

OGRFieldType fieldType(VectorFieldKind kind)
{
    switch (kind) {
    case VectorFieldKind::Integer:
        return OFTInteger64;
    case VectorFieldKind::Real:
        return OFTReal;
    case VectorFieldKind::Date:
        return OFTDate;
    case VectorFieldKind::Text:
        break;
    }
    return OFTString;
}

CPLStringList layerOptions(const VectorLayout& layout)
{
    CPLStringList options;
    switch (layout.format) {
    case VectorFormat::GeoJson:
        options.SetNameValue("COORDINATE_PRECISION", "7");
        options.SetNameValue("DESCRIPTION", layout.description.toUtf8().constData());
        break;
    case VectorFormat::GeoPackage:
        options.SetNameValue("DESCRIPTION", layout.description.toUtf8().constData());
        break;
    case VectorFormat::ShapefileZip:
        options.SetNameValue("ENCODING", "UTF-8");
        options.SetNameValue("DBF_DATE_LAST_UPDATE",
                             layout.date.toString(Qt::ISODate).toLatin1().constData());
        break;
    }
    return options;
}

void setCell(OGRFeature& feature, int index, const registry::Value& value)
{
    if (const auto* integer = std::get_if<qint64>(&value)) {
        feature.SetField(index, static_cast<GIntBig>(*integer));
    } else if (const auto* real = std::get_if<double>(&value)) {
        feature.SetField(index, *real);
    } else if (const auto* date = std::get_if<QDate>(&value)) {
        feature.SetField(index, date->year(), date->month(), date->day());
    } else if (registry::isMissing(value)) {
        feature.SetFieldNull(index);
    } else {
        feature.SetField(index, registry::toPlainText(value).toUtf8().constData());
    }
}

std::unique_ptr<OGRGeometry> toGeometry(const VectorShape& shape)
{
    if (const auto* point = std::get_if<registry::GeoPoint>(&shape)) {
        return std::make_unique<OGRPoint>(point->lon, point->lat);
    }
    if (const auto* area = std::get_if<registry::MultiPolygon>(&shape)) {
        return toOgr(*area);
    }
    if (const auto* line = std::get_if<Line>(&shape)) {
        auto string = std::make_unique<OGRLineString>();
        for (const registry::GeoPoint& point : *line) {
            string->addPoint(point.lon, point.lat);
        }
        return string;
    }
    return nullptr;
}

/// Millimetres: the last bits of a projection differ from machine to machine.
class RoundMillimetres : public OGRDefaultGeometryVisitor
{
public:
    using OGRDefaultGeometryVisitor::visit;
    void visit(OGRPoint* point) override
    {
        point->setX(std::round(point->getX() * 1000) / 1000);
        point->setY(std::round(point->getY() * 1000) / 1000);
    }
};

} // namespace

class VectorWriter::Sink
{
public:
    Sink(const QString& path, const VectorLayout& layout)
        : m_path(path)
        , m_layout(layout)
        , m_folder(QFileInfo(path).absolutePath() + QStringLiteral("/.vector-XXXXXX"))
    {
    }

    ~Sink() { close(); }
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;

    core::Status begin()
    {
        const QuietGdal quiet;
        if (!m_folder.isValid()) {
            return notWritable(m_path, m_folder.errorString());
        }
        m_reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        if (m_reference.importFromEPSG(m_layout.epsg) != OGRERR_NONE || !prepareTransform()) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("vector.crs"),
                         {QString::number(m_layout.epsg)},
                         quiet.lastMessage()};
        }
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driverName(m_layout.format));
        const QByteArray name = m_folder.filePath(fileNameOf(m_layout)).toUtf8();
        m_dataset =
            driver ? driver->Create(name.constData(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr;
        if (!m_dataset) {
            return notWritable(m_path, quiet.lastMessage());
        }
        const bool point = m_layout.shape == VectorShapeKind::Point;
        const auto type =
            point ? wkbPoint
                  : (m_layout.shape == VectorShapeKind::Area ? wkbMultiPolygon : wkbLineString);
        CPLStringList options = layerOptions(m_layout);
        m_layer = m_dataset->CreateLayer(m_layout.layer.toUtf8().constData(), &m_reference, type,
                                         options.List());
        if (!m_layer) {
            return notWritable(m_path, quiet.lastMessage());
        }
        for (const VectorField& field : m_layout.fields) {
            OGRFieldDefn definition(field.name.toUtf8().constData(), fieldType(field.kind));
            if (field.kind == VectorFieldKind::Text &&
                m_layout.format == VectorFormat::ShapefileZip) {
                definition.SetWidth(field.width > 0 ? field.width : 80);
            }
            m_layer->CreateField(&definition);
        }
        if (m_layer->StartTransaction() != OGRERR_NONE) {
            return notWritable(m_path, quiet.lastMessage());
        }
        return core::Done{};
    }

    core::Status add(const VectorShape& shape, const std::vector<registry::Value>& cells)
    {
        const QuietGdal quiet;
        const std::unique_ptr<OGRFeature> feature(
            OGRFeature::CreateFeature(m_layer->GetLayerDefn()));
        for (size_t i = 0; i < cells.size() && i < m_layout.fields.size(); ++i) {
            setCell(*feature, static_cast<int>(i), cells[i]);
        }
        if (auto geometry = toGeometry(shape)) {
            if (m_transform) {
                geometry->transform(m_transform.get());
                RoundMillimetres round;
                geometry->accept(&round);
            }
            feature->SetGeometryDirectly(geometry.release());
        }
        if (m_layer->CreateFeature(feature.get()) != OGRERR_NONE) {
            return notWritable(m_path, quiet.lastMessage());
        }
        return core::Done{};
    }

    core::Status finish()
    {
        const QuietGdal quiet;
        const bool written = m_layer->CommitTransaction() == OGRERR_NONE;
        close();
        if (!written) {
            return notWritable(m_path, quiet.lastMessage());
        }
        return m_layout.format == VectorFormat::ShapefileZip ? zipInto()
                                                             : moveInto(fileNameOf(m_layout));
    }

private:
    bool prepareTransform()
    {
        if (m_layout.epsg == 4326) {
            return true;
        }
        OGRSpatialReference degrees;
        degrees.SetWellKnownGeogCS("WGS84");
        degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        m_transform.reset(OGRCreateCoordinateTransformation(&degrees, &m_reference));
        return bool(m_transform);
    }

    void close()
    {
        if (m_dataset) {
            GDALClose(std::exchange(m_dataset, nullptr));
        }
    }

    core::Status moveInto(const QString& name)
    {
        const std::error_code failed = replaceFile(m_folder.filePath(name), m_path);
        return failed ? notWritable(m_path, QString::fromStdString(failed.message()))
                      : core::Status(core::Done{});
    }

    core::Status zipInto()
    {
        const QString archive = QStringLiteral("archive.zip");
        const QDir folder(m_folder.path());
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        PackageWriter zip(folder.filePath(archive), m_layout.date);
        if (!zip.isOpen()) {
            return notWritable(m_path, {});
        }
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                return notWritable(m_path, file.errorString());
            }
            if (!zip.beginPart(name.toUtf8()) || !zip.write(file.readAll()) || !zip.endPart()) {
                return notWritable(m_path, {});
            }
        }
        return zip.close() ? moveInto(archive) : core::Status(notWritable(m_path, {}));
    }

    QString m_path;
    VectorLayout m_layout;
    QTemporaryDir m_folder;
    OGRSpatialReference m_reference;
    std::unique_ptr<OGRCoordinateTransformation> m_transform;
    GDALDataset* m_dataset = nullptr;
    OGRLayer* m_layer = nullptr;
};

VectorWriter::VectorWriter(std::unique_ptr<Sink> sink)
    : m_sink(std::move(sink))
{
}
VectorWriter::VectorWriter(VectorWriter&&) noexcept = default;
VectorWriter& VectorWriter::operator=(VectorWriter&&) noexcept = default;
VectorWriter::~VectorWriter() = default;

core::Result<VectorWriter> VectorWriter::open(const QString& path, const VectorLayout& layout)
{
    auto sink = std::make_unique<Sink>(path, layout);
    RANGKUL_TRY(sink->begin());
    return VectorWriter(std::move(sink));
}

core::Status VectorWriter::add(const VectorShape& shape, const std::vector<registry::Value>& cells)
{
    return m_sink->add(shape, cells);
}

core::Status VectorWriter::finish()
{
    return m_sink->finish();
}

core::Result<VectorFormat> vectorFormatOf(const QString& path)
{
    const QString name = path.toLower();
    if (name.endsWith(QLatin1String(".geojson")) || name.endsWith(QLatin1String(".json"))) {
        return VectorFormat::GeoJson;
    }
    if (name.endsWith(QLatin1String(".gpkg"))) {
        return VectorFormat::GeoPackage;
    }
    if (name.endsWith(QLatin1String(".zip"))) {
        return VectorFormat::ShapefileZip;
    }
    return Error{ErrorCode::InvalidInput, QStringLiteral("vector.ending"), {path}};
}

} // namespace rangkul::exchange

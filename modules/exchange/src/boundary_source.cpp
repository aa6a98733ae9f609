// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_source.h"

#include <QFileInfo>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <gdal.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <mutex>

namespace rangkul::exchange {

namespace {

using core::Error;
using core::ErrorCode;

struct CloseDataset
{
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using DatasetPtr = std::unique_ptr<GDALDataset, CloseDataset>;

struct DestroyTransform
{
    void operator()(OGRCoordinateTransformation* t) const
    {
        OGRCoordinateTransformation::DestroyCT(t);
    }
};
using TransformPtr = std::unique_ptr<OGRCoordinateTransformation, DestroyTransform>;

void CPL_STDCALL remember(CPLErr /*level*/, CPLErrorNum /*number*/, const char* message)
{
    if (auto* text = static_cast<QString*>(CPLGetErrorHandlerUserData())) {
        *text = QString::fromUtf8(message);
    }
}

bool isSource(const QString& name)
{
    for (const char* ending : {".shp", ".geojson", ".json", ".gpkg", ".kml", ".kmz"}) {
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

/// What to hand to GDAL: the file, or each source inside a zip.
QStringList sourcesIn(const QString& path)
{
    if (!path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) {
        return {path};
    }
    const QString zip = QStringLiteral("/vsizip/") + QFileInfo(path).absoluteFilePath();
    QStringList sources;
    char** entries = VSIReadDirRecursive(zip.toUtf8().constData());
    for (int i = 0; i < CSLCount(entries); ++i) {
        const QString entry = QString::fromUtf8(entries[i]);
        if (isSource(entry)) {
            sources << zip + u'/' + entry;
        }
    }
    CSLDestroy(entries);
    sources.sort();
    return sources;
}

DatasetPtr openOnce(const QByteArray& source)
{
    const char* const drivers[] = {"GeoJSON", "ESRI Shapefile", "GPKG", "LIBKML", "KML", nullptr};
    return DatasetPtr(GDALDataset::Open(source.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                                        drivers, nullptr, nullptr));
}

/// A Shapefile whose index file got lost is opened all the same.
DatasetPtr openVector(const QString& source)
{
    const QByteArray name = source.toUtf8();
    DatasetPtr dataset = openOnce(name);
    if (!dataset && name.endsWith(".shp")) {
        CPLSetThreadLocalConfigOption("SHAPE_RESTORE_SHX", "YES");
        dataset = openOnce(name);
        CPLSetThreadLocalConfigOption("SHAPE_RESTORE_SHX", nullptr);
    }
    return dataset;
}

bool isPolygonal(const OGRGeometry& shape)
{
    const auto type = wkbFlatten(shape.getGeometryType());
    return OGR_GT_IsSurface(type) || OGR_GT_IsSubClassOf(type, wkbMultiSurface) ||
           type == wkbGeometryCollection;
}

/// Polygons, multipolygons and the folders of polygons that KML writes.
bool mayHoldPolygons(OGRLayer& layer)
{
    const auto type = wkbFlatten(layer.GetGeomType());
    return type == wkbUnknown || type == wkbGeometryCollection || OGR_GT_IsSurface(type) ||
           OGR_GT_IsSubClassOf(type, wkbMultiSurface);
}

QString crsName(const OGRSpatialReference& reference)
{
    const char* authority = reference.GetAuthorityName(nullptr);
    const char* code = reference.GetAuthorityCode(nullptr);
    if (authority && code) {
        return QStringLiteral("%1:%2").arg(QLatin1String(authority), QLatin1String(code));
    }
    const char* name = reference.GetName();
    return name ? QString::fromUtf8(name) : QString();
}

void readFeatures(OGRLayer& source, BoundaryLayer& layer)
{
    source.ResetReading();
    OGRFeatureDefn* definition = source.GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i) {
        layer.columns << QString::fromUtf8(definition->GetFieldDefn(i)->GetNameRef());
    }
    qint64 number = 0;
    while (true) {
        std::unique_ptr<OGRFeature> feature(source.GetNextFeature());
        if (!feature) {
            break;
        }
        BoundaryFeature read;
        read.number = ++number;
        for (int i = 0; i < definition->GetFieldCount(); ++i) {
            read.cells << (feature->IsFieldSetAndNotNull(i)
                               ? QString::fromUtf8(feature->GetFieldAsString(i)).simplified()
                               : QString());
        }
        std::unique_ptr<OGRGeometry> shape(feature->StealGeometry());
        if (shape && shape->hasCurveGeometry()) {
            shape.reset(shape->getLinearGeometry());
        }
        if (shape && !shape->IsEmpty() && isPolygonal(*shape)) {
            shape->flattenTo2D();
            read.shape = std::move(shape);
        }
        layer.features.push_back(std::move(read));
    }
}

OGREnvelope envelopeOf(const BoundaryLayer& layer)
{
    OGREnvelope all;
    for (const BoundaryFeature& feature : layer.features) {
        if (feature.shape) {
            OGREnvelope one;
            feature.shape->getEnvelope(&one);
            all.Merge(one);
        }
    }
    return all;
}

bool fitsDegrees(const OGREnvelope& box)
{
    return box.MinX >= -180 && box.MaxX <= 180 && box.MinY >= -90 && box.MaxY <= 90;
}

/// Coordinates of Indonesia written latitude first: x is -12..8, y is 94..142.
bool looksSwapped(const OGREnvelope& box)
{
    return box.MinX >= -12 && box.MaxX <= 8 && box.MinY >= 94 && box.MaxY <= 142;
}

core::Status transformLayer(const OGRSpatialReference* reference, BoundaryLayer& layer)
{
    const OGREnvelope box = envelopeOf(layer);
    const bool swapped = looksSwapped(box);
    if (!reference && !swapped && !fitsDegrees(box)) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("boundary.crs_missing"), {layer.name}};
    }
    layer.crsAssumed = !reference;
    layer.crs = reference ? crsName(*reference) : QStringLiteral("EPSG:4326");
    layer.axesSwapped = swapped && (!reference || reference->IsGeographic());
    if (layer.axesSwapped) {
        for (BoundaryFeature& feature : layer.features) {
            if (feature.shape) {
                feature.shape->swapXY();
            }
        }
    }
    OGRSpatialReference wgs84;
    wgs84.SetWellKnownGeogCS("WGS84");
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (!reference || reference->IsSame(&wgs84)) {
        return core::Done{};
    }
    OGRSpatialReference from(*reference);
    from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const TransformPtr transform(OGRCreateCoordinateTransformation(&from, &wgs84));
    if (!transform) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("boundary.crs_unusable"), {layer.crs}};
    }
    for (BoundaryFeature& feature : layer.features) {
        if (feature.shape && feature.shape->transform(transform.get()) != OGRERR_NONE) {
            feature.shape.reset();
        }
    }
    return core::Done{};
}

core::Status readDataset(GDALDataset& dataset, const QString& wanted,
                         const core::Progress& progress, std::vector<BoundaryLayer>& layers)
{
    const int count = dataset.GetLayerCount();
    for (int i = 0; i < count; ++i) {
        progress.report(QStringLiteral("boundary.reading"), i, count);
        if (progress.isCancelled()) {
            return Error{ErrorCode::Cancelled, QStringLiteral("boundary.cancelled")};
        }
        OGRLayer* source = dataset.GetLayer(i);
        BoundaryLayer layer;
        layer.name = QString::fromUtf8(source->GetName());
        if (!mayHoldPolygons(*source) || (!wanted.isEmpty() && layer.name != wanted)) {
            continue;
        }
        readFeatures(*source, layer);
        const bool polygons = std::any_of(layer.features.begin(), layer.features.end(),
                                          [](const BoundaryFeature& f) { return bool(f.shape); });
        if (!polygons) {
            continue;
        }
        RANGKUL_TRY(transformLayer(source->GetSpatialRef(), layer));
        layers.push_back(std::move(layer));
    }
    return core::Done{};
}

} // namespace

QuietGdal::QuietGdal()
{
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); });
    CPLPushErrorHandlerEx(remember, &m_message);
}

QuietGdal::~QuietGdal()
{
    CPLPopErrorHandler();
}

core::Result<std::vector<BoundaryLayer>> readLayers(const QString& path, const QString& layer,
                                                    const core::Progress& progress)
{
    const QFileInfo file(path);
    if (!file.exists() || !file.isFile()) {
        return Error{ErrorCode::NotFound, QStringLiteral("boundary.file_missing"), {path}};
    }
    if (!file.isReadable()) {
        return Error{ErrorCode::NoPermission, QStringLiteral("boundary.file_unreadable"), {path}};
    }
    const QuietGdal quiet;
    std::vector<BoundaryLayer> layers;
    bool opened = false;
    for (const QString& source : sourcesIn(file.absoluteFilePath())) {
        const DatasetPtr dataset = openVector(source);
        if (!dataset) {
            continue;
        }
        opened = true;
        RANGKUL_TRY(readDataset(*dataset, layer, progress, layers));
    }
    if (!opened) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("boundary.not_vector"),
                     {file.fileName()},
                     quiet.lastMessage()};
    }
    if (layers.empty()) {
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("boundary.no_polygons"), {file.fileName()}};
    }
    return layers;
}

} // namespace rangkul::exchange

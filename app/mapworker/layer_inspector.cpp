// SPDX-License-Identifier: GPL-3.0-or-later
#include "layer_inspector.h"

#include <QFileInfo>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsproject.h>
#include <qgsrectangle.h>
#include <qgsvectorlayer.h>

#include "base_layers.h"
#include "qgis_compat.h"

namespace rangkul::mapworker {
namespace {

mapipc::Extent extentFrom(const QgsRectangle& box)
{
    return {box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()};
}

std::optional<mapipc::Extent> geographicExtent(const QgsMapLayer& layer)
{
    const QgsCoordinateTransform transform(
        layer.crs(), QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
        QgsCoordinateTransformContext());
    try {
        const QgsRectangle box = transform.transformBoundingBox(layer.extent());
        if (box.isFinite()) {
            return extentFrom(box);
        }
    } catch (const QgsCsException&) {
        return std::nullopt; // outside the area where the system is defined
    }
    return std::nullopt;
}

mapipc::LayerKind kindOf(const QgsMapLayer& layer)
{
    if (layer.type() == compat::kVectorTileLayer) {
        return mapipc::LayerKind::Tiles;
    }
    const auto* vector = qobject_cast<const QgsVectorLayer*>(&layer);
    if (vector == nullptr) {
        return mapipc::LayerKind::Raster;
    }
    if (vector->geometryType() == compat::kPointGeometry) {
        return mapipc::LayerKind::Points;
    }
    if (vector->geometryType() == compat::kLineGeometry) {
        return mapipc::LayerKind::Lines;
    }
    return vector->geometryType() == compat::kPolygonGeometry ? mapipc::LayerKind::Polygons
                                                              : mapipc::LayerKind::Table;
}

mapipc::InspectedLayer describe(const QgsMapLayer& layer, const QString& name)
{
    mapipc::InspectedLayer described;
    described.name = name.toStdString();
    if (!layer.isValid()) {
        described.problem = "map.file.unreadable";
        return described;
    }
    described.kind = kindOf(layer);
    if (const auto* vector = qobject_cast<const QgsVectorLayer*>(&layer);
        vector != nullptr && vector->featureCount() >= 0) {
        described.features = static_cast<std::uint64_t>(vector->featureCount());
    }
    if (!layer.isSpatial()) {
        described.kind = mapipc::LayerKind::Table;
        described.problem = "map.layer.no_geometry";
        return described;
    }
    const QgsRectangle box = layer.extent();
    if (box.isFinite() && !box.isNull()) {
        described.extent = extentFrom(box);
    } else {
        described.problem = "map.layer.empty";
    }
    if (!layer.crs().isValid()) {
        described.problem = "map.layer.no_crs";
        return described;
    }
    described.crs = layer.crs().authid().toStdString();
    if (described.problem.empty()) {
        described.geographic = geographicExtent(layer);
    }
    return described;
}

mapipc::InspectReply inspectProject(const QString& path)
{
    mapipc::InspectReply reply;
    reply.driver = "QGIS";
    QgsProject project;
    if (!project.read(path)) {
        reply.problem = "map.file.unreadable";
        return reply;
    }
    const auto layers = project.layers<QgsMapLayer*>();
    for (const QgsMapLayer* layer : layers) {
        reply.layers.push_back(describe(*layer, layer->name()));
    }
    return reply;
}

mapipc::InspectReply inspectBaseFile(const QString& path)
{
    mapipc::InspectReply reply;
    const auto details = sublayersOf(path);
    if (details.isEmpty()) {
        reply.problem = "map.file.unreadable";
        return reply;
    }
    for (const QgsProviderSublayerDetails& one : details) {
        if (reply.driver.empty()) {
            reply.driver = one.driverName().toStdString();
        }
        QgsProviderSublayerDetails::LayerOptions options{QgsCoordinateTransformContext()};
        options.loadDefaultStyle = false;
        const std::unique_ptr<QgsMapLayer> layer(one.toLayer(options));
        if (layer) {
            reply.layers.push_back(describe(*layer, one.name()));
        }
    }
    return reply;
}

} // namespace

Outcome<mapipc::InspectReply> inspectFile(const mapipc::InspectRequest& request)
{
    const QString path = QString::fromStdString(request.path);
    mapipc::InspectReply reply;
    if (const auto fault = baseFileFault(path)) {
        reply.problem = fault->reason;
        return reply;
    }
    if (QFileInfo(path).suffix().toLower() == QLatin1String("qgz")) {
        return inspectProject(path);
    }
    if (!baseFileKind(path)) {
        reply.problem = "map.file.unsupported";
        return reply;
    }
    return inspectBaseFile(path);
}

} // namespace rangkul::mapworker

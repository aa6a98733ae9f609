// SPDX-License-Identifier: GPL-3.0-or-later
#include "base_layers.h"

#include <QFileInfo>
#include <qgscoordinatetransformcontext.h>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsproviderregistry.h>
#include <qgsrasterlayer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>

#include "qgis_compat.h"

#include <algorithm>

namespace rangkul::mapworker {
namespace {

/// Quiet greys, so that the choropleth above stays the message.
QgsSymbol* quietSymbol(const QgsVectorLayer& layer)
{
    const QString grey = QStringLiteral("#9a9a9a");
    if (layer.geometryType() == compat::kPointGeometry) {
        return QgsMarkerSymbol::createSimple(
            {{QStringLiteral("size"), QStringLiteral("1.4")},
             {QStringLiteral("color"), grey},
             {QStringLiteral("outline_style"), QStringLiteral("no")}});
    }
    if (layer.geometryType() == compat::kLineGeometry) {
        return QgsLineSymbol::createSimple({{QStringLiteral("line_color"), grey},
                                            {QStringLiteral("line_width"), QStringLiteral("0.3")}});
    }
    return QgsFillSymbol::createSimple({{QStringLiteral("color"), QStringLiteral("#f2f2f2")},
                                        {QStringLiteral("outline_color"), grey},
                                        {QStringLiteral("outline_width"), QStringLiteral("0.2")}});
}

/// A style saved with the file (in the GeoPackage, or a .qml beside it) wins over ours.
void applyBaseStyle(QgsMapLayer& layer)
{
    bool hasOwnStyle = false;
    layer.loadDefaultStyle(hasOwnStyle);
    auto* vector = qobject_cast<QgsVectorLayer*>(&layer);
    if (vector != nullptr && !hasOwnStyle && vector->isSpatial()) {
        vector->setRenderer(new QgsSingleSymbolRenderer(quietSymbol(*vector)));
    }
}

bool isDrawable(const QgsProviderSublayerDetails& details)
{
    return details.type() == compat::kRasterLayer || details.type() == compat::kVectorTileLayer ||
           (details.type() == compat::kVectorLayer &&
            QgsWkbTypes::geometryType(details.wkbType()) != compat::kNoGeometry);
}

Outcome<std::unique_ptr<QgsMapLayer>> load(const QString& path, const QString& sublayer)
{
    const auto all = sublayersOf(path);
    if (all.isEmpty()) {
        return failure(ErrorKind::InvalidInput, "map.file.unreadable", path);
    }
    const auto wanted = std::find_if(all.begin(), all.end(), [&sublayer](const auto& details) {
        return sublayer.isEmpty() ? isDrawable(details) : details.name() == sublayer;
    });
    if (wanted == all.end()) {
        return failure(ErrorKind::NotFound, "map.layer.not_in_file",
                       sublayer.isEmpty() ? path : sublayer);
    }
    QgsProviderSublayerDetails::LayerOptions options{QgsCoordinateTransformContext()};
    options.loadDefaultStyle = false;
    std::unique_ptr<QgsMapLayer> layer(wanted->toLayer(options));
    if (!layer || !layer->isValid()) {
        return failure(ErrorKind::InvalidInput, "map.file.unreadable", path);
    }
    if (!layer->isSpatial()) {
        return failure(ErrorKind::InvalidInput, "map.layer.no_geometry", path);
    }
    if (!layer->crs().isValid()) {
        return failure(ErrorKind::InvalidInput, "map.layer.no_crs", path);
    }
    applyBaseStyle(*layer);
    return layer;
}

} // namespace

std::optional<BaseFileKind> baseFileKind(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("gpkg")) {
        return BaseFileKind::GeoPackage;
    }
    if (ending == QLatin1String("mbtiles")) {
        return BaseFileKind::MbTiles;
    }
    if (ending == QLatin1String("tif") || ending == QLatin1String("tiff")) {
        return BaseFileKind::GeoTiff;
    }
    if (ending == QLatin1String("shp")) {
        return BaseFileKind::Shapefile;
    }
    return std::nullopt;
}

std::optional<Failure> baseFileFault(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return failure(ErrorKind::NotFound, "map.file.not_found", path);
    }
    if (!file.isFile()) {
        return failure(ErrorKind::Unsupported, "map.file.unsupported", path);
    }
    if (!file.isReadable()) {
        return failure(ErrorKind::NoPermission, "map.file.no_permission", path);
    }
    return std::nullopt;
}

QList<QgsProviderSublayerDetails> sublayersOf(const QString& path)
{
    return QgsProviderRegistry::instance()->querySublayers(
        path, Qgis::SublayerQueryFlag::ResolveGeometryType);
}

Outcome<QgsMapLayer*> BaseLayers::open(const mapipc::BaseLayer& wanted)
{
    const QString path = QString::fromStdString(wanted.path);
    const QString sublayer = QString::fromStdString(wanted.sublayer);
    if (auto fault = baseFileFault(path)) {
        m_open.erase({path, sublayer});
        return *fault;
    }
    if (!baseFileKind(path)) {
        return failure(ErrorKind::Unsupported, "map.file.unsupported", path);
    }
    const QFileInfo file(path);
    Entry& entry = m_open[{path, sublayer}];
    if (!entry.layer || entry.modified != file.lastModified() || entry.size != file.size()) {
        auto loaded = load(path, sublayer);
        if (auto* fault = std::get_if<Failure>(&loaded)) {
            const Failure copy = *fault;
            m_open.erase({path, sublayer});
            return copy;
        }
        entry = {std::move(std::get<0>(loaded)), file.lastModified(), file.size()};
    }
    entry.layer->setOpacity(std::clamp(wanted.opacity, 0.0, 1.0));
    return entry.layer.get();
}

} // namespace rangkul::mapworker

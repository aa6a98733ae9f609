// SPDX-License-Identifier: GPL-3.0-or-later
#include "point_benchmark.h"

#include <QElapsedTimer>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfeature.h>
#include <qgsmapsettings.h>
#include <qgsmarkersymbol.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include "qgis_renderer.h"

#include <algorithm>

namespace rangkul::mapworker {
namespace {

double millisecondsOf(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

std::unique_ptr<QgsVectorLayer> pointLayer(const mapipc::BenchmarkRequest& request)
{
    QgsVectorLayer::LayerOptions options;
    options.loadDefaultStyle = false;
    auto layer = std::make_unique<QgsVectorLayer>(
        QStringLiteral("Point?crs=%1&field=category:integer&index=yes")
            .arg(QString::fromStdString(request.crs)),
        QStringLiteral("points"), QStringLiteral("memory"), options);
    QgsFeatureList features;
    features.reserve(static_cast<int>(request.points.size()));
    for (std::size_t i = 0; i < request.points.size(); ++i) {
        QgsFeature feature(layer->fields());
        feature.setAttribute(0, static_cast<int>(request.category[i]));
        feature.setGeometry(
            QgsGeometry::fromPointXY(QgsPointXY(request.points[i].x, request.points[i].y)));
        features.append(feature);
    }
    layer->dataProvider()->addFeatures(features);
    layer->updateExtents();

    QgsCategoryList categories;
    for (std::size_t i = 0; i < request.colours.size(); ++i) {
        auto* symbol = QgsMarkerSymbol::createSimple(
            {{QStringLiteral("size"), QString::number(request.sizeMm)},
             {QStringLiteral("outline_style"), QStringLiteral("no")}});
        symbol->setColor(QColor::fromRgba(request.colours[i]));
        categories.append(QgsRendererCategory(QVariant(static_cast<int>(i)), symbol, QString()));
    }
    layer->setRenderer(new QgsCategorizedSymbolRenderer(QStringLiteral("category"), categories));
    return layer;
}

std::uint64_t paintedPixels(const QImage& image)
{
    std::uint64_t painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        painted += static_cast<std::uint64_t>(
            std::count_if(row, row + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 0; }));
    }
    return painted;
}

} // namespace

Outcome<mapipc::BenchmarkReply> benchmarkPoints(const mapipc::BenchmarkRequest& request,
                                                const std::atomic_bool& cancelled)
{
    if (auto fault = pictureFault(request.width, request.height)) {
        return *fault;
    }
    const mapipc::Extent& extent = request.extent;
    const bool listsFit =
        request.points.size() == request.category.size() &&
        std::all_of(request.category.begin(), request.category.end(),
                    [&request](std::uint8_t c) { return c < request.colours.size(); });
    if (!listsFit || !(extent.xMin < extent.xMax && extent.yMin < extent.yMax)) {
        return failure(ErrorKind::InvalidInput, "map.worker.bad_request");
    }
    QElapsedTimer clock;
    clock.start();
    const auto layer = pointLayer(request);
    mapipc::BenchmarkReply reply;
    reply.loadMs = millisecondsOf(clock);

    QgsMapSettings settings;
    settings.setDestinationCrs(layer->crs());
    settings.setOutputSize(
        QSize(static_cast<int>(request.width), static_cast<int>(request.height)));
    settings.setBackgroundColor(Qt::transparent);
    settings.setExtent(QgsRectangle(extent.xMin, extent.yMin, extent.xMax, extent.yMax));
    settings.setLayers({layer.get()});
    const std::uint32_t repeats = std::clamp<std::uint32_t>(request.repeats, 1, 100);
    for (std::uint32_t i = 0; i < repeats; ++i) {
        clock.restart();
        const auto drawn = drawMap(settings, cancelled);
        if (const auto* fault = std::get_if<Failure>(&drawn)) {
            return *fault;
        }
        reply.renderMs.push_back(millisecondsOf(clock));
        if (i + 1 == repeats) {
            reply.paintedPixels = paintedPixels(std::get<QImage>(drawn));
        }
    }
    return reply;
}

} // namespace rangkul::mapworker

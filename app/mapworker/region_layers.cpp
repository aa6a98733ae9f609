// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_layers.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsfeature.h>
#include <qgslinestring.h>
#include <qgsmultipolygon.h>
#include <qgspolygon.h>
#include <qgsvectordataprovider.h>

#include "region_style.h"

namespace rangkul::mapworker {
namespace {

std::unique_ptr<QgsLineString> ringFrom(const mapipc::Ring& ring)
{
    if (ring.size() < 3) {
        return nullptr;
    }
    QVector<double> x;
    QVector<double> y;
    x.reserve(static_cast<int>(ring.size()) + 1);
    y.reserve(static_cast<int>(ring.size()) + 1);
    for (const mapipc::Point& point : ring) {
        x.append(point.x);
        y.append(point.y);
    }
    auto line = std::make_unique<QgsLineString>(x, y);
    line->close();
    return line;
}

/// A null geometry when no ring has three points.
QgsGeometry geometryFrom(const std::vector<mapipc::Polygon>& polygons)
{
    auto all = std::make_unique<QgsMultiPolygon>();
    for (const mapipc::Polygon& rings : polygons) {
        auto outer = rings.empty() ? nullptr : ringFrom(rings.front());
        if (!outer) {
            continue;
        }
        auto polygon = std::make_unique<QgsPolygon>(outer.release());
        for (std::size_t i = 1; i < rings.size(); ++i) {
            if (auto hole = ringFrom(rings[i])) {
                polygon->addInteriorRing(hole.release());
            }
        }
        all->addGeometry(polygon.release());
    }
    return all->isEmpty() ? QgsGeometry() : QgsGeometry(std::move(all));
}

QString memoryUri(const std::string& crs)
{
    return QStringLiteral("MultiPolygon?crs=%1&field=code:string&field=label:string"
                          "&field=class:integer&field=value:double")
        .arg(QString::fromStdString(crs));
}

QVariant classAttribute(std::int32_t index)
{
    return index == mapipc::kMissingClass ? QVariant() : QVariant(static_cast<int>(index));
}

/// InvalidInput unless the style has one valid class (and value, if any) per region.
std::optional<Failure> misfit(const mapipc::RegionStyle& style, std::size_t regions)
{
    const bool plain = style.classes.empty() && style.classOf.empty();
    bool fits = plain || style.classOf.size() == regions;
    for (const std::int32_t index : style.classOf) {
        fits = fits && index >= mapipc::kMissingClass &&
               index < static_cast<std::int32_t>(style.classes.size());
    }
    if (fits && (style.values.empty() || style.values.size() == regions)) {
        return std::nullopt;
    }
    return failure(ErrorKind::InvalidInput, "map.regions.class_count",
                   QString::fromStdString(style.title));
}

} // namespace

Outcome<mapipc::LoadRegionsReply> RegionLayers::load(const mapipc::LoadRegionsRequest& request)
{
    const auto crsName = QString::fromStdString(request.crs);
    if (!QgsCoordinateReferenceSystem(crsName).isValid()) {
        return failure(ErrorKind::InvalidInput, "map.crs.unknown", crsName);
    }
    Entry entry;
    entry.name = QString::fromStdString(request.name);
    QgsVectorLayer::LayerOptions options;
    options.loadDefaultStyle = false;
    entry.layer = std::make_unique<QgsVectorLayer>(memoryUri(request.crs), entry.name,
                                                   QStringLiteral("memory"), options);
    mapipc::LoadRegionsReply reply;
    reply.layer = request.layer;
    QgsFeatureList features;
    for (const mapipc::Region& region : request.regions) {
        QgsFeature feature(entry.layer->fields());
        feature.setAttribute(kFieldCode, QString::fromStdString(region.id));
        feature.setAttribute(kFieldLabel, QString::fromStdString(region.label));
        const QgsGeometry geometry = geometryFrom(region.polygons);
        if (geometry.isNull()) {
            ++reply.withoutPolygon;
        } else {
            feature.setGeometry(geometry);
        }
        features.append(feature);
    }
    if (!entry.layer->isValid() || !entry.layer->dataProvider()->addFeatures(features)) {
        return failure(ErrorKind::Internal, "map.worker.internal", {},
                       QStringLiteral("memory layer refused the regions"));
    }
    for (const QgsFeature& feature : std::as_const(features)) {
        entry.features.push_back(feature.id());
    }
    entry.layer->updateExtents();
    const QgsRectangle extent = entry.layer->extent();
    reply.regions = static_cast<std::uint32_t>(request.regions.size());
    if (!extent.isEmpty() && extent.isFinite()) {
        reply.extent = {extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()};
    }
    m_layers[request.layer] = std::move(entry);
    return reply;
}

void RegionLayers::drop(std::uint32_t layer)
{
    m_layers.erase(layer);
}

Outcome<QgsVectorLayer*> RegionLayers::styled(const mapipc::RegionStyle& style)
{
    const auto found = m_layers.find(style.layer);
    if (found == m_layers.end()) {
        return failure(ErrorKind::NotFound, "map.regions.unknown_layer",
                       QString::number(style.layer));
    }
    Entry& entry = found->second;
    if (entry.style == style) {
        return entry.layer.get(); // as while panning
    }
    if (auto bad = misfit(style, entry.features.size())) {
        return *bad;
    }
    QgsChangedAttributesMap changes;
    for (std::size_t i = 0; i < entry.features.size(); ++i) {
        QgsAttributeMap attributes;
        attributes.insert(kFieldClass,
                          style.classOf.empty() ? QVariant() : classAttribute(style.classOf[i]));
        const bool known = !style.values.empty() && style.values[i];
        attributes.insert(kFieldValue, known ? QVariant(*style.values[i]) : QVariant());
        changes.insert(entry.features[i], attributes);
    }
    if (!entry.layer->dataProvider()->changeAttributeValues(changes)) {
        return failure(ErrorKind::Internal, "map.worker.internal", {},
                       QStringLiteral("memory layer refused the classes"));
    }
    entry.layer->setName(style.title.empty() ? entry.name : QString::fromStdString(style.title));
    applyRegionStyle(*entry.layer, style);
    entry.style = style;
    return entry.layer.get();
}

} // namespace rangkul::mapworker

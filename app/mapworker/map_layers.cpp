// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_layers.h"

namespace rangkul::mapworker {

QList<QgsMapLayer*> PreparedMap::topFirst() const
{
    QList<QgsMapLayer*> layers;
    for (QgsMapLayer* layer : base) {
        layers.prepend(layer);
    }
    for (QgsVectorLayer* layer : regions) {
        layers.prepend(layer);
    }
    return layers;
}

Outcome<PreparedMap> MapLayers::prepare(const mapipc::MapContent& content)
{
    PreparedMap map;
    const auto crsName = QString::fromStdString(content.crs);
    map.crs = QgsCoordinateReferenceSystem(crsName);
    if (!map.crs.isValid()) {
        return failure(ErrorKind::InvalidInput, "map.crs.unknown", crsName);
    }
    const mapipc::Extent& extent = content.extent;
    if (!(extent.xMin < extent.xMax && extent.yMin < extent.yMax)) {
        return failure(ErrorKind::InvalidInput, "map.extent.empty");
    }
    map.extent = QgsRectangle(extent.xMin, extent.yMin, extent.xMax, extent.yMax);
    for (const mapipc::BaseLayer& wanted : content.base) {
        const auto layer = m_base.open(wanted);
        if (const auto* fault = std::get_if<Failure>(&layer)) {
            map.problems.push_back({wanted.path, fault->reason});
        } else {
            map.base.append(std::get<0>(layer));
        }
    }
    for (const mapipc::RegionStyle& style : content.regions) {
        const auto layer = m_regions.styled(style);
        if (const auto* fault = std::get_if<Failure>(&layer)) {
            return *fault;
        }
        if (map.regions.contains(std::get<0>(layer))) {
            return failure(ErrorKind::InvalidInput, "map.regions.twice",
                           QString::number(style.layer));
        }
        map.regions.append(std::get<0>(layer));
    }
    return map;
}

} // namespace rangkul::mapworker

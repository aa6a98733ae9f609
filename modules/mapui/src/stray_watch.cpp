// SPDX-License-Identifier: GPL-3.0-or-later
#include "stray_watch.h"

#include "rangkul/registry/housing_rules.h"

#include <algorithm>
#include <iterator>

namespace rangkul::mapui {

namespace {

/// More degrees than kRegionBufferMetres anywhere in Indonesia.
constexpr double kBufferDegrees = 0.001;

bool isNear(const std::vector<registry::GeoBox>& boxes, const std::vector<RegionArea>& regions,
            registry::GeoPoint place)
{
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].contains(place) &&
            registry::distanceMetres(regions[i].area, place) <= registry::kRegionBufferMetres) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<quint32> strayRows(const PointPlaces& places, const RegionShapes& regions)
{
    std::vector<quint32> strays;
    if (regions.isEmpty()) {
        return strays;
    }
    std::vector<registry::GeoBox> boxes;
    for (const RegionArea& region : regions.regions()) {
        const registry::GeoBox box = registry::boundingBox(region.area);
        boxes.push_back({box.west - kBufferDegrees, box.south - kBufferDegrees,
                         box.east + kBufferDegrees, box.north + kBufferDegrees});
    }
    const RegionArea* last = nullptr; // neighbours follow each other
    for (quint32 row = 0; row < places.x.size(); ++row) {
        if (!places.hasPoint(row)) {
            continue;
        }
        const registry::GeoPoint place = geoFromWorld(places.world(row));
        if (last && registry::contains(last->area, place)) {
            continue;
        }
        if (const RegionArea* around = regions.around(place)) {
            last = around;
        } else if (!isNear(boxes, regions.regions(), place)) {
            strays.push_back(row);
        }
    }
    return strays;
}

StrayWatch::StrayWatch(ui::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void StrayWatch::update(std::shared_ptr<const PointPlaces> places,
                        std::shared_ptr<const RegionShapes> regions)
{
    if (places == m_places && regions == m_regions) {
        return;
    }
    m_places = std::move(places);
    m_regions = std::move(regions);
    m_rows.clear();
    if (!m_places || !m_regions || m_regions->isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_workspace.runner().run(
        this, [places = m_places, regions = m_regions] { return strayRows(*places, *regions); },
        [this, places = m_places, regions = m_regions](std::vector<quint32> rows) {
            if (places == m_places && regions == m_regions) {
                m_rows = std::move(rows);
                Q_EMIT changed();
            }
        });
}

std::vector<quint32> StrayWatch::among(const std::vector<quint32>& rows) const
{
    std::vector<quint32> found;
    std::set_intersection(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                          std::back_inserter(found));
    return found;
}

QRectF StrayWatch::boundsOf(const std::vector<quint32>& rows) const
{
    constexpr double kRoom = 500; // metres around them, so that one point is a place too
    QRectF bounds;
    for (const quint32 row : rows) {
        const QPointF at = m_places->world(row);
        bounds = bounds.united(QRectF(at.x() - kRoom, at.y() - kRoom, 2 * kRoom, 2 * kRoom));
    }
    return bounds;
}

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapui/map_view_state.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rangkul::mapui {

namespace {

constexpr double kRadius = 6378137.0; // WGS 84, as EPSG:3857 has it
constexpr double kEdge = std::numbers::pi * kRadius;
constexpr double kRadians = std::numbers::pi / 180.0;
constexpr double kMetresPerInch = 0.0254;

} // namespace

QPointF worldFromGeo(registry::GeoPoint point)
{
    const double sine = std::sin(point.lat * kRadians);
    const double y = kRadius * std::atanh(std::clamp(sine, -1.0, 1.0));
    return {kRadius * point.lon * kRadians, std::clamp(y, -kEdge, kEdge)};
}

registry::GeoPoint geoFromWorld(QPointF world)
{
    return {world.x() / kRadius / kRadians, std::atan(std::sinh(world.y() / kRadius)) / kRadians};
}

QRectF worldFromGeo(const registry::GeoBox& box)
{
    const QPointF low = worldFromGeo(registry::GeoPoint{box.west, box.south});
    const QPointF high = worldFromGeo(registry::GeoPoint{box.east, box.north});
    return {low, QSizeF(high.x() - low.x(), high.y() - low.y())};
}

void MapViewState::setPlace(const MapPlace& place)
{
    m_place.centre = {std::clamp(place.centre.x(), -kEdge, kEdge),
                      std::clamp(place.centre.y(), -kEdge, kEdge)};
    m_place.metresPerPixel = std::clamp(place.metresPerPixel, kFinest, kCoarsest);
}

QPointF MapViewState::toScreen(QPointF world) const
{
    const QPointF offset = (world - m_place.centre) / m_place.metresPerPixel;
    return screenCentre() + QPointF(offset.x(), -offset.y());
}

QPointF MapViewState::toWorld(QPointF screen) const
{
    const QPointF offset = (screen - screenCentre()) * m_place.metresPerPixel;
    return m_place.centre + QPointF(offset.x(), -offset.y());
}

QRectF MapViewState::extent() const
{
    const QSizeF covered = m_size * m_place.metresPerPixel;
    return {m_place.centre - QPointF(covered.width() / 2, covered.height() / 2), covered};
}

void MapViewState::pan(QPointF pixels)
{
    centreOn(m_place.centre + QPointF(-pixels.x(), pixels.y()) * m_place.metresPerPixel);
}

void MapViewState::zoom(double factor, QPointF screen)
{
    const QPointF fixed = toWorld(screen);
    setPlace({m_place.centre, m_place.metresPerPixel / factor});
    centreOn(m_place.centre + fixed - toWorld(screen));
}

void MapViewState::fit(const QRectF& world, double margin)
{
    if (m_size.isEmpty()) {
        return;
    }
    const double free = 1 - 2 * margin;
    const double wanted = std::max(world.width() / (m_size.width() * free),
                                   world.height() / (m_size.height() * free));
    // A single point has no size: show a street's length around it.
    constexpr double kStreet = 0.5;
    setPlace({world.center(), wanted > 0 ? wanted : kStreet});
}

void MapViewState::centreOn(QPointF world)
{
    setPlace({world, m_place.metresPerPixel});
}

MapViewState MapViewState::grown(double part) const
{
    MapViewState larger = *this;
    larger.m_size = m_size * (1 + 2 * part);
    return larger;
}

double MapViewState::groundMetresPerPixel() const
{
    return m_place.metresPerPixel / std::cosh(m_place.centre.y() / kRadius);
}

double MapViewState::scaleDenominator(double dotsPerInch) const
{
    return groundMetresPerPixel() * dotsPerInch / kMetresPerInch;
}

ScaleBar MapViewState::scaleBar(double mostPixels) const
{
    const double perPixel = groundMetresPerPixel();
    const double most = mostPixels * perPixel;
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    double metres = power;
    for (const double step : {2.0, 5.0, 10.0}) {
        if (power * step <= most) {
            metres = power * step;
        }
    }
    return {metres, metres / perPixel};
}

void ZoomHistory::visit(const MapPlace& place)
{
    if (!m_places.empty()) {
        if (m_places[m_at] == place) {
            return;
        }
        m_places.resize(m_at + 1);
    }
    m_places.push_back(place);
    if (m_places.size() > kMost) {
        m_places.erase(m_places.begin());
    }
    m_at = m_places.size() - 1;
}

void ZoomHistory::amend(const MapPlace& place)
{
    if (m_places.empty()) {
        visit(place);
    } else {
        m_places[m_at] = place;
    }
}

std::optional<MapPlace> ZoomHistory::back()
{
    if (!canGoBack()) {
        return std::nullopt;
    }
    return m_places[--m_at];
}

std::optional<MapPlace> ZoomHistory::forward()
{
    if (!canGoForward()) {
        return std::nullopt;
    }
    return m_places[++m_at];
}

void ZoomHistory::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace rangkul::mapui

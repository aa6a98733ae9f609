// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "rangkul/registry/geometry.h"

#include <optional>
#include <vector>

namespace rangkul::mapui {

/// Metres of EPSG:3857, x to the east and y to the north. Beyond 85.05 degrees: the edge.
QPointF worldFromGeo(registry::GeoPoint point);
registry::GeoPoint geoFromWorld(QPointF world);
/// Left, lower edge, width, height of the box in EPSG:3857.
QRectF worldFromGeo(const registry::GeoBox& box);

/// Where a map looks: one entry of the history.
struct MapPlace
{
    QPointF centre;            ///< EPSG:3857
    double metresPerPixel = 1; ///< of EPSG:3857, not of the ground

    bool operator==(const MapPlace&) const = default;
};

/// A length that reads well ("200 m") and how long it is on the screen.
struct ScaleBar
{
    double metres = 0;
    double pixels = 0;
};

/// The view of a map: place and size of the screen, in logical pixels, y down. Always valid: the
/// centre stays on the earth and the scale within limits.
class MapViewState
{
public:
    static constexpr double kFinest = 0.02;      ///< metres per pixel
    static constexpr double kCoarsest = 160'000; ///< the whole earth in 256 pixels

    const MapPlace& place() const { return m_place; }
    QSizeF size() const { return m_size; }
    void setPlace(const MapPlace& place);
    void setSize(QSizeF size) { m_size = size; }

    QPointF toScreen(QPointF world) const;
    QPointF toWorld(QPointF screen) const;
    /// What the screen covers: left, lower edge, width, height.
    QRectF extent() const;
    QPointF screenCentre() const { return {m_size.width() / 2, m_size.height() / 2}; }

    /// Moves the ground under the screen by so many pixels.
    void pan(QPointF pixels);
    /// `factor` 2 shows things twice as large; what is at `screen` stays there, unless a limit is
    /// met.
    void zoom(double factor, QPointF screen);
    /// Shows all of `world`, with `margin` (a part of the screen) left free on each side. Nothing
    /// happens without a size.
    void fit(const QRectF& world, double margin = 0.04);
    void centreOn(QPointF world);

    /// The same place on a screen larger by `part` on each side.
    MapViewState grown(double part) const;

    /// Metres on the ground per pixel at the centre.
    double groundMetresPerPixel() const;
    /// The n of "1 : n" on a screen of that many dots per inch.
    double scaleDenominator(double dotsPerInch) const;
    /// The longest of 1, 2, 5, 10, 20, ... metres that takes at most `mostPixels`.
    ScaleBar scaleBar(double mostPixels) const;

    bool operator==(const MapViewState&) const = default;

private:
    MapPlace m_place;
    QSizeF m_size;
};

/// Places that were looked at, like the pages of a browser.
class ZoomHistory
{
public:
    static constexpr size_t kMost = 100;

    /// Notes where the map has come to rest; forgets what lay ahead. The same place twice is one.
    void visit(const MapPlace& place);
    /// The place last noted is now this one, e.g. because the window was resized.
    void amend(const MapPlace& place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// nullopt at the end.
    std::optional<MapPlace> back();
    std::optional<MapPlace> forward();
    void clear();

private:
    std::vector<MapPlace> m_places;
    size_t m_at = 0;
};

} // namespace rangkul::mapui

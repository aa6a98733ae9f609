// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/registry/geometry.h"

#include <optional>

namespace rangkul::storage {

// GeoPackage binary geometry (OGC 12-128r18, 2.1.3), little-endian, EPSG:4326.

QByteArray gpkgPoint(registry::GeoPoint point);
/// Header with envelope, then the bytes as they are. Corrupt when they are no area.
core::Result<QByteArray> gpkgArea(QByteArrayView wkb);

core::Result<registry::GeoPoint> pointFromGpkg(QByteArrayView blob);
/// The WKB after the header.
core::Result<QByteArray> areaFromGpkg(QByteArrayView blob);

/// From the header or, for points, from the coordinates; nullopt when empty or unreadable.
std::optional<registry::GeoBox> gpkgEnvelope(QByteArrayView blob);

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "map_layers.h"
#include "rangkul/mapipc/render_messages.h"

#include <atomic>

class QgsMapSettings;

namespace rangkul::mapworker {

/// Draws on QGIS's threads while the main thread serves events; cuts the work short and answers
/// Cancelled soon after `cancelled` is set. The image is ARGB32, premultiplied.
Outcome<QImage> drawMap(const QgsMapSettings& settings, const std::atomic_bool& cancelled);

/// InvalidInput unless both sides are 1 to kMaxPictureSide.
std::optional<Failure> pictureFault(std::uint32_t width, std::uint32_t height);

Outcome<mapipc::RenderReply> renderMap(MapLayers& layers, const mapipc::RenderRequest& request,
                                       const std::atomic_bool& cancelled);

} // namespace rangkul::mapworker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_layers.h"
#include "rangkul/mapipc/export_messages.h"

namespace rangkul::mapworker {

/// Writes one printed page as PNG or PDF. `arrowPath` names the SVG of the north arrow.
Outcome<mapipc::ExportReply> exportPage(MapLayers& layers, const mapipc::ExportRequest& request,
                                        const QString& arrowPath);

} // namespace rangkul::mapworker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_layers.h"
#include "rangkul/mapipc/export_messages.h"

namespace rangkul::mapworker {

/// Writes a .qgz and, beside it, a GeoPackage of the same name with one table per region layer.
/// Neither holds the name of whoever is logged in.
Outcome<mapipc::ProjectReply> exportProject(MapLayers& layers,
                                            const mapipc::ProjectRequest& request);

} // namespace rangkul::mapworker

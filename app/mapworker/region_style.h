// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/style_messages.h"

class QgsVectorLayer;

namespace rangkul::mapworker {

/// Gives a layer of RegionLayers its fills, hatching, outlines and labels. The layer's fields carry
/// the classes already.
void applyRegionStyle(QgsVectorLayer& layer, const mapipc::RegionStyle& style);

} // namespace rangkul::mapworker

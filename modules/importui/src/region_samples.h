// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_draft.h"

namespace rangkul::importui {

/// A few codes of the files with the village that each system means by them, those that tell the
/// systems apart first. Empty when the files have no column of codes.
std::vector<RegionSample> regionSamples(const std::vector<LoadedSheet>& sheets,
                                        const std::vector<exchange::PlaceInRegister>& places);

} // namespace rangkul::importui

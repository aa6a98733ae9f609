// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot_store.h"

namespace rangkul::services {

/// Whether regions of the snapshot are kelurahan, so that they can be put together.
bool isByVillage(const Snapshot& snapshot);

/// The same figures with each kelurahan in its kecamatan, by the first six digits of the code.
Snapshot byDistrict(const Snapshot& snapshot);

} // namespace rangkul::services

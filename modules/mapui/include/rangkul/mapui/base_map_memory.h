// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/record_id.h"
#include "rangkul/mapui/base_map.h"

#include <vector>

class QSettings;

namespace rangkul::mapui {

/// The base maps of a register lie somewhere on this machine, so this machine remembers them, not
/// the register, which travels. In the order of MapPage::baseMaps(); files that are gone stay, a
/// stick may come back.
std::vector<BaseMap> rememberedBaseMaps(QSettings& settings, const core::RecordId& registerId);
/// An empty list forgets them.
void rememberBaseMaps(QSettings& settings, const core::RecordId& registerId,
                      const std::vector<BaseMap>& maps);

} // namespace rangkul::mapui

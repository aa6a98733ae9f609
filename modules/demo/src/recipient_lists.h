// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/demo/demo_files.h"
#include "truth.h"

#include <functional>

namespace rangkul::demo {

/// Writes the BPJS list and the three program lists. Recipients come from families for which
/// `isClean` holds, so that whoever is in a list is in the register.
core::Status writeRecipientLists(const QString& folder, const Population& people,
                                 const std::function<bool(std::uint32_t)>& isClean,
                                 std::uint64_t seed, std::vector<PlantedFault>& truth,
                                 std::vector<DemoFile>& files);

} // namespace rangkul::demo

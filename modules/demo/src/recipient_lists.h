// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/demo/demo_files.h"
#include "truth.h"

#include <array>
#include <functional>

namespace rangkul::demo {

inline constexpr std::array kRecipientLists{DemoFileRole::Bpjs, DemoFileRole::PkhList,
                                            DemoFileRole::SembakoList, DemoFileRole::RtlhList};

/// Writes one of them. Recipients come from families for which `isClean` holds, so that whoever is
/// in a list is in the register.
core::Status writeRecipientList(const QString& folder, DemoFileRole role, const Population& people,
                                const std::function<bool(std::uint32_t)>& isClean,
                                std::uint64_t seed, std::vector<PlantedFault>& truth,
                                std::vector<DemoFile>& files);

} // namespace rangkul::demo

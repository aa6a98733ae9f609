// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/demo/city_plan.h"
#include "rangkul/demo/random.h"

namespace rangkul::demo {

/// A slightly turned grid of streets, cut at the border of the kelurahan.
std::vector<Street> layStreets(const std::vector<PlanPoint>& outline, Random& random);

} // namespace rangkul::demo

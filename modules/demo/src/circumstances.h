// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/demo/population.h"
#include "rangkul/demo/random.h"

namespace rangkul::demo {

/// School, work and health as they go with age, sex and welfare (0 poorest .. 1). The person's
/// birth day, sex, relation and marital status are set.
void liveOn(DemoPerson& person, double welfare, Random& random);

/// Building and facilities; poor families live in poorer ones, with exceptions.
void build(DemoDwelling& dwelling, double welfare, Random& random);

/// Deciles, assets and livestock.
void settle(DemoHousehold& household, double welfare, Random& random);

/// Programs by rule, with people wrongly in and wrongly out, and the children's nutrition.
void support(DemoHousehold& household, const DemoDwelling& dwelling, std::span<DemoPerson> members,
             Random& random);

} // namespace rangkul::demo

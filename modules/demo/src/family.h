// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/demo/random.h"

#include <cstdint>
#include <vector>

namespace rangkul::demo {

/// One member of a family before he or she has a name. The head stands first, then spouse,
/// children by age, children-in-law, grandchildren, parents, others.
struct Relative
{
    std::uint8_t relation = 1; ///< DTSEN 409
    std::uint8_t sex = 1;
    std::uint8_t marital = 1; ///< DTSEN 408
    int ageDays = 0;          ///< on demoDay()
    int father = -1;          ///< index in the family, -1 = not in it
};

/// A family that breaks no rule of a register: one head of 20 or more, spouses of both sexes,
/// children at least 16 years younger than either parent. `childShare` 0..1 scales the number of
/// children.
std::vector<Relative> makeFamily(Random& random, double childShare);

} // namespace rangkul::demo

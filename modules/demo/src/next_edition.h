// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/demo/population.h"

#include <functional>

namespace rangkul::demo {

/// What happened to one family between two editions of a list. `kind`: new, gone, decile_up,
/// decile_down, moved, member_born, member_died.
struct EditionChange
{
    QString kind;
    std::uint64_t kk = 0;
    QString before; ///< decile, code of the kelurahan, number of members
    QString after;
};

/// The city a quarter later: the same people in the same order, some gone, some changed, new
/// families at the end.
struct NextEdition
{
    Population people;
    std::vector<std::uint32_t> families; ///< those still listed
    std::vector<EditionChange> changes;
};

/// Changes about one family in eight, only such for which `mayChange` holds.
NextEdition nextEdition(const Population& people,
                        const std::function<bool(std::uint32_t)>& mayChange, std::uint64_t seed);

} // namespace rangkul::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package.h"
#include "rangkul/demo/random.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace rangkul::demo {

/// What is wrong with one row on purpose. `rule` empty: a change that only goes with a fault told
/// on another row.
struct RowFault
{
    /// Index of the member in the family; kFamilyRow for the family's own row.
    int member = 0;
    QString rule;
    QString column; ///< header the fault is told at; empty = the row as a whole
    std::optional<Cells> row = std::nullopt; ///< in place of the row as it would be
    std::vector<std::pair<QString, registry::Value>> cells = {}; ///< changed after that
    bool added = false;        ///< a row of its own behind the family's
    QString behindHeader = {}; ///< a cell right of the last column
};
inline constexpr int kFamilyRow = -1;

/// The faults of one package, by family. No family has two, and families without any break no rule.
struct FaultPlan
{
    std::map<std::uint32_t, std::vector<RowFault>> byFamily;
    /// Families that must stay as they are because a fault elsewhere leans on them.
    std::set<std::uint32_t> leanedOn;

    bool isClean(std::uint32_t family) const
    {
        return !byFamily.contains(family) && !leanedOn.contains(family);
    }
};

/// One family that a fault may be planted in, and what a recipe needs for it.
struct Victim
{
    const Package& package;
    std::uint32_t index; ///< of the family
    Random& random;
    FaultPlan& plan;
    int variant = 0;       ///< 0, 1, 2 ... of the same rule
    std::uint64_t& serial; ///< of invented people

    const DemoHousehold& family() const { return package.people().households[index]; }
    std::span<const DemoPerson> members() const { return package.people().members(family()); }
    /// A NIK nobody has, for that birth day and sex.
    std::uint64_t freshNik(const DemoPerson& person) const;
    Cells rowOf(const DemoPerson& person, int place) const
    {
        return package.memberRow(family(), person, place);
    }
    /// Place of a member for whom `fits` holds, by chance; nothing when there is none.
    std::optional<int> memberWho(const std::function<bool(const DemoPerson&)>& fits) const;
};

/// Plants one rule in a family: its row faults, or nothing when the family does not suit.
struct Recipe
{
    const char* rule;
    std::function<std::vector<RowFault>(const Victim&)> plant;
};

std::vector<Recipe> memberRecipes();   ///< cells of one member row
std::vector<Recipe> relationRecipes(); ///< members against each other
std::vector<Recipe> familyRecipes();   ///< cells of the family row

/// Which package, which rules. `families` are the candidates.
FaultPlan planFaults(const Package& package, const std::vector<std::uint32_t>& families,
                     const std::vector<Recipe>& recipes, std::uint64_t seed);

} // namespace rangkul::demo

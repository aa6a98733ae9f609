// SPDX-License-Identifier: GPL-3.0-or-later
#include "circumstances.h"

#include <algorithm>
#include <initializer_list>

namespace rangkul::demo {

namespace {

struct Grade
{
    double below;
    std::uint8_t code;
};

/// The code of the first grade that welfare, with some luck added, stays below; else `best`.
std::uint8_t graded(Random& random, double welfare, std::initializer_list<Grade> grades,
                    std::uint8_t best)
{
    const double lucky = welfare + 0.22 * random.spread();
    for (const Grade& grade : grades) {
        if (lucky < grade.below) {
            return grade.code;
        }
    }
    return best;
}

std::uint8_t decileNear(Random& random, double perMille, double shift)
{
    const double moved = perMille + shift + 45 * random.spread();
    return static_cast<std::uint8_t>(std::clamp(static_cast<int>(moved / 100) + 1, 1, 10));
}

} // namespace

void build(DemoDwelling& dwelling, double welfare, Random& random)
{
    dwelling.tenure = graded(random, welfare, {{-0.12, 5}, {0.05, 3}, {0.18, 2}}, 1);
    dwelling.floor =
        graded(random, welfare, {{0.02, 8}, {0.06, 7}, {0.1, 5}, {0.42, 6}, {0.6, 4}, {1.1, 2}}, 1);
    dwelling.wall = graded(random, welfare, {{0.03, 4}, {0.07, 6}, {0.16, 3}, {0.25, 2}}, 1);
    dwelling.roof = graded(random, welfare, {{-0.08, 7}, {0.05, 3}, {0.14, 4}, {1.1, 2}}, 1);
    dwelling.water =
        graded(random, welfare, {{0.0, 9}, {0.08, 6}, {0.3, 5}, {0.6, 4}, {0.9, 3}}, 2);
    dwelling.lighting = graded(random, welfare, {{-0.13, 4}, {0.02, 2}, {0.04, 3}}, 1);
    dwelling.power =
        dwelling.lighting == 1 ? graded(random, welfare, {{0.45, 1}, {0.85, 2}}, 3) : 0;
    dwelling.fuel = graded(random, welfare, {{0.12, 10}, {1.0, 4}}, 2);
    dwelling.toilet = graded(random, welfare, {{-0.05, 6}, {0.04, 4}, {0.18, 2}}, 1);
    if (dwelling.toilet <= 3) {
        dwelling.toiletType = graded(random, welfare, {{0.05, 4}, {0.12, 2}}, 1);
        dwelling.sewage = graded(random, welfare, {{0.05, 3}, {0.15, 4}}, 1);
    }
    dwelling.floorArea = static_cast<std::uint16_t>(
        std::clamp(24 + static_cast<int>(welfare * 70) + random.between(-9, 25), 12, 180));
}

void settle(DemoHousehold& household, double welfare, Random& random)
{
    // 502 a..n: at which welfare about half of the families own it.
    static constexpr std::array<double, 14> kHalf = {0.85, 0.35, 1.1, 1.3,  1.2, 0.6, 0.75,
                                                     0.9,  0.2,  0.3, 1.15, 1.6, 1.8, 0.05};
    for (size_t i = 0; i < kHalf.size(); ++i) {
        if (welfare + 0.45 * random.spread() > kHalf[i]) {
            household.assets = static_cast<std::uint16_t>(household.assets | (1u << i));
        }
    }
    household.otherLand = welfare + 0.4 * random.spread() > 0.85 ? 1 : 2;
    household.otherHouse = welfare + 0.4 * random.spread() > 1.15 ? 1 : 2;
    household.savings = welfare + 0.4 * random.spread() > 0.5 ? 1 : 2;
    if (random.chance(0.06)) {
        household.livestock[4] = static_cast<std::uint8_t>(random.between(1, 6));
    }
    if (random.chance(0.02)) {
        household.livestock[0] = static_cast<std::uint8_t>(random.between(1, 3));
    }
    const double perMille = household.welfare;
    if (random.chance(0.02)) {
        return; // not ranked: decile 0 in every ranking
    }
    household.decileNational = static_cast<std::uint8_t>(household.welfare / 100 + 1);
    household.decileProvince = decileNear(random, perMille, -25);
    household.decileCity = decileNear(random, perMille, 40);
}

namespace {

struct Needs
{
    bool component = false; ///< PKH: small child, pupil, pregnant, old or disabled
    bool youngChild = false;
    bool pregnant = false;
};

bool isDisabled(const DemoPerson& person)
{
    return std::any_of(person.function.begin(), person.function.end(),
                       [](std::uint8_t level) { return level == 1 || level == 2; });
}

Needs needsOf(std::span<const DemoPerson> members)
{
    Needs needs;
    for (const DemoPerson& person : members) {
        const int age = fullYears(person.birthDate(), demoDay());
        needs.youngChild |= age < 5;
        needs.pregnant |= person.pregnant;
        needs.component |=
            age < 6 || person.attendance == 2 || age >= 60 || person.pregnant || isDisabled(person);
    }
    return needs;
}

void insure(std::span<DemoPerson> members, int decile, Random& random)
{
    const bool national = random.chance(decile <= 5 ? 0.82 : 0.04);
    const bool city = !national && random.chance(decile <= 6 ? 0.45 : 0.1);
    for (DemoPerson& person : members) {
        const bool forgotten = random.chance(0.04);
        person.pbi = forgotten ? 0 : (national ? 1 : (city ? 2 : 0));
    }
}

} // namespace

void support(DemoHousehold& household, const DemoDwelling& dwelling, std::span<DemoPerson> members,
             Random& random)
{
    const int decile = household.welfare / 100 + 1;
    const Needs needs = needsOf(members);
    unsigned programs = 0;
    const auto give = [&](Program program, bool entitled, double reached, double wronglyIn) {
        programs |= random.chance(entitled ? reached : wronglyIn) ? unsigned(program) : 0u;
    };
    give(Pkh, decile <= 4 && needs.component, 0.74, 0.03);
    give(Sembako, decile <= 5, 0.8, 0.05);
    give(Rtlh,
         dwelling.tenure == 1 && (dwelling.floor >= 5 || dwelling.wall >= 3 || dwelling.roof == 7),
         0.22, 0.005);
    give(Bpnt, decile <= 5, 0.6, 0.04);
    give(Bst, decile <= 4, 0.35, 0.05);
    give(Bpum, false, 0, 0.06);
    household.programs = static_cast<std::uint8_t>(programs);
    if (needs.youngChild || needs.pregnant) {
        household.stuntingRisk = random.chance(decile <= 2 ? 0.5 : 0.2) ? 1 : 2;
    }
    insure(members, decile, random);
}

} // namespace rangkul::demo

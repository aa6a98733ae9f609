// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_plan.h"

#include <algorithm>

namespace rangkul::demo {

namespace {

/// Of each rule: three in a thousand families, at least two, at most forty.
int timesOf(size_t families)
{
    return std::clamp(static_cast<int>(families * 3 / 1000), 2, 40);
}

} // namespace

std::uint64_t Victim::freshNik(const DemoPerson& person) const
{
    const QDate birth = person.birthDate();
    const std::uint64_t day = std::uint64_t(birth.day() + (person.sex == 2 ? 40 : 0));
    const std::uint64_t date =
        day * 10'000u + std::uint64_t(birth.month() * 100 + birth.year() % 100);
    // Serials from 7000: no office of the demo gets that far in a day.
    return (997101u * 1'000'000ull + date) * 10'000u + 7000 + serial++ % 2999;
}

std::optional<int> Victim::memberWho(const std::function<bool(const DemoPerson&)>& fits) const
{
    const auto all = members();
    const int first = random.below(static_cast<int>(all.size()));
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        const int place = (first + i) % static_cast<int>(all.size());
        if (fits(all[static_cast<size_t>(place)])) {
            return place;
        }
    }
    return std::nullopt;
}

FaultPlan planFaults(const Package& package, const std::vector<std::uint32_t>& families,
                     const std::vector<Recipe>& recipes, std::uint64_t seed)
{
    FaultPlan plan;
    Random random(seed, 77);
    std::uint64_t serial = 0;
    if (families.empty()) {
        return plan;
    }
    const int times = timesOf(families.size());
    for (const Recipe& recipe : recipes) {
        int planted = 0;
        const int tries = 400 * times + static_cast<int>(families.size());
        for (int i = 0; i < tries && planted < times; ++i) {
            const std::uint32_t family = random.pick(families);
            if (!plan.isClean(family)) {
                continue;
            }
            const Victim victim{package, family, random, plan, planted, serial};
            auto faults = recipe.plant(victim);
            if (faults.empty()) {
                continue;
            }
            for (RowFault& fault : faults) {
                if (fault.rule == QLatin1String("-")) {
                    fault.rule.clear();
                } else if (fault.rule.isEmpty()) {
                    fault.rule = QString::fromLatin1(recipe.rule);
                }
            }
            plan.byFamily.emplace(family, std::move(faults));
            ++planted;
        }
    }
    return plan;
}

} // namespace rangkul::demo

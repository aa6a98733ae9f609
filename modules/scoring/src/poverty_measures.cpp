// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/poverty_measures.h"

#include "exact_sum.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rangkul::scoring {

namespace {

double weightAt(const Welfare& welfare, size_t i)
{
    if (welfare.weights.empty()) {
        return 1;
    }
    const double weight = welfare.weights[i];
    return weight > 0 ? weight : 0;
}

/// Calls take(value, weight) for each unit that counts.
template <typename Take> void eachUnit(const Welfare& welfare, Take take)
{
    for (size_t i = 0; i < welfare.values.size(); ++i) {
        const double weight = weightAt(welfare, i);
        if (weight > 0 && !std::isnan(welfare.values[i])) {
            take(welfare.values[i], weight);
        }
    }
}

using Unit = std::pair<double, double>; // value, weight

std::vector<Unit> sorted(const Welfare& welfare)
{
    std::vector<Unit> units;
    units.reserve(welfare.values.size());
    eachUnit(welfare, [&units](double value, double weight) { units.emplace_back(value, weight); });
    std::sort(units.begin(), units.end());
    return units;
}

std::optional<double> giniOf(const std::vector<Unit>& units)
{
    ExactSum people;
    ExactSum owned;
    ExactSum area; // twice the area below the Lorenz curve, before dividing
    for (const auto& [value, weight] : units) {
        const double before = owned.value();
        owned.add(value * weight);
        people.add(weight);
        area.add(weight * (before + owned.value()));
    }
    if (people.value() <= 0 || owned.value() <= 0) {
        return std::nullopt;
    }
    return 1 - area.value() / (people.value() * owned.value());
}

std::vector<Unit> poorUnits(const Welfare& welfare, double line)
{
    std::vector<Unit> units = sorted(welfare);
    const auto end = std::lower_bound(units.begin(), units.end(), line,
                                      [](const Unit& unit, double z) { return unit.first < z; });
    units.erase(end, units.end());
    return units;
}

std::optional<double> ratioOf(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

/// Share of `part` of what the whole population has.
std::optional<double> contribution(const std::optional<double>& share,
                                   const std::optional<double>& ofGroup,
                                   const std::optional<double>& ofAll)
{
    if (!share || !ofGroup || !ofAll || *ofAll <= 0) {
        return std::nullopt;
    }
    return *share * *ofGroup / *ofAll;
}

} // namespace

std::optional<double> fgt(const Welfare& welfare, double line, double alpha)
{
    if (!(line > 0) || !(alpha >= 0)) {
        return std::nullopt;
    }
    ExactSum all;
    ExactSum gaps;
    eachUnit(welfare, [&](double value, double weight) {
        all.add(weight);
        if (value < line) {
            gaps.add(alpha == 0 ? weight : weight * std::pow((line - value) / line, alpha));
        }
    });
    return ratioOf(gaps.value(), all.value());
}

std::optional<double> watts(const Welfare& welfare, double line)
{
    if (!(line > 0)) {
        return std::nullopt;
    }
    ExactSum all;
    ExactSum logs;
    bool isDefined = true;
    eachUnit(welfare, [&](double value, double weight) {
        all.add(weight);
        if (value < line) {
            isDefined = isDefined && value > 0;
            logs.add(value > 0 ? weight * std::log(line / value) : 0);
        }
    });
    return isDefined ? ratioOf(logs.value(), all.value()) : std::nullopt;
}

std::optional<double> sen(const Welfare& welfare, double line)
{
    const auto share = fgt(welfare, line, 0);
    if (!share || *share == 0) {
        return share;
    }
    const std::vector<Unit> poor = poorUnits(welfare, line);
    const auto inequality = giniOf(poor);
    if (!inequality) {
        return std::nullopt;
    }
    ExactSum people;
    ExactSum owned;
    for (const auto& [value, weight] : poor) {
        people.add(weight);
        owned.add(value * weight);
    }
    return *share * (1 - (1 - *inequality) * (owned.value() / people.value()) / line);
}

std::optional<double> gini(const Welfare& welfare)
{
    return giniOf(sorted(welfare));
}

std::optional<double> mean(const Welfare& welfare)
{
    ExactSum people;
    ExactSum owned;
    eachUnit(welfare, [&](double value, double weight) {
        people.add(weight);
        owned.add(value * weight);
    });
    return ratioOf(owned.value(), people.value());
}

std::optional<double> quantile(const Welfare& welfare, double share)
{
    const std::vector<Unit> units = sorted(welfare);
    if (units.empty() || !(share >= 0) || !(share <= 1)) {
        return std::nullopt;
    }
    ExactSum all;
    for (const Unit& unit : units) {
        all.add(unit.second);
    }
    const double wanted = share * all.value();
    ExactSum below;
    for (size_t i = 0; i < units.size(); ++i) {
        below.add(units[i].second);
        if (below.value() == wanted && i + 1 < units.size()) {
            return (units[i].first + units[i + 1].first) / 2;
        }
        if (below.value() >= wanted) {
            return units[i].first;
        }
    }
    return units.back().first;
}

PovertySummary summarise(const Welfare& welfare, double line)
{
    PovertySummary out;
    ExactSum counted;
    ExactSum poor;
    ExactSum unknown;
    for (size_t i = 0; i < welfare.values.size(); ++i) {
        const double value = welfare.values[i];
        const double weight = weightAt(welfare, i);
        (std::isnan(value) ? unknown : counted).add(weight);
        poor.add(value < line ? weight : 0);
    }
    out.counted = counted.value();
    out.poor = poor.value();
    out.unknown = unknown.value();
    out.p0 = fgt(welfare, line, 0);
    out.p1 = fgt(welfare, line, 1);
    out.p2 = fgt(welfare, line, 2);
    out.watts = watts(welfare, line);
    out.sen = sen(welfare, line);
    out.gini = gini(welfare);
    out.mean = mean(welfare);
    return out;
}

std::vector<GroupPoverty> decompose(const Welfare& welfare, double line,
                                    std::span<const qint32> groups, int groupCount)
{
    Q_ASSERT(groups.size() == welfare.values.size());
    struct Member
    {
        std::vector<double> values;
        std::vector<double> weights;
    };
    std::vector<Member> members(static_cast<size_t>(std::max(groupCount, 0)));
    Member inside;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i] < 0 || groups[i] >= groupCount) {
            continue;
        }
        for (Member* to : {&members[static_cast<size_t>(groups[i])], &inside}) {
            to->values.push_back(welfare.values[i]);
            to->weights.push_back(weightAt(welfare, i));
        }
    }
    const PovertySummary whole = summarise({inside.values, inside.weights}, line);
    std::vector<GroupPoverty> out;
    out.reserve(members.size());
    for (size_t g = 0; g < members.size(); ++g) {
        GroupPoverty one;
        one.group = static_cast<int>(g);
        one.summary = summarise({members[g].values, members[g].weights}, line);
        one.populationShare = ratioOf(one.summary.counted, whole.counted);
        one.contribution0 = contribution(one.populationShare, one.summary.p0, whole.p0);
        one.contribution1 = contribution(one.populationShare, one.summary.p1, whole.p1);
        one.contribution2 = contribution(one.populationShare, one.summary.p2, whole.p2);
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace rangkul::scoring

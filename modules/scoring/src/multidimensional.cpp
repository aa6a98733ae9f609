// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/multidimensional.h"

#include "exact_sum.h"

#include <algorithm>
#include <numeric>

namespace rangkul::scoring {

namespace {

size_t unitCount(const DeprivationData& data)
{
    return data.indicatorWeights.empty() ? 0 : data.deprived.size() / data.indicatorWeights.size();
}

double weightAt(const DeprivationData& data, size_t unit)
{
    if (data.weights.empty()) {
        return 1;
    }
    return std::max(data.weights[unit], 0.0);
}

/// -1 when an indicator is not known.
qint64 countOf(const DeprivationData& data, size_t unit)
{
    const size_t indicators = data.indicatorWeights.size();
    qint64 count = 0;
    for (size_t j = 0; j < indicators; ++j) {
        const quint8 answer = data.deprived[unit * indicators + j];
        if (answer == kNotKnown) {
            return -1;
        }
        count += answer == kDeprived ? data.indicatorWeights[j] : 0;
    }
    return count;
}

std::optional<double> quotient(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

/// Sums over the units of one population.
struct Sums
{
    explicit Sums(size_t indicators)
        : uncensored(indicators)
        , censored(indicators)
    {
    }

    ExactSum counted, poor, unknown;
    ExactSum intensity; ///< of the poor, weights of indicators not yet divided by their sum
    ExactSum gap1, gap2;
    std::vector<ExactSum> uncensored, censored;

    void add(const DeprivationData& data, size_t unit)
    {
        const double weight = weightAt(data, unit);
        const qint64 count = countOf(data, unit);
        if (count < 0) {
            unknown.add(weight);
            return;
        }
        counted.add(weight);
        const bool isPoor = count >= data.cut;
        if (isPoor) {
            poor.add(weight);
            intensity.add(weight * static_cast<double>(count));
        }
        addIndicators(data, unit, weight, isPoor);
    }

    void addIndicators(const DeprivationData& data, size_t unit, double weight, bool isPoor)
    {
        const size_t indicators = data.indicatorWeights.size();
        for (size_t j = 0; j < indicators; ++j) {
            const size_t at = unit * indicators + j;
            if (data.deprived[at] != kDeprived) {
                continue;
            }
            uncensored[j].add(weight);
            if (!isPoor) {
                continue;
            }
            censored[j].add(weight);
            if (!data.gaps.empty()) {
                const double part = weight * static_cast<double>(data.indicatorWeights[j]);
                gap1.add(part * data.gaps[at]);
                gap2.add(part * data.gaps[at] * data.gaps[at]);
            }
        }
    }
};

MultidimensionalResult resultOf(const Sums& sums, const DeprivationData& data)
{
    const auto& weights = data.indicatorWeights;
    const double whole =
        static_cast<double>(std::accumulate(weights.begin(), weights.end(), qint64(0)));
    const double counted = sums.counted.value();
    MultidimensionalResult out;
    out.counted = counted;
    out.poor = sums.poor.value();
    out.unknown = sums.unknown.value();
    out.h = quotient(out.poor, counted);
    out.a = quotient(sums.intensity.value(), out.poor * whole);
    out.m0 = quotient(sums.intensity.value(), counted * whole);
    if (!data.gaps.empty()) {
        out.m1 = quotient(sums.gap1.value(), counted * whole);
        out.m2 = quotient(sums.gap2.value(), counted * whole);
    }
    for (size_t j = 0; j < weights.size(); ++j) {
        out.uncensored.push_back(quotient(sums.uncensored[j].value(), counted));
        out.censored.push_back(quotient(sums.censored[j].value(), counted));
        out.contribution.push_back(quotient(
            sums.censored[j].value() * static_cast<double>(weights[j]), sums.intensity.value()));
    }
    return out;
}

} // namespace

std::vector<qint64> deprivationCounts(const DeprivationData& data)
{
    std::vector<qint64> counts(unitCount(data));
    for (size_t unit = 0; unit < counts.size(); ++unit) {
        counts[unit] = countOf(data, unit);
    }
    return counts;
}

MultidimensionalResult measure(const DeprivationData& data)
{
    Sums sums(data.indicatorWeights.size());
    for (size_t unit = 0; unit < unitCount(data); ++unit) {
        sums.add(data, unit);
    }
    return resultOf(sums, data);
}

std::vector<GroupDeprivation> decompose(const DeprivationData& data, std::span<const qint32> groups,
                                        int groupCount)
{
    Q_ASSERT(groups.size() == unitCount(data));
    const size_t indicators = data.indicatorWeights.size();
    std::vector<Sums> sums(static_cast<size_t>(std::max(groupCount, 0)), Sums(indicators));
    Sums inside(indicators);
    for (size_t unit = 0; unit < groups.size(); ++unit) {
        if (groups[unit] >= 0 && groups[unit] < groupCount) {
            sums[static_cast<size_t>(groups[unit])].add(data, unit);
            inside.add(data, unit);
        }
    }
    const MultidimensionalResult whole = resultOf(inside, data);
    std::vector<GroupDeprivation> out;
    for (size_t g = 0; g < sums.size(); ++g) {
        GroupDeprivation one;
        one.group = static_cast<int>(g);
        one.result = resultOf(sums[g], data);
        one.populationShare = quotient(one.result.counted, whole.counted);
        one.contribution = quotient(sums[g].intensity.value(), inside.intensity.value());
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace rangkul::scoring

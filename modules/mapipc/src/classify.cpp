// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapipc/classify.h"

#include "rangkul/mapipc/style_messages.h"

#include <algorithm>

namespace rangkul::mapipc {
namespace {

/// Upper edges, ascending and without repeats; the last is the largest value.
using UpperEdges = std::vector<double>;

UpperEdges quantileEdges(const std::vector<double>& sorted, std::size_t classes)
{
    UpperEdges edges;
    for (std::size_t i = 1; i <= classes; ++i) {
        const std::size_t rank = (sorted.size() * i + classes - 1) / classes;
        edges.push_back(sorted[std::max<std::size_t>(rank, 1) - 1]);
    }
    return edges;
}

UpperEdges equalEdges(const std::vector<double>& sorted, std::size_t classes)
{
    const double low = sorted.front();
    const double high = sorted.back();
    UpperEdges edges;
    for (std::size_t i = 1; i < classes; ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(classes);
        edges.push_back(std::lerp(low, high, part));
    }
    edges.push_back(high);
    return edges;
}

/// Running sums over the distinct values, shifted by their middle to keep digits.
struct Sums
{
    std::vector<long double> weight{0};
    std::vector<long double> value{0};
    std::vector<long double> square{0};

    /// Sum of squared deviations of the values first..last (both included).
    long double spread(std::size_t first, std::size_t last) const
    {
        const long double w = weight[last + 1] - weight[first];
        const long double v = value[last + 1] - value[first];
        const long double s = square[last + 1] - square[first];
        return std::max<long double>(s - v * v / w, 0);
    }
};

Sums sumsOf(const std::vector<double>& distinct, const std::vector<std::size_t>& count)
{
    const long double middle = distinct[distinct.size() / 2];
    Sums sums;
    for (std::size_t i = 0; i < distinct.size(); ++i) {
        const auto w = static_cast<long double>(count[i]);
        const long double v = static_cast<long double>(distinct[i]) - middle;
        sums.weight.push_back(sums.weight.back() + w);
        sums.value.push_back(sums.value.back() + w * v);
        sums.square.push_back(sums.square.back() + w * v * v);
    }
    return sums;
}

/// One more class over values 0..last: where its first value lies. The best start never moves left
/// when `last` grows, so halving the range finds all of them in n log n steps.
struct Layer
{
    const Sums& sums;
    const std::vector<long double>& before;
    std::vector<long double>& cost;
    std::vector<std::size_t>& start;

    void solve(std::size_t low, std::size_t high, std::size_t from, std::size_t to)
    {
        const std::size_t last = low + (high - low) / 2;
        std::size_t best = from;
        long double bestCost = -1;
        for (std::size_t first = from; first <= std::min(to, last); ++first) {
            const long double total = before[first - 1] + sums.spread(first, last);
            if (bestCost < 0 || total < bestCost) {
                bestCost = total;
                best = first;
            }
        }
        cost[last] = bestCost;
        start[last] = best;
        if (last > low) {
            solve(low, last - 1, from, best);
        }
        if (last < high) {
            solve(last + 1, high, best, to);
        }
    }
};

UpperEdges jenksEdges(const std::vector<double>& sorted, std::size_t wanted)
{
    std::vector<double> distinct;
    std::vector<std::size_t> count;
    for (const double value : sorted) {
        if (distinct.empty() || distinct.back() != value) {
            distinct.push_back(value);
            count.push_back(0);
        }
        ++count.back();
    }
    const std::size_t n = distinct.size();
    const std::size_t classes = std::min(wanted, n);
    const Sums sums = sumsOf(distinct, count);
    std::vector<long double> cost(n);
    for (std::size_t last = 0; last < n; ++last) {
        cost[last] = sums.spread(0, last);
    }
    std::vector<std::vector<std::size_t>> starts(classes, std::vector<std::size_t>(n, 0));
    for (std::size_t k = 1; k < classes; ++k) {
        const std::vector<long double> before = cost;
        Layer{sums, before, cost, starts[k]}.solve(k, n - 1, k, n - 1);
    }
    UpperEdges edges(classes);
    std::size_t last = n - 1;
    for (std::size_t k = classes; k-- > 0;) {
        edges[k] = distinct[last];
        last = starts[k][last] - (k > 0 ? 1 : 0);
    }
    return edges;
}

UpperEdges upperEdges(const std::vector<double>& sorted, ClassMethod method, std::size_t classes)
{
    switch (method) {
    case ClassMethod::Quantile:
        return quantileEdges(sorted, classes);
    case ClassMethod::Equal:
        return equalEdges(sorted, classes);
    case ClassMethod::Jenks:
        return jenksEdges(sorted, classes);
    }
    return {sorted.back()};
}

bool isKnown(const std::optional<double>& value)
{
    return value && std::isfinite(*value);
}

} // namespace

ClassifyReply classify(const ClassifyRequest& request)
{
    ClassifyReply reply;
    reply.classOf.assign(request.values.size(), kMissingClass);
    std::vector<double> sorted;
    for (const auto& value : request.values) {
        if (isKnown(value)) {
            sorted.push_back(*value);
        }
    }
    reply.missing = static_cast<std::uint32_t>(request.values.size() - sorted.size());
    if (sorted.empty()) {
        return reply;
    }
    std::sort(sorted.begin(), sorted.end());
    UpperEdges upper = upperEdges(sorted, request.method,
                                  std::clamp<std::uint32_t>(request.classes, 1, kMaxClasses));
    upper.erase(std::unique(upper.begin(), upper.end()), upper.end());

    for (std::size_t i = 0; i < request.values.size(); ++i) {
        if (isKnown(request.values[i])) {
            const auto at = std::lower_bound(upper.begin(), upper.end(), *request.values[i]);
            reply.classOf[i] = static_cast<std::int32_t>(at - upper.begin());
        }
    }
    reply.edges.push_back(sorted.front());
    reply.edges.insert(reply.edges.end(), upper.begin(), upper.end());
    return reply;
}

} // namespace rangkul::mapipc

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/pair_groups.h"

#include "rangkul/linkage/comparer.h"

#include <algorithm>
#include <numeric>

namespace rangkul::linkage {

namespace {

/// Union-find with path halving; the lowest row stands for its group.
class Groups
{
public:
    explicit Groups(quint32 rows)
        : m_parents(rows)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0U);
    }
    quint32 find(quint32 row)
    {
        while (m_parents[row] != row) {
            m_parents[row] = m_parents[m_parents[row]];
            row = m_parents[row];
        }
        return row;
    }
    void join(quint32 a, quint32 b)
    {
        const quint32 x = find(a);
        const quint32 y = find(b);
        m_parents[std::max(x, y)] = std::min(x, y);
    }

private:
    std::vector<quint32> m_parents;
};

} // namespace

std::vector<std::vector<quint32>> connectedGroups(const std::vector<LinkedPair>& pairs,
                                                  quint32 rows)
{
    Groups groups(rows);
    std::vector<quint32> linked;
    for (const LinkedPair& pair : pairs) {
        if (pair.isLink()) {
            groups.join(pair.a, pair.b);
            linked.push_back(pair.a);
            linked.push_back(pair.b);
        }
    }
    std::sort(linked.begin(), linked.end());
    linked.erase(std::unique(linked.begin(), linked.end()), linked.end());
    std::stable_sort(linked.begin(), linked.end(),
                     [&groups](quint32 x, quint32 y) { return groups.find(x) < groups.find(y); });
    std::vector<std::vector<quint32>> out;
    for (const quint32 row : linked) {
        if (out.empty() || groups.find(out.back().front()) != groups.find(row)) {
            out.emplace_back();
        }
        out.back().push_back(row);
    }
    return out;
}

void keepOneToOne(std::vector<LinkedPair>& pairs)
{
    std::vector<size_t> order(pairs.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&pairs](size_t x, size_t y) { return pairs[x].weight > pairs[y].weight; });
    quint32 rows = 0;
    for (const LinkedPair& pair : pairs) {
        rows = std::max(rows, pair.b + 1);
    }
    std::vector<bool> isTaken(rows, false);
    for (const size_t at : order) {
        LinkedPair& pair = pairs[at];
        if (!pair.isLink()) {
            continue;
        }
        if (isTaken[pair.a] || isTaken[pair.b]) {
            pair.verdict = Verdict::No;
        } else {
            isTaken[pair.a] = isTaken[pair.b] = true;
        }
    }
}

void addImpliedPairs(const RecordStore& store, const Model& model, const ImpliedOptions& options,
                     std::vector<LinkedPair>& pairs)
{
    const Comparer comparer(store);
    const Weigher weigher(model, store);
    std::vector<LinkedPair> added;
    for (const std::vector<quint32>& group : connectedGroups(pairs, store.size())) {
        if (group.size() < 3 || group.size() > options.mostRows) {
            continue;
        }
        std::vector<LinkedPair> all;
        bool agrees = true;
        for (size_t i = 0; i < group.size() && agrees; ++i) {
            for (size_t j = i + 1; j < group.size() && agrees; ++j) {
                const Agreement agreement = comparer.compare(group[i], group[j]);
                const double weight = weigher.weight(agreement, group[i], group[j]);
                const bool isShared = weigher.verdict(agreement, weight) == Verdict::SharedNik;
                agrees = weight >= options.leastWeight && !isShared;
                all.push_back({group[i], group[j], static_cast<float>(weight), Verdict::Probable,
                               packed(agreement)});
            }
        }
        if (agrees) {
            added.insert(added.end(), all.begin(), all.end());
        }
    }
    for (const LinkedPair& pair : added) {
        const auto at = std::lower_bound(pairs.begin(), pairs.end(), pair, ByRows());
        if (at != pairs.end() && at->a == pair.a && at->b == pair.b) {
            at->verdict = at->isLink() ? at->verdict : Verdict::Probable;
        }
    }
    const auto known = pairs;
    for (const LinkedPair& pair : added) {
        if (!std::binary_search(known.begin(), known.end(), pair, ByRows())) {
            pairs.push_back(pair);
        }
    }
    std::sort(pairs.begin(), pairs.end(), ByRows());
}

} // namespace rangkul::linkage

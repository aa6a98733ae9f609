// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/evaluation.h"

#include <unordered_map>

namespace rangkul::linkage {

double Quality::precision() const
{
    return pairs == 0 ? 1 : static_cast<double>(right) / static_cast<double>(pairs);
}

double Quality::recall() const
{
    return matches == 0 ? 1 : static_cast<double>(right) / static_cast<double>(matches);
}

double Quality::f1() const
{
    const double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
}

quint64 truePairs(const RecordStore& store, const std::vector<quint32>& entities)
{
    const bool isTwoLists = store.sizeOf(0) < store.size();
    struct Seen
    {
        quint64 first = 0;
        quint64 second = 0;
    };
    std::unordered_map<quint32, Seen> seen;
    quint64 pairs = 0;
    for (quint32 row = 0; row < store.size(); ++row) {
        Seen& here = seen[entities[row]];
        const bool isFirst = store.source(row) == 0;
        pairs += isTwoLists ? (isFirst ? here.second : here.first) : here.first + here.second;
        ++(isFirst ? here.first : here.second);
    }
    return pairs;
}

Quality qualityOf(const LinkResult& result, const std::vector<quint32>& entities, quint64 matches,
                  Verdict least)
{
    Quality out;
    out.matches = matches;
    for (const LinkedPair& pair : result.pairs) {
        if (pair.isLink() && pair.verdict >= least) {
            ++out.pairs;
            out.right += entities[pair.a] == entities[pair.b] ? 1 : 0;
        }
    }
    return out;
}

} // namespace rangkul::linkage

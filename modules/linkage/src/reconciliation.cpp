// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/reconciliation.h"

#include "rangkul/linkage/comparer.h"

#include <algorithm>
#include <unordered_map>

namespace rangkul::linkage {

namespace {

using Standing = Reconciliation::Standing;

void heaviestFirst(std::vector<LinkedPair>& pairs)
{
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const LinkedPair& x, const LinkedPair& y) { return x.weight > y.weight; });
}

} // namespace

quint64 Reconciliation::count(const RecordStore& store, quint8 source, Standing standing) const
{
    quint64 rows = 0;
    for (quint32 row = 0; row < standings.size(); ++row) {
        rows += store.source(row) == source && standings[row] == standing ? 1 : 0;
    }
    return rows;
}

const std::vector<LinkedPair>* Reconciliation::pairsOf(ListPart part) const
{
    switch (part) {
    case ListPart::Match:
        return &matches;
    case ListPart::Probable:
        return &probable;
    case ListPart::SharedNik:
        return &sharedNiks;
    default:
        return nullptr;
    }
}

const std::vector<quint32>* Reconciliation::rowsOf(ListPart part) const
{
    switch (part) {
    case ListPart::OnlyFirst:
        return &onlyHere;
    case ListPart::OnlySecond:
        return &onlyThere;
    default:
        return nullptr;
    }
}

void addKnownPairs(const RecordStore& store, std::vector<LinkedPair>& pairs)
{
    constexpr float kBeyondDoubt = 100; // bits; more than any comparison gives
    std::unordered_map<quint32, quint32> first;
    for (quint32 row = 0; row < store.size(); ++row) {
        if (store.source(row) == 0 && store.known(row) != 0) {
            first.emplace(store.known(row), row);
        }
    }
    const Comparer comparer(store);
    for (quint32 row = 0; row < store.size() && !first.empty(); ++row) {
        const auto found = first.find(store.known(row));
        if (store.source(row) != 0 && found != first.end()) {
            const auto [a, b] = std::minmax(found->second, row);
            pairs.push_back({a, b, kBeyondDoubt, Verdict::Certain, packed(comparer.compare(a, b))});
        }
    }
    std::sort(pairs.begin(), pairs.end(), ByRows());
}

Reconciliation reconcile(const RecordStore& store, const std::vector<LinkedPair>& pairs)
{
    Reconciliation out;
    out.standings.assign(store.size(), Standing::Only);
    const auto raise = [&out](const LinkedPair& pair, Standing standing) {
        for (const quint32 row : {pair.a, pair.b}) {
            out.standings[row] = std::max(out.standings[row], standing);
        }
    };
    for (LinkedPair pair : pairs) {
        if (store.source(pair.a) != 0) {
            std::swap(pair.a, pair.b);
        }
        switch (pair.verdict) {
        case Verdict::Certain:
            out.matches.push_back(pair);
            raise(pair, Standing::Match);
            break;
        case Verdict::Probable:
            out.probable.push_back(pair);
            raise(pair, Standing::Probable);
            break;
        case Verdict::SharedNik:
            out.sharedNiks.push_back(pair);
            break;
        case Verdict::No:
            break;
        }
    }
    heaviestFirst(out.matches);
    heaviestFirst(out.probable);
    heaviestFirst(out.sharedNiks);
    for (quint32 row = 0; row < store.size(); ++row) {
        if (out.standings[row] == Standing::Only) {
            (store.source(row) == 0 ? out.onlyHere : out.onlyThere).push_back(row);
        }
    }
    return out;
}

} // namespace rangkul::linkage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/merge.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rangkul::sync {

namespace {

bool names(std::span<const Dot> sorted, const Dot& dot)
{
    return std::binary_search(sorted.begin(), sorted.end(), dot);
}

/// Whether the author of `seen` knew this dot of the row: numbers of one actor come without gaps.
bool knew(std::span<const Dot> seen, const Dot& dot)
{
    return std::any_of(seen.begin(), seen.end(), [&](const Dot& highest) {
        return highest.actor == dot.actor && highest.n >= dot.n;
    });
}

template <typename H> void insertByDot(std::vector<H>& heads, H added)
{
    const auto place =
        std::lower_bound(heads.begin(), heads.end(), added.dot,
                         [](const H& head, const Dot& dot) { return head.dot < dot; });
    if (place != heads.end() && place->dot == added.dot) {
        *place = std::move(added);
    } else {
        heads.insert(place, std::move(added));
    }
}

auto rank(const Head& head)
{
    return std::tuple(head.hlc, head.dot.actor, head.dot.n);
}

} // namespace

void applyToHeads(std::vector<Head>& heads, const Dot& dot, Hlc hlc, const CellOperation& cell)
{
    std::erase_if(heads, [&](const Head& head) { return names(cell.bases, head.dot); });
    insertByDot(heads, Head{dot, hlc, cell.values});
}

const Head& winner(std::span<const Head> heads)
{
    Q_ASSERT(!heads.empty());
    return *std::max_element(heads.begin(), heads.end(),
                             [](const Head& a, const Head& b) { return rank(a) < rank(b); });
}

bool isConflicted(std::span<const Head> heads)
{
    return std::any_of(heads.begin(), heads.end(),
                       [&](const Head& head) { return head.values != heads.front().values; });
}

std::vector<Dot> shownBases(std::span<const Head> heads)
{
    std::vector<Dot> bases;
    if (heads.empty()) {
        return bases;
    }
    const Head& shown = winner(heads);
    for (const Head& head : heads) {
        if (head.values == shown.values) {
            bases.push_back(head.dot);
        }
    }
    std::sort(bases.begin(), bases.end());
    return bases;
}

std::vector<Dot> allBases(std::span<const Head> heads)
{
    std::vector<Dot> bases;
    for (const Head& head : heads) {
        bases.push_back(head.dot);
    }
    std::sort(bases.begin(), bases.end());
    return bases;
}

void applyToLife(std::vector<LifeHead>& life, const LifeHead& added)
{
    std::erase_if(life, [&](const LifeHead& head) { return knew(added.seen, head.dot); });
    insertByDot(life, added);
}

std::vector<Dot> unansweredEdits(std::span<const LifeHead> life, std::span<const Dot> cellHeads)
{
    const auto isAnswered = [&](const Dot& dot) {
        return std::any_of(life.begin(), life.end(), [&](const LifeHead& head) {
            return head.kind == OperationKind::Delete && knew(head.seen, dot);
        });
    };
    const bool isWithdrawn = std::any_of(life.begin(), life.end(), [](const LifeHead& head) {
        return head.kind == OperationKind::Delete;
    });
    std::vector<Dot> open;
    if (!isWithdrawn) {
        return open;
    }
    std::copy_if(cellHeads.begin(), cellHeads.end(), std::back_inserter(open),
                 [&](const Dot& dot) { return !isAnswered(dot); });
    for (const LifeHead& head : life) {
        if (head.kind == OperationKind::Undelete && !isAnswered(head.dot)) {
            open.push_back(head.dot);
        }
    }
    std::sort(open.begin(), open.end());
    open.erase(std::unique(open.begin(), open.end()), open.end());
    return open;
}

RowState rowState(std::span<const LifeHead> life, std::span<const Dot> cellHeads)
{
    const bool isWithdrawn = std::any_of(life.begin(), life.end(), [](const LifeHead& head) {
        return head.kind == OperationKind::Delete;
    });
    if (!isWithdrawn) {
        return RowState::Live;
    }
    return unansweredEdits(life, cellHeads).empty() ? RowState::Withdrawn : RowState::Disputed;
}

std::vector<Dot> seenOf(std::span<const LifeHead> life, std::span<const Dot> cellHeads)
{
    std::map<ActorId, quint64> highest;
    const auto raise = [&](const Dot& dot) {
        quint64& n = highest[dot.actor];
        n = std::max(n, dot.n);
    };
    std::for_each(cellHeads.begin(), cellHeads.end(), raise);
    for (const LifeHead& head : life) {
        raise(head.dot);
    }
    std::vector<Dot> seen;
    for (const auto& [actor, n] : highest) {
        seen.push_back(Dot{actor, n});
    }
    return seen;
}

} // namespace rangkul::sync

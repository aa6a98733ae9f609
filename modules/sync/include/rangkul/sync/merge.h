// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/operation.h"

#include <span>

namespace rangkul::sync {

// The merge rule (sync.md 3.1, 3.2): pure functions, equal on every laptop in any causal order.

/// heads = (heads - bases) + {this}. Heads stay sorted by dot. The caller passes over operations
/// that its vector already covers, and applies none before those it names.
void applyToHeads(std::vector<Head>& heads, const Dot& dot, Hlc hlc, const CellOperation& cell);

/// The head that is shown until a person decides: the greatest (hlc, actor, n). `heads` is not
/// empty.
const Head& winner(std::span<const Head> heads);

/// Two heads hold different values.
bool isConflicted(std::span<const Head> heads);

/// What an ordinary edit names as bases: every head that holds the value on screen. Sorted.
std::vector<Dot> shownBases(std::span<const Head> heads);

/// What a resolution names as bases: all heads. Sorted.
std::vector<Dot> allBases(std::span<const Head> heads);

/// A withdrawal (Delete) or return (Undelete) of a row that no later one has answered.
struct LifeHead
{
    OperationKind kind = OperationKind::Delete;
    Dot dot;
    Hlc hlc = 0;
    std::vector<Dot> seen; ///< per actor the highest n on this row its author knew; sorted by actor

    bool operator==(const LifeHead&) const = default;
};

/// Takes out the life heads that the author of the new one knew, adds the new one; sorted by dot.
void applyToLife(std::vector<LifeHead>& life, const LifeHead& added);

enum class RowState : std::uint8_t {
    Live,
    Withdrawn, ///< hidden, kept
    Disputed,  ///< withdrawn by one, edited by another who did not know: stays visible, a conflict
};

/// `cellHeads`: dots of all heads of all cells of the row, in any order.
RowState rowState(std::span<const LifeHead> life, std::span<const Dot> cellHeads);

/// The dots that stand against the withdrawals; empty unless Disputed. Sorted.
std::vector<Dot> unansweredEdits(std::span<const LifeHead> life, std::span<const Dot> cellHeads);

/// What a Delete or Undelete made here carries as `seen`: per actor the highest n among the heads
/// of the row. Sorted by actor.
std::vector<Dot> seenOf(std::span<const LifeHead> life, std::span<const Dot> cellHeads);

} // namespace rangkul::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/chain.h"

namespace rangkul::sync {

// A register that was put back from a copy, or copied to a second computer, would give one number
// to two different operations. It goes on as another actor instead (sync.md 3.1, 3.8).

/// The same laptop under a new number.
struct Incarnation
{
    SyncIdentity identity; ///< the same keys
    ControlFile request;   ///< makes the number known to the others, signed by the laptop's key
    std::vector<Member> members;
    /// Of the old number: the files that others have, too, or will find on the drop.
    ChainState kept;
    /// Own operations after kept.lastN, in order, still with their old dots.
    std::vector<Operation> moved;
};

/// The next number of the laptop that `identity` is. `control`: all control files known.
core::Result<Incarnation> nextIncarnation(const SyncIdentity& identity,
                                          const std::vector<ScopeKey>& keys,
                                          std::vector<ControlFile> control);

/// What the operations of `from` after number `keptN` are called by the actor `to`.
struct Renumbering
{
    ActorId from = 0;
    quint64 keptN = 0;
    ActorId to = 0;

    bool moves(const Dot& dot) const { return dot.actor == from && dot.n > keptN; }
    Dot of(const Dot& dot) const { return moves(dot) ? Dot{to, dot.n - keptN} : dot; }
    /// Sorted again.
    std::vector<Dot> of(std::vector<Dot> dots) const;
    /// The same for Operation::seen: who knew a moved operation knew all of `from` before it.
    std::vector<Dot> ofSeen(const std::vector<Dot>& seen) const;
    Operation of(Operation operation) const;
};

} // namespace rangkul::sync

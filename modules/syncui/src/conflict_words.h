// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/conflict.h"

#include <functional>

namespace rangkul::syncui {

/// Says what a reference points at: a region's name, the head of a household.
using ReferenceWords = std::function<QString(const registry::RowRef&)>;

/// "Floor", "Address, RT" (the fields of a group that differ), "the whole record".
QString cellTitle(const sync::Conflict& conflict);
/// The values of one side as a person reads them: of a group only the fields that are at strife,
/// one line each. Of identity numbers only the digits that differ are uncovered.
QString valuesText(const sync::Conflict& conflict, const std::vector<registry::Value>& values,
                   const ReferenceWords& references);
/// "Bu Rini · 14/07/2025 14.05 · clock doubtful".
QString authorText(const sync::ConflictSide& side);
QString kindText(sync::ConflictKind kind);

/// What a decision about several conflicts at once takes of each.
enum class Pick {
    Mine,   ///< written on this laptop
    Theirs, ///< written on the other laptop; nothing when there are several
    Newer,  ///< written last; nothing when a clock is doubtful
};
/// The side to take; nothing when the choice does not fit this conflict.
std::optional<std::size_t> pickedSide(const sync::Conflict& conflict, Pick pick);

} // namespace rangkul::syncui

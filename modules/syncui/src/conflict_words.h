// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/conflict.h"

namespace rangkul::syncui {

/// "Floor", "Address" (a group by its first field), "the household itself".
QString cellTitle(const sync::Conflict& conflict);
/// The values of one side as a person reads them, one line per field of the cell.
QString valuesText(const sync::Conflict& conflict, const std::vector<registry::Value>& values);
/// "Bu Rini, Laptop Campurejo, 14/07/2025 14.05".
QString authorText(const sync::ConflictSide& side);
QString kindText(sync::ConflictKind kind);

} // namespace rangkul::syncui

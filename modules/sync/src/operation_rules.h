// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/version_vector.h"

#include <span>

namespace rangkul::sync {

/// Table, column and type rules for operations that another laptop made, and that it names nothing
/// it could not know. Corrupt ("sync.unknown_column", "sync.wrong_type", "sync.beyond_vector").
core::Status checkRules(std::span<const Operation> operations, const VersionVector& authorKnows);

} // namespace rangkul::sync

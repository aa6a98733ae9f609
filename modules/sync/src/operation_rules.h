// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/schema.h"
#include "rangkul/sync/version_vector.h"

#include <span>

namespace rangkul::sync {

/// Table, column and type rules for operations that another laptop made, and that it names nothing
/// it could not know. What the schema does not know is right in an operation of a newer schema.
/// Corrupt ("sync.unknown_column", "sync.wrong_type", "sync.beyond_vector"), NewerFormat
/// ("sync.newer_program": a known field has got another shape).
core::Status checkRules(std::span<const Operation> operations, const VersionVector& authorKnows,
                        const Schema& schema);

/// Takes out what the schema does not know and says what that was, sorted. Operations on unknown
/// kinds of records go; of the others at least the row stays.
std::vector<UnknownPart> takeOutUnknown(std::vector<Operation>& operations, const Schema& schema);
/// The other half: leaves only these parts.
void keepOnly(std::vector<Operation>& operations, std::span<const UnknownPart> parts);

} // namespace rangkul::sync

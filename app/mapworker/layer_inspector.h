// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "rangkul/mapipc/inspect_messages.h"

namespace rangkul::mapworker {

/// What a base map file, or a .qgz project with all its layers, holds. A file that cannot be used
/// is a reply with a problem, not a failure: it is what was asked.
Outcome<mapipc::InspectReply> inspectFile(const mapipc::InspectRequest& request);

} // namespace rangkul::mapworker

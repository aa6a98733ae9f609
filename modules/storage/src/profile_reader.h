// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_store.h"

namespace rangkul::storage {

/// Everything the profile screen shows of one household. NotFound ("record.missing").
core::Result<registry::HouseholdProfile> readProfile(Session& session,
                                                     const core::RecordId& household);

} // namespace rangkul::storage

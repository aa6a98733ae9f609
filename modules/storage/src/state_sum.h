// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace rangkul::storage {

/// The digest of everything stored. Rows that bulk writes left out are added up now, by several
/// threads, and remembered; outside a transaction.
core::Result<sync::StateDigest> wholeDigest(Session& session);

/// Of the stored rows from `firstId` to `lastId`, read one by one; slow but needs no memory of
/// what happened.
core::Result<sync::StateDigest> digestOfRows(Session& session, const LeftOut& rows);

} // namespace rangkul::storage

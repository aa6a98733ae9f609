// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/error.h"

struct sqlite3;

namespace rangkul::storage {

/// What SQLite's extended result code means to people: DiskFull, NoPermission, Held, Corrupt,
/// Cancelled, Io or Storage; `detail` has SQLite's words and must never hold a bound value.
core::Error sqlError(int extendedCode, const char* message);
/// Of the connection's last failure.
core::Error lastSqlError(sqlite3* connection);

} // namespace rangkul::storage

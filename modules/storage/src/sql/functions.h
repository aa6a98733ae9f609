// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/result.h"

struct sqlite3;

namespace rangkul::storage {

/// Registers what the triggers of a register call: rangkul_writer(), which only this program has,
/// and ST_IsEmpty, ST_MinX, ST_MaxX, ST_MinY, ST_MaxY of the GeoPackage R-tree extension.
core::Status registerFunctions(sqlite3* connection);

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/boundary_reader.h"
#include "rangkul/storage/register.h"

namespace rangkul::services {

/// The regions of a boundary file as records of the register, in one commit: those already there
/// (by code) get the new name and border, the others are added. Nothing is taken away. `fileName`
/// is shown in the history.
core::Result<registry::Commit> storeBoundaries(storage::Register& reg,
                                               const exchange::BoundaryFile& file,
                                               const QString& fileName);

} // namespace rangkul::services

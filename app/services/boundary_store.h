// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/boundary_reader.h"
#include "rangkul/storage/register.h"

namespace rangkul::services {

/// What a boundary file would change in a register.
struct BoundaryChange
{
    registry::Edit edit;
    qint64 added = 0;   ///< regions the register does not know
    qint64 changed = 0; ///< known ones with another name, border, level or parent
    qint64 same = 0;    ///< nothing about them is new
};

/// Compares the regions of a boundary file with those of the register, by their Kemendagri code or,
/// where the file has only that, by their BPS code. What the file does not say stays as it is, and
/// nothing is taken away. `fileName` is shown in the history.
core::Result<BoundaryChange> compareBoundaries(storage::Register& reg,
                                               const exchange::BoundaryFile& file,
                                               const QString& fileName);

/// The same, stored in one commit that can be undone.
core::Result<registry::Commit> storeBoundaries(storage::Register& reg,
                                               const exchange::BoundaryFile& file,
                                               const QString& fileName);

} // namespace rangkul::services

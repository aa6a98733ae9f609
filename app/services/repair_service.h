// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/row_repair.h"
#include "rangkul/storage/register.h"

namespace rangkul::services {

/// How the files of an import were read; see exchange::readingsOf().
core::Result<std::vector<exchange::KeptReading>> readingsOfImport(storage::Register& reg,
                                                                  const core::RecordId& dataset);

/// Checks rows of the repair tray again by the rules of their import. Stores nothing.
core::Result<exchange::RepairOutcome> checkTrayRows(storage::Register& reg,
                                                    const std::vector<exchange::RepairWish>& wishes,
                                                    const core::Progress& progress);

/// The same, and the rows that are good go into the register, one commit per list. The others stay
/// in the tray.
core::Result<exchange::RepairOutcome>
takeInTrayRows(storage::Register& reg, const std::vector<exchange::RepairWish>& wishes,
               const core::Progress& progress);

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_state.h"

namespace rangkul::exchange {

struct RecipientOptions;

/// Adds a file to the state and notes its size and time.
void addScan(ImportState& state, const ImportFile& file);
/// Starts hashing the files in a thread of its own; datasetRow() waits for it.
void startHash(ImportState& state);
/// Conflict "import.file_changed" when a file has another size or time than when it was planned.
core::Status requireUnchanged(const ImportState& state);
/// The record of the received edition.
registry::NewRow datasetRow(ImportState& state);
QString datasetFileNames(const ImportState& state);
/// Keeps how each file is read, before its first row.
core::Status writeReadings(const ImportState& state, const RecipientOptions* recipients,
                           registry::ImportWriter& writer);

} // namespace rangkul::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "import_service.h"
#include "rangkul/storage/register.h"

#include <memory>

namespace rangkul::bench {

/// Of every register here: its people are invented.
QString passphrase();
const core::Clock& systemClock();

/// A new register that knows the regions of the demo city and nobody yet. Needs the boundaries that
/// writeCity() leaves in the folder of the bench.
core::Result<std::unique_ptr<storage::Register>>
emptyCity(const Bench& bench, const QString& folder, vault::KdfCost cost);

/// Writes the two CSV files of a city of that size into `folder` and the boundaries beside it.
core::Status writeCity(const Bench& bench, const QString& folder, int households,
                       double familySize);

/// Imports both files of `folder` as an officer does. Fails when a row was left out.
core::Result<services::ImportOutcome> importCity(storage::Register& reg, const QString& folder);

core::Result<std::unique_ptr<storage::Register>> openBigRegister(const Bench& bench);

/// "300,000 households, 1,000,214 persons"
QString scaleOf(qint64 households, qint64 persons);

} // namespace rangkul::bench

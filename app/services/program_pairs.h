// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/program_pairs.h"
#include "rangkul/registry/repositories.h"

namespace rangkul::services {

core::Result<registry::PairTable> pairTable(const registry::RecordRepository& records);

/// Decides a pair anew or for the first time. InvalidInput "program.same_pair" (name).
core::Result<registry::Commit> setPair(registry::RecordRepository& records,
                                       const registry::Record& a, const registry::Record& b,
                                       qint64 compatibility, const QString& reason,
                                       const QString& source);

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "rangkul/mapipc/render_messages.h"

#include <atomic>

namespace rangkul::mapworker {

/// Measures what QGIS's own categorised renderer needs for these points, from a memory layer (its
/// fastest source) with its parallel job.
Outcome<mapipc::BenchmarkReply> benchmarkPoints(const mapipc::BenchmarkRequest& request,
                                                const std::atomic_bool& cancelled);

} // namespace rangkul::mapworker

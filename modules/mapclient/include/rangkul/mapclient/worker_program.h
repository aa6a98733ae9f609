// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/result.h"

namespace rangkul::mapclient {

/// The map worker's program: what the environment variable RANGKUL_MAPWORKER names, else beside
/// this program, else in libexec/rangkul of its installation. NotFound ("map.worker.missing") when
/// none is there; a variable that names nothing is not passed over.
core::Result<QString> findMapWorker();

} // namespace rangkul::mapclient

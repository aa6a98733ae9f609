// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace rangkul::cli {

/// --on DATE: the day that decides ages.
void addDayOption(QCommandLineParser& parser);

} // namespace rangkul::cli

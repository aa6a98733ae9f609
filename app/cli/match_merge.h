// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <vector>

namespace rangkul::cli {

/// "duplicates merge" and "duplicates unmerge".
std::vector<Command> mergeCommands();

} // namespace rangkul::cli

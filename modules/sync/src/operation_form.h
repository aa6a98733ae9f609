// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/operation.h"

#include <span>

namespace rangkul::sync {

/// Why an operation breaks the form of its kind or a limit: a reason key, or nullptr when it does
/// not. Sizes of values are left to the codec, which knows their bytes.
const char* formFault(const Operation& operation);

/// The same for a list of one actor: contiguous in n, rising in hlc.
const char* formFault(std::span<const Operation> operations);

} // namespace rangkul::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/variable.h"

namespace rangkul::words {

/// Untranslated English label of context "variable"; nullptr when the table has none.
const char* variableLabel(const registry::Variable& variable);

} // namespace rangkul::words

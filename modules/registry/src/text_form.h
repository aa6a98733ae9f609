// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value_rules.h"

namespace rangkul::registry {

core::Error valueError(const Variable& variable, const char* reason, QStringList more = {});

/// The text in the form its column asks for, or missing when it says nothing.
core::Result<Value> checkedText(const Variable& variable, const QString& text);

} // namespace rangkul::registry

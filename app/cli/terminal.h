// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/result.h"

#include <cstdio>

namespace rangkul::cli {

/// True when a person looks at `file`.
bool isTerminal(FILE* file);
/// Asks for a secret on the terminal without showing it. InvalidInput ("passphrase.no_terminal")
/// when nobody is there.
core::Result<QString> askSecret(const QString& prompt);

} // namespace rangkul::cli

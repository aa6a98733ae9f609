// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/error.h"

namespace rangkul::words {

/// What went wrong, where, and what to do, as an officer would say it. Unknown reasons fall back on
/// the error code.
QString sentence(const core::Error& error);
/// The words of a long work's step ("import.reading" -> "Reading the file").
QString stepLabel(const QString& step);

} // namespace rangkul::words

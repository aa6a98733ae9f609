// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rangkul::scoring {

/// Bytes of a file compiled in from models/. It must exist.
QByteArray builtinFile(const QString& name);

} // namespace rangkul::scoring

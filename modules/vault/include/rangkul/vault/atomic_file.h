// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/result.h"

namespace rangkul::vault {

/// Replaces a small file as a whole: after a power cut the old or the new content is there, never
/// a mixture. Io, DiskFull or NoPermission with the path.
core::Status replaceFile(const QString& path, QByteArrayView content);

/// NotFound, NoPermission or Io with the path; InvalidInput ("file.too_large") over `limit` bytes.
core::Result<QByteArray> readFile(const QString& path, qint64 limit);

/// Makes the names in a folder (new, renamed or removed files) survive a power cut.
void syncFolder(const QString& folder);

} // namespace rangkul::vault

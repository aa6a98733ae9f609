// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "rangkul/core/result.h"
#include "rangkul/sync/drop.h"

namespace rangkul::sync::platform {

// Files that survive a power cut, by the means of each system. Errors name the path: DiskFull
// ("drop.full"), NoPermission ("drop.no_permission"), NotFound ("drop.missing"), Io ("drop.io").

/// Creates a file that must not exist, writes it and waits until it is on the medium. Nothing is
/// left when it fails.
core::Status writeNewFile(const QString& path, QByteArrayView bytes);

/// Gives a written file its final name, never over another. When Existed, `from` is still there.
core::Result<PutOutcome> moveNew(const QString& from, const QString& to);

/// Makes the names in a folder last. Quietly does nothing where the system has no such thing.
void syncFolder(const QString& folder);

/// Creates the folder with those above it and makes them last.
core::Status makeFolder(const QString& folder);

core::Status removeFile(const QString& path);

} // namespace rangkul::sync::platform

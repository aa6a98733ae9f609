// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>

#include "platform/volume_kind.h"

#include <windows.h>

namespace rangkul::storage {

QString networkFileSystemOf(const QString& existingFolder)
{
    const QString native = QDir::toNativeSeparators(existingFolder);
    if (native.startsWith(QStringLiteral("\\\\"))) {
        return QStringLiteral("smb");
    }
    const QString drive = native.left(3);
    const UINT kind = ::GetDriveTypeW(reinterpret_cast<const wchar_t*>(drive.utf16()));
    return kind == DRIVE_REMOTE ? QStringLiteral("smb") : QString();
}

} // namespace rangkul::storage

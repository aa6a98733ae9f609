// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rangkul::storage {

/// What kind of place a folder is. SQLite's locks and write-ahead log are only sure on Local.
struct VolumeKind
{
    enum class Kind {
        Local,
        Network,     ///< NFS, SMB, sshfs ...
        CloudSynced, ///< a folder that another program uploads behind our back
    };
    Kind kind = Kind::Local;
    QString name; ///< "nfs", "OneDrive"; empty when local
};

/// Of the folder, or of its nearest existing parent.
VolumeKind volumeKind(const QString& folder);

/// The part of volumeKind that only looks at names: well-known folders of sync programs.
QString cloudProgramOf(const QString& absoluteFolder);

/// The part that asks the operating system; empty when local. Implemented per platform.
QString networkFileSystemOf(const QString& existingFolder);

} // namespace rangkul::storage

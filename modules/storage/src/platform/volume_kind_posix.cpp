// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStorageInfo>

#include "platform/volume_kind.h"

namespace rangkul::storage {

QString networkFileSystemOf(const QString& existingFolder)
{
    // File systems in the user's space are named by what is behind them ("fuse.sshfs").
    static constexpr const char* kNetwork[] = {"nfs",
                                               "nfs4",
                                               "cifs",
                                               "smb",
                                               "smb2",
                                               "smb3",
                                               "smbfs",
                                               "afs",
                                               "ceph",
                                               "lustre",
                                               "glusterfs",
                                               "fuse.sshfs",
                                               "fuse.rclone",
                                               "fuse.davfs",
                                               "davfs",
                                               "fuse.s3fs",
                                               "fuse.gvfsd-fuse",
                                               "fuse.google-drive-ocamlfuse",
                                               "fuse.onedriver",
                                               "fuse.glusterfs",
                                               "fuse.curlftpfs",
                                               "webdav"};
    const QByteArray type = QStorageInfo(existingFolder).fileSystemType().toLower();
    for (const char* name : kNetwork) {
        if (type == name) {
            return QString::fromLatin1(type);
        }
    }
    return {};
}

} // namespace rangkul::storage

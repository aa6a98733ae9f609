// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/volume_kind.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace rangkul::storage {

namespace {

struct CloudProgram
{
    const char* folderStart; ///< how the name of a folder begins, lower case
    const char* name;
    bool isWholeName;
};

constexpr CloudProgram kCloudPrograms[] = {
    {"onedrive", "OneDrive", false}, // also "OneDrive - Pemkot Contoh"
    {"dropbox", "Dropbox", false},
    {"google drive", "Google Drive", false},
    {"googledrive", "Google Drive", false},
    {"my drive", "Google Drive", true},
    {"nextcloud", "Nextcloud", false},
    {"owncloud", "ownCloud", false},
    {"seafile", "Seafile", false},
    {"mega", "MEGA", true},
    {"megasync", "MEGA", false},
    {"pcloud", "pCloud", false},
    {"iclouddrive", "iCloud", true},
    {"mobile documents", "iCloud", true},
    {"syncthing", "Syncthing", true},
};

/// Files that sync programs leave in the top folder that they watch.
constexpr CloudProgram kCloudMarks[] = {
    {".dropbox", "Dropbox", true},
    {".nextcloudsync.log", "Nextcloud", true},
    {".owncloudsync.log", "ownCloud", true},
    {".stfolder", "Syncthing", true},
};

} // namespace

QString cloudProgramOf(const QString& absoluteFolder)
{
    const QStringList parts =
        QDir::fromNativeSeparators(absoluteFolder).split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString name = part.toLower();
        for (const CloudProgram& program : kCloudPrograms) {
            const QLatin1String start(program.folderStart);
            if (program.isWholeName ? name == start : name.startsWith(start)) {
                return QString::fromLatin1(program.name);
            }
        }
    }
    const QString root = absoluteFolder.startsWith(u'/') ? QStringLiteral("/") : QString();
    for (qsizetype depth = parts.size(); depth > 0; --depth) {
        const QString path = root + parts.first(depth).join(u'/') + u'/';
        for (const CloudProgram& mark : kCloudMarks) {
            if (QFileInfo::exists(path + QLatin1String(mark.folderStart))) {
                return QString::fromLatin1(mark.name);
            }
        }
    }
    return {};
}

VolumeKind volumeKind(const QString& folder)
{
    QString existing = QFileInfo(folder).absoluteFilePath();
    const QString program = cloudProgramOf(existing);
    if (!program.isEmpty()) {
        return {VolumeKind::Kind::CloudSynced, program};
    }
    while (!QFileInfo::exists(existing)) {
        const QString parent = QFileInfo(existing).absolutePath();
        if (parent == existing) {
            break;
        }
        existing = parent;
    }
    const QString network = networkFileSystemOf(QFileInfo(existing).canonicalFilePath());
    if (!network.isEmpty()) {
        return {VolumeKind::Kind::Network, network};
    }
    return {};
}

} // namespace rangkul::storage

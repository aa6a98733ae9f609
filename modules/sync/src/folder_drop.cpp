// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/folder_drop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include "crypto.h"
#include "platform/durable_file.h"
#include "rangkul/sync/drop_names.h"

namespace rangkul::sync {

namespace {

using core::ErrorCode;

core::Error fault(ErrorCode code, const char* reason, const QString& path,
                  const QString& detail = {})
{
    return core::Error{code, QLatin1String(reason), {path}, detail};
}

core::Error readFault(const QFile& file)
{
    switch (file.error()) {
    case QFileDevice::PermissionsError:
        return fault(ErrorCode::NoPermission, "drop.no_permission", file.fileName());
    case QFileDevice::OpenError:
        if (!QFileInfo::exists(file.fileName())) {
            return fault(ErrorCode::NotFound, "drop.no_file", file.fileName());
        }
        [[fallthrough]];
    default:
        return fault(ErrorCode::Io, "drop.io", file.fileName(), file.errorString());
    }
}

} // namespace

FolderDrop::FolderDrop(QString root, Medium medium)
    : m_root(std::move(root))
    , m_medium(medium)
{
}

FolderDrop::Medium FolderDrop::mediumOf(const QString& root)
{
    const QByteArray type = QStorageInfo(root).fileSystemType().toLower();
    for (const char* fixed : {"ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "tmpfs",
                              "overlay", "apfs", "hfs"}) {
        if (type == fixed) {
            return Medium::Fixed;
        }
    }
    return Medium::Removable;
}

QString FolderDrop::full(const QString& path) const
{
    return m_root + QLatin1Char('/') + path;
}

core::Status FolderDrop::checkRoot() const
{
    const QFileInfo root(m_root);
    if (!root.isDir()) {
        return fault(ErrorCode::NotFound, "drop.missing", m_root);
    }
    if (!root.isReadable()) {
        return fault(ErrorCode::NoPermission, "drop.no_permission", m_root);
    }
    return core::Done{};
}

core::Result<std::vector<DropEntry>> FolderDrop::list(const QString& folder)
{
    RANGKUL_TRY(checkRoot());
    std::vector<DropEntry> entries;
    const auto found =
        QDir(full(folder))
            .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDir::Name);
    entries.reserve(static_cast<std::size_t>(found.size()));
    for (const QFileInfo& info : found) {
        entries.push_back(DropEntry{info.fileName(), info.size(), info.isDir()});
    }
    return entries;
}

core::Result<QByteArray> FolderDrop::get(const QString& path, qint64 most)
{
    QFile file(full(path));
    if (!file.open(QIODevice::ReadOnly)) {
        RANGKUL_TRY(checkRoot());
        return readFault(file);
    }
    if (file.size() > most) {
        return fault(ErrorCode::InvalidInput, "drop.too_large", file.fileName());
    }
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError) {
        return readFault(file);
    }
    if (bytes.size() > most) { // grew while it was read
        return fault(ErrorCode::InvalidInput, "drop.too_large", file.fileName());
    }
    return bytes;
}

core::Result<PutOutcome> FolderDrop::putNew(const QString& path, const QByteArray& bytes,
                                            const QString& owner)
{
    RANGKUL_TRY(checkRoot());
    const QString target = full(path);
    if (QFileInfo::exists(target)) {
        return PutOutcome::Existed;
    }
    const QString tempFolder = full(QLatin1String(kTempFolder));
    RANGKUL_TRY(platform::makeFolder(tempFolder));
    RANGKUL_TRY(platform::makeFolder(QFileInfo(target).path()));
    const auto random = crypto::randomArray<10>();
    const QString temp =
        QStringLiteral("%1/%2-%3.part")
            .arg(tempFolder, owner,
                 core::base32(QByteArrayView(reinterpret_cast<const char*>(random.data()), 10)));
    RANGKUL_TRY(platform::writeNewFile(temp, bytes));
    auto moved = platform::moveNew(temp, target);
    if (!moved || *moved == PutOutcome::Existed) {
        const auto removed = platform::removeFile(temp);
        if (moved && !removed) {
            return removed.error();
        }
    }
    return moved;
}

core::Status FolderDrop::removeOwn(const QString& path)
{
    return platform::removeFile(full(path));
}

void FolderDrop::removeLeftovers(const QString& owner)
{
    const QDir temp(full(QLatin1String(kTempFolder)));
    for (const QString& name : temp.entryList({owner + QStringLiteral("-*.part")}, QDir::Files)) {
        const auto removed = platform::removeFile(temp.filePath(name));
        if (!removed) {
            return;
        }
    }
}

} // namespace rangkul::sync

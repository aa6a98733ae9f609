// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/vault/atomic_file.h"

#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rangkul::vault {

namespace {

core::Error fileError(const QFileDevice& file, const QString& path)
{
    core::ErrorCode code = core::ErrorCode::Io;
    QString reason = QStringLiteral("file.io");
    if (file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError ||
        file.error() == QFileDevice::WriteError) {
        code = core::ErrorCode::NoPermission;
        reason = QStringLiteral("file.no_permission");
    }
    if (file.error() == QFileDevice::ResourceError) {
        code = core::ErrorCode::DiskFull;
        reason = QStringLiteral("file.disk_full");
    }
    return {code, reason, {path}, file.errorString()};
}

} // namespace

core::Status replaceFile(const QString& path, QByteArrayView content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fileError(file, path);
    }
    if (file.write(content.data(), content.size()) != content.size() || !file.commit()) {
        return fileError(file, path);
    }
    syncFolder(QFileInfo(path).absolutePath());
    return core::Done{};
}

core::Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.exists()) {
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("file.missing"), {path}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fileError(file, path);
    }
    if (file.size() > limit) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("file.too_large"), {path}};
    }
    return file.readAll();
}

void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor >= 0) {
        ::fsync(descriptor); // some file systems cannot; then there is nothing more to do
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder);
#endif
}

} // namespace rangkul::vault

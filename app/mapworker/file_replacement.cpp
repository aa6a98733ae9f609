// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_replacement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

namespace rangkul::mapworker {
namespace {

constexpr qint64 kNearlyFull = 1024 * 1024;

} // namespace

FileReplacement::FileReplacement(QString path)
    : m_path(std::move(path))
{
    const QFileInfo file(m_path);
    m_temporary = QStringLiteral("%1/.%2.%3.part.%4")
                      .arg(file.absolutePath(), file.completeBaseName())
                      .arg(QCoreApplication::applicationPid())
                      .arg(file.suffix());
}

FileReplacement::~FileReplacement()
{
    QFile::remove(m_temporary);
}

std::optional<Failure> FileReplacement::fault() const
{
    const QFileInfo file(m_path);
    const QFileInfo folder(file.absolutePath());
    if (!file.isAbsolute() || file.fileName().isEmpty() || file.isDir()) {
        return failure(ErrorKind::InvalidInput, "map.export.path", m_path);
    }
    if (!folder.isDir()) {
        return failure(ErrorKind::NotFound, "map.export.no_folder", folder.filePath());
    }
    if (!folder.isWritable()) {
        return failure(ErrorKind::NoPermission, "map.export.no_permission", folder.filePath());
    }
    return std::nullopt;
}

std::optional<Failure> FileReplacement::commit()
{
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(m_temporary.toStdU16String()),
                            std::filesystem::path(m_path.toStdU16String()), error);
    if (error) {
        return writeFailure(QString::fromStdString(error.message()));
    }
    return std::nullopt;
}

Failure FileReplacement::writeFailure(const QString& detail) const
{
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < kNearlyFull) {
        return failure(ErrorKind::DiskFull, "map.export.disk_full", m_path, detail);
    }
    if (auto cause = fault()) {
        return *cause;
    }
    return failure(ErrorKind::Io, "map.export.write_failed", m_path, detail);
}

} // namespace rangkul::mapworker

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>

#include "durable_file.h"

#include <windows.h>

namespace rangkul::sync::platform {

namespace {

core::Error systemError(DWORD number, const QString& path)
{
    using core::ErrorCode;
    const QString detail = QStringLiteral("Windows error %1").arg(number);
    switch (number) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED:
        return {ErrorCode::DiskFull, QStringLiteral("drop.full"), {path}, detail};
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
    case ERROR_SHARING_VIOLATION:
        return {ErrorCode::NoPermission, QStringLiteral("drop.no_permission"), {path}, detail};
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_NOT_READY:
        return {ErrorCode::NotFound, QStringLiteral("drop.missing"), {path}, detail};
    default:
        return {ErrorCode::Io, QStringLiteral("drop.io"), {path}, detail};
    }
}

std::wstring native(const QString& path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

DWORD writeAll(HANDLE file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto part = static_cast<DWORD>(std::min<qsizetype>(bytes.size(), 1 << 20));
        DWORD written = 0;
        if (!WriteFile(file, bytes.data(), part, &written, nullptr)) {
            return GetLastError();
        }
        bytes = bytes.sliced(written);
    }
    return FlushFileBuffers(file) ? ERROR_SUCCESS : GetLastError();
}

} // namespace

core::Status writeNewFile(const QString& path, QByteArrayView bytes)
{
    const std::wstring name = native(path);
    const HANDLE file = CreateFileW(name.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return systemError(GetLastError(), path);
    }
    DWORD failed = writeAll(file, bytes);
    if (!CloseHandle(file) && failed == ERROR_SUCCESS) {
        failed = GetLastError();
    }
    if (failed == ERROR_SUCCESS && QFileInfo(path).size() != bytes.size()) {
        failed = ERROR_WRITE_FAULT;
    }
    if (failed != ERROR_SUCCESS) {
        DeleteFileW(name.c_str());
        return systemError(failed, path);
    }
    return core::Done{};
}

core::Result<PutOutcome> moveNew(const QString& from, const QString& to)
{
    if (MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_WRITE_THROUGH)) {
        return PutOutcome::Created;
    }
    const DWORD failed = GetLastError();
    if (failed == ERROR_ALREADY_EXISTS || failed == ERROR_FILE_EXISTS) {
        return PutOutcome::Existed;
    }
    return systemError(failed, to);
}

void syncFolder(const QString&)
{
    // Renames are written through (MOVEFILE_WRITE_THROUGH).
}

core::Status makeFolder(const QString& folder)
{
    if (QDir().mkpath(folder)) {
        return core::Done{};
    }
    return systemError(GetLastError(), folder);
}

core::Status removeFile(const QString& path)
{
    if (DeleteFileW(native(path).c_str())) {
        return core::Done{};
    }
    const DWORD failed = GetLastError();
    if (failed == ERROR_FILE_NOT_FOUND || failed == ERROR_PATH_NOT_FOUND) {
        return core::Done{};
    }
    return systemError(failed, path);
}

} // namespace rangkul::sync::platform

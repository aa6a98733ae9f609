// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

#include "platform/file_lock.h"

#include <windows.h>

namespace rangkul::storage {

namespace {

class WindowsFileLock final : public FileLock
{
public:
    explicit WindowsFileLock(HANDLE handle)
        : m_handle(handle)
    {
    }
    ~WindowsFileLock() override { ::CloseHandle(m_handle); }
    WindowsFileLock(const WindowsFileLock&) = delete;
    WindowsFileLock& operator=(const WindowsFileLock&) = delete;

private:
    HANDLE m_handle;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(1024) : QByteArray();
}

} // namespace

core::Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString& path, const Holder& holder)
{
    const QString native = QDir::toNativeSeparators(path);
    // Others may read who holds it, nobody else may open it for writing.
    HANDLE handle = ::CreateFileW(reinterpret_cast<const wchar_t*>(native.utf16()),
                                  GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                  OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD number = ::GetLastError();
        if (number == ERROR_SHARING_VIOLATION) {
            return heldBy(holderFromText(contentOf(path)));
        }
        const bool isDenied = number == ERROR_ACCESS_DENIED || number == ERROR_WRITE_PROTECT;
        return core::Error{isDenied ? core::ErrorCode::NoPermission : core::ErrorCode::Io,
                           isDenied ? QStringLiteral("register.no_permission")
                                    : QStringLiteral("file.io"),
                           {path},
                           QStringLiteral("Windows error %1").arg(number)};
    }
    auto lock = std::make_unique<WindowsFileLock>(handle);
    const QByteArray text = holderText(holder);
    DWORD written = 0;
    ::SetFilePointer(handle, 0, nullptr, FILE_BEGIN);
    ::WriteFile(handle, text.constData(), static_cast<DWORD>(text.size()), &written, nullptr);
    ::SetEndOfFile(handle);
    return std::unique_ptr<FileLock>(std::move(lock));
}

} // namespace rangkul::storage

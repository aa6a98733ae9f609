// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "platform/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace rangkul::storage {

namespace {

class PosixFileLock final : public FileLock
{
public:
    explicit PosixFileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~PosixFileLock() override
    {
        // The file stays: removing it would let two processes lock two files of one name.
        if (::ftruncate(m_descriptor, 0) != 0) {
            qWarning("the lock file keeps its old words");
        }
        ::close(m_descriptor);
    }
    PosixFileLock(const PosixFileLock&) = delete;
    PosixFileLock& operator=(const PosixFileLock&) = delete;

private:
    int m_descriptor;
};

QByteArray contentOf(int descriptor)
{
    char bytes[1024];
    const ssize_t count = ::pread(descriptor, bytes, sizeof bytes, 0);
    return count > 0 ? QByteArray(bytes, count) : QByteArray();
}

core::Error openError(const QString& path, int number)
{
    const bool isDenied = number == EACCES || number == EPERM || number == EROFS;
    return {isDenied ? core::ErrorCode::NoPermission : core::ErrorCode::Io,
            isDenied ? QStringLiteral("register.no_permission") : QStringLiteral("file.io"),
            {path},
            QString::fromLocal8Bit(std::strerror(number))};
}

} // namespace

core::Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString& path, const Holder& holder)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0) {
        return openError(path, errno);
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int number = errno;
        const Holder other = holderFromText(contentOf(descriptor));
        ::close(descriptor);
        return number == EWOULDBLOCK ? heldBy(other) : openError(path, number);
    }
    auto lock = std::make_unique<PosixFileLock>(descriptor);
    const QByteArray text = holderText(holder);
    if (::ftruncate(descriptor, 0) != 0 ||
        ::pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0) !=
            text.size()) {
        return openError(path, errno);
    }
    return std::unique_ptr<FileLock>(std::move(lock));
}

} // namespace rangkul::storage

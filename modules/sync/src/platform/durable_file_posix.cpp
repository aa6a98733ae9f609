// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>

#include "durable_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace rangkul::sync::platform {

namespace {

core::Error systemError(int number, const QString& path)
{
    using core::ErrorCode;
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull, QStringLiteral("drop.full"), {path}, detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::NoPermission, QStringLiteral("drop.no_permission"), {path}, detail};
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
        return {ErrorCode::NotFound, QStringLiteral("drop.missing"), {path}, detail};
    default:
        return {ErrorCode::Io, QStringLiteral("drop.io"), {path}, detail};
    }
}

/// Closes the descriptor when it goes.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// Some file systems tell of a failed write only here.
    int close()
    {
        const int result = ::close(m_number);
        m_number = -1;
        return result;
    }

private:
    int m_number;
};

int writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return errno;
        }
        bytes = bytes.sliced(written);
    }
    return 0;
}

int syncFile(int file)
{
    while (::fsync(file) != 0) {
        if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

bool isUnsupported(int number)
{
    return number == EINVAL || number == ENOSYS || number == EOPNOTSUPP || number == EPERM;
}

int renameNoReplace([[maybe_unused]] const QByteArray& from, [[maybe_unused]] const QByteArray& to)
{
#if defined(__linux__) && defined(RENAME_NOREPLACE)
    return ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0
               ? 0
               : errno;
#else
    return ENOSYS;
#endif
}

} // namespace

core::Status writeNewFile(const QString& path, QByteArrayView bytes)
{
    const QByteArray name = QFile::encodeName(path);
    Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!file.isOpen()) {
        return systemError(errno, path);
    }
    int failed = writeAll(file.number(), bytes);
    if (failed == 0) {
        failed = syncFile(file.number());
    }
    if (failed == 0 && file.close() != 0) {
        failed = errno;
    }
    struct stat made;
    if (failed == 0 && (::stat(name.constData(), &made) != 0 || made.st_size != bytes.size())) {
        failed = EIO;
    }
    if (failed != 0) {
        ::unlink(name.constData());
        return systemError(failed, path);
    }
    return core::Done{};
}

core::Result<PutOutcome> moveNew(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int failed = renameNoReplace(source, target);
    if (failed != 0 && isUnsupported(failed)) {
        // A second name refuses an existing one everywhere; then the first name goes.
        failed = ::link(source.constData(), target.constData()) == 0 ? 0 : errno;
        if (failed == 0) {
            ::unlink(source.constData());
        }
    }
    if (failed != 0 && isUnsupported(failed)) {
        // Neither: write it once more, under a name that must not exist.
        QFile written(from);
        if (!written.open(QIODevice::ReadOnly)) {
            return systemError(EIO, from);
        }
        if (QFileInfo::exists(to)) {
            return PutOutcome::Existed;
        }
        const QByteArray bytes = written.readAll();
        RANGKUL_TRY(writeNewFile(to, bytes));
        ::unlink(source.constData());
        failed = 0;
    }
    if (failed == EEXIST) {
        return PutOutcome::Existed;
    }
    if (failed != 0) {
        return systemError(failed, to);
    }
    syncFolder(QFileInfo(to).path());
    return PutOutcome::Created;
}

void syncFolder(const QString& folder)
{
    const Descriptor opened(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.isOpen()) {
        syncFile(opened.number());
    }
}

core::Status makeFolder(const QString& folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), 0755) == 0) {
        syncFolder(QFileInfo(folder).path());
        return core::Done{};
    }
    if (errno == EEXIST) {
        return core::Done{};
    }
    const QString above = QFileInfo(folder).path();
    if (errno != ENOENT || above == folder) {
        return systemError(errno, folder);
    }
    RANGKUL_TRY(makeFolder(above));
    if (::mkdir(QFile::encodeName(folder).constData(), 0755) != 0 && errno != EEXIST) {
        return systemError(errno, folder);
    }
    syncFolder(above);
    return core::Done{};
}

core::Status removeFile(const QString& path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT) {
        return systemError(errno, path);
    }
    return core::Done{};
}

} // namespace rangkul::sync::platform

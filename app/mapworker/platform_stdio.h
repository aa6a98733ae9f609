// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <cstddef>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

/// The few calls on file descriptors that differ between Windows and everything else.
namespace rangkul::mapworker::platform {

#ifdef _WIN32
inline int duplicate(int fd)
{
    return ::_dup(fd);
}
inline bool redirect(int from, int onto)
{
    return ::_dup2(from, onto) == 0;
}
/// Windows would turn 0x0A into 0x0D 0x0A and stop reading at 0x1A.
inline void setBinary(int fd)
{
    ::_setmode(fd, _O_BINARY);
}
inline long readSome(int fd, void* into, std::size_t size)
{
    return ::_read(fd, into, static_cast<unsigned>(size));
}
inline long writeSome(int fd, const void* from, std::size_t size)
{
    constexpr std::size_t kMost = 1U << 20U;
    return ::_write(fd, from, static_cast<unsigned>(size < kMost ? size : kMost));
}
inline void ignoreBrokenPipe() {}
#else
inline int duplicate(int fd)
{
    return ::dup(fd);
}
inline bool redirect(int from, int onto)
{
    return ::dup2(from, onto) >= 0;
}
inline void setBinary(int) {}
inline long readSome(int fd, void* into, std::size_t size)
{
    return ::read(fd, into, size);
}
inline long writeSome(int fd, const void* from, std::size_t size)
{
    return ::write(fd, from, size);
}
/// The reader of our frames may die first: then writing fails instead of killing us.
inline void ignoreBrokenPipe()
{
    std::signal(SIGPIPE, SIG_IGN);
}
#endif

} // namespace rangkul::mapworker::platform

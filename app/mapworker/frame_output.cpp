// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_output.h"

#include "platform_stdio.h"

#include <cerrno>

namespace rangkul::mapworker {
namespace {

constexpr int kStdin = 0;
constexpr int kStdout = 1;
constexpr int kStderr = 2;

} // namespace

FrameOutput::FrameOutput()
    : m_fd(platform::duplicate(kStdout))
{
    platform::redirect(kStderr, kStdout);
    platform::ignoreBrokenPipe();
    platform::setBinary(kStdin);
    platform::setBinary(m_fd);
}

bool FrameOutput::send(const mapipc::Frame& frame)
{
    const mapipc::Bytes bytes = mapipc::encodeFrame(frame);
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const long written = platform::writeSome(m_fd, bytes.data() + sent, bytes.size() - sent);
        if (written > 0) {
            sent += static_cast<std::size_t>(written);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

} // namespace rangkul::mapworker

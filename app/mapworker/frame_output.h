// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/frame.h"

namespace rangkul::mapworker {

/// Writes frames to what was stdout when the process began.
class FrameOutput
{
public:
    /// Keeps stdout for frames and sends everything else that is printed to stderr. Must be the
    /// first thing main does: a library may print at any time.
    FrameOutput();

    /// False when the reader is gone; nothing can be done about it then but to leave.
    bool send(const mapipc::Frame& frame);

private:
    int m_fd = -1;
};

} // namespace rangkul::mapworker

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/clock.h"

namespace rangkul::core {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace rangkul::core

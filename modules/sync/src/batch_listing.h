// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <map>

namespace rangkul::sync {

struct ListedFile
{
    QString path;
    qint64 size = 0;
};

/// Batch files of one actor as the drop lists them, by number; several of one number are possible.
/// A full listing: used when head pointers do not reach far enough, and to find what was lost.
core::Result<std::multimap<quint64, ListedFile>> listBatches(Session& session, ActorId actor);

} // namespace rangkul::sync

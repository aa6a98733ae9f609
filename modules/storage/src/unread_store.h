// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/sync_store.h"
#include "session.h"

namespace rangkul::storage {

/// An applied file with parts that this program did not know when it came. Its bytes are kept like
/// those of every file.
struct UnreadFile
{
    sync::ActorId actor = 0;
    quint64 seq = 0;
    sync::VersionVector knows; ///< what its author knew
    std::vector<sync::UnknownPart> parts;
};

/// In the order in which they came.
core::Result<std::vector<UnreadFile>> readUnread(Session& session);
core::Status writeUnread(Session& session, const std::vector<UnreadFile>& files);
/// Inside the transaction that applies the rest of the file.
core::Status noteUnread(Session& session, const sync::VerifiedBatch& batch);

/// Applies the parts that this program knows by now, one file in one transaction; before anything
/// else is written, since later operations build on them.
core::Status takeUpUnread(Session& session);

} // namespace rangkul::storage

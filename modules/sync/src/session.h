// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/batch.h"
#include "rangkul/sync/sync_engine.h"

namespace rangkul::sync {

/// What the parts of one exchange share.
struct Session
{
    SyncStore& store;
    Drop& drop;
    const core::Clock& clock;
    const core::Progress& progress;
    BatchReader reader;
    SyncReport report;

    const SyncIdentity& identity() const { return reader.identity; }
    const ScopeKey& currentKey() const { return reader.keys.back(); }
    /// Marks temporary files of this laptop.
    QString owner() const;
    /// Name of a member's laptop, empty when unknown.
    QString device(ActorId actor) const;
    bool isCancelled();
    /// publishFile(), counting repairs.
    core::Status publish(const QString& path, const QByteArray& bytes);
};

/// Makes `format.rsy` on a new drop, after probing it; refuses the drop of another register.
core::Status checkFormat(Session& session);

} // namespace rangkul::sync

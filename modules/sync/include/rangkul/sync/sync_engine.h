// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/clock.h"
#include "rangkul/sync/drop.h"
#include "rangkul/sync/sync_store.h"

namespace rangkul::sync {

/// "File of laptop A waits for 3 files of laptop B."
struct WaitingFile
{
    QString device;
    QString forDevice; ///< empty when that laptop is not known yet
    qint64 files = 0;  ///< how many, as far as the drop tells; 0 = unknown

    bool operator==(const WaitingFile&) const = default;
};

struct ClockWarning
{
    QString device;
    qint64 aheadMs = 0;
};

/// What one exchange did and found. Reasons are keys for module `words`.
struct SyncReport
{
    qint64 sentFiles = 0;
    qint64 sentOperations = 0;
    qint64 receivedFiles = 0;
    qint64 receivedOperations = 0;
    qint64 newConflicts = 0;
    qint64 softMerges = 0;
    qint64 ignoredFiles = 0;    ///< names that are not ours (desktop.ini, conflicted copies)
    qint64 incompleteFiles = 0; ///< half copied or damaged: tried again next time
    qint64 repairedFiles = 0;   ///< that we wrote or kept, missing or damaged on the drop
    qint64 unsentOperations = 0;
    std::vector<WaitingFile> waiting;
    std::vector<QuarantinedFile> quarantined; ///< new this time
    std::vector<ClockWarning> clocks;
    std::vector<QString> newMembers; ///< devices
    std::vector<QString> diverged;   ///< devices that know the same and yet have another digest
    std::vector<core::Error> warnings;
    bool isCancelled = false;
};

/// Sends what is new here and takes over what is new there. Runs in the register's own thread;
/// cancelling leaves every file done or not done.
class SyncEngine
{
public:
    /// All three must outlive the engine.
    SyncEngine(SyncStore& store, Drop& drop, const core::Clock& clock);

    /// Steps reported: "sync.members", "sync.sending", "sync.receiving" (files).
    /// NotFound ("drop.missing"), InvalidInput ("drop.other_register"), Io ("drop.not_usable"),
    /// Denied ("sync.invitation_used"): nothing was sent. Warnings, not failures: a full or
    /// read-only drop (it is still read); that the register was a copy and goes on under a new
    /// number ("sync.register_restored", "sync.register_cloned", "sync.register_carried"); fields
    /// kept for a newer program ("sync.newer_fields").
    core::Result<SyncReport> sync(const core::Progress& progress);

private:
    SyncStore& m_store;
    Drop& m_drop;
    const core::Clock& m_clock;
};

} // namespace rangkul::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household_loader.h"

#include <future>
#include <optional>

namespace rangkul::storage {

/// All live households.
core::Result<registry::HouseholdFrame> readHouseholds(Database& database,
                                                      const core::Progress& progress,
                                                      Receipts receipts = Receipts::Read);

/// The household frame, read on a thread of its own while the passphrase is still worked on: its
/// columns are open, no key is needed, and one core has nothing to do. Used from the register's
/// thread.
class FrameAhead
{
public:
    using Frame = core::Result<registry::HouseholdFrame>;

    ~FrameAhead() { drop(); }

    void begin(const Database& database);
    /// The commit that the file stood at then; until it is told, nothing is given out.
    void setCommit(qint64 commit) { m_commit = commit; }
    /// Waits for what was begun and gives it out once; nullopt when nothing was, or when the
    /// register has changed since.
    std::optional<Frame> take(qint64 commit, const core::Progress& progress);
    /// Stops and waits.
    void drop();

private:
    core::Progress m_progress;
    std::optional<qint64> m_commit;
    std::future<Frame> m_frame;
};

} // namespace rangkul::storage

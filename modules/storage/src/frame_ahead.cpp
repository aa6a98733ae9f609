// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_ahead.h"

#include <chrono>

namespace rangkul::storage {

core::Result<registry::HouseholdFrame>
readHouseholds(Database& database, const core::Progress& progress, Receipts receipts)
{
    HouseholdLoader loader(database, progress, receipts);
    registry::HouseholdFrame frame;
    RANGKUL_LET(regions, loader.regions());
    RANGKUL_LET(programs, loader.programs());
    RANGKUL_LET(count, loader.count());
    frame.setRegions(std::move(regions));
    frame.setPrograms(std::move(programs));
    frame.reserve(static_cast<std::size_t>(count));
    RANGKUL_TRY(loader.rows({}, [&](const registry::HouseholdRow& row) { frame.put(row); }));
    return frame;
}

void FrameAhead::begin(const Database& database)
{
    drop();
    m_frame = std::async(
        std::launch::async,
        [path = database.path(), vfs = database.vfs(), progress = m_progress]() -> Frame {
            RANGKUL_LET(own, Database::open(path, Access::Reader, false, vfs));
            return readHouseholds(*own, progress);
        });
}

std::optional<FrameAhead::Frame> FrameAhead::take(qint64 commit, const core::Progress& progress)
{
    constexpr std::chrono::milliseconds kBetweenLooks{10};
    if (!m_frame.valid()) {
        return std::nullopt;
    }
    if (commit != m_commit) {
        drop();
        return std::nullopt;
    }
    while (m_frame.wait_for(kBetweenLooks) != std::future_status::ready) {
        if (progress.isCancelled()) {
            m_progress.cancel();
        }
    }
    std::optional<Frame> frame = m_frame.get();
    drop();
    return frame;
}

void FrameAhead::drop()
{
    m_progress.cancel();
    if (m_frame.valid()) {
        m_frame.wait();
    }
    m_frame = {};
    m_progress = {};
    m_commit.reset();
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/demo/demo_files.h"

#include <condition_variable>
#include <future>
#include <mutex>

namespace rangkul::services {

/// The files of the demo city while other threads write them. Leaving before they are done makes
/// those threads stop.
class DemoFilesInWork
{
public:
    /// Takes the people and begins at once, but for what goOn() lets go.
    DemoFilesInWork(const QString& folder, demo::Population people, quint64 seed);
    ~DemoFilesInWork();
    DemoFilesInWork(const DemoFilesInWork&) = delete;
    DemoFilesInWork& operator=(const DemoFilesInWork&) = delete;

    /// Lets the files be written that the register is not made of; see demo::DemoFileUse::rest.
    void goOn();
    /// Waits for the first file of that role; tells `progress` meanwhile how far the files are.
    /// The error that ended the writing; Cancelled. Any thread.
    core::Result<demo::DemoFile> file(demo::DemoFileRole role, const core::Progress& progress);
    /// Where that file lies.
    core::Result<QString> path(demo::DemoFileRole role, const core::Progress& progress);
    /// Waits for all.
    core::Result<demo::DemoSummary> finish(const core::Progress& progress);

private:
    struct Step
    {
        QString name;
        qint64 done = 0;
        qint64 total = 0;
    };
    core::Result<demo::DemoSummary> write(const QString& folder, const demo::Population& people,
                                          quint64 seed, std::shared_future<void> rest);
    const demo::DemoFile* find(demo::DemoFileRole role) const;
    /// Until `isThere` holds, asked under the lock, or nothing more comes.
    template <typename IsThere> void wait(const core::Progress& progress, IsThere isThere);

    QString m_folder;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<demo::DemoFile> m_files; ///< those that are whole
    Step m_step;
    bool m_isOver = false;
    core::Progress m_progress;
    std::promise<void> m_rest;
    bool m_isGoingOn = false;
    std::shared_future<core::Result<demo::DemoSummary>> m_writing;
};

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_files_in_work.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <utility>

namespace rangkul::services {

DemoFilesInWork::DemoFilesInWork(const QString& folder, demo::Population people, quint64 seed)
    : m_folder(folder)
    , m_progress([this](const QString& step, qint64 done, qint64 total) {
        const std::scoped_lock lock(m_mutex);
        m_step = {step, done, total};
    })
    , m_writing(std::async(std::launch::async, [this, folder, people = std::move(people), seed,
                                                rest = m_rest.get_future().share()] {
        return write(folder, people, seed, rest);
    }))
{
}

DemoFilesInWork::~DemoFilesInWork()
{
    m_progress.cancel();
    if (m_writing.valid()) {
        m_writing.wait();
    }
}

void DemoFilesInWork::goOn()
{
    if (!std::exchange(m_isGoingOn, true)) {
        m_rest.set_value();
    }
}

core::Result<demo::DemoSummary> DemoFilesInWork::write(const QString& folder,
                                                       const demo::Population& people, quint64 seed,
                                                       std::shared_future<void> rest)
{
    demo::DemoFileUse use;
    use.done = [this](const demo::DemoFile& file) {
        const std::scoped_lock lock(m_mutex);
        m_files.push_back(file);
        m_changed.notify_all();
    };
    use.rest = std::move(rest);
    auto summary = demo::writeDemoFiles(folder, people, seed, m_progress, use);
    const std::scoped_lock lock(m_mutex);
    m_isOver = true;
    m_changed.notify_all();
    return summary;
}

const demo::DemoFile* DemoFilesInWork::find(demo::DemoFileRole role) const
{
    const auto found = std::ranges::find(m_files, role, &demo::DemoFile::role);
    return found == m_files.end() ? nullptr : &*found;
}

template <typename IsThere>
void DemoFilesInWork::wait(const core::Progress& progress, IsThere isThere)
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver && !isThere()) {
        m_changed.wait_for(lock, std::chrono::milliseconds(50));
        const Step step = m_step;
        lock.unlock();
        if (!step.name.isEmpty()) {
            progress.report(step.name, step.done, step.total);
        }
        if (progress.isCancelled()) {
            m_progress.cancel();
        }
        lock.lock();
    }
}

core::Result<demo::DemoFile> DemoFilesInWork::file(demo::DemoFileRole role,
                                                   const core::Progress& progress)
{
    wait(progress, [&] { return find(role) != nullptr; });
    std::unique_lock lock(m_mutex);
    if (const demo::DemoFile* found = find(role)) {
        return *found;
    }
    lock.unlock();
    const auto ended = m_writing.get();
    return ended
               ? core::Error{core::ErrorCode::NotFound, QStringLiteral("file.missing"), {m_folder}}
               : ended.error();
}

core::Result<QString> DemoFilesInWork::path(demo::DemoFileRole role, const core::Progress& progress)
{
    RANGKUL_LET(found, file(role, progress));
    return QDir(m_folder).filePath(found.name);
}

core::Result<demo::DemoSummary> DemoFilesInWork::finish(const core::Progress& progress)
{
    goOn();
    wait(progress, [] { return false; });
    return m_writing.get();
}

} // namespace rangkul::services

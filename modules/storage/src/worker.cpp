// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

namespace rangkul::storage {

Worker::~Worker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Worker::give(std::packaged_task<void()> task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_one();
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { work(); });
    }
}

void Worker::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return !m_tasks.empty() || m_isClosed; });
        if (m_tasks.empty()) {
            return;
        }
        std::packaged_task<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace rangkul::storage {

/// A thread that does one task after the other. It starts with the first and is waited for at the
/// end, when all tasks are done. Tasks are given from one thread.
class Worker
{
public:
    Worker() = default;
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker();

    template <typename Task> auto run(Task task) -> std::future<std::invoke_result_t<Task&>>
    {
        std::packaged_task<std::invoke_result_t<Task&>()> work(std::move(task));
        auto result = work.get_future();
        give(std::packaged_task<void()>([work = std::move(work)]() mutable { work(); }));
        return result;
    }

private:
    void give(std::packaged_task<void()> task);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::packaged_task<void()>> m_tasks;
    bool m_isClosed = false;
    std::thread m_thread;
};

} // namespace rangkul::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/frame.h"

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace rangkul::mapworker {

/// A request and the sign that nobody waits for it any more.
struct Job
{
    mapipc::Frame frame;
    std::shared_ptr<std::atomic_bool> cancelled;
};

/// Reads stdin on a thread of its own, so that Cancel reaches a request that is waiting or running.
class RequestReader
{
public:
    /// `onNews` is called on the reading thread after a request, and once at the end of input.
    explicit RequestReader(std::function<void()> onNews);
    /// Waits for the thread, which ends with its input.
    ~RequestReader();
    RequestReader(const RequestReader&) = delete;
    RequestReader& operator=(const RequestReader&) = delete;

    void start();

    /// The oldest waiting request; it counts as running until the next call.
    std::optional<Job> next();
    /// No more requests will come: stdin was closed or carried rubbish.
    bool isAtEnd() const { return m_atEnd; }
    bool sawRubbish() const { return m_rubbish; }

private:
    void readAll();
    bool takeFrames(mapipc::FrameReader& reader);
    void cancel(std::uint64_t id);
    void cancelAll();

    std::function<void()> m_onNews;
    std::mutex m_mutex;
    std::deque<Job> m_waiting;
    Job m_running;
    std::atomic_bool m_atEnd{false};
    std::atomic_bool m_rubbish{false};
    std::thread m_thread;
};

} // namespace rangkul::mapworker

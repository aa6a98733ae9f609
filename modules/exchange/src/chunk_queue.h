// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_chunk.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace rangkul::exchange {

/// Hands chunks from the thread that reads to the one that writes; holds only a few.
class ChunkQueue
{
public:
    /// An empty chunk, best one that was written.
    ImportChunk take()
    {
        std::unique_lock lock(m_mutex);
        if (m_spent.empty()) {
            return {};
        }
        ImportChunk chunk = std::move(m_spent.back());
        m_spent.pop_back();
        lock.unlock();
        chunk.clear(); // here: the writing thread has enough to do
        return chunk;
    }
    /// Waits for room; false when the writer has given up.
    bool push(ImportChunk chunk)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_chunks.size() < kMost || m_abandoned; });
        if (!m_abandoned) {
            m_chunks.push_back(std::move(chunk));
            m_changed.notify_all();
        }
        return !m_abandoned;
    }
    /// No more chunks come, for the reason given.
    void close(core::Status status)
    {
        const std::scoped_lock lock(m_mutex);
        m_status = std::move(status);
        m_closed = true;
        m_changed.notify_all();
    }
    /// Waits for a chunk; nullopt once closed and empty.
    std::optional<ImportChunk> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_chunks.empty() || m_closed; });
        if (m_chunks.empty()) {
            return std::nullopt;
        }
        ImportChunk chunk = std::move(m_chunks.front());
        m_chunks.pop_front();
        m_changed.notify_all();
        return chunk;
    }
    /// A chunk that was written goes back to the thread that made it.
    void giveBack(ImportChunk chunk)
    {
        const std::scoped_lock lock(m_mutex);
        m_spent.push_back(std::move(chunk));
    }
    void abandon()
    {
        const std::scoped_lock lock(m_mutex);
        m_abandoned = true;
        m_changed.notify_all();
    }
    core::Status status() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_status;
    }

private:
    static constexpr size_t kMost = 4;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ImportChunk> m_chunks;
    std::vector<ImportChunk> m_spent;
    core::Status m_status = core::Done{};
    bool m_closed = false;
    bool m_abandoned = false;
};

} // namespace rangkul::exchange

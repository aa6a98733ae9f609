// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_reader.h"

#include "platform_stdio.h"
#include "rangkul/mapipc/session_messages.h"

#include <cerrno>

namespace rangkul::mapworker {

RequestReader::RequestReader(std::function<void()> onNews)
    : m_onNews(std::move(onNews))
{
}

RequestReader::~RequestReader()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void RequestReader::start()
{
    m_thread = std::thread([this] { readAll(); });
}

void RequestReader::readAll()
{
    mapipc::FrameReader reader;
    mapipc::Bytes chunk(1U << 16U);
    while (true) {
        const long count = platform::readSome(0, chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            break;
        }
        reader.append(mapipc::ByteView(chunk).first(static_cast<std::size_t>(count)));
        if (!takeFrames(reader)) {
            m_rubbish = true;
            break;
        }
    }
    m_atEnd = true;
    cancelAll();
    m_onNews();
}

bool RequestReader::takeFrames(mapipc::FrameReader& reader)
{
    while (true) {
        auto taken = reader.takeFrame();
        if (std::holds_alternative<mapipc::FrameError>(taken)) {
            return false;
        }
        auto* frame = std::get_if<mapipc::Frame>(&taken);
        if (frame == nullptr) {
            return true;
        }
        if (frame->type == mapipc::MessageType::Cancel) {
            const auto message = mapipc::decodeMessage<mapipc::Cancel>(*frame);
            if (!message) {
                return false;
            }
            cancel(message.value->target);
            continue;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back({std::move(*frame), std::make_shared<std::atomic_bool>(false)});
        }
        m_onNews();
    }
}

void RequestReader::cancel(std::uint64_t id)
{
    const std::lock_guard lock(m_mutex);
    if (m_running.cancelled && m_running.frame.id == id) {
        *m_running.cancelled = true;
    }
    for (const Job& job : m_waiting) {
        if (job.frame.id == id) {
            *job.cancelled = true;
        }
    }
}

void RequestReader::cancelAll()
{
    const std::lock_guard lock(m_mutex);
    if (m_running.cancelled) {
        *m_running.cancelled = true;
    }
    m_waiting.clear();
}

std::optional<Job> RequestReader::next()
{
    const std::lock_guard lock(m_mutex);
    m_running = {};
    if (m_waiting.empty()) {
        return std::nullopt;
    }
    Job job = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running.frame.id = job.frame.id;
    m_running.cancelled = job.cancelled;
    return job;
}

} // namespace rangkul::mapworker

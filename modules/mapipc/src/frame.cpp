// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapipc/frame.h"

namespace rangkul::mapipc {

bool isKnownType(std::uint16_t type)
{
    switch (static_cast<MessageType>(type)) {
    case MessageType::Hello:
    case MessageType::ErrorReply:
    case MessageType::DoneReply:
    case MessageType::Cancel:
    case MessageType::Ping:
    case MessageType::Pong:
    case MessageType::LoadRegionsRequest:
    case MessageType::LoadRegionsReply:
    case MessageType::DropRegionsRequest:
    case MessageType::RenderRequest:
    case MessageType::RenderReply:
    case MessageType::ClassifyRequest:
    case MessageType::ClassifyReply:
    case MessageType::InspectRequest:
    case MessageType::InspectReply:
    case MessageType::ExportRequest:
    case MessageType::ExportReply:
    case MessageType::ProjectRequest:
    case MessageType::ProjectReply:
    case MessageType::BenchmarkRequest:
    case MessageType::BenchmarkReply:
        return true;
    }
    return false;
}

const char* frameErrorName(FrameError error)
{
    switch (error) {
    case FrameError::BadMagic:
        return "bad magic";
    case FrameError::WrongVersion:
        return "wrong version";
    case FrameError::UnknownType:
        return "unknown type";
    case FrameError::TooLong:
        return "too long";
    }
    return "unknown error";
}

Bytes encodeFrame(const Frame& frame)
{
    Bytes out;
    out.reserve(kFrameHeaderSize + frame.payload.size());
    appendLittleEndian(out, kFrameMagic, 4);
    appendLittleEndian(out, kProtocolVersion, 2);
    appendLittleEndian(out, static_cast<std::uint16_t>(frame.type), 2);
    appendLittleEndian(out, frame.id, 8);
    appendLittleEndian(out, frame.payload.size(), 4);
    out.insert(out.end(), frame.payload.begin(), frame.payload.end());
    return out;
}

void FrameReader::append(ByteView bytes)
{
    if (!m_broken) {
        m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
    }
}

FrameReader::Taken FrameReader::fail(FrameError error)
{
    m_broken = true;
    m_error = error;
    m_buffer.clear();
    m_begin = 0;
    return error;
}

void FrameReader::dropConsumed()
{
    // Moving the rest to the front costs its length, so wait until it is the smaller part.
    if (m_begin == m_buffer.size()) {
        m_buffer.clear();
        m_begin = 0;
    } else if (m_begin > m_buffer.size() / 2) {
        m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin));
        m_begin = 0;
    }
}

FrameReader::Taken FrameReader::takeFrame()
{
    if (m_broken) {
        return m_error;
    }
    const ByteView bytes = ByteView(m_buffer).subspan(m_begin);
    // Rubbish is told from a slow sender as early as its bytes allow.
    if (bytes.size() >= 4 && readLittleEndian(bytes.first(4)) != kFrameMagic) {
        return fail(FrameError::BadMagic);
    }
    if (bytes.size() >= 6 && readLittleEndian(bytes.subspan(4, 2)) != kProtocolVersion) {
        return fail(FrameError::WrongVersion);
    }
    if (bytes.size() < kFrameHeaderSize) {
        return Incomplete{};
    }
    const auto type = static_cast<std::uint16_t>(readLittleEndian(bytes.subspan(6, 2)));
    if (!isKnownType(type)) {
        return fail(FrameError::UnknownType);
    }
    const std::uint64_t length = readLittleEndian(bytes.subspan(16, 4));
    if (length > kMaxPayload) {
        return fail(FrameError::TooLong);
    }
    if (bytes.size() - kFrameHeaderSize < length) {
        return Incomplete{};
    }
    const ByteView payload = bytes.subspan(kFrameHeaderSize, length);
    Frame frame{static_cast<MessageType>(type), readLittleEndian(bytes.subspan(8, 8)),
                Bytes(payload.begin(), payload.end())};
    m_begin += kFrameHeaderSize + length;
    dropConsumed();
    return frame;
}

} // namespace rangkul::mapipc

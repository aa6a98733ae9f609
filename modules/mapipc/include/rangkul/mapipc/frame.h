// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/bytes.h"

#include <cstdint>
#include <variant>

namespace rangkul::mapipc {

/// Raised whenever any message changes: both ends must speak exactly the same version.
inline constexpr std::uint16_t kProtocolVersion = 1;
/// The first four bytes of each frame: "RKMW".
inline constexpr std::uint32_t kFrameMagic = 0x574D4B52;
/// magic u32, version u16, type u16, request id u64, payload length u32; all little endian.
inline constexpr std::size_t kFrameHeaderSize = 20;
/// 256 MiB: a picture of 8192 x 8192 pixels. A longer frame is rubbish, not a bigger picture.
inline constexpr std::uint32_t kMaxPayload = 256U * 1024U * 1024U;

enum class MessageType : std::uint16_t {
    Hello = 1,
    ErrorReply = 2,
    DoneReply = 3,
    Cancel = 4,
    Ping = 5,
    Pong = 6,
    LoadRegionsRequest = 16,
    LoadRegionsReply = 17,
    DropRegionsRequest = 18,
    RenderRequest = 32,
    RenderReply = 33,
    ClassifyRequest = 34,
    ClassifyReply = 35,
    InspectRequest = 36,
    InspectReply = 37,
    ExportRequest = 48,
    ExportReply = 49,
    ProjectRequest = 50,
    ProjectReply = 51,
    BenchmarkRequest = 64,
    BenchmarkReply = 65,
};

/// False for a number this version has no message for.
bool isKnownType(std::uint16_t type);

/// One message on its way. Replies carry the id of their request; Hello carries id 0.
struct Frame
{
    MessageType type = MessageType::Ping;
    std::uint64_t id = 0;
    Bytes payload;

    bool operator==(const Frame&) const = default;
};

/// Why bytes are no frame. The stream cannot be trusted afterwards.
enum class FrameError {
    BadMagic,
    WrongVersion,
    UnknownType,
    TooLong,
};

const char* frameErrorName(FrameError error);

/// The frame's bytes, ready for a pipe. The payload must not be longer than kMaxPayload.
Bytes encodeFrame(const Frame& frame);

/// Cuts a byte stream into frames, however it was broken up. Not thread safe.
class FrameReader
{
public:
    struct Incomplete
    {
    };
    using Taken = std::variant<Incomplete, Frame, FrameError>;

    /// Adds bytes as they came. Cheap; nothing is parsed here.
    void append(ByteView bytes);
    /// The next whole frame, Incomplete until one has arrived, or the error that broke the stream.
    /// After an error every later call returns the same error.
    Taken takeFrame();

private:
    Taken fail(FrameError error);
    void dropConsumed();

    Bytes m_buffer;
    std::size_t m_begin = 0;
    bool m_broken = false;
    FrameError m_error = FrameError::BadMagic;
};

} // namespace rangkul::mapipc

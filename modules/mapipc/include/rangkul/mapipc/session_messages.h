// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/message.h"

namespace rangkul::mapipc {

/// The worker's first frame. The caller goes on only when the versions are equal.
struct Hello
{
    static constexpr MessageType kType = MessageType::Hello;
    static constexpr bool kDescribed = true;
    std::uint32_t protocol = kProtocolVersion;
    std::string worker; ///< version of this program
    std::string qgis;   ///< "3.22.16-Białowieża"
    std::string qt;     ///< the Qt that is loaded, not the one it was compiled with
    std::vector<std::string> capabilities; ///< "render", "export.pdf", ...

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.protocol);
        archive(2, self.worker);
        archive(3, self.qgis);
        archive(4, self.qt);
        archive(5, self.capabilities);
    }
    bool operator==(const Hello&) const = default;
};

enum class ErrorKind : std::uint8_t {
    InvalidInput,
    NotFound,
    Io,
    NoPermission,
    DiskFull,
    Unsupported,
    Cancelled,
    Internal,
};
constexpr ErrorKind lastOf(ErrorKind)
{
    return ErrorKind::Internal;
}

/// Instead of a reply. `reason` is a stable key such as "map.file.not_found" that module `words`
/// turns into a sentence with `args`; `detail` is English, for the log.
struct ErrorReply
{
    static constexpr MessageType kType = MessageType::ErrorReply;
    static constexpr bool kDescribed = true;
    ErrorKind kind = ErrorKind::Internal;
    std::string reason;
    std::vector<std::string> args = {};
    std::string detail = {};

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.kind);
        archive(2, self.reason);
        archive(3, self.args);
        archive(4, self.detail);
    }
    bool operator==(const ErrorReply&) const = default;
};

/// The request was carried out and has nothing to tell.
struct DoneReply
{
    static constexpr MessageType kType = MessageType::DoneReply;
    static constexpr bool kDescribed = true;

    template <typename Self, typename Archive> static void fields(Self&, Archive&) {}
    bool operator==(const DoneReply&) const = default;
};

/// Drops the waiting or running request `target`; that one answers ErrorReply Cancelled (or its
/// result, when it was done already). Cancel itself has no reply.
struct Cancel
{
    static constexpr MessageType kType = MessageType::Cancel;
    static constexpr bool kDescribed = true;
    std::uint64_t target = 0;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.target);
    }
    bool operator==(const Cancel&) const = default;
};

/// Answered with the same number in a Pong.
struct Ping
{
    static constexpr MessageType kType = MessageType::Ping;
    static constexpr bool kDescribed = true;
    std::uint64_t number = 0;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.number);
    }
    bool operator==(const Ping&) const = default;
};

struct Pong
{
    static constexpr MessageType kType = MessageType::Pong;
    static constexpr bool kDescribed = true;
    std::uint64_t number = 0;

    template <typename Self, typename Archive> static void fields(Self& self, Archive& archive)
    {
        archive(1, self.number);
    }
    bool operator==(const Pong&) const = default;
};

} // namespace rangkul::mapipc

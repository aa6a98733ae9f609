// SPDX-License-Identifier: GPL-3.0-or-later
// A map worker without maps. argv[1] says how it behaves, argv[2] names a file it
// leaves as a mark; beside it, with .starts added to the name, each start adds a line.
#include "rangkul/mapipc/messages.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>
#include <vector>

using namespace rangkul::mapipc;

namespace {

class FakeWorker
{
public:
    FakeWorker(std::string mode, std::string mark)
        : m_mode(std::move(mode))
        , m_mark(std::move(mark))
    {
    }

    int run()
    {
        std::ofstream(m_mark + ".starts", std::ios::app) << "start\n";
        if (m_mode == "mute") {
            waitForEnd();
            return 0;
        }
        if (m_mode == "rubbish") {
            std::fputs("Segmentation fault (this is not a frame)\n", stdout);
            std::fflush(stdout);
            waitForEnd();
            return 0;
        }
        greet();
        read();
        std::ofstream(m_mark) << "left politely\n";
        return 0;
    }

private:
    void greet()
    {
        Hello hello;
        hello.worker = "fake";
        hello.protocol = kProtocolVersion + (m_mode == "wrong_version" ? 1U : 0U);
        Bytes bytes = encodeFrame(encodeMessage(0, hello));
        if (m_mode == "wrong_frame_version") {
            bytes[4] = 0xFE;
        }
        write(bytes);
    }

    static void write(const Bytes& bytes)
    {
        std::fwrite(bytes.data(), 1, bytes.size(), stdout);
        std::fflush(stdout);
    }

    static void waitForEnd()
    {
        while (std::getchar() != EOF) {
        }
    }

    /// The first worker of a test behaves badly; the mark tells the next one that it is the second.
    bool isFirst() const
    {
        if (std::ifstream(m_mark).good()) {
            return false;
        }
        std::ofstream(m_mark) << "first\n";
        return true;
    }

    void read()
    {
        FrameReader reader;
        for (int byte = std::getchar(); byte != EOF; byte = std::getchar()) {
            const auto one = static_cast<std::uint8_t>(byte);
            reader.append(ByteView(&one, 1));
            const auto taken = reader.takeFrame();
            if (const auto* frame = std::get_if<Frame>(&taken)) {
                answer(*frame);
            }
        }
    }

    void answer(const Frame& frame)
    {
        if (frame.type == MessageType::Cancel) {
            return; // deaf on purpose: the client must drop the reply by itself
        }
        if (frame.type == MessageType::LoadRegionsRequest) {
            const auto load = decodeMessage<LoadRegionsRequest>(frame);
            m_layers.insert(load.value->layer);
            LoadRegionsReply reply;
            reply.layer = load.value->layer;
            return write(encodeFrame(encodeMessage(frame.id, reply)));
        }
        if (m_mode == "crash" || (m_mode == "crash_once" && isFirst())) {
            std::fputs("last words\n", stderr);
            std::abort();
        }
        if (m_mode == "leave") {
            std::exit(0);
        }
        if (m_mode == "hang" || (m_mode == "hang_once" && isFirst())) {
            return;
        }
        if (m_mode == "rubbish_reply") {
            return write(encodeFrame({MessageType::Pong, frame.id, {1, 2, 3}}));
        }
        if (m_mode == "rubbish_frame") {
            return write({'n', 'o', ' ', 'f', 'r', 'a', 'm', 'e'});
        }
        if (m_mode == "stranger") {
            return write(encodeFrame(encodeMessage(frame.id + 1000, Pong{1})));
        }
        if (m_mode == "hold" && frame.type != MessageType::Ping) {
            m_held.push_back(frame);
            return;
        }
        for (const Frame& held : m_held) {
            reply(held);
        }
        m_held.clear();
        reply(frame);
    }

    void reply(const Frame& frame) const
    {
        if (frame.type == MessageType::RenderRequest) {
            const auto request = decodeMessage<RenderRequest>(frame);
            return write(encodeFrame(encodeMessage(frame.id, picture(*request.value))));
        }
        if (frame.type == MessageType::InspectRequest) {
            InspectReply known;
            known.driver = std::to_string(m_layers.size());
            return write(encodeFrame(encodeMessage(frame.id, known)));
        }
        if (frame.type == MessageType::Ping) {
            const auto ping = decodeMessage<Ping>(frame);
            return write(encodeFrame(encodeMessage(frame.id, Pong{ping.value->number})));
        }
        write(encodeFrame(encodeMessage(
            frame.id, ErrorReply{ErrorKind::NoPermission, "map.file.no_permission", {"a.tif"}})));
    }

    static RenderReply picture(const RenderRequest& request)
    {
        RenderReply reply;
        reply.width = request.width;
        reply.height = request.height;
        reply.extent = request.map.extent;
        for (std::uint32_t i = 0; i < request.width * request.height; ++i) {
            appendLittleEndian(reply.pixels, request.background, 4);
        }
        return reply;
    }

    std::string m_mode;
    std::string m_mark;
    std::set<std::uint32_t> m_layers;
    std::vector<Frame> m_held;
};

} // namespace

int main(int argc, char** argv)
{
    return FakeWorker(argc > 1 ? argv[1] : "ok", argc > 2 ? argv[2] : "").run();
}

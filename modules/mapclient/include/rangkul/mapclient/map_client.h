// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "rangkul/core/result.h"
#include "rangkul/mapclient/rendered_map.h"
#include "rangkul/mapclient/requests.h"
#include "rangkul/mapclient/worker_settings.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace rangkul::mapclient {

class WorkerProcess;

using RequestId = quint64;

/// Talks to the map worker. Lives on one thread with an event loop; no call waits, and each
/// callback runs later from the event loop, at most once, and not at all when its context object is
/// gone.
///
/// A worker that crashes, falls silent, answers rubbish or speaks another protocol version is
/// replaced once, with the regions it had been given; requests it was working on fail, those not
/// yet sent stay. The second time the client becomes Unavailable and every request fails with
/// error().
class MapClient : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Ready, Unavailable };
    Q_ENUM(State)

    template <typename Reply> using Callback = std::function<void(core::Result<Reply>)>;

    explicit MapClient(WorkerSettings settings, QObject* parent = nullptr);
    ~MapClient() override;

    /// Starts the worker; the first request does so too. Nothing happens unless Stopped.
    void start();
    /// Forgets the failures of before and starts anew, as when a person asks to try again.
    void retry();
    /// Closes the worker's input, upon which it leaves by itself. Open requests are dropped
    /// silently.
    void shutdown();

    State state() const { return m_state; }
    /// Why the worker is unavailable; nullopt in other states.
    std::optional<core::Error> error() const { return m_error; }
    /// What the running worker said about itself; meaningful when Ready.
    const mapipc::Hello& worker() const { return m_hello; }

    /// Draws a map. A newer call with the same `channel` (one per canvas) supersedes this one: its
    /// callback is then never called.
    RequestId render(const mapipc::RenderRequest& request, QObject* context,
                     Callback<RenderedMap> callback, int channel = 0);
    /// Sends polygons once; kept for a worker that has to be replaced.
    RequestId loadRegions(const mapipc::LoadRegionsRequest& request, QObject* context,
                          Callback<mapipc::LoadRegionsReply> callback);
    void dropRegions(std::uint32_t layer);

    /// Any other request of rangkul/mapipc/messages.h, e.g. ExportRequest.
    template <mapipc::Message Request>
    RequestId send(const Request& request, QObject* context,
                   Callback<mapipc::ReplyOf<Request>> callback)
    {
        return post(pendingFor(mapipc::encodeMessage(0, request), context, std::move(callback)));
    }

    /// The callback will not be called; the worker stops working on it if it can. Unknown or
    /// answered ids are ignored.
    void cancel(RequestId id);

signals:
    void stateChanged(rangkul::mapclient::MapClient::State state);

private:
    using FrameCallback = std::function<void(core::Result<mapipc::Frame>)>;

    struct Pending
    {
        mapipc::Frame frame; ///< without payload once sent
        QPointer<QObject> context = {};
        bool hasContext = false;
        FrameCallback callback = {}; ///< empty: nobody cares for the reply
        std::optional<int> channel = {};
        std::optional<std::uint32_t> layer = {}; ///< of regions to be kept
    };

    template <typename Reply> static FrameCallback decoding(Callback<Reply> callback)
    {
        return [callback = std::move(callback)](const core::Result<mapipc::Frame>& frame) {
            if (!frame) {
                return callback(frame.error());
            }
            auto reply = mapipc::decodeMessage<Reply>(*frame);
            if (reply) {
                return callback(std::move(*reply.value));
            }
            callback(rubbish(reply.fault));
        };
    }

    static core::Error rubbish(const std::string& detail);
    static core::Error errorFrom(const mapipc::Frame& errorReply);

    template <typename Reply>
    static Pending pendingFor(mapipc::Frame frame, QObject* context, Callback<Reply> callback)
    {
        return {std::move(frame), context, context != nullptr,
                decoding<Reply>(std::move(callback))};
    }

    RequestId post(Pending pending);
    void startProcess();
    void onReady(const mapipc::Hello& hello);
    void onFrame(const mapipc::Frame& frame);
    void onBroken(const core::Error& error);
    void onSilence();
    void dropProcess(bool politely);
    void sendWaiting();
    void sendNow(Pending pending);
    void supersede(int channel);
    void watchOldest();
    void failLater(Pending pending, const core::Error& error);
    void deliver(const Pending& pending, core::Result<mapipc::Frame> result);
    void setState(State state);

    WorkerSettings m_settings;
    State m_state = State::Stopped;
    std::optional<core::Error> m_error;
    mapipc::Hello m_hello;
    WorkerProcess* m_process = nullptr;
    int m_failures = 0;
    RequestId m_lastId = 0;
    std::deque<Pending> m_waiting; ///< not sent yet
    std::deque<Pending> m_sent;    ///< in the order in which the worker takes them
    std::map<std::uint32_t, mapipc::Bytes> m_regions; ///< LoadRegionsRequest payloads
    QTimer m_silence;
};

} // namespace rangkul::mapclient

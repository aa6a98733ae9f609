// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapclient/map_client.h"

#include "worker_process.h"

#include <algorithm>

namespace rangkul::mapclient {
namespace {

constexpr int kMostFailures = 1; ///< one replacement, then Unavailable

bool isSlow(mapipc::MessageType type)
{
    return type == mapipc::MessageType::ExportRequest ||
           type == mapipc::MessageType::ProjectRequest ||
           type == mapipc::MessageType::BenchmarkRequest;
}

core::ErrorCode codeFrom(mapipc::ErrorKind kind)
{
    switch (kind) {
    case mapipc::ErrorKind::InvalidInput:
    case mapipc::ErrorKind::Unsupported:
        return core::ErrorCode::InvalidInput;
    case mapipc::ErrorKind::NotFound:
        return core::ErrorCode::NotFound;
    case mapipc::ErrorKind::NoPermission:
        return core::ErrorCode::NoPermission;
    case mapipc::ErrorKind::DiskFull:
        return core::ErrorCode::DiskFull;
    case mapipc::ErrorKind::Cancelled:
        return core::ErrorCode::Cancelled;
    case mapipc::ErrorKind::Io:
    case mapipc::ErrorKind::Internal:
        return core::ErrorCode::Io;
    }
    return core::ErrorCode::Io;
}

} // namespace

MapClient::MapClient(WorkerSettings settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &MapClient::onSilence);
}

MapClient::~MapClient()
{
    dropProcess(true);
}

void MapClient::start()
{
    if (m_state == State::Stopped) {
        startProcess();
    }
}

void MapClient::retry()
{
    m_failures = 0;
    if (m_state == State::Unavailable) {
        m_error.reset();
        startProcess();
    }
}

void MapClient::shutdown()
{
    dropProcess(true);
    m_waiting.clear();
    m_sent.clear();
    m_regions.clear();
    m_error.reset();
    setState(State::Stopped);
}

void MapClient::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        emit stateChanged(state);
    }
}

void MapClient::startProcess()
{
    dropProcess(false);
    m_process = new WorkerProcess(m_settings);
    connect(m_process, &WorkerProcess::ready, this, &MapClient::onReady);
    connect(m_process, &WorkerProcess::frameArrived, this, &MapClient::onFrame);
    connect(m_process, &WorkerProcess::broken, this, &MapClient::onBroken);
    setState(State::Starting);
    // A slot of stateChanged may have stopped us.
    if (m_process != nullptr) {
        m_process->start();
    }
}

void MapClient::dropProcess(bool politely)
{
    m_silence.stop();
    if (m_process != nullptr) {
        WorkerProcess* process = std::exchange(m_process, nullptr);
        process->disconnect(this);
        if (politely) {
            process->leavePolitely();
        }
        process->deleteLater(); // we may be inside one of its signals
    }
}

void MapClient::onReady(const mapipc::Hello& hello)
{
    m_hello = hello;
    for (const auto& [layer, payload] : m_regions) {
        sendNow({{mapipc::MessageType::LoadRegionsRequest, ++m_lastId, payload}});
    }
    sendWaiting();
    setState(State::Ready);
}

void MapClient::onBroken(const core::Error& error)
{
    dropProcess(false);
    const std::deque<Pending> lost = std::exchange(m_sent, {});
    // Starting the same missing program again would help nobody.
    const bool hopeless = error.code == core::ErrorCode::NotFound;
    const bool again = !hopeless && ++m_failures <= kMostFailures;
    for (const Pending& pending : lost) {
        failLater(pending, error);
    }
    if (again) {
        startProcess();
        return;
    }
    m_error = error;
    for (const Pending& pending : std::exchange(m_waiting, {})) {
        failLater(pending, error);
    }
    setState(State::Unavailable);
}

void MapClient::onSilence()
{
    onBroken({core::ErrorCode::Timeout, QStringLiteral("map.worker.hung")});
}

void MapClient::onFrame(const mapipc::Frame& frame)
{
    const auto found = std::find_if(m_sent.begin(), m_sent.end(), [&frame](const Pending& pending) {
        return pending.frame.id == frame.id;
    });
    if (found == m_sent.end()) {
        onBroken(rubbish("reply to nothing"));
        return;
    }
    const Pending pending = std::move(*found);
    m_sent.erase(found);
    watchOldest();
    if (frame.type == mapipc::MessageType::ErrorReply) {
        deliver(pending, errorFrom(frame));
    } else {
        deliver(pending, frame);
    }
}

void MapClient::deliver(const Pending& pending, core::Result<mapipc::Frame> result)
{
    if (pending.callback && (!pending.hasContext || pending.context)) {
        pending.callback(std::move(result));
    }
}

void MapClient::failLater(Pending pending, const core::Error& error)
{
    QMetaObject::invokeMethod(
        this, [this, pending = std::move(pending), error] { deliver(pending, error); },
        Qt::QueuedConnection);
}

/// The worker takes requests one by one, so only its silence counts, not the age of each request.
void MapClient::watchOldest()
{
    if (m_sent.empty()) {
        m_silence.stop();
        return;
    }
    m_silence.start(isSlow(m_sent.front().frame.type) ? m_settings.timeouts.slow
                                                      : m_settings.timeouts.quick);
}

void MapClient::sendNow(Pending pending)
{
    if (pending.layer) {
        m_regions[*pending.layer] = pending.frame.payload;
    }
    m_process->write(pending.frame);
    pending.frame.payload.clear();
    m_sent.push_back(std::move(pending));
    if (m_sent.size() == 1) {
        watchOldest();
    }
}

void MapClient::sendWaiting()
{
    for (Pending& pending : std::exchange(m_waiting, {})) {
        sendNow(std::move(pending));
    }
}

void MapClient::supersede(int channel)
{
    std::vector<RequestId> older;
    for (const auto* list : {&m_waiting, &m_sent}) {
        for (const Pending& pending : *list) {
            if (pending.channel == channel && pending.callback) {
                older.push_back(pending.frame.id);
            }
        }
    }
    for (const RequestId id : older) {
        cancel(id);
    }
}

RequestId MapClient::post(Pending pending)
{
    if (pending.channel) {
        supersede(*pending.channel);
    }
    const RequestId id = ++m_lastId;
    pending.frame.id = id;
    if (m_state == State::Unavailable) {
        failLater(std::move(pending), *m_error);
    } else if (m_state == State::Ready) {
        sendNow(std::move(pending));
    } else {
        m_waiting.push_back(std::move(pending));
        start();
    }
    return id;
}

void MapClient::cancel(RequestId id)
{
    const auto isIt = [id](const Pending& pending) {
        return pending.frame.id == id;
    };
    if (std::erase_if(m_waiting, isIt) > 0) {
        return;
    }
    const auto found = std::find_if(m_sent.begin(), m_sent.end(), isIt);
    if (found != m_sent.end() && found->callback) {
        found->callback = {};
        m_process->write(mapipc::encodeMessage(++m_lastId, mapipc::Cancel{id}));
    }
}

RequestId MapClient::render(const mapipc::RenderRequest& request, QObject* context,
                            Callback<RenderedMap> callback, int channel)
{
    Callback<mapipc::RenderReply> convert =
        [callback = std::move(callback)](const core::Result<mapipc::RenderReply>& reply) {
            callback(reply ? renderedMapFrom(*reply) : reply.error());
        };
    Pending pending = pendingFor(mapipc::encodeMessage(0, request), context, std::move(convert));
    pending.channel = channel;
    return post(std::move(pending));
}

RequestId MapClient::loadRegions(const mapipc::LoadRegionsRequest& request, QObject* context,
                                 Callback<mapipc::LoadRegionsReply> callback)
{
    Pending pending = pendingFor(mapipc::encodeMessage(0, request), context, std::move(callback));
    pending.layer = request.layer;
    return post(std::move(pending));
}

void MapClient::dropRegions(std::uint32_t layer)
{
    m_regions.erase(layer);
    if (m_state != State::Unavailable && m_state != State::Stopped) {
        send(mapipc::DropRegionsRequest{layer}, this, [](const auto&) {});
    }
}

core::Error MapClient::rubbish(const std::string& detail)
{
    return {core::ErrorCode::Protocol,
            QStringLiteral("map.worker.rubbish"),
            {},
            QString::fromStdString(detail)};
}

core::Error MapClient::errorFrom(const mapipc::Frame& errorReply)
{
    const auto message = mapipc::decodeMessage<mapipc::ErrorReply>(errorReply);
    if (!message) {
        return rubbish(message.fault);
    }
    QStringList args;
    for (const std::string& arg : message.value->args) {
        args.append(QString::fromStdString(arg));
    }
    return {codeFrom(message.value->kind), QString::fromStdString(message.value->reason), args,
            QString::fromStdString(message.value->detail)};
}

} // namespace rangkul::mapclient

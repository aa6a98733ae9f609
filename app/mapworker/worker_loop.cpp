// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker_loop.h"

#include <QCoreApplication>
#include <qgis.h>
#include <qgsexception.h>

#include "layer_inspector.h"
#include "layout_export.h"
#include "point_benchmark.h"
#include "project_export.h"
#include "qgis_renderer.h"
#include "rangkul/mapipc/messages.h"

#include <cstdlib>

namespace rangkul::mapworker {
namespace {

constexpr int kRubbishStatus = 3;
constexpr int kReaderGoneStatus = 4;

mapipc::Hello hello()
{
    mapipc::Hello message;
    message.worker = QCoreApplication::applicationVersion().toStdString();
    message.qgis = Qgis::version().toStdString();
    message.qt = qVersion();
    message.capabilities = {"render",       "regions",      "classify",       "inspect",
                            "export.png",   "export.pdf",   "project.qgz",    "base.gpkg",
                            "base.mbtiles", "base.geotiff", "base.shapefile", "benchmark"};
    return message;
}

} // namespace

WorkerLoop::WorkerLoop(FrameOutput& output, QString arrowPath)
    : m_output(output)
    , m_arrowPath(std::move(arrowPath))
    , m_reader([this] {
        QMetaObject::invokeMethod(
            this, [this] { onNews(); }, Qt::QueuedConnection);
    })
{
}

void WorkerLoop::start()
{
    send(mapipc::encodeMessage(0, hello()));
    m_reader.start();
}

int WorkerLoop::exitStatus() const
{
    return m_reader.sawRubbish() ? kRubbishStatus : 0;
}

void WorkerLoop::onNews()
{
    if (m_busy) {
        return; // drawing serves events; the loop below goes on when it is done
    }
    m_busy = true;
    while (const auto job = m_reader.next()) {
        send(answer(*job));
    }
    m_busy = false;
    if (m_reader.isAtEnd()) {
        QCoreApplication::quit();
    }
}

void WorkerLoop::send(const mapipc::Frame& frame)
{
    if (!m_output.send(frame)) {
        // Nobody reads any more, and the reading thread may never wake: there is nothing to save.
        std::_Exit(kReaderGoneStatus);
    }
}

template <typename Request, typename Handler>
mapipc::Frame WorkerLoop::answerWith(const Job& job, Handler handler)
{
    const auto id = job.frame.id;
    auto request = mapipc::decodeMessage<Request>(job.frame);
    if (!request) {
        return mapipc::encodeMessage(id, failure(ErrorKind::InvalidInput, "map.worker.bad_request",
                                                 {}, QString::fromStdString(request.fault)));
    }
    const Outcome<mapipc::ReplyOf<Request>> outcome = handler(*request.value);
    return std::visit([id](const auto& message) { return mapipc::encodeMessage(id, message); },
                      outcome);
}

mapipc::Frame WorkerLoop::answer(const Job& job)
{
    using mapipc::MessageType;
    const std::atomic_bool& cancelled = *job.cancelled;
    if (cancelled) {
        return mapipc::encodeMessage(job.frame.id, failure(ErrorKind::Cancelled, "map.cancelled"));
    }
    try {
        switch (job.frame.type) {
        case MessageType::Ping:
            return answerWith<mapipc::Ping>(
                job, [](const auto& request) { return mapipc::Pong{request.number}; });
        case MessageType::LoadRegionsRequest:
            return answerWith<mapipc::LoadRegionsRequest>(
                job, [this](const auto& request) { return m_layers.regions().load(request); });
        case MessageType::DropRegionsRequest:
            return answerWith<mapipc::DropRegionsRequest>(job, [this](const auto& request) {
                m_layers.regions().drop(request.layer);
                return mapipc::DoneReply{};
            });
        case MessageType::RenderRequest:
            return answerWith<mapipc::RenderRequest>(
                job, [&](const auto& request) { return renderMap(m_layers, request, cancelled); });
        case MessageType::ClassifyRequest:
            return answerWith<mapipc::ClassifyRequest>(
                job, [](const auto& request) { return mapipc::classify(request); });
        case MessageType::InspectRequest:
            return answerWith<mapipc::InspectRequest>(
                job, [](const auto& request) { return inspectFile(request); });
        case MessageType::ExportRequest:
            return answerWith<mapipc::ExportRequest>(job, [this](const auto& request) {
                return exportPage(m_layers, request, m_arrowPath);
            });
        case MessageType::ProjectRequest:
            return answerWith<mapipc::ProjectRequest>(
                job, [this](const auto& request) { return exportProject(m_layers, request); });
        case MessageType::BenchmarkRequest:
            return answerWith<mapipc::BenchmarkRequest>(
                job, [&](const auto& request) { return benchmarkPoints(request, cancelled); });
        default:
            return mapipc::encodeMessage(job.frame.id,
                                         failure(ErrorKind::Unsupported, "map.worker.bad_request"));
        }
    } catch (const std::bad_alloc&) {
        return mapipc::encodeMessage(job.frame.id,
                                     failure(ErrorKind::Internal, "map.worker.memory"));
    } catch (const QgsException& thrown) {
        return mapipc::encodeMessage(
            job.frame.id, failure(ErrorKind::Internal, "map.worker.internal", {}, thrown.what()));
    } catch (const std::exception& thrown) {
        return mapipc::encodeMessage(job.frame.id,
                                     failure(ErrorKind::Internal, "map.worker.internal", {},
                                             QString::fromUtf8(thrown.what())));
    }
}

} // namespace rangkul::mapworker

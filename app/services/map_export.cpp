// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_export.h"

#include <QEventLoop>
#include <QFileInfo>

#include "rangkul/mapclient/map_client.h"
#include "rangkul/mapclient/worker_program.h"

namespace rangkul::services {

namespace {

constexpr std::uint32_t kLayer = 1;

/// Calls `ask(client, done)` and waits for `done` in an event loop.
template <typename Ask> core::Status await(Ask ask)
{
    QEventLoop loop;
    core::Status outcome = core::Error{core::ErrorCode::Timeout, QStringLiteral("map.worker.hung")};
    ask([&loop, &outcome](core::Status status) {
        outcome = std::move(status);
        loop.quit();
    });
    loop.exec();
    return outcome;
}

template <typename Request>
core::Status send(mapclient::MapClient& client, QObject& context, const Request& request)
{
    return await([&](auto done) {
        client.send(request, &context, [done](const auto& reply) {
            done(reply ? core::Status(core::Done{}) : core::Status(reply.error()));
        });
    });
}

mapclient::PageSize pageOf(const QString& name)
{
    if (name.compare(QStringLiteral("F4"), Qt::CaseInsensitive) == 0) {
        return mapclient::PageSize::F4;
    }
    return name.compare(QStringLiteral("A3"), Qt::CaseInsensitive) == 0 ? mapclient::PageSize::A3
                                                                        : mapclient::PageSize::A4;
}

mapclient::ExportRequest printOf(const MapFile& file, mapclient::MapContent content,
                                 mapclient::FileFormat format)
{
    mapclient::ExportRequest request;
    request.map = std::move(content);
    request.page = pageOf(file.page);
    request.orientation =
        file.landscape ? mapclient::Orientation::Landscape : mapclient::Orientation::Portrait;
    request.format = format;
    request.dpi = file.dpi;
    request.path = QFileInfo(file.path).absoluteFilePath().toStdString();
    request.title = file.title.toStdString();
    request.source = file.source.toStdString();
    request.watermark = file.watermark.toStdString();
    return request;
}

} // namespace

core::Status exportRegionMap(const std::vector<RegionValue>& values, const ClassChoice& choice,
                             const MapFile& file)
{
    const QString ending = QFileInfo(file.path).suffix().toLower();
    const bool project = ending == QStringLiteral("qgz");
    const bool pdf = ending == QStringLiteral("pdf");
    if (!project && !pdf && ending != QStringLiteral("png")) {
        return core::Error{
            core::ErrorCode::InvalidInput, QStringLiteral("map.ending"), {file.path}};
    }
    RANGKUL_LET(program, mapclient::findMapWorker());
    mapclient::WorkerSettings settings;
    settings.program = program;
    mapclient::MapClient client(settings);
    QObject context;
    const core::Status loaded = await([&](auto done) {
        client.loadRegions(
            regionLayer(values, kLayer, file.title), &context, [done](const auto& reply) {
                done(reply ? core::Status(core::Done{}) : core::Status(reply.error()));
            });
    });
    RANGKUL_TRY(loaded);
    mapclient::MapContent content = regionContent(values, kLayer, file.title, choice);
    if (project) {
        mapclient::ProjectRequest request;
        request.map = std::move(content);
        request.path = QFileInfo(file.path).absoluteFilePath().toStdString();
        request.title = file.title.toStdString();
        return send(client, context, request);
    }
    return send(client, context,
                printOf(file, std::move(content),
                        pdf ? mapclient::FileFormat::Pdf : mapclient::FileFormat::Png));
}

} // namespace rangkul::services

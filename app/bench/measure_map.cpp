// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEventLoop>
#include <QTimer>

#include "city_points.h"
#include "measures.h"
#include "platform.h"
#include "rangkul/mapclient/map_client.h"
#include "rangkul/mapclient/worker_program.h"
#include "rangkul/mapui/point_painter.h"

#include <algorithm>

namespace rangkul::bench {

namespace {

using mapclient::MapClient;

core::Status waitUntilReady(MapClient& client)
{
    QEventLoop loop;
    QObject::connect(&client, &MapClient::stateChanged, &loop, [&loop](MapClient::State state) {
        if (state == MapClient::State::Ready || state == MapClient::State::Unavailable) {
            loop.quit();
        }
    });
    client.start();
    loop.exec();
    if (client.state() == MapClient::State::Ready) {
        return core::Done{};
    }
    return client.error().value_or(broken(QStringLiteral("the map worker does not start")));
}

/// The points our painter shows, with equal colours and marks of equal size.
mapclient::BenchmarkRequest requestFor(const CityPoints& city, const mapui::PointCloud& cloud,
                                       int runs)
{
    constexpr double kMmPerPixel = 25.4 / 96;
    mapclient::BenchmarkRequest request;
    const QRectF extent = city.view.extent();
    request.extent = {extent.left(), extent.top(), extent.right(), extent.bottom()};
    request.width = static_cast<std::uint32_t>(city.view.size().width());
    request.height = static_cast<std::uint32_t>(city.view.size().height());
    for (const quint32 row : cloud.rows) {
        const QPointF at = cloud.places->world(row);
        request.points.push_back({at.x(), at.y()});
        request.category.push_back(cloud.styleOf[row]);
    }
    for (const mapui::PointStyle& style : cloud.styles) {
        request.colours.push_back(style.mark.colour.rgba());
    }
    request.sizeMm = mapui::paintPoints(cloud, city.view).markSize * kMmPerPixel;
    request.repeats = static_cast<std::uint32_t>(runs);
    return request;
}

core::Result<mapclient::BenchmarkReply> ask(MapClient& client,
                                            const mapclient::BenchmarkRequest& request)
{
    QEventLoop loop;
    std::optional<core::Result<mapclient::BenchmarkReply>> answer;
    client.send(request, &loop, [&](core::Result<mapclient::BenchmarkReply> reply) {
        answer.emplace(std::move(reply));
        loop.quit();
    });
    loop.exec();
    return std::move(*answer);
}

/// The system tells what a process took once it has ended.
std::optional<qint64> peakAfterEnd(MapClient& client, const ChildMemory& memory)
{
    constexpr int kMostMs = 10'000;
    client.shutdown();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&loop, &memory] {
        if (memory.peak()) {
            loop.quit();
        }
    });
    look.start(20);
    QTimer::singleShot(kMostMs, &loop, &QEventLoop::quit);
    loop.exec();
    return memory.peak();
}

} // namespace

core::Result<Measured> measureMap(const Bench& bench, int points)
{
    RANGKUL_LET(city, loadCityPoints(bench, points));
    Measured out;
    out.scale = QStringLiteral("%1 points of %2 households")
                    .arg(grouped(points), grouped(qint64(city.frame.size())));
    for (int run = 0; run < bench.runs; ++run) {
        const Stopwatch watch;
        RANGKUL_LET(cloud, filteredCloud(city));
        const mapui::PointCounts counts = mapui::countPoints(cloud);
        const mapui::PointPicture picture = mapui::paintPoints(cloud, city.view);
        out.add("map", watch.ms());
        if (picture.points != points || picture.image.isNull() || counts.withoutPoint != 0) {
            return broken(QStringLiteral("%1 points were painted").arg(picture.points));
        }
    }
    return out;
}

core::Result<Measured> measureQgis(const Bench& bench, int points)
{
    const ChildMemory memory;
    RANGKUL_LET(program, mapclient::findMapWorker());
    mapclient::WorkerSettings settings;
    settings.program = program;
    MapClient client(settings);
    RANGKUL_TRY(waitUntilReady(client));
    RANGKUL_LET(city, loadCityPoints(bench, points));
    RANGKUL_LET(cloud, filteredCloud(city));
    RANGKUL_LET(reply, ask(client, requestFor(city, cloud, bench.runs)));
    if (reply.paintedPixels == 0) {
        return broken(QStringLiteral("QGIS painted nothing"));
    }
    Measured out;
    for (const double ms : reply.renderMs) {
        out.add("map", ms);
    }
    out.peakBytes = peakAfterEnd(client, memory);
    return out;
}

} // namespace rangkul::bench

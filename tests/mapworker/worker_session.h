// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTimer>

#include "rangkul/mapclient/map_client.h"

#include <optional>

namespace rangkul::mapworker_test {

inline mapclient::WorkerSettings realWorker()
{
    mapclient::WorkerSettings settings;
    settings.program = QStringLiteral(RANGKUL_REAL_WORKER);
    return settings;
}

/// The real worker behind its client, with calls that wait for the answer (in tests only).
class WorkerSession
{
public:
    explicit WorkerSession(const mapclient::WorkerSettings& settings = realWorker())
        : m_client(settings)
    {
    }

    mapclient::MapClient& client() { return m_client; }

    template <mapipc::Message Request>
    core::Result<mapipc::ReplyOf<Request>> ask(const Request& request)
    {
        return waitFor<mapipc::ReplyOf<Request>>(
            [&](auto callback) { m_client.send(request, &m_client, std::move(callback)); });
    }

    core::Result<mapclient::RenderedMap> render(const mapipc::RenderRequest& request)
    {
        return waitFor<mapclient::RenderedMap>(
            [&](auto callback) { m_client.render(request, &m_client, std::move(callback)); });
    }

private:
    template <typename T, typename Start> core::Result<T> waitFor(Start start)
    {
        std::optional<core::Result<T>> answer;
        QEventLoop loop;
        start([&](core::Result<T> given) {
            answer.emplace(std::move(given));
            loop.quit();
        });
        loop.exec();
        return std::move(*answer);
    }

    mapclient::MapClient m_client;
};

/// Two squares of one degree side by side at 112 E, 8 S, and a third without a value right of them.
inline mapipc::LoadRegionsRequest threeSquares(std::uint32_t layer = 1)
{
    mapipc::LoadRegionsRequest request;
    request.layer = layer;
    request.name = "Kelurahan";
    const char* labels[] = {"Satu", "Dua", "Tiga"};
    for (int i = 0; i < 3; ++i) {
        const double x = 112 + i;
        mapipc::Region region;
        region.id = "99.01.01.100" + std::to_string(i + 1);
        region.label = labels[i];
        region.polygons = {{{{x, -8}, {x + 1, -8}, {x + 1, -7}, {x, -7}, {x, -8}}}};
        request.regions.push_back(region);
    }
    return request;
}

inline constexpr std::uint32_t kLight = 0xFFFFFFB2;
inline constexpr std::uint32_t kDark = 0xFFBD0026;

inline mapipc::RegionStyle twoClasses(std::uint32_t layer = 1)
{
    mapipc::RegionStyle style;
    style.layer = layer;
    style.title = "Rumah tangga miskin";
    style.classes = {{kLight, "0 - 10"}, {kDark, "10 - 20"}};
    style.classOf = {0, 1, mapipc::kMissingClass};
    style.values = {4.5, 17.0, std::nullopt};
    style.missingLabel = "Tidak ada data";
    return style;
}

/// The three squares fill a picture of 300 x 100 pixels exactly.
inline mapipc::RenderRequest squaresPicture()
{
    mapipc::RenderRequest request;
    request.map.crs = "EPSG:4326";
    request.map.extent = {112, -8, 115, -7};
    request.map.regions = {twoClasses()};
    request.width = 300;
    request.height = 100;
    return request;
}

} // namespace rangkul::mapworker_test

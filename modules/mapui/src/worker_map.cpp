// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker_map.h"

#include <algorithm>
#include <cmath>

namespace rangkul::mapui {

namespace {

/// Drawn beyond each side, so that a short drag shows no empty edge.
constexpr double kMargin = 0.15;

} // namespace

WorkerMap::WorkerMap(mapclient::MapClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_shapes(std::make_shared<RegionShapes>())
{
    connect(&client, &mapclient::MapClient::stateChanged, this, &WorkerMap::onState);
}

void WorkerMap::setRegions(std::shared_ptr<const RegionShapes> shapes)
{
    m_shapes = std::move(shapes);
    m_unsent = true;
}

void WorkerMap::sendRegions()
{
    m_unsent = false;
    const std::vector<int> levels = m_shapes->levels();
    for (const int level : m_sentLevels) {
        if (std::find(levels.begin(), levels.end(), level) == levels.end()) {
            m_client.dropRegions(static_cast<std::uint32_t>(level));
        }
    }
    m_sentLevels = levels;
    for (const int level : levels) {
        const QString name = level <= 3 ? tr("Districts") : tr("Villages");
        m_client.loadRegions(regionsRequest(*m_shapes, level, name), this,
                             [this](const core::Result<mapipc::LoadRegionsReply>& reply) {
                                 if (!reply) {
                                     onFailure(reply.error());
                                 }
                             });
    }
}

bool WorkerMap::isAvailable() const
{
    return m_client.state() != mapclient::MapClient::State::Unavailable;
}

void WorkerMap::retry()
{
    m_client.retry();
    m_unsent = true;
}

void WorkerMap::onFailure(const core::Error& error)
{
    if (error.code == core::ErrorCode::Cancelled) {
        return;
    }
    if (m_client.state() == mapclient::MapClient::State::Ready) {
        Q_EMIT failed(error);
    } else if (isAvailable()) {
        Q_EMIT restarting();
    }
}

mapipc::MapContent WorkerMap::content(const MapViewState& view) const
{
    const QRectF extent = view.extent();
    mapipc::MapContent map;
    map.extent = {extent.left(), extent.top(), extent.right(), extent.bottom()};
    map.base = m_base;
    map.regions = m_styles;
    return map;
}

void WorkerMap::request(const MapViewState& view, double devicePixelRatio, const QColor& ground)
{
    if (!isAvailable() || view.size().isEmpty()) {
        return;
    }
    if (m_unsent) {
        sendRegions();
    }
    constexpr double kUsualDpi = 96;
    const MapViewState larger = view.grown(kMargin);
    mapipc::RenderRequest request;
    request.map = content(larger);
    for (mapipc::RegionStyle& style : request.map.regions) {
        style.labels = false; // the canvas writes names above the marks
    }
    const QSize pixels = (larger.size() * devicePixelRatio).toSize();
    const int most = static_cast<int>(mapipc::kMaxPictureSide);
    request.width = static_cast<std::uint32_t>(std::min(pixels.width(), most));
    request.height = static_cast<std::uint32_t>(std::min(pixels.height(), most));
    request.dpi = kUsualDpi * devicePixelRatio;
    request.background = ground.rgba();
    m_client.render(request, this,
                    [this, devicePixelRatio](const core::Result<mapclient::RenderedMap>& map) {
                        if (!map) {
                            if (isAvailable() && map.error().code != core::ErrorCode::Cancelled) {
                                Q_EMIT failed(map.error());
                            }
                            return;
                        }
                        PlacedImage picture{map->image, map->extent};
                        picture.image.setDevicePixelRatio(devicePixelRatio);
                        Q_EMIT pictureReady(picture);
                        Q_EMIT problemsChanged(map->problems);
                    });
}

void WorkerMap::onState(mapclient::MapClient::State state)
{
    if (state == mapclient::MapClient::State::Unavailable) {
        Q_EMIT becameUnavailable(m_client.error().value_or(core::Error{}));
    } else if (state == mapclient::MapClient::State::Ready) {
        Q_EMIT becameReady();
    }
}

} // namespace rangkul::mapui

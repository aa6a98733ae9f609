// SPDX-License-Identifier: GPL-3.0-or-later
#include "qgis_renderer.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <QtEndian>
#include <qgsmaprendererparalleljob.h>
#include <qgsmapsettings.h>

#include <algorithm>

namespace rangkul::mapworker {
namespace {

constexpr int kCancelPollMs = 10;

/// Blue, green, red, alpha in this order on machines of either endianness.
mapipc::Bytes pixelsOf(const QImage& image)
{
    const auto width = static_cast<std::size_t>(image.width());
    mapipc::Bytes pixels(width * static_cast<std::size_t>(image.height()) * 4);
    for (int y = 0; y < image.height(); ++y) {
        qToLittleEndian<quint32>(image.constScanLine(y), static_cast<qsizetype>(width),
                                 pixels.data() + static_cast<std::size_t>(y) * width * 4);
    }
    return pixels;
}

} // namespace

std::optional<Failure> pictureFault(std::uint32_t width, std::uint32_t height)
{
    if (width >= 1 && height >= 1 && std::max(width, height) <= mapipc::kMaxPictureSide) {
        return std::nullopt;
    }
    return failure(ErrorKind::InvalidInput, "map.picture.size",
                   QStringLiteral("%1 x %2").arg(width).arg(height));
}

Outcome<QImage> drawMap(const QgsMapSettings& settings, const std::atomic_bool& cancelled)
{
    QgsMapRendererParallelJob job(settings);
    QEventLoop loop;
    QObject::connect(&job, &QgsMapRendererJob::finished, &loop, &QEventLoop::quit);
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&job, &cancelled] {
        if (cancelled) {
            job.cancelWithoutBlocking();
        }
    });
    poll.start(kCancelPollMs);
    job.start();
    if (job.isActive()) {
        loop.exec();
    }
    if (cancelled) {
        return failure(ErrorKind::Cancelled, "map.cancelled");
    }
    QImage image = job.renderedImage();
    if (image.isNull()) {
        return failure(ErrorKind::Internal, "map.worker.memory");
    }
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

Outcome<mapipc::RenderReply> renderMap(MapLayers& layers, const mapipc::RenderRequest& request,
                                       const std::atomic_bool& cancelled)
{
    if (auto fault = pictureFault(request.width, request.height)) {
        return *fault;
    }
    auto prepared = layers.prepare(request.map);
    if (auto* fault = std::get_if<Failure>(&prepared)) {
        return *fault;
    }
    auto& map = std::get<PreparedMap>(prepared);
    QgsMapSettings settings;
    settings.setDestinationCrs(map.crs);
    settings.setOutputSize(
        QSize(static_cast<int>(request.width), static_cast<int>(request.height)));
    settings.setOutputDpi(std::clamp(request.dpi, 30.0, 1200.0));
    settings.setOutputImageFormat(QImage::Format_ARGB32_Premultiplied);
    settings.setBackgroundColor(QColor::fromRgba(request.background));
    settings.setExtent(map.extent);
    settings.setLayers(map.topFirst());

    QElapsedTimer clock;
    clock.start();
    auto drawn = drawMap(settings, cancelled);
    if (auto* fault = std::get_if<Failure>(&drawn)) {
        return *fault;
    }
    const QImage& image = std::get<QImage>(drawn);
    const QgsRectangle seen = settings.visibleExtent();
    mapipc::RenderReply reply;
    reply.width = static_cast<std::uint32_t>(image.width());
    reply.height = static_cast<std::uint32_t>(image.height());
    reply.pixels = pixelsOf(image);
    reply.extent = {seen.xMinimum(), seen.yMinimum(), seen.xMaximum(), seen.yMaximum()};
    reply.renderMs = static_cast<std::uint32_t>(clock.elapsed());
    reply.problems = std::move(map.problems);
    return reply;
}

} // namespace rangkul::mapworker

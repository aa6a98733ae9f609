// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapclient/rendered_map.h"

#include <QtEndian>

namespace rangkul::mapclient {

core::Result<RenderedMap> renderedMapFrom(const mapipc::RenderReply& reply)
{
    const auto rowBytes = static_cast<std::size_t>(reply.width) * 4;
    const bool sane =
        reply.width > 0 && reply.height > 0 && reply.width <= mapipc::kMaxPictureSide &&
        reply.height <= mapipc::kMaxPictureSide && reply.pixels.size() == rowBytes * reply.height;
    if (!sane) {
        return core::Error{core::ErrorCode::Protocol,
                           QStringLiteral("map.worker.rubbish"),
                           {},
                           QStringLiteral("picture size does not fit its pixels")};
    }
    RenderedMap map;
    map.image = QImage(static_cast<int>(reply.width), static_cast<int>(reply.height),
                       QImage::Format_ARGB32_Premultiplied);
    if (map.image.isNull()) {
        return core::Error{core::ErrorCode::Io, QStringLiteral("map.worker.memory")};
    }
    for (int y = 0; y < map.image.height(); ++y) {
        qFromLittleEndian<quint32>(reply.pixels.data() + rowBytes * static_cast<std::size_t>(y),
                                   static_cast<qsizetype>(reply.width), map.image.scanLine(y));
    }
    const mapipc::Extent& seen = reply.extent;
    map.extent = QRectF(seen.xMin, seen.yMin, seen.xMax - seen.xMin, seen.yMax - seen.yMin);
    map.renderMs = static_cast<int>(reply.renderMs);
    for (const mapipc::LayerProblem& problem : reply.problems) {
        map.problems.push_back(
            {QString::fromStdString(problem.path), QString::fromStdString(problem.reason)});
    }
    return map;
}

} // namespace rangkul::mapclient

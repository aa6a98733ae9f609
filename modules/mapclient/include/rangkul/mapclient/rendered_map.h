// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

#include "rangkul/core/result.h"
#include "rangkul/mapipc/render_messages.h"

#include <vector>

namespace rangkul::mapclient {

/// A base map file that is missing from the picture, and the reason key why.
struct LayerProblem
{
    QString path;
    QString reason;

    bool operator==(const LayerProblem&) const = default;
};

/// A picture from the worker.
struct RenderedMap
{
    QImage image; ///< ARGB32, premultiplied; ready to be painted
    /// What it covers, in units of the requested coordinate system: left, lower edge, width, height
    /// (y grows to the north).
    QRectF extent;
    int renderMs = 0;
    std::vector<LayerProblem> problems;
};

/// Protocol when the reply's numbers contradict each other.
core::Result<RenderedMap> renderedMapFrom(const mapipc::RenderReply& reply);

} // namespace rangkul::mapclient

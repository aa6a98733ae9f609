// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapui/point_cloud.h"

#include <vector>

namespace rangkul::mapui {

/// A mark as pixels, to be put down many times. Its side is odd and its middle pixel is opaque.
struct PointSprite
{
    int side = 0;
    std::vector<QRgb> pixels; ///< premultiplied, row by row

    int reach() const { return side / 2; }
};

/// `side` in device pixels; made odd.
PointSprite pointSprite(const PointStyle& style, int side);

} // namespace rangkul::mapui

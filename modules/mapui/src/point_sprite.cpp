// SPDX-License-Identifier: GPL-3.0-or-later
#include "point_sprite.h"

#include <QImage>
#include <QPainter>

#include "rangkul/mapui/point_painter.h"

#include <cmath>

namespace rangkul::mapui {

namespace {

/// Below this side a rim leaves no room for the colour.
constexpr int kFewestRimmedPixels = 9;

/// Shape and colour without a rim.
void paintBlot(QImage& image, const PointStyle& style)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.hatched ? QColor(0x8c8c8c) : style.mark.colour);
    const QRectF all(image.rect());
    switch (style.mark.mark) {
    case ui::Mark::Circle:
        if (image.width() >= 7) {
            painter.setPen(QPen(style.mark.colour, 1.6));
            painter.setBrush(Qt::white);
            painter.drawEllipse(all.adjusted(0.8, 0.8, -0.8, -0.8));
            break;
        }
        [[fallthrough]];
    case ui::Mark::FilledCircle:
        painter.drawEllipse(all);
        break;
    case ui::Mark::Square:
        painter.drawRect(all);
        break;
    case ui::Mark::Diamond:
    case ui::Mark::Triangle: {
        const bool diamond = style.mark.mark == ui::Mark::Diamond;
        painter.drawPolygon(
            diamond ? QPolygonF{{all.width() / 2, 0},
                                {all.width(), all.height() / 2},
                                {all.width() / 2, all.height()},
                                {0, all.height() / 2}}
                    : QPolygonF{{all.width() / 2, 0}, all.bottomRight(), all.bottomLeft()});
        break;
    }
    case ui::Mark::Cross:
        painter.setPen(QPen(style.mark.colour, 1.6));
        painter.drawLine(all.topLeft(), all.bottomRight());
        painter.drawLine(all.topRight(), all.bottomLeft());
        break;
    }
}

} // namespace

void paintPointMark(QPainter& painter, QPointF centre, double size, const PointStyle& style)
{
    const QRectF rect(centre.x() - size / 2, centre.y() - size / 2, size, size);
    if (!style.hatched && !style.darkRim) {
        ui::paintMark(painter, rect, style.mark);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.hatched ? QColor(0x5a5a5a) : QColor(40, 20, 40, 190), 1.0));
    painter.setBrush(style.hatched ? QColor(0xe4e4e4) : style.mark.colour);
    const QRectF inner = rect.adjusted(1, 1, -1, -1);
    painter.drawEllipse(inner);
    if (style.hatched) {
        // Three stripes that end on the rim.
        for (const double shift : {-0.45, 0.0, 0.45}) {
            const double along = std::sqrt(1 - shift * shift) * inner.width() / 2 * 0.7071;
            const QPointF middle = centre + QPointF(shift, shift) * (inner.width() / 2 * 0.7071);
            painter.drawLine(middle + QPointF(-along, along), middle + QPointF(along, -along));
        }
    }
    painter.restore();
}

PointSprite pointSprite(const PointStyle& style, int side)
{
    const int odd = std::max(1, side) | 1;
    QImage image(odd, odd, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (odd < kFewestRimmedPixels) {
        paintBlot(image, style);
    } else {
        QPainter painter(&image);
        paintPointMark(painter, QPointF(odd / 2.0, odd / 2.0), odd, style);
    }
    // Every point leaves a pixel, whatever the shape.
    if (QRgb middle = image.pixel(odd / 2, odd / 2); qAlpha(middle) < 255) {
        const bool hollow = style.mark.mark == ui::Mark::Circle && odd >= 7;
        image.setPixelColor(odd / 2, odd / 2, hollow ? Qt::white : style.mark.colour);
    }
    PointSprite sprite{odd, {}};
    sprite.pixels.reserve(static_cast<size_t>(odd) * static_cast<size_t>(odd));
    for (int y = 0; y < odd; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        sprite.pixels.insert(sprite.pixels.end(), line, line + odd);
    }
    return sprite;
}

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapui/point_painter.h"

#include "point_sprite.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace rangkul::mapui {

namespace {

/// A pixel of the picture; sprites reach beyond it.
struct Spot
{
    qint16 x = 0;
    qint16 y = 0;
};

/// Spots of one part of the rows, by style.
using Spots = std::vector<std::vector<Spot>>;

/// Runs work(0) .. work(parts - 1) side by side and waits for all.
template <typename Work> void inParallel(int parts, Work work)
{
    std::vector<std::thread> others;
    for (int part = 1; part < parts; ++part) {
        others.emplace_back(work, part);
    }
    work(0);
    for (std::thread& thread : others) {
        thread.join();
    }
}

/// From metres around the origin of the places to pixels of the picture.
struct Projection
{
    float perMetre;
    float left;
    float top;
    float width;
    float height;
};

Projection projectionFor(const PointPlaces& places, const MapViewState& view, const QSize& pixels,
                         double ratio)
{
    const QPointF origin = view.toScreen(places.origin) * ratio;
    return {static_cast<float>(ratio / view.place().metresPerPixel), static_cast<float>(origin.x()),
            static_cast<float>(origin.y()), static_cast<float>(pixels.width()),
            static_cast<float>(pixels.height())};
}

/// The places of rows first to last that are in the picture.
Spots spotsOf(const PointCloud& cloud, size_t first, size_t last, const Projection& to)
{
    Spots spots(cloud.styles.size());
    const float* xs = cloud.places->x.data();
    const float* ys = cloud.places->y.data();
    for (size_t i = first; i < last; ++i) {
        const quint32 row = cloud.rows[i];
        const float x = to.left + xs[row] * to.perMetre;
        const float y = to.top - ys[row] * to.perMetre;
        // Also false for NaN.
        if (x >= 0 && x < to.width && y >= 0 && y < to.height) {
            spots[cloud.styleOf[row]].push_back({static_cast<qint16>(x), static_cast<qint16>(y)});
        }
    }
    return spots;
}

/// dst = src over dst, both premultiplied; two channels at a time.
inline QRgb over(QRgb source, QRgb below)
{
    const quint32 keep = 255u - (source >> 24);
    quint32 low = (below & 0x00ff00ffu) * keep;
    low = ((low + ((low >> 8) & 0x00ff00ffu) + 0x00800080u) >> 8) & 0x00ff00ffu;
    quint32 high = ((below >> 8) & 0x00ff00ffu) * keep;
    high = (high + ((high >> 8) & 0x00ff00ffu) + 0x00800080u) & 0xff00ff00u;
    return source + (low | high);
}

/// The lines of a picture that one thread paints.
struct Band
{
    QRgb* pixels;
    qsizetype stride; ///< in pixels
    int width;
    int top;
    int bottom; ///< exclusive
};

void put(const Band& band, const PointSprite& sprite, Spot spot)
{
    const int reach = sprite.reach();
    const int fromX = std::max(0, spot.x - reach);
    const int toX = std::min(band.width, spot.x + reach + 1);
    const int fromY = std::max(band.top, spot.y - reach);
    const int toY = std::min(band.bottom, spot.y + reach + 1);
    for (int y = fromY; y < toY; ++y) {
        const QRgb* source =
            sprite.pixels.data() + (y - spot.y + reach) * sprite.side + (fromX - spot.x + reach);
        QRgb* target = band.pixels + y * band.stride + fromX;
        for (int x = fromX; x < toX; ++x, ++source, ++target) {
            const QRgb pixel = *source;
            if (pixel >= 0xff000000u) {
                *target = pixel;
            } else if (pixel != 0) {
                *target = over(pixel, *target);
            }
        }
    }
}

/// Two points of one style on one pixel look like one: the second is not painted again.
class Taken
{
public:
    Taken(int width, int top, int bottom)
        : m_width(static_cast<size_t>(width))
        , m_top(top)
        , m_bits((m_width * static_cast<size_t>(std::max(0, bottom - top)) + 63) / 64)
    {
    }
    void clear() { std::fill(m_bits.begin(), m_bits.end(), 0); }
    /// True the first time.
    bool take(Spot spot)
    {
        const size_t at =
            static_cast<size_t>(spot.y - m_top) * m_width + static_cast<size_t>(spot.x);
        const quint64 bit = quint64(1) << (at % 64);
        const bool free = (m_bits[at / 64] & bit) == 0;
        m_bits[at / 64] |= bit;
        return free;
    }

private:
    size_t m_width;
    int m_top;
    std::vector<quint64> m_bits;
};

void paintBand(const Band& band, const std::vector<Spots>& parts,
               const std::vector<PointSprite>& sprites)
{
    const int reach = sprites.empty() ? 0 : sprites.front().reach();
    const int from = band.top - reach;
    const int to = band.bottom + reach;
    Taken taken(band.width, from, to);
    for (size_t style = 0; style < sprites.size(); ++style) {
        taken.clear();
        for (const Spots& spots : parts) {
            for (const Spot spot : spots[style]) {
                if (spot.y >= from && spot.y < to && taken.take(spot)) {
                    put(band, sprites[style], spot);
                }
            }
        }
    }
}

} // namespace

int markSizeFor(int points)
{
    if (points <= kMostLargeMarks) {
        return 13;
    }
    if (points <= 8'000) {
        return 9;
    }
    if (points <= 40'000) {
        return 7;
    }
    return points <= 150'000 ? 5 : 3;
}

PointPicture paintPoints(const PointCloud& cloud, const MapViewState& view,
                         const PointPaintOptions& options)
{
    const double ratio = options.devicePixelRatio;
    const QSize pixels = (view.size() * ratio).toSize();
    PointPicture picture;
    if (pixels.isEmpty()) {
        return picture;
    }
    picture.image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    picture.image.fill(Qt::transparent);
    picture.image.setDevicePixelRatio(ratio);
    if (cloud.isEmpty()) {
        return picture;
    }
    const int threads = std::clamp(options.threads, 1, 8);
    const Projection projection = projectionFor(*cloud.places, view, pixels, ratio);
    std::vector<Spots> parts(static_cast<size_t>(threads));
    inParallel(threads, [&](int part) {
        const size_t rows = cloud.rows.size();
        const auto at = static_cast<size_t>(part);
        const auto of = static_cast<size_t>(threads);
        parts[at] = spotsOf(cloud, rows * at / of, rows * (at + 1) / of, projection);
    });
    for (const Spots& spots : parts) {
        for (const auto& ofStyle : spots) {
            picture.points += static_cast<int>(ofStyle.size());
        }
    }
    picture.markSize = markSizeFor(picture.points);
    std::vector<PointSprite> sprites;
    for (const PointStyle& style : cloud.styles) {
        sprites.push_back(
            pointSprite(style, static_cast<int>(std::lround(picture.markSize * ratio))));
    }
    auto* bits = reinterpret_cast<QRgb*>(picture.image.bits());
    const qsizetype stride = picture.image.bytesPerLine() / qsizetype(sizeof(QRgb));
    inParallel(threads, [&](int part) {
        paintBand({bits, stride, pixels.width(), pixels.height() * part / threads,
                   pixels.height() * (part + 1) / threads},
                  parts, sprites);
    });
    return picture;
}

} // namespace rangkul::mapui

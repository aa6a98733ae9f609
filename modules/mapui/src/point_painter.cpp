// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapui/point_painter.h"

#include "point_sprite.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <thread>

namespace rangkul::mapui {

namespace {

/// A pixel of the picture with the style of its sprite, which reaches beyond it.
struct Spot
{
    qint16 x = 0;
    qint16 y = 0;
    quint8 style = 0;
};
using Spots = std::vector<Spot>;

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

/// Rows that lie together in memory are taken together.
constexpr size_t kBlock = 256;

/// Goes through the blocks in an order without pattern, always the same one: steps of about the
/// golden ratio, as in Knuth's multiplicative hashing.
class ShuffledBlocks
{
public:
    explicit ShuffledBlocks(size_t rows)
        : m_blocks((rows + kBlock - 1) / kBlock)
        , m_step(static_cast<size_t>(static_cast<double>(m_blocks) * 0.6180339887))
    {
        while (m_blocks > 1 && std::gcd(m_blocks, m_step) != 1) {
            ++m_step;
        }
    }
    size_t count() const { return m_blocks; }
    /// The first row of the i-th block.
    size_t operator[](size_t i) const { return i * m_step % m_blocks * kBlock; }

private:
    size_t m_blocks;
    size_t m_step;
};

/// The places in the picture of one of `parts` parts of the rows.
Spots spotsOf(const PointCloud& cloud, size_t part, size_t parts, const Projection& to)
{
    const ShuffledBlocks blocks(cloud.rows.size());
    const size_t last = blocks.count() * (part + 1) / parts;
    Spots spots;
    spots.reserve(cloud.rows.size() / parts + kBlock);
    const float* xs = cloud.places->x.data();
    const float* ys = cloud.places->y.data();
    for (size_t block = blocks.count() * part / parts; block < last; ++block) {
        const size_t first = blocks[block];
        const size_t end = std::min(first + kBlock, cloud.rows.size());
        for (size_t i = first; i < end; ++i) {
            const quint32 row = cloud.rows[i];
            const float x = to.left + xs[row] * to.perMetre;
            const float y = to.top - ys[row] * to.perMetre;
            // Also false for NaN.
            if (x >= 0 && x < to.width && y >= 0 && y < to.height) {
                spots.push_back(
                    {static_cast<qint16>(x), static_cast<qint16>(y), cloud.styleOf[row]});
            }
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
    Taken(size_t styles, int width, int top, int bottom)
        : m_width(static_cast<size_t>(width))
        , m_top(top)
        , m_pixels(m_width * static_cast<size_t>(std::max(0, bottom - top)))
        , m_bits((styles * m_pixels + 63) / 64)
    {
    }
    /// True the first time.
    bool take(Spot spot)
    {
        const size_t at = spot.style * m_pixels + static_cast<size_t>(spot.y - m_top) * m_width +
                          static_cast<size_t>(spot.x);
        const quint64 bit = quint64(1) << (at % 64);
        const bool free = (m_bits[at / 64] & bit) == 0;
        m_bits[at / 64] |= bit;
        return free;
    }

private:
    size_t m_width;
    int m_top;
    size_t m_pixels;
    std::vector<quint64> m_bits;
};

void paintBand(const Band& band, const std::vector<Spots>& parts,
               const std::vector<PointSprite>& sprites)
{
    const int reach = sprites.empty() ? 0 : sprites.front().reach();
    const int from = band.top - reach;
    const int to = band.bottom + reach;
    Taken taken(sprites.size(), band.width, from, to);
    for (const Spots& spots : parts) {
        for (const Spot spot : spots) {
            if (spot.y >= from && spot.y < to && taken.take(spot)) {
                put(band, sprites[spot.style], spot);
            }
        }
    }
}

/// All spots in one part, later styles last.
std::vector<Spots> byStyle(const std::vector<Spots>& parts)
{
    Spots all;
    for (const Spots& spots : parts) {
        all.insert(all.end(), spots.begin(), spots.end());
    }
    std::stable_sort(all.begin(), all.end(), [](Spot a, Spot b) { return a.style < b.style; });
    return {all};
}

} // namespace

int markSizeFor(int points, QSizeF screen)
{
    constexpr double kMostCovered = 0.7;
    const double room = screen.width() * screen.height() * kMostCovered;
    int size = points <= kMostLargeMarks ? 13 : 7;
    while (size > 3 && points * static_cast<double>(size * size) > room) {
        size -= 2;
    }
    return size;
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
        const auto at = static_cast<size_t>(part);
        parts[at] = spotsOf(cloud, at, static_cast<size_t>(threads), projection);
    });
    for (const Spots& spots : parts) {
        picture.points += static_cast<int>(spots.size());
    }
    picture.markSize = markSizeFor(picture.points, view.size());
    if (picture.points <= kMostLargeMarks) {
        parts = byStyle(parts);
    }
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

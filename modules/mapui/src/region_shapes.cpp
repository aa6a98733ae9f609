// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapui/region_shapes.h"

#include <QPainter>

#include "rangkul/ui/theme.h"

#include <algorithm>
#include <set>

namespace rangkul::mapui {

namespace {

QPainterPath pathOf(const registry::MultiPolygon& area, QPointF origin)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const registry::Polygon& polygon : area) {
        for (const registry::Ring& ring : polygon) {
            QPolygonF points;
            points.reserve(static_cast<qsizetype>(ring.size()));
            for (const registry::GeoPoint& point : ring) {
                const QPointF at = worldFromGeo(point) - origin;
                points.append({at.x(), -at.y()});
            }
            path.addPolygon(points);
        }
    }
    return path;
}

QPen borderPen(const QColor& colour, int level)
{
    constexpr int kVillage = 4;
    QPen pen(colour, level >= kVillage ? 0.9 : 2.0);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

} // namespace

RegionShapes::RegionShapes(std::vector<RegionArea> regions)
    : m_regions(std::move(regions))
{
    std::erase_if(m_regions, [](const RegionArea& region) { return region.area.empty(); });
    std::stable_sort(m_regions.begin(), m_regions.end(),
                     [](const RegionArea& a, const RegionArea& b) { return a.level < b.level; });
    std::vector<QRectF> boxes;
    for (const RegionArea& region : m_regions) {
        boxes.push_back(worldFromGeo(registry::boundingBox(region.area)));
        m_bounds = m_bounds.united(boxes.back());
    }
    m_origin = m_bounds.center();
    for (size_t i = 0; i < m_regions.size(); ++i) {
        const RegionArea& region = m_regions[i];
        m_shapes.push_back({pathOf(region.area, m_origin), boxes[i]});
        m_index.emplace(region.id, i);
    }
}

const RegionArea* RegionShapes::find(const core::RecordId& id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_regions[found->second];
}

const RegionArea* RegionShapes::around(registry::GeoPoint place) const
{
    const QPointF world = worldFromGeo(place);
    for (size_t i = m_regions.size(); i-- > 0;) {
        if (m_shapes[i].bounds.contains(world) && registry::contains(m_regions[i].area, place)) {
            return &m_regions[i];
        }
    }
    return nullptr;
}

bool RegionShapes::touches(const QRectF& world) const
{
    // Paths count from the origin, and down.
    const QRectF box(world.left() - m_origin.x(), m_origin.y() - world.bottom(), world.width(),
                     world.height());
    return std::any_of(m_shapes.begin(), m_shapes.end(), [&](const Shape& shape) {
        if (!shape.bounds.intersects(world)) {
            return false;
        }
        for (int i = 0; i < shape.path.elementCount(); ++i) {
            if (box.contains(QPointF(shape.path.elementAt(i)))) {
                return true;
            }
        }
        return shape.path.contains(box.center());
    });
}

std::vector<int> RegionShapes::levels() const
{
    std::set<int> levels;
    for (const RegionArea& region : m_regions) {
        levels.insert(region.level);
    }
    return {levels.begin(), levels.end()};
}

void PlacedImage::paint(QPainter& painter, const MapViewState& view) const
{
    if (isNull()) {
        return;
    }
    const QPointF corner = view.toScreen({world.left(), world.bottom()});
    const QSizeF size = world.size() / view.place().metresPerPixel;
    const QSizeF own = image.deviceIndependentSize();
    // The same scale: whole pixels, so that nothing is smeared.
    if (std::abs(size.width() - own.width()) < 0.5 &&
        std::abs(size.height() - own.height()) < 0.5) {
        const double ratio = image.devicePixelRatio();
        const QPointF pixel((corner * ratio).toPoint());
        painter.drawImage(pixel / ratio, image);
        return;
    }
    painter.drawImage(QRectF(corner, size), image);
}

QColor RegionPainter::groundColour(const QPalette& palette)
{
    return ui::isDark(palette) ? QColor(0x22262a) : QColor(0xf4f2ec);
}

RegionPainter::Colours RegionPainter::coloursFor(const QPalette& palette)
{
    return ui::isDark(palette) ? Colours{0x9aa4ad, 0xf0f0f0, QColor(0, 0, 0, 190)}
                               : Colours{0x6d7377, 0x33383c, QColor(255, 255, 255, 215)};
}

QBrush RegionPainter::missingBrush(const QPalette& palette)
{
    return {ui::isDark(palette) ? QColor(0x8a8a8a) : QColor(0x9a9a9a), Qt::BDiagPattern};
}

PlacedImage RegionPainter::paint(const RegionShapes& shapes, const RegionFills& fills,
                                 const MapViewState& view, double devicePixelRatio,
                                 const QPalette& palette)
{
    PlacedImage placed;
    const QSize pixels = (view.size() * devicePixelRatio).toSize();
    if (pixels.isEmpty()) {
        return placed;
    }
    placed.image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    placed.image.fill(Qt::transparent);
    placed.image.setDevicePixelRatio(devicePixelRatio);
    placed.world = view.extent();

    const Colours colours = coloursFor(palette);
    QPainter painter(&placed.image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF origin = view.toScreen(shapes.m_origin);
    const double scale = 1 / view.place().metresPerPixel;
    painter.translate(origin);
    painter.scale(scale, scale);
    const QRectF shown = view.extent();
    std::vector<size_t> visible;
    for (size_t i = 0; i < shapes.m_shapes.size(); ++i) {
        if (shapes.m_shapes[i].bounds.intersects(shown)) {
            visible.push_back(i);
        }
    }
    for (const size_t i : visible) {
        const auto fill = fills.find(shapes.m_regions[i].code);
        if (fill != fills.end()) {
            QBrush brush = fill->second;
            brush.setTransform(painter.worldTransform().inverted()); // the pattern keeps its size
            painter.fillPath(shapes.m_shapes[i].path, brush);
        }
    }
    // Small regions first, so that the thicker borders lie on top.
    for (auto i = visible.rbegin(); i != visible.rend(); ++i) {
        painter.strokePath(shapes.m_shapes[*i].path,
                           borderPen(colours.border, shapes.m_regions[*i].level));
    }
    return placed;
}

} // namespace rangkul::mapui

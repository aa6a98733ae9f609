// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_names.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rangkul::mapui {

namespace {

constexpr double kHalo = 3;    ///< width of the line around letters, in logical pixels
constexpr double kReach = 1.1; ///< a name may be so much wider than its region
constexpr double kApart = 2;   ///< between two names

/// "Merak Biru Timur" in two lines about as long as each other; the text itself without a blank.
QString brokenInTwo(const QString& text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (best < 0 || std::abs(2 * at - text.size()) < std::abs(2 * best - text.size())) {
            best = at;
        }
    }
    return best < 0 ? text : text.left(best) + u'\n' + text.mid(best + 1);
}

} // namespace

void RegionNames::setRegions(std::shared_ptr<const RegionShapes> regions)
{
    m_names.clear();
    m_images.clear();
    const std::vector<int> levels = regions->levels();
    for (const RegionArea& region : regions->regions()) {
        if (region.level != levels.back() || region.name.isEmpty()) {
            continue;
        }
        Name name;
        name.place = worldFromGeo(registry::labelPoint(region.area));
        name.width = worldFromGeo(registry::boundingBox(region.area)).width();
        name.forms += region.name;
        if (const QString broken = brokenInTwo(region.name); broken != region.name) {
            name.forms += broken;
        }
        m_names.push_back(std::move(name));
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name& a, const Name& b) { return a.width > b.width; });
}

void RegionNames::setLook(const QPalette& palette, const QFont& font, double devicePixelRatio)
{
    if (palette != m_palette || font != m_font || devicePixelRatio != m_ratio) {
        m_images.clear();
    }
    m_palette = palette;
    m_font = font;
    m_ratio = devicePixelRatio;
}

const QImage& RegionNames::imageOf(const QString& text) const
{
    const auto known = m_images.constFind(text);
    if (known != m_images.constEnd()) {
        return *known;
    }
    const QFontMetricsF metrics(m_font);
    const QStringList lines = text.split(u'\n');
    double width = 0;
    for (const QString& line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    const double step = metrics.ascent() + metrics.descent() / 2;
    const double height = metrics.height() + step * static_cast<double>(lines.size() - 1);
    QImage image((QSizeF(width + 2 * kHalo, height + kHalo) * m_ratio).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    QPainterPath letters;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        letters.addText(kHalo + (width - metrics.horizontalAdvance(lines[i])) / 2,
                        kHalo / 2 + metrics.ascent() + step * static_cast<double>(i), m_font,
                        lines[i]);
    }
    const auto colours = RegionPainter::coloursFor(m_palette);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(letters,
                       QPen(colours.halo, kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, colours.name);
    painter.end();
    return *m_images.insert(text, image);
}

int RegionNames::paint(QPainter& painter, const MapViewState& view, const QRectF& free) const
{
    const QRectF screen(QPointF(0, 0), view.size());
    std::vector<QRectF> taken{free};
    for (const Name& name : m_names) {
        const QPointF at = view.toScreen(name.place);
        if (!screen.contains(at)) {
            continue;
        }
        const double room = kReach * name.width / view.place().metresPerPixel;
        for (const QString& form : name.forms) {
            const QImage& image = imageOf(form);
            QRectF box(QPointF(0, 0), image.deviceIndependentSize());
            box.moveCenter(at);
            const QRectF apart = box.adjusted(-kApart, 0, kApart, 0);
            const bool fits = box.width() - 2 * kHalo <= room &&
                              std::none_of(taken.begin(), taken.end(), [&apart](const QRectF& one) {
                                  return one.intersects(apart);
                              });
            if (fits) {
                const QPointF pixel((box.topLeft() * m_ratio).toPoint());
                painter.drawImage(pixel / m_ratio, image);
                taken.push_back(box);
                break;
            }
        }
    }
    return static_cast<int>(taken.size()) - 1;
}

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_names.h"

#include <QElapsedTimer>
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

/// From one line of a name to the next.
double lineStep(const QFontMetricsF& metrics)
{
    return metrics.ascent() + metrics.descent() / 2;
}

} // namespace

void RegionNames::setRegions(std::shared_ptr<const RegionShapes> regions)
{
    m_names.clear();
    m_faces.clear();
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
        m_faces.clear();
    }
    m_palette = palette;
    m_font = font;
    m_ratio = devicePixelRatio;
}

RegionNames::Face& RegionNames::faceOf(const QString& text) const
{
    const auto known = m_faces.find(text);
    if (known != m_faces.end()) {
        return *known;
    }
    const QFontMetricsF metrics(m_font);
    const QStringList lines = text.split(u'\n');
    double width = 0;
    for (const QString& line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    const double height =
        metrics.height() + lineStep(metrics) * static_cast<double>(lines.size() - 1);
    return *m_faces.insert(text, {QSizeF(width + 2 * kHalo, height + kHalo), {}});
}

QImage RegionNames::drawn(const QString& text, QSizeF size) const
{
    QImage image((size * m_ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    const QFontMetricsF metrics(m_font);
    const QStringList lines = text.split(u'\n');
    QPainterPath letters;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        letters.addText((size.width() - metrics.horizontalAdvance(lines[i])) / 2,
                        kHalo / 2 + metrics.ascent() + lineStep(metrics) * static_cast<double>(i),
                        m_font, lines[i]);
    }
    const auto colours = RegionPainter::coloursFor(m_palette);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(letters,
                       QPen(colours.halo, kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, colours.name);
    return image;
}

bool RegionNames::paint(QPainter& painter, const MapViewState& view, const QRectF& free,
                        qint64 mostMicroseconds) const
{
    QElapsedTimer elapsed;
    elapsed.start();
    bool isWhole = true;
    const QRectF screen(QPointF(0, 0), view.size());
    std::vector<QRectF> taken{free};
    for (const Name& name : m_names) {
        const QPointF at = view.toScreen(name.place);
        if (!screen.contains(at)) {
            continue;
        }
        const double room = kReach * name.width / view.place().metresPerPixel;
        for (const QString& form : name.forms) {
            Face& face = faceOf(form);
            QRectF box(QPointF(0, 0), face.size);
            box.moveCenter(at);
            const QRectF apart = box.adjusted(-kApart, 0, kApart, 0);
            const bool fits = box.width() - 2 * kHalo <= room &&
                              std::none_of(taken.begin(), taken.end(), [&apart](const QRectF& one) {
                                  return one.intersects(apart);
                              });
            if (!fits) {
                continue;
            }
            taken.push_back(box);
            if (face.image.isNull() && elapsed.nsecsElapsed() / 1000 < mostMicroseconds) {
                face.image = drawn(form, face.size);
            }
            isWhole = isWhole && !face.image.isNull();
            const QPointF pixel((box.topLeft() * m_ratio).toPoint());
            painter.drawImage(pixel / m_ratio, face.image);
            break;
        }
    }
    return isWhole;
}

} // namespace rangkul::mapui

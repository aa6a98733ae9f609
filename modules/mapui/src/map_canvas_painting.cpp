// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QPainter>
#include <QPainterPath>

#include "canvas_tool.h"
#include "rangkul/mapui/map_canvas.h"
#include "rangkul/mapui/point_painter.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "region_names.h"
#include "sketch_tool.h"

namespace rangkul::mapui {

namespace {

/// What may be painted again for each step of a movement; slower things are stretched meanwhile.
constexpr qint64 kCheapMicroseconds = 6'000;

/// Three leading digits: more would pretend.
qint64 roundedScale(double denominator)
{
    const double step = std::pow(10.0, std::max(0.0, std::floor(std::log10(denominator)) - 2));
    return std::llround(std::round(denominator / step) * step);
}

QString barText(double metres)
{
    return metres < 1'000 ? MapCanvas::tr("%1 m").arg(words::number(metres, metres < 1 ? 2 : 0))
                          : MapCanvas::tr("%1 km").arg(words::number(metres / 1'000, 0));
}

QString degrees(double value, const QString& positive, const QString& negative)
{
    return MapCanvas::tr("%1° %2").arg(words::number(std::abs(value), 5),
                                       value < 0 ? negative : positive);
}

} // namespace

void MapCanvas::refreshPoints()
{
    if (!m_pointsStale || m_view.size().isEmpty()) {
        return;
    }
    QElapsedTimer elapsed;
    elapsed.start();
    PointPicture picture = paintPoints(*m_cloud, m_view, {devicePixelRatioF(), 2});
    m_points = {std::move(picture.image), m_view.extent()};
    m_markSize = picture.points > 0 ? picture.markSize : markSizeFor(0, m_view.size());
    m_pointsStale = false;
    m_pointsMicroseconds = elapsed.nsecsElapsed() / 1000;
}

void MapCanvas::refreshGround()
{
    if (!m_groundStale || hasPicture() || m_view.size().isEmpty()) {
        return;
    }
    QElapsedTimer elapsed;
    elapsed.start();
    m_ground = RegionPainter::paint(*m_regions, m_fills, m_view, devicePixelRatioF(), palette());
    m_groundStale = false;
    m_groundMicroseconds = elapsed.nsecsElapsed() / 1000;
}

void MapCanvas::paintMap(QPainter& painter)
{
    painter.fillRect(rect(), RegionPainter::groundColour(palette()));
    if (m_groundStale && (m_groundMicroseconds < kCheapMicroseconds || m_ground.isNull())) {
        refreshGround();
    }
    if (m_pointsStale && (m_pointsMicroseconds < kCheapMicroseconds || m_points.isNull())) {
        refreshPoints();
    }
    if (((m_groundStale && !hasPicture()) || m_pointsStale) && !m_catchUp.isActive()) {
        m_catchUp.start();
    }
    (hasPicture() ? m_picture : m_ground).paint(painter, m_view);
    if (m_pointsVisible) {
        m_points.paint(painter, m_view);
    }
    m_names->setLook(palette(), font(), devicePixelRatioF());
    m_names->paint(painter, m_view, m_scaleBox);
    paintWatermark(painter);
}

void MapCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMap(painter);
    if (m_pointsVisible) {
        if (m_hovered) {
            paintHousehold(painter, m_hoveredRow, false);
        }
        if (m_selectedRow) {
            paintHousehold(painter, *m_selectedRow, true);
        }
    }
    painter.save();
    m_toolInUse->paint(painter);
    painter.restore();
    paintMarked(painter);
    paintScale(painter);
    paintHint(painter);
    paintPointer(painter);
    paintTip(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapCanvas::paintHousehold(QPainter& painter, quint32 row, bool selected) const
{
    const QPointF at = m_view.toScreen(m_cloud->places->world(row));
    const double size = std::max(15, m_markSize + 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double ring = size * (selected ? 0.85 : 0.72);
    painter.setPen(QPen(Qt::white, selected ? 5 : 4));
    painter.drawEllipse(at, ring, ring);
    painter.setPen(QPen(selected ? palette().color(QPalette::Highlight)
                                 : palette().color(QPalette::WindowText),
                        selected ? 2.6 : 1.6));
    painter.drawEllipse(at, ring, ring);
    painter.restore();
    if (row < m_cloud->styleOf.size() && m_cloud->styleOf[row] < m_cloud->styles.size()) {
        paintPointMark(painter, at, size, m_cloud->styles[m_cloud->styleOf[row]]);
    }
}

void MapCanvas::paintScale(QPainter& painter) const
{
    const auto colours = RegionPainter::coloursFor(palette());
    const ScaleBar bar = m_view.scaleBar(120);
    QString text =
        tr("1 : %1").arg(words::number(roundedScale(m_view.scaleDenominator(logicalDpiX()))));
    const auto pointer = m_byKeyboard ? std::optional(m_view.screenCentre()) : m_pointer;
    if (pointer) {
        const registry::GeoPoint geo = geoFromWorld(m_view.toWorld(*pointer));
        text += QStringLiteral("     ") + degrees(geo.lat, tr("N"), tr("S")) +
                QStringLiteral("  ") + degrees(geo.lon, tr("E"), tr("W"));
    }
    painter.save();
    painter.setFont(ui::tabularFont(font()));
    const QFontMetricsF metrics(painter.font());
    const double left = ui::kGap * 2;
    const double base = height() - ui::kGap * 2;
    const double textLeft = left + bar.pixels + ui::kGap * 1.5;
    const QRectF box(ui::kGap, base - metrics.height() - ui::kGap,
                     textLeft + metrics.horizontalAdvance(text), metrics.height() + ui::kGap * 2);
    QColor ground = palette().color(QPalette::Base);
    ground.setAlpha(225);
    m_scaleBox = box;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colours.name, 2));
    painter.drawPolyline(QPolygonF{{{left, base - 5},
                                    {left, base},
                                    {left + bar.pixels, base},
                                    {left + bar.pixels, base - 5}}});
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QPointF(left + 4, base - 6), barText(bar.metres));
    painter.drawText(QPointF(textLeft, base), text);
    painter.restore();
}

void MapCanvas::paintPointer(QPainter& painter) const
{
    if (!m_byKeyboard) {
        return;
    }
    const QPointF c = m_view.screenCentre();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QPen& pen : {QPen(Qt::white, 4), QPen(palette().color(QPalette::Highlight), 2)}) {
        painter.setPen(pen);
        painter.drawLine(c - QPointF(16, 0), c - QPointF(5, 0));
        painter.drawLine(c + QPointF(5, 0), c + QPointF(16, 0));
        painter.drawLine(c - QPointF(0, 16), c - QPointF(0, 5));
        painter.drawLine(c + QPointF(0, 5), c + QPointF(0, 16));
    }
}

/// A pin whose tip is the place.
void MapCanvas::paintMarked(QPainter& painter) const
{
    if (!m_marked) {
        return;
    }
    constexpr double kHead = 9;
    const QPointF tip = m_view.toScreen(worldFromGeo(*m_marked));
    const QPointF head = tip - QPointF(0, 22);
    QPainterPath pin;
    pin.moveTo(tip);
    pin.lineTo(head + QPointF(-kHead * 0.86, kHead * 0.5));
    pin.arcTo(QRectF(head - QPointF(kHead, kHead), QSizeF(2 * kHead, 2 * kHead)), 210, -240);
    pin.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 2.5));
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawPath(pin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(head, 3.2, 3.2);
    painter.restore();
}

void MapCanvas::paintTip(QPainter& painter) const
{
    if (!m_hovered || (m_tip.title.isEmpty() && m_tip.lines.isEmpty())) {
        return;
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF title(bold);
    const QFontMetricsF text(font());
    double width = title.horizontalAdvance(m_tip.title);
    for (const QString& line : m_tip.lines) {
        width = std::max(width, text.horizontalAdvance(line));
    }
    constexpr double kPadding = ui::kGap;
    const double wide = std::min(width, this->width() - 6.0 * ui::kGap) + 2 * kPadding;
    const double high = title.height() +
                        text.lineSpacing() * static_cast<double>(m_tip.lines.size()) +
                        1.5 * kPadding;
    const QPointF at = m_view.toScreen(m_cloud->places->world(m_hoveredRow));
    QRectF box(at.x() + 16, at.y() - high - 8, wide, high);
    if (box.right() > this->width() - 4) {
        box.moveRight(at.x() - 16);
    }
    if (box.top() < 4) {
        box.moveTop(at.y() + 16);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(QPalette::Text));
    double y = box.top() + kPadding * 0.75 + title.ascent();
    painter.setFont(bold);
    painter.drawText(QPointF(box.left() + kPadding, y),
                     title.elidedText(m_tip.title, Qt::ElideRight, wide - 2 * kPadding));
    painter.setFont(font());
    for (const QString& line : m_tip.lines) {
        y += text.lineSpacing();
        painter.drawText(QPointF(box.left() + kPadding, y),
                         text.elidedText(line, Qt::ElideRight, wide - 2 * kPadding));
    }
    painter.restore();
}

void MapCanvas::paintHint(QPainter& painter) const
{
    const QString measured = m_toolInUse->measured();
    const QString text = measured.isEmpty() ? m_toolInUse->hint() : measured;
    if (text.isEmpty()) {
        return;
    }
    QFont shown = font();
    if (!measured.isEmpty()) {
        shown = ui::tabularFont(ui::headingFont(font(), 1));
    }
    const ui::ToneColours colours = ui::toneColours(ui::Tone::Neutral, palette());
    const QFontMetrics metrics(shown);
    const int most = width() - 6 * ui::kGap;
    const QRect bounds = metrics.boundingRect(QRect(0, 0, most - 3 * ui::kGap, height()),
                                              Qt::TextWordWrap | Qt::AlignHCenter, text);
    QRect box(0, ui::kGap, bounds.width() + 3 * ui::kGap, bounds.height() + ui::kGap);
    box.moveLeft((width() - box.width()) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(box, ui::kGap, ui::kGap);
    painter.setFont(shown);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, text);
    painter.restore();
}

void MapCanvas::paintWatermark(QPainter& painter) const
{
    if (m_watermark.isEmpty()) {
        return;
    }
    painter.save();
    QFont large = ui::headingFont(font(), 26);
    large.setLetterSpacing(QFont::PercentageSpacing, 120);
    painter.setFont(large);
    painter.translate(rect().center());
    painter.rotate(-24);
    painter.setPen(QColor(120, 120, 120, 60));
    painter.drawText(QRectF(-width(), -60, 2.0 * width(), 120), Qt::AlignCenter, m_watermark);
    painter.restore();
}

} // namespace rangkul::mapui

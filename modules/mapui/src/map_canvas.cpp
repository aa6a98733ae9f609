// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapui/map_canvas.h"

#include <QEvent>

#include "canvas_layers.h"
#include "canvas_tool.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::mapui {

namespace {

constexpr int kSettleMs = 60;
constexpr int kRestMs = 500;
constexpr int kHitPixels = 9;

} // namespace

MapCanvas::MapCanvas(QWidget* parent)
    : QWidget(parent)
    , m_layers(std::make_unique<CanvasLayers>())
    , m_toolInUse(makeTool(MapTool::Browse, *this))
{
    setObjectName(QStringLiteral("mapCanvas"));
    setAccessibleName(tr("Map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(240, 160);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &MapCanvas::viewSettled);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &MapCanvas::noteRest);
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(kSettleMs);
    connect(&m_catchUp, &QTimer::timeout, this, [this] {
        m_layers->catchUp(m_view, look());
        update();
    });
    updateDescription();
}

MapCanvas::~MapCanvas() = default;

void MapCanvas::setCloud(std::shared_ptr<const PointCloud> cloud)
{
    m_layers->setCloud(std::move(cloud));
    m_index.reset();
    m_selectedRow = rowOf(m_selected);
    clearHover();
    if (m_layers->regions().isEmpty()) {
        fitAgain();
    }
    updateDescription();
    update();
}

void MapCanvas::setRegions(std::shared_ptr<const RegionShapes> regions)
{
    m_layers->setRegions(std::move(regions));
    m_everFitted = false;
    m_history.clear();
    fitAgain();
    update();
}

void MapCanvas::setFills(RegionFills fills)
{
    m_layers->setFills(std::move(fills));
    update();
}

void MapCanvas::setPicture(PlacedImage picture)
{
    m_layers->setPicture(std::move(picture));
    update();
}

void MapCanvas::clearPicture()
{
    m_layers->clearPicture();
    update();
}

bool MapCanvas::hasPicture() const
{
    return m_layers->hasPicture();
}

const std::shared_ptr<const PointCloud>& MapCanvas::cloud() const
{
    return m_layers->cloud();
}

void MapCanvas::setPointsVisible(bool visible)
{
    m_layers->setPointsVisible(visible);
    clearHover();
    update();
}

void MapCanvas::setWatermark(const QString& text)
{
    m_watermark = text;
    update();
}

void MapCanvas::setSelected(const core::RecordId& household)
{
    m_selected = household;
    m_selectedRow = rowOf(household);
    update();
}

void MapCanvas::setMarkedPlace(const std::optional<registry::GeoPoint>& place)
{
    m_marked = place;
    update();
}

void MapCanvas::reveal(const core::RecordId& household)
{
    const auto place = placeOf(household);
    if (place && !QRectF(rect()).adjusted(24, 24, -24, -24).contains(m_view.toScreen(*place))) {
        m_view.centreOn(*place);
        onViewMoved();
    }
}

void MapCanvas::setTool(MapTool tool)
{
    if (tool == m_tool) {
        return;
    }
    m_toolInUse->cancel();
    m_tool = tool;
    m_toolInUse = makeTool(tool, *this);
    setCursor(m_toolInUse->cursor());
    clearHover();
    Q_EMIT measuredChanged({});
    Q_EMIT toolChanged(tool);
    update();
}

QString MapCanvas::toolHint() const
{
    return m_toolInUse->hint();
}

QString MapCanvas::measured() const
{
    return m_toolInUse->measured();
}

void MapCanvas::setPlace(const MapPlace& place)
{
    m_view.setPlace(place);
    onViewMoved();
}

void MapCanvas::showBox(const QRectF& world)
{
    noteRest();
    m_view.fit(world, 0);
    onViewMoved();
    noteRest();
}

void MapCanvas::zoomBy(double factor)
{
    m_view.zoom(factor, m_view.screenCentre());
    onViewMoved();
}

void MapCanvas::panBy(QPointF pixels)
{
    m_view.pan(pixels);
    onViewMoved();
}

void MapCanvas::onViewMoved()
{
    m_layers->invalidate();
    m_rest.start();
    if (!m_settle.isActive()) {
        m_settle.start();
    }
    updateDescription();
    update();
    Q_EMIT viewChanged();
}

const HitIndex& MapCanvas::index() const
{
    if (!m_index) {
        m_index.emplace(*cloud());
    }
    return *m_index;
}

std::vector<quint32> MapCanvas::rowsAt(QPointF screen) const
{
    if (!m_layers->arePointsVisible()) {
        return {};
    }
    return index().nearest(m_view.toWorld(screen), kHitPixels * m_view.place().metresPerPixel);
}

core::RecordId MapCanvas::idOf(quint32 row) const
{
    const auto& places = cloud()->places;
    return places && row < places->ids.size() ? places->ids[row] : core::RecordId();
}

std::optional<quint32> MapCanvas::rowOf(const core::RecordId& household) const
{
    const auto& places = cloud()->places;
    if (household.isNull() || !places) {
        return std::nullopt;
    }
    const auto& ids = places->ids;
    const auto found = std::find(ids.begin(), ids.end(), household);
    const auto row = static_cast<quint32>(found - ids.begin());
    return found != ids.end() && places->hasPoint(row) ? std::optional(row) : std::nullopt;
}

std::optional<QPointF> MapCanvas::placeOf(const core::RecordId& household) const
{
    const auto row = rowOf(household);
    return row ? std::optional(cloud()->places->world(*row)) : std::nullopt;
}

void MapCanvas::updateHover(QPointF screen)
{
    const std::vector<quint32> rows = m_tool == MapTool::Browse || m_tool == MapTool::MoveDwelling
                                          ? rowsAt(screen)
                                          : std::vector<quint32>();
    if (rows.empty()) {
        clearHover();
        return;
    }
    const core::RecordId household = idOf(rows.front());
    if (m_hovered != household) {
        m_hovered = household;
        m_hoveredRow = rows.front();
        m_tip = m_tips ? m_tips(household) : HouseholdTip();
        if (rows.size() > 1) {
            m_tip.lines +=
                tr("and %Ln more households here", nullptr, static_cast<int>(rows.size()) - 1);
        }
    }
    update();
}

void MapCanvas::clearHover()
{
    if (m_hovered) {
        m_hovered.reset();
        m_tip = {};
        update();
    }
}

void MapCanvas::updateDescription()
{
    const int shown = static_cast<int>(cloud()->rows.size());
    setAccessibleDescription(
        tr("%Ln households, scale 1 : %1. Arrow keys move the map, plus and minus zoom, Enter "
           "picks "
           "what is in the middle.",
           nullptr, shown)
            .arg(words::number(static_cast<qint64>(m_view.scaleDenominator(logicalDpiX())))));
}

void MapCanvas::resizeEvent(QResizeEvent*)
{
    m_view.setSize(size());
    fitAgain();
    onViewMoved();
}

void MapCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        m_layers->invalidate();
    }
    QWidget::changeEvent(event);
}

} // namespace rangkul::mapui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "rangkul/mapui/hit_index.h"
#include "rangkul/mapui/map_tool.h"
#include "rangkul/mapui/map_view_state.h"
#include "rangkul/mapui/point_cloud.h"
#include "rangkul/mapui/region_shapes.h"

#include <functional>
#include <memory>
#include <optional>

namespace rangkul::mapui {

class CanvasLayers;
class CanvasTool;
struct CanvasLook;

/// The map: the worker's picture or the regions it paints itself, the households above it, and what
/// hand and keyboard do with them. Knows no register: it says what the person wants by signals.
class MapCanvas : public QWidget
{
    Q_OBJECT

public:
    using Tips = std::function<HouseholdTip(const core::RecordId&)>;

    explicit MapCanvas(QWidget* parent = nullptr);
    ~MapCanvas() override;

    void setCloud(std::shared_ptr<const PointCloud> cloud);
    const std::shared_ptr<const PointCloud>& cloud() const;
    void setRegions(std::shared_ptr<const RegionShapes> regions);
    /// For the regions painted by the canvas itself.
    void setFills(RegionFills fills);
    /// The worker's picture replaces the own regions until clearPicture().
    void setPicture(PlacedImage picture);
    void clearPicture();
    bool hasPicture() const;
    void setPointsVisible(bool visible);
    void setTips(Tips tips) { m_tips = std::move(tips); }
    /// Written across the map when not empty ("SAMPLE DATA").
    void setWatermark(const QString& text);

    const core::RecordId& selected() const { return m_selected; }
    void setSelected(const core::RecordId& household);
    /// A place somebody is asked about; a pin stands there until it is taken away.
    void setMarkedPlace(const std::optional<registry::GeoPoint>& place);
    const std::optional<registry::GeoPoint>& markedPlace() const { return m_marked; }
    /// Moves the map if the household is not on the screen.
    void reveal(const core::RecordId& household);

    MapTool tool() const { return m_tool; }
    void setTool(MapTool tool);
    /// What the tool in use expects, in a sentence; empty for Browse.
    QString toolHint() const;
    /// Length or area of what is being measured; empty otherwise.
    QString measured() const;

    const MapViewState& view() const { return m_view; }
    void setPlace(const MapPlace& place);
    /// All regions, or all points without regions.
    void showAll();
    /// The lower right corner that showAll() keeps free of regions, e.g. for a legend. What
    /// showAll() has shown and nobody has moved since is shown again.
    void setFreeCorner(QSize pixels);
    /// `world` as QRectF of EPSG:3857.
    void showBox(const QRectF& world);
    void zoomBy(double factor);
    bool canGoBack() const;
    bool canGoForward() const;
    void goBack();
    void goForward();

    /// Households at a place of the widget, those of the topmost place; empty when none is near.
    std::vector<quint32> rowsAt(QPointF screen) const;
    const HitIndex& index() const;
    /// Null when the cloud has no such row.
    core::RecordId idOf(quint32 row) const;
    std::optional<QPointF> placeOf(const core::RecordId& household) const;
    const std::optional<core::RecordId>& hovered() const { return m_hovered; }
    /// For tools: moves the ground, no history.
    void panBy(QPointF pixels);
    /// The map as it is shown, without pointer, tip and sketch.
    QImage picture();

Q_SIGNALS:
    void viewChanged(); ///< at once
    void viewSettled(); ///< a moment later, at most some times a second
    void historyChanged();
    void toolChanged(rangkul::mapui::MapTool tool);
    void measuredChanged(const QString& text);
    void pointerMoved(const std::optional<rangkul::registry::GeoPoint>& place);
    void householdClicked(const rangkul::core::RecordId& household);
    void householdOpened(const rangkul::core::RecordId& household);
    void householdsPicked(const std::vector<rangkul::core::RecordId>& households);
    void dwellingMoved(const rangkul::core::RecordId& household, rangkul::registry::GeoPoint to);
    void dwellingPlaced(rangkul::registry::GeoPoint place);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void onViewMoved();
    void noteRest();
    bool fitAll();
    void fitBeside(const QRectF& world, double freeRight);
    bool isCornerTaken(const QRectF& world) const;
    void fitAgain();
    void updateHover(QPointF screen);
    void clearHover();
    void updateDescription();
    bool handleKey(QKeyEvent* event);
    bool moveByKey(QKeyEvent* event);
    std::optional<quint32> rowOf(const core::RecordId& household) const;
    CanvasLook look() const;
    void paintMap(QPainter& painter);
    void paintScaleBox(QPainter& painter);
    void paintHousehold(QPainter& painter, quint32 row, bool selected) const;

    MapViewState m_view;
    ZoomHistory m_history;
    std::unique_ptr<CanvasLayers> m_layers;
    QRectF m_scaleBox; ///< where the scale was written last; no names below it
    mutable std::optional<HitIndex> m_index; ///< of the cloud, made when first asked
    bool m_everFitted = false;
    std::optional<MapPlace> m_fitted; ///< where showAll() went
    QSize m_freeCorner;

    MapTool m_tool = MapTool::Browse;
    std::unique_ptr<CanvasTool> m_toolInUse;
    core::RecordId m_selected;
    std::optional<quint32> m_selectedRow; ///< in the cloud, with a point
    std::optional<registry::GeoPoint> m_marked;
    std::optional<core::RecordId> m_hovered;
    quint32 m_hoveredRow = 0; ///< only with m_hovered
    HouseholdTip m_tip;
    Tips m_tips;
    QString m_watermark;
    std::optional<QPointF> m_pointer; ///< of the mouse
    std::optional<QPointF> m_panFrom; ///< middle button
    bool m_byKeyboard = false;        ///< a cross in the middle is the pointer
    QTimer m_settle;
    QTimer m_rest;
    QTimer m_catchUp; ///< paints again what was too slow for each step of a movement
};

} // namespace rangkul::mapui

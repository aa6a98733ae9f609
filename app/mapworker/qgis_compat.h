// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <qgis.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslegendstyle.h>
#include <qgspallabeling.h>
#include <qgstextformat.h>
#include <qgsunittypes.h>
#include <qgswkbtypes.h>

/// The names that differ between QGIS 3.22 (Qt 5) and QGIS 4 (Qt 6). Nothing else of the worker
/// asks for a version. QGIS moved its enumerations into class Qgis from 3.26 on.
namespace rangkul::mapworker::compat {

#if _QGIS_VERSION_INT >= 33000
inline constexpr auto kVectorLayer = Qgis::LayerType::Vector;
inline constexpr auto kRasterLayer = Qgis::LayerType::Raster;
inline constexpr auto kVectorTileLayer = Qgis::LayerType::VectorTile;
inline constexpr auto kPointGeometry = Qgis::GeometryType::Point;
inline constexpr auto kLineGeometry = Qgis::GeometryType::Line;
inline constexpr auto kPolygonGeometry = Qgis::GeometryType::Polygon;
inline constexpr auto kNoGeometry = Qgis::GeometryType::Null;
inline constexpr auto kMetres = Qgis::DistanceUnit::Meters;
inline constexpr auto kKilometres = Qgis::DistanceUnit::Kilometers;
inline constexpr auto kHorizontalLabels = Qgis::LabelPlacement::Horizontal;
inline constexpr auto kLegendGroup = Qgis::LegendComponent::Subgroup;
inline constexpr auto kLegendSymbolLabel = Qgis::LegendComponent::SymbolLabel;
#else
inline constexpr auto kVectorLayer = QgsMapLayerType::VectorLayer;
inline constexpr auto kRasterLayer = QgsMapLayerType::RasterLayer;
inline constexpr auto kVectorTileLayer = QgsMapLayerType::VectorTileLayer;
inline constexpr auto kPointGeometry = QgsWkbTypes::PointGeometry;
inline constexpr auto kLineGeometry = QgsWkbTypes::LineGeometry;
inline constexpr auto kPolygonGeometry = QgsWkbTypes::PolygonGeometry;
inline constexpr auto kNoGeometry = QgsWkbTypes::NullGeometry;
inline constexpr auto kMetres = QgsUnitTypes::DistanceMeters;
inline constexpr auto kKilometres = QgsUnitTypes::DistanceKilometers;
inline constexpr auto kHorizontalLabels = QgsPalLayerSettings::Horizontal;
inline constexpr auto kLegendGroup = QgsLegendStyle::Subgroup;
inline constexpr auto kLegendSymbolLabel = QgsLegendStyle::SymbolLabel;
#endif

inline void setLabelText(QgsLayoutItemLabel& item, const QFont& font, const QColor& colour)
{
#if _QGIS_VERSION_INT >= 32400
    QgsTextFormat format = QgsTextFormat::fromQFont(font);
    format.setColor(colour);
    item.setTextFormat(format);
#else
    item.setFont(font);
    item.setFontColor(colour);
#endif
}

template <typename Component>
void setLegendFont(QgsLayoutItemLegend& legend, Component component, const QFont& font)
{
#if _QGIS_VERSION_INT >= 33000
    legend.rstyle(component).setTextFormat(QgsTextFormat::fromQFont(font));
#else
    legend.setStyleFont(component, font);
#endif
}

} // namespace rangkul::mapworker::compat

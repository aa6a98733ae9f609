// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_style.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgstextbuffersettings.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include "qgis_compat.h"

#include <algorithm>
#include <memory>

namespace rangkul::mapworker {
namespace {

constexpr double kHatchDistance = 1.4; ///< mm between lines
constexpr double kHatchWidth = 0.3;    ///< mm
constexpr double kLabelSize = 8;       ///< points
constexpr double kHaloSize = 0.8;      ///< mm

QColor colourFrom(std::uint32_t argb)
{
    return QColor::fromRgba(argb);
}

std::unique_ptr<QgsSimpleFillSymbolLayer> fillLayer(const mapipc::RegionStyle& style)
{
    auto fill = std::make_unique<QgsSimpleFillSymbolLayer>();
    fill->setStrokeColor(colourFrom(style.outlineColour));
    fill->setStrokeWidth(style.outlineWidth);
    if (style.outlineWidth <= 0) {
        fill->setStrokeStyle(Qt::NoPen);
    }
    return fill;
}

std::unique_ptr<QgsFillSymbol> symbolOf(QgsSymbolLayerList layers, double opacity)
{
    auto symbol = std::make_unique<QgsFillSymbol>(layers);
    symbol->setOpacity(std::clamp(opacity, 0.0, 1.0));
    return symbol;
}

std::unique_ptr<QgsFillSymbol> classSymbol(const mapipc::RegionStyle& style, std::uint32_t colour)
{
    auto fill = fillLayer(style);
    fill->setFillColor(colourFrom(colour));
    return symbolOf({fill.release()}, style.opacity);
}

/// White with slanted lines, so that "unknown" reads as such without colour and in a photocopy.
std::unique_ptr<QgsFillSymbol> missingSymbol(const mapipc::RegionStyle& style)
{
    auto ground = fillLayer(style);
    ground->setFillColor(Qt::white);
    auto hatch = std::make_unique<QgsLinePatternFillSymbolLayer>();
    hatch->setLineAngle(45);
    hatch->setDistance(kHatchDistance);
    hatch->setLineWidth(kHatchWidth);
    hatch->setColor(colourFrom(style.missingColour));
    return symbolOf({ground.release(), hatch.release()}, style.opacity);
}

std::unique_ptr<QgsFillSymbol> outlineSymbol(const mapipc::RegionStyle& style)
{
    auto fill = fillLayer(style);
    fill->setBrushStyle(Qt::NoBrush);
    return symbolOf({fill.release()}, style.opacity);
}

std::unique_ptr<QgsFeatureRenderer> rendererFor(const mapipc::RegionStyle& style)
{
    if (style.classes.empty() && style.classOf.empty()) {
        return std::make_unique<QgsSingleSymbolRenderer>(outlineSymbol(style).release());
    }
    QgsCategoryList categories;
    for (std::size_t i = 0; i < style.classes.size(); ++i) {
        const mapipc::LegendClass& step = style.classes[i];
        categories.append(QgsRendererCategory(QVariant(static_cast<int>(i)),
                                              classSymbol(style, step.colour).release(),
                                              QString::fromStdString(step.label)));
    }
    const bool anyMissing = std::find(style.classOf.begin(), style.classOf.end(),
                                      mapipc::kMissingClass) != style.classOf.end();
    if (anyMissing) {
        categories.append(QgsRendererCategory(QVariant(), missingSymbol(style).release(),
                                              QString::fromStdString(style.missingLabel)));
    }
    return std::make_unique<QgsCategorizedSymbolRenderer>(QStringLiteral("class"), categories);
}

QgsPalLayerSettings labelSettings()
{
    QgsTextFormat format;
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    format.setFont(font);
    format.setSize(kLabelSize);
    format.setColor(QColor(0x22, 0x22, 0x22));
    QgsTextBufferSettings halo;
    halo.setEnabled(true);
    halo.setSize(kHaloSize);
    halo.setColor(Qt::white);
    format.setBuffer(halo);

    QgsPalLayerSettings settings;
    settings.fieldName = QStringLiteral("label");
    settings.placement = compat::kHorizontalLabels;
    settings.setFormat(format);
    return settings;
}

} // namespace

void applyRegionStyle(QgsVectorLayer& layer, const mapipc::RegionStyle& style)
{
    layer.setRenderer(rendererFor(style).release());
    if (style.labels) {
        layer.setLabeling(new QgsVectorLayerSimpleLabeling(labelSettings()));
    }
    layer.setLabelsEnabled(style.labels);
}

} // namespace rangkul::mapworker

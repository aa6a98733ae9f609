// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_page.h"

#include <qgsdistancearea.h>
#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgslayertreemodel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutpagecollection.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

#include "page_text.h"
#include "qgis_compat.h"

#include <cmath>

namespace rangkul::mapworker {
namespace {

constexpr double kMargin = 10;
constexpr double kGap = 3;
constexpr double kLegendColumn = 62;
constexpr double kLegendStrip = 55;
constexpr double kTitlePoints = 16;
constexpr double kSubtitlePoints = 11;
constexpr double kSourcePoints = 8;
constexpr double kLegendPoints = 10;

/// Height of a line of text in mm, with some air.
double lineHeight(double points)
{
    return points * 25.4 / 72 * 1.5;
}

void place(QgsLayoutItem& item, const QRectF& box)
{
    item.attemptSetSceneRect(box);
}

void addText(QgsPrintLayout& layout, const std::string& text, const QRectF& box, double points,
             bool bold)
{
    if (text.empty() || box.isEmpty()) {
        return;
    }
    const FittedText fitted = fitText(QString::fromStdString(text), box.size(), points, bold);
    auto* label = new QgsLayoutItemLabel(&layout);
    label->setText(fitted.text);
    compat::setLabelText(*label, fitted.font, QColor(0x22, 0x22, 0x22));
    label->setVAlign(Qt::AlignVCenter);
    label->setMarginX(0);
    label->setMarginY(0);
    layout.addLayoutItem(label);
    place(*label, box);
}

QgsLayoutItemMap* addMap(QgsPrintLayout& layout, const PreparedMap& map, const QRectF& box)
{
    auto* item = new QgsLayoutItemMap(&layout);
    layout.addLayoutItem(item);
    place(*item, box);
    item->setCrs(map.crs);
    item->setLayers(map.topFirst());
    item->setKeepLayerSet(true);
    item->zoomToExtent(map.extent);
    item->setFrameEnabled(true);
    item->setBackgroundColor(Qt::white);
    return item;
}

void addLegend(QgsPrintLayout& layout, const PreparedMap& map, QgsLayoutItemMap& item,
               const QRectF& box)
{
    auto* legend = new QgsLayoutItemLegend(&layout);
    layout.addLayoutItem(legend);
    legend->setLinkedMap(&item);
    legend->setAutoUpdateModel(false);
    QgsLayerTree* root = legend->model()->rootGroup();
    root->removeAllChildren();
    // The topmost layer is what the map is about: it comes first.
    for (auto layer = map.regions.crbegin(); layer != map.regions.crend(); ++layer) {
        if (!(*layer)->name().isEmpty()) {
            const FittedText title =
                fitText((*layer)->name(), QSizeF(box.width(), box.height()), kLegendPoints, true);
            root->addLayer(*layer)->setCustomProperty(QStringLiteral("legend/title-label"),
                                                      title.text);
        }
    }
    legend->setWrapString(QStringLiteral("\n"));
    compat::setLegendFont(*legend, compat::kLegendGroup, pageFont(kLegendPoints, true));
    compat::setLegendFont(*legend, compat::kLegendSymbolLabel, pageFont(9, false));
    legend->setBackgroundEnabled(false);
    legend->setBoxSpace(0);
    legend->setResizeToContents(true);
    legend->attemptMove(QgsLayoutPoint(box.left(), box.top()));
    legend->adjustBoxSize();
}

void addNorthArrow(QgsPrintLayout& layout, const QRectF& map, const QString& arrowPath)
{
    auto* arrow = new QgsLayoutItemPicture(&layout);
    layout.addLayoutItem(arrow);
    arrow->setPicturePath(arrowPath);
    arrow->setBackgroundEnabled(false);
    place(*arrow, QRectF(map.right() - 14, map.top() + 3, 11, 16));
}

/// The roundest of 1, 2, 5 times a power of ten that is not above `wanted`.
double roundDown(double wanted)
{
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double step : {5.0, 2.0}) {
        if (step * power <= wanted) {
            return step * power;
        }
    }
    return power;
}

/// How many metres on the ground a millimetre at the map's lower edge shows.
double metresPerMillimetre(const QgsProject& project, const QgsLayoutItemMap& map, double width)
{
    QgsDistanceArea measure;
    measure.setSourceCrs(map.crs(), project.transformContext());
    measure.setEllipsoid(project.ellipsoid());
    const QgsRectangle seen = map.extent();
    const double length = measure.measureLine(QgsPointXY(seen.xMinimum(), seen.yMinimum()),
                                              QgsPointXY(seen.xMaximum(), seen.yMinimum()));
    return measure.convertLengthMeasurement(length, compat::kMetres) / width;
}

void addScaleBar(QgsPrintLayout& layout, QgsLayoutItemMap& map, const QRectF& mapBox)
{
    const double perMm = metresPerMillimetre(*layout.project(), map, mapBox.width());
    if (!(perMm > 0) || !std::isfinite(perMm)) {
        return; // a map of nowhere has no scale
    }
    auto* bar = new QgsLayoutItemScaleBar(&layout);
    layout.addLayoutItem(bar);
    bar->setStyle(QStringLiteral("Single Box"));
    bar->setLinkedMap(&map);
    bar->setNumberOfSegmentsLeft(0);
    bar->setNumberOfSegments(2);
    const double segment = roundDown(perMm * mapBox.width() / 8);
    const bool kilometres = segment >= 1000;
    bar->setUnits(kilometres ? compat::kKilometres : compat::kMetres);
    bar->setUnitLabel(kilometres ? QStringLiteral("km") : QStringLiteral("m"));
    bar->setUnitsPerSegment(kilometres ? segment / 1000 : segment);
    bar->setHeight(2);
    bar->setTextFormat(pageTextFormat(8));
    bar->setBackgroundEnabled(true);
    bar->setBackgroundColor(QColor(255, 255, 255, 200));
    bar->setBoxContentSpace(1);
    bar->update();
    const double height = bar->sizeWithUnits().height();
    bar->attemptMove(QgsLayoutPoint(mapBox.left() + 2, mapBox.bottom() - 2 - height));
}

void addWatermark(QgsPrintLayout& layout, const std::string& text, const QRectF& mapBox)
{
    constexpr double kTilt = -25;
    constexpr double kLetterPoints = 60;
    // One line, and so thin a grey that the colours of the classes stay what the legend says.
    const QSizeF size(mapBox.width() * 0.85, lineHeight(kLetterPoints));
    const FittedText fitted = fitText(QString::fromStdString(text), size, kLetterPoints, true);
    auto* label = new QgsLayoutItemLabel(&layout);
    label->setText(fitted.text);
    compat::setLabelText(*label, fitted.font, QColor(0, 0, 0, 32));
    label->setHAlign(Qt::AlignHCenter);
    label->setVAlign(Qt::AlignVCenter);
    layout.addLayoutItem(label);
    label->setReferencePoint(QgsLayoutItem::Middle);
    label->attemptResize(QgsLayoutSize(size.width(), size.height()));
    label->attemptMove(QgsLayoutPoint(mapBox.center().x(), mapBox.center().y()));
    label->setItemRotation(kTilt);
}

} // namespace

PageParts divide(const mapipc::ExportRequest& request)
{
    const auto page = mapipc::pageMillimetres(request.page, request.orientation);
    QRectF room(kMargin, kMargin, page.width - 2 * kMargin, page.height - 2 * kMargin);
    PageParts parts;
    if (!request.title.empty()) {
        parts.title = QRectF(room.topLeft(), QSizeF(room.width(), lineHeight(kTitlePoints)));
        room.setTop(parts.title.bottom());
    }
    if (!request.subtitle.empty()) {
        parts.subtitle = QRectF(room.topLeft(), QSizeF(room.width(), lineHeight(kSubtitlePoints)));
        room.setTop(parts.subtitle.bottom());
    }
    if (room.top() > kMargin) {
        room.setTop(room.top() + kGap);
    }
    if (!request.source.empty()) {
        const double height = 2 * lineHeight(kSourcePoints);
        parts.source = QRectF(room.left(), room.bottom() - height, room.width(), height);
        room.setBottom(parts.source.top() - kGap / 2);
    }
    const bool wide = request.orientation == mapipc::Orientation::Landscape;
    if (request.legend && wide) {
        parts.legend =
            QRectF(room.right() - kLegendColumn, room.top(), kLegendColumn, room.height());
        room.setRight(parts.legend.left() - kGap);
    } else if (request.legend) {
        parts.legend =
            QRectF(room.left(), room.bottom() - kLegendStrip, room.width(), kLegendStrip);
        room.setBottom(parts.legend.top() - kGap);
    }
    parts.map = room;
    return parts;
}

std::unique_ptr<QgsPrintLayout> composePage(QgsProject& project, const PreparedMap& map,
                                            const mapipc::ExportRequest& request,
                                            const QString& arrowPath)
{
    auto layout = std::make_unique<QgsPrintLayout>(&project);
    layout->initializeDefaults();
    const auto size = mapipc::pageMillimetres(request.page, request.orientation);
    layout->pageCollection()->page(0)->setPageSize(QgsLayoutSize(size.width, size.height));
    const PageParts parts = divide(request);
    QgsLayoutItemMap* item = addMap(*layout, map, parts.map);
    addText(*layout, request.title, parts.title, kTitlePoints, true);
    addText(*layout, request.subtitle, parts.subtitle, kSubtitlePoints, false);
    addText(*layout, request.source, parts.source, kSourcePoints, false);
    if (request.legend && !map.regions.isEmpty()) {
        addLegend(*layout, map, *item, parts.legend);
    }
    if (!request.watermark.empty()) {
        addWatermark(*layout, request.watermark, parts.map);
    }
    if (request.northArrow) {
        addNorthArrow(*layout, parts.map, arrowPath);
    }
    if (request.scaleBar) {
        addScaleBar(*layout, *item, parts.map);
    }
    return layout;
}

} // namespace rangkul::mapworker

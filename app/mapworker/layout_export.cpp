// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_export.h"

#include <QFileInfo>
#include <qgslayoutexporter.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

#include "file_replacement.h"
#include "layout_page.h"

namespace rangkul::mapworker {
namespace {

constexpr double kMinDpi = 30;
constexpr double kMaxDpi = 600;

/// Layers stay with MapLayers; the project only lends them to the layout.
void lendLayers(QgsProject& project, const PreparedMap& map)
{
    project.setCrs(map.crs);
    project.setEllipsoid(QStringLiteral("EPSG:7030")); // WGS 84: scale bars in true metres
    for (QgsMapLayer* layer : map.topFirst()) {
        project.addMapLayer(layer, true, false);
    }
}

QgsLayoutExporter::ExportResult writePng(QgsPrintLayout& layout, const QString& path, double dpi)
{
    QgsLayoutExporter::ImageExportSettings settings;
    settings.dpi = dpi;
    settings.exportMetadata = false;
    return QgsLayoutExporter(&layout).exportToImage(path, settings);
}

QgsLayoutExporter::ExportResult writePdf(QgsPrintLayout& layout, const QString& path, double dpi)
{
    QgsLayoutExporter::PdfExportSettings settings;
    settings.dpi = dpi;
    settings.exportMetadata = false;
    settings.appendGeoreference = false;
    settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText; // searchable, and smaller
    return QgsLayoutExporter(&layout).exportToPdf(path, settings);
}

} // namespace

Outcome<mapipc::ExportReply> exportPage(MapLayers& layers, const mapipc::ExportRequest& request,
                                        const QString& arrowPath)
{
    const QString path = QString::fromStdString(request.path);
    FileReplacement file(path);
    if (auto fault = file.fault()) {
        return *fault;
    }
    if (request.dpi < kMinDpi || request.dpi > kMaxDpi) {
        return failure(ErrorKind::InvalidInput, "map.export.dpi", QString::number(request.dpi));
    }
    auto prepared = layers.prepare(request.map);
    if (auto* fault = std::get_if<Failure>(&prepared)) {
        return *fault;
    }
    auto& map = std::get<PreparedMap>(prepared);
    QgsProject project;
    lendLayers(project, map);
    const auto layout = composePage(project, map, request, arrowPath);
    const auto result = request.format == mapipc::FileFormat::Pdf
                            ? writePdf(*layout, file.temporaryPath(), request.dpi)
                            : writePng(*layout, file.temporaryPath(), request.dpi);
    if (result == QgsLayoutExporter::MemoryError) {
        return failure(ErrorKind::Internal, "map.worker.memory");
    }
    if (result != QgsLayoutExporter::Success || QFileInfo(file.temporaryPath()).size() == 0) {
        return file.writeFailure(QStringLiteral("layout exporter: %1").arg(int(result)));
    }
    if (auto fault = file.commit()) {
        return *fault;
    }
    const auto page = mapipc::pageMillimetres(request.page, request.orientation);
    mapipc::ExportReply reply;
    reply.path = request.path;
    reply.pageWidth = page.width;
    reply.pageHeight = page.height;
    reply.bytes = static_cast<std::uint64_t>(QFileInfo(path).size());
    reply.problems = std::move(map.problems);
    return reply;
}

} // namespace rangkul::mapworker

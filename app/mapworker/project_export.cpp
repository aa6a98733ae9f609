// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_export.h"

#include <QFileInfo>
#include <qgscategorizedsymbolrenderer.h>
#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgsproject.h>
#include <qgsprojectmetadata.h>
#include <qgsprojectviewsettings.h>
#include <qgsreferencedgeometry.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayerlabeling.h>

#include "file_replacement.h"

namespace rangkul::mapworker {
namespace {

QString tableName(int index)
{
    return QStringLiteral("region_%1").arg(index + 1);
}

/// Adds the layer's regions to the GeoPackage as one table.
std::optional<QString> writeTable(QgsVectorLayer& layer, const QString& path, int index)
{
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QStringLiteral("GPKG");
    options.layerName = tableName(index);
    options.fileEncoding = QStringLiteral("UTF-8");
    options.actionOnExistingFile = index == 0 ? QgsVectorFileWriter::CreateOrOverwriteFile
                                              : QgsVectorFileWriter::CreateOrOverwriteLayer;
    QString message;
    const auto error = QgsVectorFileWriter::writeAsVectorFormatV3(
        &layer, path, QgsCoordinateTransformContext(), options, &message);
    if (error != QgsVectorFileWriter::NoError) {
        return message;
    }
    return std::nullopt;
}

/// The table as a layer that looks like `drawn`.
std::unique_ptr<QgsVectorLayer> tableLayer(const QgsVectorLayer& drawn, const QString& path,
                                           int index)
{
    auto layer = std::make_unique<QgsVectorLayer>(
        QStringLiteral("%1|layername=%2").arg(path, tableName(index)), drawn.name(),
        QStringLiteral("ogr"));
    layer->setRenderer(drawn.renderer()->clone());
    if (drawn.labelsEnabled()) {
        layer->setLabeling(drawn.labeling()->clone());
    }
    layer->setLabelsEnabled(drawn.labelsEnabled());
    return layer;
}

void describe(QgsProject& project, const PreparedMap& map, const QString& title)
{
    project.setTitle(title);
    project.setCrs(map.crs);
    project.setEllipsoid(QStringLiteral("EPSG:7030"));
    QgsProjectMetadata metadata;
    metadata.setTitle(title);
    project.setMetadata(metadata);
    project.viewSettings()->setDefaultViewExtent(QgsReferencedRectangle(map.extent, map.crs));
}

/// Adds base maps and tables in drawing order; false when a table does not open again.
bool addLayers(QgsProject& project, const PreparedMap& map, const QString& dataPath)
{
    QgsLayerTree* root = project.layerTreeRoot();
    for (const QgsMapLayer* layer : map.base) {
        QgsMapLayer* copy = project.addMapLayer(layer->clone(), false);
        root->insertLayer(0, copy);
    }
    for (int i = 0; i < map.regions.size(); ++i) {
        auto layer = tableLayer(*map.regions[i], dataPath, i);
        if (!layer->isValid()) {
            return false;
        }
        root->insertLayer(0, project.addMapLayer(layer.release(), false));
    }
    return true;
}

} // namespace

Outcome<mapipc::ProjectReply> exportProject(MapLayers& layers,
                                            const mapipc::ProjectRequest& request)
{
    const QString path = QString::fromStdString(request.path);
    const QFileInfo wanted(path);
    FileReplacement projectFile(path);
    if (auto fault = projectFile.fault()) {
        return *fault;
    }
    if (wanted.suffix().toLower() != QLatin1String("qgz")) {
        return failure(ErrorKind::InvalidInput, "map.export.path", path);
    }
    auto prepared = layers.prepare(request.map);
    if (auto* fault = std::get_if<Failure>(&prepared)) {
        return *fault;
    }
    auto& map = std::get<PreparedMap>(prepared);

    const QString dataPath =
        QStringLiteral("%1/%2.gpkg").arg(wanted.absolutePath(), wanted.completeBaseName());
    if (!map.regions.isEmpty()) {
        FileReplacement dataFile(dataPath);
        for (int i = 0; i < map.regions.size(); ++i) {
            if (const auto fault = writeTable(*map.regions[i], dataFile.temporaryPath(), i)) {
                return dataFile.writeFailure(*fault);
            }
        }
        if (auto fault = dataFile.commit()) {
            return *fault;
        }
    }
    QgsProject project;
    describe(project, map, QString::fromStdString(request.title));
    if (!addLayers(project, map, dataPath) || !project.write(path)) {
        return projectFile.writeFailure(project.error());
    }
    mapipc::ProjectReply reply;
    reply.path = request.path;
    reply.dataPath = map.regions.isEmpty() ? std::string() : dataPath.toStdString();
    reply.layers = static_cast<std::uint32_t>(map.base.size() + map.regions.size());
    reply.problems = std::move(map.problems);
    return reply;
}

} // namespace rangkul::mapworker

// SPDX-License-Identifier: GPL-3.0-or-later
// What QGIS itself makes of a file, as JSON: for tests that cannot link the Qt of QGIS.
// usage: qgis_probe FILE.gpkg TABLE...     the tables as vector layers
//        qgis_probe FILE.qgz               all layers of the project
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <qgsapplication.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfeatureiterator.h>
#include <qgsfillsymbol.h>
#include <qgsproject.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>
#include <qgswkbtypes.h>

#include <cstdio>

namespace {

QJsonObject symbolOf(QgsSymbol& symbol)
{
    QJsonArray parts;
    for (const QgsSymbolLayer* part : symbol.symbolLayers()) {
        parts.append(part->layerType());
    }
    return {{QStringLiteral("colour"), symbol.color().name(QColor::HexArgb)},
            {QStringLiteral("opacity"), symbol.opacity()},
            {QStringLiteral("parts"), parts}};
}

QJsonArray categoriesOf(const QgsVectorLayer& layer)
{
    QJsonArray categories;
    const auto* renderer = dynamic_cast<const QgsCategorizedSymbolRenderer*>(layer.renderer());
    if (renderer == nullptr) {
        return categories;
    }
    for (const QgsRendererCategory& category : renderer->categories()) {
        QJsonObject one = symbolOf(*category.symbol());
        one.insert(QStringLiteral("value"), QJsonValue::fromVariant(category.value()));
        one.insert(QStringLiteral("label"), category.label());
        categories.append(one);
    }
    return categories;
}

QJsonObject describe(QgsVectorLayer& layer)
{
    QJsonObject seen{{QStringLiteral("name"), layer.name()},
                     {QStringLiteral("valid"), layer.isValid()},
                     {QStringLiteral("features"), static_cast<double>(layer.featureCount())},
                     {QStringLiteral("geometry"), QgsWkbTypes::displayString(layer.wkbType())},
                     {QStringLiteral("crs"), layer.crs().authid()},
                     {QStringLiteral("labels"), layer.labelsEnabled()},
                     {QStringLiteral("categories"), categoriesOf(layer)}};
    int drawable = 0;
    QgsFeature feature;
    QgsFeatureIterator features = layer.getFeatures();
    while (features.nextFeature(feature)) {
        drawable += feature.hasGeometry() && !feature.geometry().isEmpty() ? 1 : 0;
    }
    seen.insert(QStringLiteral("drawable"), drawable);
    seen.insert(QStringLiteral("renderer"),
                layer.renderer() != nullptr ? layer.renderer()->type() : QString());
    return seen;
}

QJsonObject probeTables(const QString& path, const QStringList& tables)
{
    QJsonArray layers;
    for (const QString& table : tables) {
        QgsVectorLayer layer(QStringLiteral("%1|layername=%2").arg(path, table), table,
                             QStringLiteral("ogr"));
        layers.append(describe(layer));
    }
    return {{QStringLiteral("layers"), layers}};
}

QJsonObject probeProject(const QString& path)
{
    QgsProject project;
    const bool read = project.read(path);
    QJsonArray layers;
    int missing = 0;
    for (QgsMapLayer* layer : project.mapLayers()) {
        missing += layer->isValid() ? 0 : 1;
        if (auto* vector = qobject_cast<QgsVectorLayer*>(layer)) {
            layers.append(describe(*vector));
        }
    }
    return {{QStringLiteral("read"), read},
            {QStringLiteral("missing"), missing},
            {QStringLiteral("title"), project.title()},
            {QStringLiteral("crs"), project.crs().authid()},
            {QStringLiteral("layers"), layers}};
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_PLUGIN_PATH");
    QgsApplication application(argc, argv, false, QString());
    QgsApplication::setPrefixPath(QStringLiteral(RANGKUL_QGIS_PREFIX), true);
    QgsApplication::initQgis();
    const QStringList arguments = QgsApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: qgis_probe FILE [TABLE ...]\n", stderr);
        return 2;
    }
    const QString path = arguments.at(1);
    const QJsonObject seen = QFileInfo(path).suffix() == QLatin1String("qgz")
                                 ? probeProject(path)
                                 : probeTables(path, arguments.mid(2));
    std::fputs(QJsonDocument(seen).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fflush(stdout);
    QgsApplication::exitQgis();
    return 0;
}

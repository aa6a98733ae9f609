// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_export.h"
#include "open_register.h"
#include "option_values.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/format.h"

namespace rangkul::cli {

namespace {

using core::Result;

Result<services::ClassChoice> choiceOf(const QCommandLineParser& parser)
{
    services::ClassChoice choice;
    choice.classes = parser.value(QStringLiteral("classes")).toInt();
    choice.palette = parser.value(QStringLiteral("palette"));
    const QString method = parser.value(QStringLiteral("method"));
    if (method == QStringLiteral("equal")) {
        choice.method = mapclient::ClassMethod::Equal;
    } else if (method == QStringLiteral("jenks")) {
        choice.method = mapclient::ClassMethod::Jenks;
    } else if (method != QStringLiteral("quantile")) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("cli.method"), {method}};
    }
    return choice;
}

QJsonArray valuesJson(const std::vector<services::RegionValue>& values)
{
    QJsonArray array;
    for (const services::RegionValue& value : values) {
        array.append(QJsonObject{
            {QStringLiteral("code"), value.code},
            {QStringLiteral("name"), value.name},
            {QStringLiteral("value"), value.value ? QJsonValue(*value.value) : QJsonValue()}});
    }
    return array;
}

Exit map(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        const QString name = parser.value(QStringLiteral("indicator"));
        const auto indicator = services::indicatorNamed(name);
        if (!indicator) {
            return console.usage(
                spoken(QT_TRANSLATE_NOOP("cli", "There is no indicator \"%1\". There are: %2."))
                    .arg(name, services::indicatorNames().join(QStringLiteral(", "))));
        }
        RANGKUL_LET(choice, choiceOf(parser));
        choice.percent = *indicator != services::RegionIndicator::Households &&
                         *indicator != services::RegionIndicator::Persons;
        const int level =
            parser.value(QStringLiteral("level")) == QStringLiteral("kecamatan") ? 3 : 4;
        RANGKUL_LET(regions, reg.records().all(registry::Entity::Region));
        RANGKUL_LET(households, reg.frames().households(console.progress()));
        RANGKUL_LET(values, services::regionValues(*indicator, level, regions, households));
        QJsonObject answer{{QStringLiteral("indicator"), name},
                           {QStringLiteral("values"), valuesJson(values)}};
        if (parser.isSet(QStringLiteral("out"))) {
            services::MapFile file;
            file.path = parser.value(QStringLiteral("out"));
            file.title = services::indicatorTitle(*indicator);
            file.source = spoken(QT_TRANSLATE_NOOP("cli", "Source: %1, %2"))
                              .arg(reg.info().name, words::longDate(systemClock().today()));
            file.watermark =
                reg.info().isDemo ? spoken(QT_TRANSLATE_NOOP("cli", "SAMPLE DATA")) : QString();
            file.page = parser.value(QStringLiteral("page"));
            file.dpi = parser.value(QStringLiteral("dpi")).toDouble();
            RANGKUL_TRY(services::exportRegionMap(values, choice, file));
            answer.insert(QStringLiteral("file"), file.path);
            console.line(spoken(QT_TRANSLATE_NOOP("cli", "Map written to %1.")).arg(file.path));
        } else {
            QList<QStringList> table{
                {spoken(QT_TRANSLATE_NOOP("cli", "Region")), services::indicatorTitle(*indicator)}};
            for (const services::RegionValue& value : values) {
                table << QStringList{
                    value.name, value.value ? words::number(*value.value, choice.percent ? 1 : 0)
                                            : QStringLiteral("–")};
            }
            console.table(table);
        }
        console.json(answer);
        return Exit::Done;
    });
}

} // namespace

std::vector<Command> mapCommands()
{
    return {{QStringLiteral("map"),
             spoken(QT_TRANSLATE_NOOP(
                 "cli", "Draw an indicator by region, to PNG, PDF or a QGIS project")),
             [](QCommandLineParser& parser) {
                 addRegisterArgument(parser);
                 const auto option = [&parser](const char* name, const QString& text,
                                               const QString& value, const char* usual = "") {
                     addOption(parser, QString::fromLatin1(name), text, value,
                               QString::fromLatin1(usual));
                 };
                 option("indicator", services::indicatorNames().join(QStringLiteral(", ")),
                        QStringLiteral("NAME"), "households");
                 option("level", spoken(QT_TRANSLATE_NOOP("cli", "kelurahan or kecamatan.")),
                        QStringLiteral("NAME"), "kelurahan");
                 option("out",
                        spoken(QT_TRANSLATE_NOOP(
                            "cli", "File: .png .pdf .qgz; without it the values are listed.")),
                        QStringLiteral("FILE"));
                 option("classes", spoken(QT_TRANSLATE_NOOP("cli", "Number of classes.")),
                        QStringLiteral("N"), "5");
                 option("method", spoken(QT_TRANSLATE_NOOP("cli", "quantile, equal or jenks.")),
                        QStringLiteral("NAME"), "quantile");
                 option("palette", spoken(QT_TRANSLATE_NOOP("cli", "Name of the palette.")),
                        QStringLiteral("NAME"));
                 option("page", spoken(QT_TRANSLATE_NOOP("cli", "A4, F4 or A3.")),
                        QStringLiteral("SIZE"), "A4");
                 option("dpi", spoken(QT_TRANSLATE_NOOP("cli", "Dots per inch.")),
                        QStringLiteral("N"), "200");
             },
             map}};
}

} // namespace rangkul::cli

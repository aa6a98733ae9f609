// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "figure_store.h"
#include "indicator_analysis.h"
#include "known_indicators.h"
#include "open_register.h"
#include "option_values.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "score_commands.h"

namespace rangkul::cli {

namespace {

using core::Result;
using services::Figure;
using services::FigureKind;

QJsonObject figureJson(const services::StoredFigure& stored, FigureKind kind)
{
    const Figure& f = stored.figure;
    QJsonObject out{{QStringLiteral("id"), stored.record.toString()},
                    {QStringLiteral("indicator"), f.indicator},
                    {QStringLiteral("region_code"), f.regionCode},
                    {QStringLiteral("area"), f.area},
                    {QStringLiteral("year"), f.year},
                    {QStringLiteral("value"), f.value},
                    {QStringLiteral("unit"), f.unit},
                    {QStringLiteral("source"), f.source}};
    if (f.month) {
        out.insert(QLatin1StringView("month"), *f.month);
    }
    if (f.valueTo) {
        out.insert(QLatin1StringView("value_to"), *f.valueTo);
    }
    if (f.publishedOn.isValid()) {
        out.insert(QLatin1StringView("published_on"), f.publishedOn.toString(Qt::ISODate));
    }
    if (kind == FigureKind::Target) {
        out.insert(QLatin1StringView("office"), f.office);
    }
    return out;
}

QStringList figureTexts(const Figure& f)
{
    const QString value =
        f.valueTo ? shortNumber(f.value, 6) + QStringLiteral(" – ") + shortNumber(*f.valueTo, 6)
                  : shortNumber(f.value, 6);
    return {f.indicator,
            f.regionCode.isEmpty() ? f.area : f.regionCode,
            QString::number(f.year),
            value,
            f.unit,
            f.source};
}

bool isAsked(const QCommandLineParser& parser, const Figure& f)
{
    const auto fits = [&parser](const char* option, const QString& text) {
        const QString asked = parser.value(QString::fromLatin1(option));
        return asked.isEmpty() || asked.compare(text, Qt::CaseInsensitive) == 0;
    };
    const QString region = QString(parser.value(QStringLiteral("region"))).remove(u'.');
    return fits("indicator", f.indicator) && fits("year", QString::number(f.year)) &&
           (region.isEmpty() || region == QString(f.regionCode).remove(u'.') ||
            region.compare(f.area, Qt::CaseInsensitive) == 0);
}

Exit listFigures(const QCommandLineParser& parser, const Console& console, FigureKind kind)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_TRY(yearOption(parser));
        RANGKUL_LET(stored, services::storedFigures(reg.records(), kind));
        QJsonArray answer;
        QList<QStringList> table{
            {spoken(QT_TRANSLATE_NOOP("cli", "Indicator")),
             spoken(QT_TRANSLATE_NOOP("cli", "Region")), spoken(QT_TRANSLATE_NOOP("cli", "Year")),
             spoken(QT_TRANSLATE_NOOP("cli", "Value")), spoken(QT_TRANSLATE_NOOP("cli", "Unit")),
             spoken(QT_TRANSLATE_NOOP("cli", "Source"))}};
        for (const services::StoredFigure& each : stored) {
            if (isAsked(parser, each.figure)) {
                answer.append(figureJson(each, kind));
                table << figureTexts(each.figure);
            }
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

void sayReport(const Console& console, const services::FigureReport& report,
               const std::vector<core::Finding>& rejected, const QStringList& sheets = {})
{
    QJsonArray refused;
    for (const core::Finding& finding : rejected) {
        const core::Error error{core::ErrorCode::InvalidInput, finding.reason, finding.args};
        refused.append(
            QJsonObject{{QStringLiteral("reason"), finding.reason},
                        {QStringLiteral("args"), QJsonArray::fromStringList(finding.args)},
                        {QStringLiteral("message"), words::sentence(error)}});
        console.line(words::sentence(error));
    }
    console.json(QJsonObject{{QStringLiteral("added"), report.added},
                             {QStringLiteral("changed"), report.changed},
                             {QStringLiteral("unchanged"), report.unchanged},
                             {QStringLiteral("rejected"), refused},
                             {QStringLiteral("sheets"), QJsonArray::fromStringList(sheets)}});
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "%1 added, %2 changed, %3 known already, %4 "
                                                 "rejected."))
                     .arg(words::number(report.added), words::number(report.changed),
                          words::number(report.unchanged),
                          words::number(static_cast<qint64>(rejected.size()))));
}

Result<services::FigureDefaults> defaultsOf(const QCommandLineParser& parser)
{
    services::FigureDefaults out;
    out.indicator = parser.value(QStringLiteral("indicator"));
    out.source = parser.value(QStringLiteral("source"));
    out.unit = parser.value(QStringLiteral("unit"));
    out.sheet = parser.value(QStringLiteral("sheet"));
    RANGKUL_LET(region, regionOption(parser));
    out.regionCode = region;
    RANGKUL_LET(published, dateOption(parser, QStringLiteral("published-on")));
    out.publishedOn = published.value_or(QDate());
    return out;
}

Result<Figure> figureOption(const QCommandLineParser& parser)
{
    Figure out;
    out.indicator = parser.value(QStringLiteral("indicator"));
    out.area = parser.value(QStringLiteral("area"));
    out.unit = parser.value(QStringLiteral("unit"));
    out.source = parser.value(QStringLiteral("source"));
    out.office = parser.value(QStringLiteral("office"));
    out.note = parser.value(QStringLiteral("note"));
    RANGKUL_LET(region, regionOption(parser));
    RANGKUL_LET(year, yearOption(parser));
    RANGKUL_LET(month, rangeOption(parser, QStringLiteral("month"), 1, 12));
    RANGKUL_LET(value, numberOption(parser, QStringLiteral("value")));
    RANGKUL_LET(valueTo, numberOption(parser, QStringLiteral("value-to")));
    RANGKUL_LET(published, dateOption(parser, QStringLiteral("published-on")));
    out.regionCode = region;
    const bool hasPlace = !out.regionCode.isEmpty() || !out.area.isEmpty();
    if (out.indicator.isEmpty() || !hasPlace || !year || !value || out.source.isEmpty()) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("figures.incomplete")};
    }
    if (const services::KnownIndicator* known = services::findIndicator(out.indicator)) {
        out.indicator = QString::fromLatin1(known->id);
        out.unit = out.unit.isEmpty() ? QString::fromLatin1(known->unit) : out.unit;
    }
    out.year = *year;
    out.month = month;
    out.value = *value;
    out.valueTo = valueTo;
    out.publishedOn = published.value_or(QDate());
    return out;
}

Exit addFigure(const QCommandLineParser& parser, const Console& console, FigureKind kind)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(figure, figureOption(parser));
        RANGKUL_LET(report, services::storeFigures(reg.records(), kind, {figure}));
        sayReport(console, report, {});
        return Exit::Done;
    });
}

Exit importFigures(const QCommandLineParser& parser, const Console& console, FigureKind kind)
{
    if (parser.positionalArguments().size() != 2) {
        return console.usage(
            spoken(QT_TRANSLATE_NOOP("cli", "Give the folder of the register and the table.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(defaults, defaultsOf(parser));
        RANGKUL_LET(file, services::readFigures(parser.positionalArguments()[1], defaults));
        RANGKUL_LET(report, services::storeFigures(reg.records(), kind, file.rows));
        sayReport(console, report, file.rejected, file.read);
        return file.rejected.empty() ? Exit::Done : Exit::DoneWithFindings;
    });
}

Exit listLines(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(stored, services::storedPovertyLines(reg.records()));
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Line")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Region")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Valid from")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Rp per head and month")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Source"))}};
        const auto add = [&](const scoring::PovertyLine& line, const QString& id) {
            answer.append(
                QJsonObject{{QStringLiteral("id"), id.isEmpty() ? QJsonValue() : QJsonValue(id)},
                            {QStringLiteral("name"), line.name},
                            {QStringLiteral("region_code"), line.area},
                            {QStringLiteral("valid_from"), line.validFrom.toString(Qt::ISODate)},
                            {QStringLiteral("per_capita_month"), line.perCapitaMonth},
                            {QStringLiteral("source"), line.source},
                            {QStringLiteral("builtin"), id.isEmpty()}});
            table << QStringList{line.name, line.area, words::shortDate(line.validFrom),
                                 shortNumber(line.perCapitaMonth, 2), line.source};
        };
        for (const services::StoredPovertyLine& each : stored) {
            add(each.line, each.record.toString());
        }
        for (const scoring::PovertyLine& line : scoring::builtinLines()) {
            add(line, {});
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

Exit addLine(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(from, dateOption(parser, QStringLiteral("valid-from")));
        RANGKUL_LET(amount, numberOption(parser, QStringLiteral("amount")));
        RANGKUL_LET(region, regionOption(parser));
        scoring::PovertyLine line{parser.value(QStringLiteral("name")), region,
                                  from.value_or(QDate()), amount.value_or(0),
                                  parser.value(QStringLiteral("source"))};
        if (line.name.isEmpty() || !from || !(line.perCapitaMonth > 0) || line.source.isEmpty()) {
            return core::Error{core::ErrorCode::InvalidInput,
                               QStringLiteral("figures.line_incomplete")};
        }
        RANGKUL_LET(report, services::storePovertyLines(reg.records(), {line}));
        sayReport(console, report, {});
        return Exit::Done;
    });
}

Exit importLines(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 2) {
        return console.usage(
            spoken(QT_TRANSLATE_NOOP("cli", "Give the folder of the register and the table.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(defaults, defaultsOf(parser));
        RANGKUL_LET(file, services::readPovertyLines(parser.positionalArguments()[1], defaults));
        RANGKUL_LET(report, services::storePovertyLines(reg.records(), file.rows));
        sayReport(console, report, file.rejected);
        return file.rejected.empty() ? Exit::Done : Exit::DoneWithFindings;
    });
}

using OptionRow = std::tuple<const char*, const char*, const char*>;
constexpr OptionRow kPlaceOptions[] = {
    {"indicator",
     QT_TRANSLATE_NOOP("cli", "P0, P1, P2, GK, IPM, TPT, STUNTING ... or another "
                              "name."),
     "NAME"},
    {"region", QT_TRANSLATE_NOOP("cli", "Kemendagri code of the region."), "CODE"},
    {"year", QT_TRANSLATE_NOOP("cli", "Year."), "YEAR"}};
constexpr OptionRow kSourceOptions[] = {
    {"source", QT_TRANSLATE_NOOP("cli", "Who published it, or which plan."), "TEXT"},
    {"unit", QT_TRANSLATE_NOOP("cli", "Unit of the value."), "TEXT"},
    {"published-on", QT_TRANSLATE_NOOP("cli", "Day of publication."), "DATE"}};
constexpr OptionRow kValueOptions[] = {
    {"value", QT_TRANSLATE_NOOP("cli", "The value."), "NUMBER"},
    {"value-to", QT_TRANSLATE_NOOP("cli", "Upper end of a target between two values."), "NUMBER"},
    {"area", QT_TRANSLATE_NOOP("cli", "Name of the region."), "NAME"},
    {"month", QT_TRANSLATE_NOOP("cli", "Month the value is of."), "MONTH"},
    {"office", QT_TRANSLATE_NOOP("cli", "Office in charge of a target."), "NAME"},
    {"note", QT_TRANSLATE_NOOP("cli", "Note."), "TEXT"}};
constexpr OptionRow kLineOptions[] = {
    {"name", QT_TRANSLATE_NOOP("cli", "Name of the line: GK, extreme ..."), "NAME"},
    {"region", QT_TRANSLATE_NOOP("cli", "Kemendagri code of the region; none: the country."),
     "CODE"},
    {"valid-from", QT_TRANSLATE_NOOP("cli", "First day it counts."), "DATE"},
    {"amount", QT_TRANSLATE_NOOP("cli", "Rupiah per head and month."), "NUMBER"},
    {"source", QT_TRANSLATE_NOOP("cli", "Who published it, or which plan."), "TEXT"}};

void declareRows(QCommandLineParser& parser, std::span<const OptionRow> rows)
{
    for (const auto& [name, text, value] : rows) {
        addOption(parser, QString::fromLatin1(name), spoken(text), QString::fromLatin1(value));
    }
}

void declareTable(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        spoken(QT_TRANSLATE_NOOP("cli", "Table: .csv .xlsx .xls .ods, long or with a column for "
                                        "each year.")));
    addOption(parser, QStringLiteral("sheet"),
              spoken(QT_TRANSLATE_NOOP("cli", "Sheet of a workbook, by name or number; all that "
                                              "hold figures.")),
              QStringLiteral("NAME"));
    declareRows(parser, kSourceOptions);
}

std::vector<Command> figureCommands(FigureKind kind, const QString& name, const char* list,
                                    const char* add, const char* import)
{
    return {{name + QStringLiteral(" list"), spoken(list),
             [](QCommandLineParser& parser) {
                 addRegisterArgument(parser);
                 declareRows(parser, kPlaceOptions);
             },
             [kind](const auto& parser, const auto& console) {
                 return listFigures(parser, console, kind);
             }},
            {name + QStringLiteral(" add"), spoken(add),
             [](QCommandLineParser& parser) {
                 addRegisterArgument(parser);
                 declareRows(parser, kPlaceOptions);
                 declareRows(parser, kValueOptions);
                 declareRows(parser, kSourceOptions);
             },
             [kind](const auto& parser, const auto& console) {
                 return addFigure(parser, console, kind);
             }},
            {name + QStringLiteral(" import"), spoken(import),
             [](QCommandLineParser& parser) {
                 declareTable(parser);
                 declareRows(parser, std::span(kPlaceOptions).first(2));
             },
             [kind](const auto& parser, const auto& console) {
                 return importFigures(parser, console, kind);
             }}};
}

} // namespace

std::vector<Command> indicatorCommands()
{
    std::vector<Command> out =
        figureCommands(FigureKind::Indicator, QStringLiteral("indicator"),
                       QT_TRANSLATE_NOOP("cli", "Published figures by region and year"),
                       QT_TRANSLATE_NOOP("cli", "Store a published figure"),
                       QT_TRANSLATE_NOOP("cli", "Store the figures of a table"));
    for (Command& command :
         figureCommands(FigureKind::Target, QStringLiteral("target"),
                        QT_TRANSLATE_NOOP("cli", "Targets of planning documents"),
                        QT_TRANSLATE_NOOP("cli", "Store a target"),
                        QT_TRANSLATE_NOOP("cli", "Store the targets of a table"))) {
        out.push_back(std::move(command));
    }
    for (Command& command : indicatorAnalysisCommands()) {
        out.push_back(std::move(command));
    }
    out.push_back({QStringLiteral("poverty-line list"),
                   spoken(QT_TRANSLATE_NOOP("cli", "Poverty lines, dated and with their source")),
                   addRegisterArgument, listLines});
    out.push_back({QStringLiteral("poverty-line add"),
                   spoken(QT_TRANSLATE_NOOP("cli", "Store a poverty line")),
                   [](QCommandLineParser& parser) {
                       addRegisterArgument(parser);
                       declareRows(parser, kLineOptions);
                   },
                   addLine});
    out.push_back({QStringLiteral("poverty-line import"),
                   spoken(QT_TRANSLATE_NOOP("cli", "Store the poverty lines of a table")),
                   [](QCommandLineParser& parser) {
                       declareTable(parser);
                       declareRows(parser, std::span(kPlaceOptions).first(2));
                   },
                   importLines});
    return out;
}

} // namespace rangkul::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include "option_values.h"
#include "rangkul/exchange/csv_writer.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/scoring/builtin_models.h"
#include "rangkul/scoring/coefficient_table.h"
#include "rangkul/scoring/model_json.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "score_commands.h"
#include "score_options.h"

namespace rangkul::cli {

namespace {

using core::Result;

core::Status writeModelFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return core::Error{
            core::ErrorCode::Io, QStringLiteral("file.not_writable"), {path}, file.errorString()};
    }
    return core::Done{};
}

QJsonObject storedJson(const services::StoredScoreModel& stored)
{
    QJsonObject out = modelJson(stored.model);
    out.insert(QLatin1StringView("version"), stored.version);
    out.insert(QLatin1StringView("record"), stored.record.toString());
    out.insert(QLatin1StringView("drafted_by"), stored.draftedBy);
    out.insert(QLatin1StringView("drafted_on"), stored.draftedOn.toString(Qt::ISODate));
    out.insert(QLatin1StringView("active"), stored.isActive);
    out.insert(QLatin1StringView("builtin"), false);
    if (stored.problem) {
        out.insert(QLatin1StringView("problem"), words::sentence(*stored.problem));
    }
    return out;
}

QString stateOf(const services::StoredScoreModel& stored)
{
    if (stored.problem) {
        return words::sentence(*stored.problem);
    }
    if (!stored.isApproved()) {
        return spoken(QT_TRANSLATE_NOOP("cli", "draft of %1, %2"))
            .arg(stored.draftedBy, words::shortDate(stored.draftedOn));
    }
    const char* const text = stored.isActive ? QT_TRANSLATE_NOOP("cli", "approved by %1, %2")
                                             : QT_TRANSLATE_NOOP("cli", "replaced; approved by %1, "
                                                                        "%2");
    return spoken(text).arg(stored.model.approval->by, words::shortDate(stored.model.approval->on));
}

Result<Exit> listModels(const QCommandLineParser& parser, const Console& console,
                        storage::Register& reg)
{
    if (parser.isSet(QStringLiteral("out"))) {
        RANGKUL_LET(chosen, modelOption(parser, reg, QStringLiteral("model")));
        RANGKUL_TRY(
            writeModelFile(parser.value(QStringLiteral("out")), scoring::toJson(chosen.model)));
        console.json(modelJson(chosen.model));
        printModel(console, chosen.model);
        return Exit::Done;
    }
    QJsonArray answer;
    QList<QStringList> table{
        {spoken(QT_TRANSLATE_NOOP("cli", "Model")), spoken(QT_TRANSLATE_NOOP("cli", "Version")),
         spoken(QT_TRANSLATE_NOOP("cli", "Name")), spoken(QT_TRANSLATE_NOOP("cli", "State"))}};
    for (const QString& id : scoring::builtinModelIds()) {
        const scoring::ScoreModel* model = scoring::builtinModel(id);
        QJsonObject one = modelJson(*model);
        one.insert(QLatin1StringView("builtin"), true);
        answer.append(one);
        table << QStringList{id, scoring::versionOf(*model).first(12), localText(model->name),
                             spoken(QT_TRANSLATE_NOOP("cli", "built in"))};
    }
    RANGKUL_LET(stored, services::storedScoreModels(reg.records()));
    for (const services::StoredScoreModel& each : stored) {
        answer.append(storedJson(each));
        table << QStringList{each.model.id, each.version.first(12), localText(each.model.name),
                             stateOf(each)};
    }
    console.json(answer);
    console.table(table);
    return Exit::Done;
}

Exit models(const QCommandLineParser& parser, const Console& console)
{
    if (parser.isSet(QStringLiteral("schema"))) {
        const QString schema = QString::fromUtf8(scoring::modelSchema());
        if (console.isJson()) {
            console.json(QJsonDocument::fromJson(schema.toUtf8()).object());
        }
        console.line(schema);
        return Exit::Done;
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        return listModels(parser, console, reg);
    });
}

/// The file as it is, or a table of coefficients made a model.
Result<QByteArray> modelFileOf(const QCommandLineParser& parser, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("score_model.file_unreadable"),
                           {path},
                           file.errorString()};
    }
    const QByteArray bytes = file.readAll();
    if (!parser.isSet(QStringLiteral("proxy"))) {
        return bytes;
    }
    scoring::ProxyHead head;
    head.id = parser.value(QStringLiteral("proxy"));
    head.name.indonesian = parser.value(QStringLiteral("name"));
    head.name.english = head.name.indonesian;
    head.source = parser.value(QStringLiteral("source"));
    head.area = parser.value(QStringLiteral("area"));
    RANGKUL_LET(year, wholeOption(parser, QStringLiteral("year")));
    head.year = static_cast<int>(year.value_or(0));
    const bool isJson = bytes.trimmed().startsWith('{');
    RANGKUL_LET(model,
                isJson ? scoring::proxyFromJson(bytes, head) : scoring::proxyFromCsv(bytes, head));
    return scoring::toJson(model);
}

Exit addModel(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 2) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Give the folder of the register and the file of the model.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(bytes, modelFileOf(parser, parser.positionalArguments()[1]));
        RANGKUL_LET(stored, services::addScoreModel(reg.records(), bytes, reg.officer(),
                                                    systemClock().today(),
                                                    parser.value(QStringLiteral("note"))));
        console.json(storedJson(stored));
        printModel(console, stored.model);
        console.line(
            spoken(QT_TRANSLATE_NOOP("cli", "Model stored: %1")).arg(stored.record.toString()));
        return Exit::Done;
    });
}

Exit approveModel(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 2) {
        return console.usage(
            spoken(QT_TRANSLATE_NOOP("cli", "Give the folder of the register and the model.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        const QString name = parser.positionalArguments()[1];
        RANGKUL_LET(draft, services::draftScoreModel(reg.records(), name));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        const scoring::Approval approval{parser.value(QStringLiteral("by")), day,
                                         parser.value(QStringLiteral("letter"))};
        RANGKUL_LET(approved, services::approveScoreModel(reg.records(), draft, approval));
        console.json(storedJson(approved));
        printModel(console, approved.model);
        return Exit::Done;
    });
}

QJsonObject summaryJson(const scoring::ScoreModel& model, const services::ScoreSummary& summary)
{
    QJsonObject classes;
    for (size_t i = 0; i < model.classes.size(); ++i) {
        classes.insert(model.classes[i].id, summary.classes[i]);
    }
    return {{QStringLiteral("ranked"), summary.ranked},
            {QStringLiteral("outside"), summary.outside},
            {QStringLiteral("not_counted"), summary.notCounted},
            {QStringLiteral("undecided"), summary.undecided},
            {QStringLiteral("classes"), classes}};
}

QJsonArray regionsJson(const services::ScoreRun& run, const registry::HouseholdFrame& households,
                       const std::vector<services::ScoreSummary>& regions, int level)
{
    QJsonArray out;
    for (size_t i = 0; i < households.regions().size(); ++i) {
        if (households.regions()[i].level == level) {
            QJsonObject one = summaryJson(run.model, regions[i]);
            one.insert(QLatin1StringView("code"), households.regions()[i].code);
            one.insert(QLatin1StringView("name"), households.regions()[i].name);
            out.append(one);
        }
    }
    return out;
}

void printSummary(const Console& console, const services::ScoreRun& run)
{
    const services::ScoreSummary summary = services::summaryOf(run);
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "%1 households ranked, %2 outside by a gate, %3 "
                                                 "without a class while answers are missing."))
                     .arg(words::number(summary.ranked), words::number(summary.outside),
                          words::number(summary.undecided)));
    for (size_t i = 0; i < run.model.classes.size(); ++i) {
        console.line(
            QStringLiteral("  %1: %2")
                .arg(localText(run.model.classes[i].label), words::number(summary.classes[i])));
    }
}

core::Status writeRanking(const QString& path, const services::ScoreRun& run,
                          const registry::HouseholdFrame& households)
{
    RANGKUL_LET(writer, exchange::CsvWriter::open(path, {}));
    RANGKUL_TRY(writer.addRow(placeHeader()));
    for (const quint32 row : run.result.order) {
        RANGKUL_TRY(writer.addRow(placeTexts(run, households, row)));
    }
    return writer.finish();
}

Exit runModel(const QCommandLineParser& parser, const Console& console)
{
    return withScores(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(chosen, modelOption(parser, reg, QStringLiteral("model")));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(level, levelOption(parser));
        RANGKUL_LET(limit, wholeOption(parser, QStringLiteral("limit")));
        RANGKUL_LET(input,
                    services::loadScoreInput(reg.frames(), {&chosen.model}, console.progress()));
        RANGKUL_LET(run, services::runScore(input, chosen.model, day));
        if (const QString out = parser.value(QStringLiteral("out")); !out.isEmpty()) {
            RANGKUL_TRY(writeRanking(out, run, input.households));
        }
        const auto regions = services::summaryByRegion(run, input.households, level);
        const auto shown = std::min(run.result.order.size(),
                                    static_cast<size_t>(std::max<qint64>(0, limit.value_or(20))));
        QJsonArray rows;
        QList<QStringList> table{placeHeader()};
        for (size_t i = 0; i < shown; ++i) {
            rows.append(placeJson(run, input.households, run.result.order[i]));
            table << placeTexts(run, input.households, run.result.order[i]);
        }
        console.json(QJsonObject{
            {QStringLiteral("model"), modelJson(run.model)},
            {QStringLiteral("on"), day.toString(Qt::ISODate)},
            {QStringLiteral("summary"), summaryJson(run.model, services::summaryOf(run))},
            {QStringLiteral("regions"), regionsJson(run, input.households, regions, level)},
            {QStringLiteral("nowhere"), summaryJson(run.model, regions.back())},
            {QStringLiteral("ranking"), rows}});
        printModel(console, run.model);
        printSummary(console, run);
        console.table(table);
        return Exit::Done;
    });
}

void declareModels(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addModelOption(parser);
    addOption(parser, QStringLiteral("out"),
              spoken(QT_TRANSLATE_NOOP("cli", "Write the file of --model here, to edit it.")),
              QStringLiteral("FILE"));
    addOption(parser, QStringLiteral("schema"),
              spoken(QT_TRANSLATE_NOOP("cli", "Show the JSON schema of model files.")));
}

void declareAddModel(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        spoken(QT_TRANSLATE_NOOP("cli", "Model file, or table of coefficients with --proxy.")));
    const std::tuple<const char*, const char*, const char*> options[] = {
        {"note", QT_TRANSLATE_NOOP("cli", "What is different in this version."), "TEXT"},
        {"proxy", QT_TRANSLATE_NOOP("cli", "Short name of a proxy means test to be made."), "ID"},
        {"name", QT_TRANSLATE_NOOP("cli", "Name of the proxy means test."), "TEXT"},
        {"area", QT_TRANSLATE_NOOP("cli", "For which kabupaten or kota it was estimated."), "TEXT"},
        {"year", QT_TRANSLATE_NOOP("cli", "Year of the estimate."), "YEAR"},
        {"source", QT_TRANSLATE_NOOP("cli", "Who estimated it, from what."), "TEXT"}};
    for (const auto& [name, text, value] : options) {
        addOption(parser, QString::fromLatin1(name), spoken(text), QString::fromLatin1(value));
    }
}

void declareApprove(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    parser.addPositionalArgument(QStringLiteral("MODEL"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "The draft to approve.")));
    addOption(parser, QStringLiteral("by"), spoken(QT_TRANSLATE_NOOP("cli", "Who approves it.")),
              QStringLiteral("NAME"));
    addDayOption(parser, spoken(QT_TRANSLATE_NOOP("cli", "Day of approval; today.")));
    addOption(parser, QStringLiteral("letter"),
              spoken(QT_TRANSLATE_NOOP("cli", "Number of the decision letter.")),
              QStringLiteral("TEXT"));
}

void declareRun(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addModelOption(parser);
    addDayOption(parser);
    addLevelOption(parser);
    addOption(parser, QStringLiteral("limit"), spoken(QT_TRANSLATE_NOOP("cli", "Show so many.")),
              QStringLiteral("N"), QStringLiteral("20"));
    addOption(parser, QStringLiteral("out"),
              spoken(QT_TRANSLATE_NOOP("cli", "Write the whole ranking to this CSV file, without "
                                              "names.")),
              QStringLiteral("FILE"));
}

} // namespace

std::vector<Command> scoreCommands()
{
    return {
        {QStringLiteral("score models"),
         spoken(QT_TRANSLATE_NOOP("cli", "Score models: built in and stored")), declareModels,
         models},
        {QStringLiteral("score add"),
         spoken(QT_TRANSLATE_NOOP("cli", "Store a version of a score model as a draft")),
         declareAddModel, addModel},
        {QStringLiteral("score approve"),
         spoken(QT_TRANSLATE_NOOP("cli", "Approve a draft for use")), declareApprove, approveModel},
        {QStringLiteral("score run"),
         spoken(QT_TRANSLATE_NOOP("cli", "Score and rank all households")), declareRun, runModel},
    };
}

} // namespace rangkul::cli

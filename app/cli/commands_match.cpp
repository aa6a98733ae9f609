// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QSaveFile>

#include "command.h"
#include "match_benchmark.h"

#include <algorithm>
#include <functional>

namespace rangkul::cli {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

QString say(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject qualityJson(const linkage::Quality& quality)
{
    return {{QStringLiteral("pairs"), static_cast<qint64>(quality.pairs)},
            {QStringLiteral("right"), static_cast<qint64>(quality.right)},
            {QStringLiteral("matches"), static_cast<qint64>(quality.matches)},
            {QStringLiteral("precision"), quality.precision()},
            {QStringLiteral("recall"), quality.recall()},
            {QStringLiteral("f1"), quality.f1()}};
}

QJsonArray recipesJson(const MatchOutcome& outcome)
{
    QJsonArray out;
    for (const linkage::RecipeReport& report : outcome.result.recipes) {
        QStringList parts;
        for (const linkage::KeyPart part : report.recipe) {
            parts << QString(linkage::keyPartKey(part));
        }
        out.append(QJsonObject{
            {QStringLiteral("key"), parts.join(u'+')},
            {QStringLiteral("blocks"), static_cast<qint64>(report.blocks)},
            {QStringLiteral("pairs"), static_cast<qint64>(report.pairs)},
            {QStringLiteral("large_blocks"), static_cast<qint64>(report.largeBlocks)},
            {QStringLiteral("too_wide"), report.isTooWide},
            {QStringLiteral("rows_left_out"), static_cast<qint64>(report.rowsLeftOut)}});
    }
    return out;
}

/// The most common ones, most common first.
QJsonArray patternsJson(const std::map<QString, quint64>& patterns)
{
    constexpr size_t kMost = 25;
    std::vector<std::pair<quint64, QString>> order;
    for (const auto& [pattern, count] : patterns) {
        order.emplace_back(count, pattern);
    }
    std::sort(order.begin(), order.end(), std::greater<>());
    QJsonArray out;
    for (size_t i = 0; i < std::min(kMost, order.size()); ++i) {
        out.append(QJsonObject{{QStringLiteral("levels"), order[i].second},
                               {QStringLiteral("pairs"), static_cast<qint64>(order[i].first)}});
    }
    return out;
}

QJsonObject outcomeJson(const Benchmark& benchmark, const MatchOutcome& outcome)
{
    QJsonObject out = qualityJson(outcome.all);
    QJsonObject faults;
    for (const auto& [key, quality] : outcome.byFault) {
        faults.insert(key, QJsonObject{{QStringLiteral("matches"), qint64(quality.matches)},
                                       {QStringLiteral("found"), qint64(quality.found)}});
    }
    QJsonObject wrong;
    for (const auto& [key, count] : outcome.wrongLinks) {
        wrong.insert(key, static_cast<qint64>(count));
    }
    const double total = benchmark.cleaningSeconds + outcome.blockingSeconds +
                         outcome.trainingSeconds + outcome.linkingSeconds;
    out.insert(QStringLiteral("records"), static_cast<qint64>(benchmark.store.size()));
    out.insert(QStringLiteral("certain"), qualityJson(outcome.certain));
    out.insert(QStringLiteral("shared_nik"),
               QJsonObject{{QStringLiteral("pairs"), qint64(outcome.sharedNiks)},
                           {QStringLiteral("two_persons"), qint64(outcome.sharedNiksRight)}});
    out.insert(QStringLiteral("merged"), 0);
    out.insert(QStringLiteral("expected_matches"), outcome.result.expectedMatches);
    out.insert(QStringLiteral("compared"), static_cast<qint64>(outcome.result.compared));
    out.insert(QStringLiteral("blocking"), recipesJson(outcome));
    out.insert(QStringLiteral("recall_by_fault"), faults);
    out.insert(QStringLiteral("wrong_links"), wrong);
    out.insert(QStringLiteral("wrong_patterns"), patternsJson(outcome.wrongPatterns));
    out.insert(QStringLiteral("wrongly_certain"), patternsJson(outcome.wronglyCertain));
    out.insert(QStringLiteral("missed_patterns"), patternsJson(outcome.missedPatterns));
    out.insert(QStringLiteral("method"), outcome.model.training.method);
    out.insert(QStringLiteral("seconds"), total);
    out.insert(QStringLiteral("seconds_cleaning"), benchmark.cleaningSeconds);
    out.insert(QStringLiteral("seconds_blocking"), outcome.blockingSeconds);
    out.insert(QStringLiteral("seconds_training"), outcome.trainingSeconds);
    out.insert(QStringLiteral("seconds_linking"), outcome.linkingSeconds);
    const auto peak = peakMiB();
    out.insert(QStringLiteral("peak_mib"), peak ? QJsonValue(*peak) : QJsonValue());
    return out;
}

Result<linkage::Model> loadModel(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, QStringLiteral("match.model_read"), {path, file.errorString()}};
    }
    return linkage::modelFromJson(file.readAll());
}

core::Status saveModel(const linkage::Model& model, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(linkage::modelToJson(model)) < 0 ||
        !file.commit()) {
        return Error{
            ErrorCode::Io, QStringLiteral("match.model_write"), {path, file.errorString()}};
    }
    return core::Done{};
}

Result<Benchmark> readBenchmark(const QCommandLineParser& parser)
{
    const QString kind = parser.value(QStringLiteral("benchmark"));
    const QStringList files = parser.positionalArguments();
    const QStringList without = parser.values(QStringLiteral("without"));
    const bool isSample = kind == QStringLiteral("households");
    if (isSample ? !files.isEmpty() : files.isEmpty() || files.size() > 2) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("match.files"), {kind}};
    }
    if (isSample) {
        linkage::SampleOptions options;
        options.records = parser.value(QStringLiteral("records")).toUInt();
        options.seed = parser.value(QStringLiteral("seed")).toULongLong();
        if (options.records < 100 || options.records > 5'000'000) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("match.records"),
                         {parser.value(QStringLiteral("records"))}};
        }
        return makeHouseholds(options, without);
    }
    if (kind == QStringLiteral("febrl")) {
        return readFebrl(files, without);
    }
    if (kind == QStringLiteral("rldata")) {
        return readRldata(files, without);
    }
    return Error{ErrorCode::InvalidInput, QStringLiteral("match.benchmark"), {kind}};
}

void printOutcome(const Console& console, const QJsonObject& answer)
{
    const auto figure = [&answer](const char* key, int decimals) {
        return QString::number(answer.value(QLatin1StringView(key)).toDouble(), 'f', decimals);
    };
    console.table(
        {{say(QT_TRANSLATE_NOOP("cli", "Measure")), say(QT_TRANSLATE_NOOP("cli", "Value"))},
         {say(QT_TRANSLATE_NOOP("cli", "Records")), figure("records", 0)},
         {say(QT_TRANSLATE_NOOP("cli", "Pairs linked")), figure("pairs", 0)},
         {say(QT_TRANSLATE_NOOP("cli", "Precision")), figure("precision", 5)},
         {say(QT_TRANSLATE_NOOP("cli", "Recall")), figure("recall", 5)},
         {say(QT_TRANSLATE_NOOP("cli", "F1")), figure("f1", 5)},
         {say(QT_TRANSLATE_NOOP("cli", "Seconds")), figure("seconds", 2)},
         {say(QT_TRANSLATE_NOOP("cli", "Most memory, MiB")), figure("peak_mib", 0)}});
}

Result<Exit> matchBenchmark(const QCommandLineParser& parser, const Console& console)
{
    MatchOptions options;
    options.threads = std::max(parser.value(QStringLiteral("threads")).toUInt(), 1U);
    options.isOneToOne = parser.isSet(QStringLiteral("one-to-one"));
    options.impliesPairs = parser.isSet(QStringLiteral("implied"));
    options.day = QDate::currentDate();
    if (parser.isSet(QStringLiteral("model"))) {
        RANGKUL_LET(model, loadModel(parser.value(QStringLiteral("model"))));
        options.model = std::move(model);
    }
    RANGKUL_LET(benchmark, readBenchmark(parser));
    RANGKUL_LET(outcome, runMatch(benchmark, options, console.progress()));
    if (parser.isSet(QStringLiteral("save-model"))) {
        RANGKUL_TRY(saveModel(outcome.model, parser.value(QStringLiteral("save-model"))));
    }
    const QJsonObject answer = outcomeJson(benchmark, outcome);
    console.json(answer);
    printOutcome(console, answer);
    return Exit::Done;
}

Exit match(const QCommandLineParser& parser, const Console& console)
{
    if (!parser.isSet(QStringLiteral("benchmark"))) {
        return console.usage(say(QT_TRANSLATE_NOOP(
            "cli", "Say what to match: --benchmark febrl, rldata or households.")));
    }
    const Result<Exit> done = matchBenchmark(parser, console);
    return done ? *done : console.fail(done.error());
}

void declareMatch(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("file"),
                                 say(QT_TRANSLATE_NOOP("cli", "One list, or two to be linked.")),
                                 QStringLiteral("[FILE [FILE2]]"));
    addOption(parser, QStringLiteral("benchmark"),
              say(QT_TRANSLATE_NOOP(
                  "cli", "Measure on records whose truth is known: febrl (truth in rec_id), rldata "
                         "(truth in ent_id) or households (invented people).")),
              QStringLiteral("KIND"));
    addOption(parser, QStringLiteral("without"),
              say(QT_TRANSLATE_NOOP("cli", "Leave this column out. Can be repeated.")),
              QStringLiteral("COLUMN"));
    addOption(parser, QStringLiteral("records"),
              say(QT_TRANSLATE_NOOP("cli", "How many records to invent.")), QStringLiteral("N"),
              QStringLiteral("100000"));
    addOption(parser, QStringLiteral("seed"),
              say(QT_TRANSLATE_NOOP("cli", "Number that decides which people are invented.")),
              QStringLiteral("S"), QStringLiteral("1"));
    addOption(parser, QStringLiteral("one-to-one"),
              say(QT_TRANSLATE_NOOP("cli", "Each record has at most one partner.")));
    addOption(parser, QStringLiteral("implied"),
              say(QT_TRANSLATE_NOOP("cli", "Two records linked to a third are linked as well.")));
    addOption(parser, QStringLiteral("threads"),
              say(QT_TRANSLATE_NOOP("cli", "How many threads work.")), QStringLiteral("N"),
              QStringLiteral("2"));
    addOption(parser, QStringLiteral("model"),
              say(QT_TRANSLATE_NOOP("cli", "Use this model instead of training one.")),
              QStringLiteral("FILE"));
    addOption(parser, QStringLiteral("save-model"),
              say(QT_TRANSLATE_NOOP("cli", "Write the model that was used.")),
              QStringLiteral("FILE"));
}

} // namespace

std::vector<Command> matchCommands()
{
    return {{QStringLiteral("match"),
             say(QT_TRANSLATE_NOOP("cli", "Find the same person in one list or in two.")),
             declareMatch, match}};
}

} // namespace rangkul::cli

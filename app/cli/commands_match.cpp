// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>

#include "command.h"
#include "match_baskets.h"
#include "match_benchmark.h"
#include "match_lists.h"
#include "match_merge.h"
#include "match_report.h"
#include "match_task.h"
#include "open_register.h"
#include "option_values.h"
#include "pair_decisions.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::cli {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

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

Result<Exit> matchBenchmark(const QCommandLineParser& parser, const Console& console)
{
    MatchOptions options;
    options.threads = std::max(parser.value(QStringLiteral("threads")).toUInt(), 1U);
    options.isOneToOne = parser.isSet(QStringLiteral("one-to-one"));
    options.impliesPairs = parser.isSet(QStringLiteral("implied"));
    options.day = QDate::currentDate();
    if (parser.isSet(QStringLiteral("model"))) {
        RANGKUL_LET(model, services::loadModel(parser.value(QStringLiteral("model"))));
        options.model = std::move(model);
    }
    RANGKUL_LET(benchmark, readBenchmark(parser));
    RANGKUL_LET(outcome, runMatch(benchmark, options, console.progress()));
    if (parser.isSet(QStringLiteral("save-model"))) {
        RANGKUL_TRY(services::saveModel(outcome.model, parser.value(QStringLiteral("save-model"))));
    }
    const QJsonObject answer = outcomeJson(benchmark, outcome);
    console.json(answer);
    printOutcome(console, answer);
    return Exit::Done;
}

Result<ListMatching> listOptions(const QCommandLineParser& parser)
{
    ListMatching out;
    out.threads = std::max(parser.value(QStringLiteral("threads")).toUInt(), 1U);
    out.isOneToOne = parser.isSet(QStringLiteral("one-to-one"));
    out.day = systemClock().today();
    out.most = parser.value(QStringLiteral("limit")).toULongLong();
    if (parser.isSet(QStringLiteral("model"))) {
        RANGKUL_LET(model, services::loadModel(parser.value(QStringLiteral("model"))));
        out.model = std::move(model);
    }
    return out;
}

Result<MatchedLists> matchedLists(const QCommandLineParser& parser, services::PeopleLists& lists,
                                  const ListMatching& options, const Console& console)
{
    lists.store.finish();
    RANGKUL_LET(matched, services::matchLists(lists, options, console.progress()));
    if (parser.isSet(QStringLiteral("save-model"))) {
        RANGKUL_TRY(services::saveModel(matched.model, parser.value(QStringLiteral("save-model"))));
    }
    return matched;
}

Exit tellWritten(const QString& path, qint64 rows, const Console& console)
{
    console.json(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("rows"), rows}});
    console.line(
        spoken(QT_TRANSLATE_NOOP("cli", "%1 rows written to %2.")).arg(words::number(rows), path));
    return Exit::Done;
}

Result<Exit> sortIntoBaskets(const OpenLists& open, const MatchedLists& matched,
                             const ListTask& task, const Console& console)
{
    RANGKUL_LET(households, open.reg->frames().households(console.progress()));
    const auto lines = services::insuranceLines(
        open.lists, linkage::reconcile(open.lists.store, matched.result.pairs), households,
        static_cast<int>(task.decile), task.segment);
    if (task.out.isEmpty()) {
        printBaskets(open.lists, lines, task.decile, console);
        return Exit::Done;
    }
    RANGKUL_LET(rows,
                services::writeBasketWorkbook(task.out, open.lists, lines, notesOf(open, task)));
    return tellWritten(task.out, rows, console);
}

Result<Exit> matchTwoLists(const QCommandLineParser& parser, const ListTask& task,
                           const Console& console)
{
    RANGKUL_LET(options, listOptions(parser));
    RANGKUL_LET(open, readLists(parser, task, console));
    RANGKUL_LET(matched, matchedLists(parser, open.lists, options, console));
    RANGKUL_TRY(logFullNumbers(open, task));
    if (task.isBaskets) {
        return sortIntoBaskets(open, matched, task, console);
    }
    if (task.out.isEmpty()) {
        printReconciliation(open.lists, matched, options, console);
        return Exit::Done;
    }
    RANGKUL_LET(rows,
                services::writeMatchWorkbook(task.out, open.lists, matched, notesOf(open, task)));
    return tellWritten(task.out, rows, console);
}

Exit matchLists(const QCommandLineParser& parser, const Console& console)
{
    const Result<std::optional<ListTask>> read = listTask(parser);
    if (!read) {
        return console.fail(read.error());
    }
    if (!*read) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Name two lists: two files, the folder of a register and a file, or the folder "
                   "and --second. Or measure with --benchmark febrl, rldata or households.")));
    }
    const ListTask& task = **read;
    if (task.isFull && task.purpose.trimmed().isEmpty()) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Numbers in full need --purpose TEXT; it is kept in the log.")));
    }
    if ((task.isFull || task.isBaskets) && !task.hasRegister) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "--baskets and --full need the folder of a register and a second list.")));
    }
    const Result<Exit> done = matchTwoLists(parser, task, console);
    return done ? *done : console.fail(done.error());
}

Exit match(const QCommandLineParser& parser, const Console& console)
{
    if (!parser.isSet(QStringLiteral("benchmark"))) {
        return matchLists(parser, console);
    }
    if (parser.isSet(QStringLiteral("baskets")) || parser.isSet(QStringLiteral("full"))) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "--baskets and --full need the folder of a register and a second list.")));
    }
    const Result<Exit> done = matchBenchmark(parser, console);
    return done ? *done : console.fail(done.error());
}

Exit listSides(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console,
                        [&console](storage::Register& reg) { return printSides(reg, console); });
}

Exit duplicates(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(options, listOptions(parser));
        RANGKUL_LET(opinions, services::pairOpinions(reg.records()));
        services::PeopleLists lists;
        RANGKUL_TRY(services::readPeople(reg, lists, console.progress()));
        RANGKUL_LET(matched, matchedLists(parser, lists, options, console));
        printDuplicates(lists, matched, opinions, options, console);
        return Exit::Done;
    });
}

Exit answerDuplicate(const QCommandLineParser& parser, const Console& console)
{
    const QStringList arguments = parser.positionalArguments();
    const auto decision = linkage::decisionOf(arguments.value(3));
    if (arguments.size() != 4 || !decision) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Give the folder of the register, two persons and same, different or later.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(a, core::RecordId::parse(arguments[1]));
        RANGKUL_LET(b, core::RecordId::parse(arguments[2]));
        services::PairAnswer answer;
        answer.decision = *decision;
        answer.note = parser.value(QStringLiteral("note"));
        RANGKUL_TRY(services::answerPair(reg, a, b, answer, systemClock()));
        console.json(QJsonObject{{QStringLiteral("a"), a.toString()},
                                 {QStringLiteral("b"), b.toString()},
                                 {QStringLiteral("answer"), arguments[3]}});
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "The answer was kept. Nothing was merged.")));
        return Exit::Done;
    });
}

void declareMatching(QCommandLineParser& parser)
{
    addOption(parser, QStringLiteral("one-to-one"),
              spoken(QT_TRANSLATE_NOOP("cli", "Each record has at most one partner.")));
    addOption(parser, QStringLiteral("threads"),
              spoken(QT_TRANSLATE_NOOP("cli", "How many threads work.")), QStringLiteral("N"),
              QStringLiteral("2"));
    addOption(parser, QStringLiteral("model"),
              spoken(QT_TRANSLATE_NOOP("cli", "Use this model instead of training one.")),
              QStringLiteral("FILE"));
    addOption(parser, QStringLiteral("save-model"),
              spoken(QT_TRANSLATE_NOOP("cli", "Write the model that was used.")),
              QStringLiteral("FILE"));
    addOption(parser, QStringLiteral("limit"),
              spoken(QT_TRANSLATE_NOOP("cli", "Show at most so many of each kind.")),
              QStringLiteral("N"), QStringLiteral("20"));
}

void declareFolder(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
}

void declareDuplicates(QCommandLineParser& parser)
{
    declareFolder(parser);
    declareMatching(parser);
}

void declareAnswer(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("DIR"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Folder of the register.")));
    parser.addPositionalArgument(QStringLiteral("PERSON"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Id of one person.")));
    parser.addPositionalArgument(QStringLiteral("PERSON"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Id of the other person.")));
    parser.addPositionalArgument(QStringLiteral("ANSWER"), QStringLiteral("same|different|later"));
    addPassphraseOption(parser);
    addOption(parser, QStringLiteral("note"),
              spoken(QT_TRANSLATE_NOOP("cli", "Why, in your own words.")), QStringLiteral("TEXT"));
}

void declareMatch(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        QStringLiteral("file"),
        spoken(QT_TRANSLATE_NOOP("cli", "Two lists: files, or first the folder of a register. With "
                                        "--benchmark one file or two.")),
        QStringLiteral("[DIR | FILE] [FILE2]"));
    declareSides(parser);
    addOption(parser, QStringLiteral("benchmark"),
              spoken(QT_TRANSLATE_NOOP(
                  "cli", "Measure on records whose truth is known: febrl (truth in rec_id), rldata "
                         "(truth in ent_id) or households (invented people).")),
              QStringLiteral("KIND"));
    addOption(parser, QStringLiteral("without"),
              spoken(QT_TRANSLATE_NOOP("cli", "Leave this column out. Can be repeated.")),
              QStringLiteral("COLUMN"));
    addOption(parser, QStringLiteral("records"),
              spoken(QT_TRANSLATE_NOOP("cli", "How many records to invent.")), QStringLiteral("N"),
              QStringLiteral("100000"));
    addOption(parser, QStringLiteral("seed"),
              spoken(QT_TRANSLATE_NOOP("cli", "Number that decides which people are invented.")),
              QStringLiteral("S"), QStringLiteral("1"));
    addOption(
        parser, QStringLiteral("implied"),
        spoken(QT_TRANSLATE_NOOP("cli", "Two records linked to a third are linked as well.")));
    addPassphraseOption(parser);
    declareMatching(parser);
    declareWorkLists(parser);
}

} // namespace

std::vector<Command> matchCommands()
{
    std::vector<Command> out{
        {QStringLiteral("match"),
         spoken(
             QT_TRANSLATE_NOOP("cli", "Lay two lists over each other and find the same persons")),
         declareMatch, match},
        {QStringLiteral("match lists"),
         spoken(QT_TRANSLATE_NOOP("cli", "Show the lists of a register that can be matched")),
         declareFolder, listSides},
        {QStringLiteral("duplicates"),
         spoken(QT_TRANSLATE_NOOP("cli", "List pairs of a register that may be one person")),
         declareDuplicates, duplicates},
        {QStringLiteral("duplicates answer"),
         spoken(QT_TRANSLATE_NOOP("cli", "Keep what an officer says about a pair")), declareAnswer,
         answerDuplicate}};
    for (Command& command : mergeCommands()) {
        out.push_back(std::move(command));
    }
    return out;
}

} // namespace rangkul::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>

#include "card_paper.h"
#include "option_values.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/scoring/what_if.h"
#include "rangkul/words/format.h"
#include "record_json.h"
#include "score_card_text.h"
#include "score_commands.h"
#include "score_options.h"
#include "snapshot_store.h"

namespace rangkul::cli {

namespace {

using core::Result;

Result<core::RecordId> householdArgument(const QCommandLineParser& parser)
{
    RANGKUL_LET(row, parseRow(parser.positionalArguments()[1]));
    return row.id;
}

/// --since, else the cut-off of the last snapshot, else none.
Result<QDate> sinceOption(const QCommandLineParser& parser, storage::Register& reg, QDate day)
{
    RANGKUL_LET(asked, dateOption(parser, QStringLiteral("since")));
    if (asked) {
        return *asked;
    }
    RANGKUL_LET(snapshot, services::snapshotBefore(reg.records(), day));
    return snapshot ? snapshot->cutOff : QDate();
}

Exit explain(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 2) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Give the folder of the register and the id of a household.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(household, householdArgument(parser));
        RANGKUL_LET(chosen, modelOption(parser, reg, QStringLiteral("model")));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(since, sinceOption(parser, reg, day));
        RANGKUL_LET(input,
                    services::loadScoreInput(reg.frames(), {&chosen.model}, console.progress()));
        RANGKUL_LET(card,
                    services::scoreCard(reg.records(), input, chosen.model, day, household, since));
        if (const QString out = parser.value(QStringLiteral("out")); !out.isEmpty()) {
            RANGKUL_TRY(
                services::writeCardPdf(out, services::cardSheet(card, input, reg.info().name)));
        }
        console.json(cardJson(card, input));
        if (!console.isJson()) {
            printCard(console, card, input, chosen.model);
        }
        return Exit::Done;
    });
}

QJsonObject changeJson(const scoring::GroupChange& change)
{
    return {{QStringLiteral("before"), change.before},
            {QStringLiteral("after"), change.after},
            {QStringLiteral("enters"), change.enters},
            {QStringLiteral("leaves"), change.leaves},
            {QStringLiteral("undecided"), change.undecided}};
}

QStringList changeTexts(const QString& name, const scoring::GroupChange& change)
{
    return {name,
            words::number(change.before),
            words::number(change.enters),
            words::number(change.leaves),
            words::number(change.undecided),
            words::number(change.after)};
}

QJsonArray idArray(const std::vector<quint32>& rows, const registry::HouseholdFrame& households)
{
    QJsonArray out;
    for (const quint32 row : rows) {
        out.append(households.ids()[row].toString());
    }
    return out;
}

void sayScoreChange(const Console& console, const services::ScoreChange& change,
                    const services::ScoreRun& before, const services::ScoreRun& after,
                    const registry::HouseholdFrame& households)
{
    QJsonArray regions;
    QList<QStringList> table{
        {spoken(QT_TRANSLATE_NOOP("cli", "Region")), spoken(QT_TRANSLATE_NOOP("cli", "Before")),
         spoken(QT_TRANSLATE_NOOP("cli", "Enter")), spoken(QT_TRANSLATE_NOOP("cli", "Leave")),
         spoken(QT_TRANSLATE_NOOP("cli", "Undecided")), spoken(QT_TRANSLATE_NOOP("cli", "After"))}};
    for (size_t i = 0; i < change.selection.groups.size(); ++i) {
        const scoring::GroupChange& group = change.selection.groups[i];
        if (group.before == 0 && group.after == 0 && group.undecided == 0) {
            continue;
        }
        QJsonObject one = changeJson(group);
        one.insert(QLatin1StringView("code"), households.regions()[i].code);
        one.insert(QLatin1StringView("name"), households.regions()[i].name);
        regions.append(one);
        table << changeTexts(households.regions()[i].name, group);
    }
    table << changeTexts(spoken(QT_TRANSLATE_NOOP("cli", "All")), change.selection.all);
    console.json(QJsonObject{
        {QStringLiteral("before"), modelJson(before.model)},
        {QStringLiteral("after"), modelJson(after.model)},
        {QStringLiteral("all"), changeJson(change.selection.all)},
        {QStringLiteral("tied_before"), change.tiedBefore},
        {QStringLiteral("tied_after"), change.tiedAfter},
        {QStringLiteral("regions"), regions},
        {QStringLiteral("enters"), idArray(change.selection.enters, households)},
        {QStringLiteral("leaves"), idArray(change.selection.leaves, households)},
        {QStringLiteral("undecided"), idArray(change.selection.undecided, households)}});
    console.table(table);
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "At the border with more equals than places: %1 "
                                                 "before, %2 after. People decide between them."))
                     .arg(words::number(change.tiedBefore), words::number(change.tiedAfter)));
    console.line(spoken(QT_TRANSLATE_NOOP(
        "cli", "Nobody is removed from a list by this. It shows what would change.")));
}

/// "ID=0.2" of --weight and --cut.
Result<std::vector<services::WhatIfMove>> movesOf(const QCommandLineParser& parser)
{
    std::vector<services::WhatIfMove> out;
    for (const bool isCut : {false, true}) {
        const QString option = isCut ? QStringLiteral("cut") : QStringLiteral("weight");
        for (const QString& text : parser.values(option)) {
            bool isNumber = false;
            const double value = text.section(u'=', 1).replace(u',', u'.').toDouble(&isNumber);
            if (!isNumber) {
                return core::Error{
                    core::ErrorCode::InvalidInput, QStringLiteral("cli.number"), {option, text}};
            }
            out.push_back({text.section(u'=', 0, 0), value, isCut});
        }
    }
    return out;
}

Exit whatIf(const QCommandLineParser& parser, const Console& console)
{
    if (!parser.isSet(QStringLiteral("weight")) && !parser.isSet(QStringLiteral("cut"))) {
        return console.usage(spoken(
            QT_TRANSLATE_NOOP("cli", "Say what moves: --weight CRITERION=0.2 or --cut CLASS=9.")));
    }
    return withScores(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(moves, movesOf(parser));
        RANGKUL_LET(chosen, modelOption(parser, reg, QStringLiteral("model")));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(level, levelOption(parser));
        RANGKUL_LET(input,
                    services::loadScoreInput(reg.frames(), {&chosen.model}, console.progress()));
        RANGKUL_LET(selection, selectionOption(parser, reg, input.households));
        RANGKUL_LET(before, services::runScore(input, chosen.model, day));
        RANGKUL_LET(moved, services::movedModel(before, moves));
        RANGKUL_LET(after, services::runScore(input, moved, day));
        RANGKUL_LET(change,
                    services::changeBetween(before, after, selection, input.households, level));
        sayScoreChange(console, change, before, after, input.households);
        return Exit::Done;
    });
}

Exit compareModels(const QCommandLineParser& parser, const Console& console)
{
    if (!parser.isSet(QStringLiteral("with"))) {
        return console.usage(
            spoken(QT_TRANSLATE_NOOP("cli", "Say with which model to compare: --with MODEL.")));
    }
    return withScores(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(first, modelOption(parser, reg, QStringLiteral("model")));
        RANGKUL_LET(second, modelOption(parser, reg, QStringLiteral("with")));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(level, levelOption(parser));
        RANGKUL_LET(input, services::loadScoreInput(reg.frames(), {&first.model, &second.model},
                                                    console.progress()));
        RANGKUL_LET(selection, selectionOption(parser, reg, input.households));
        RANGKUL_LET(before, services::runScore(input, first.model, day));
        RANGKUL_LET(after, services::runScore(input, second.model, day));
        RANGKUL_LET(change,
                    services::changeBetween(before, after, selection, input.households, level));
        sayScoreChange(console, change, before, after, input.households);
        return Exit::Done;
    });
}

void saySensitivity(const Console& console, const services::ScoreRun& run, qint64 places,
                    const std::vector<scoring::WeightSensitivity>& rows)
{
    QJsonArray answer;
    QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Criterion")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Weight times")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Leave")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Undecided"))}};
    for (const scoring::WeightSensitivity& row : rows) {
        const scoring::Criterion& criterion = run.model.criteria[row.criterion];
        answer.append(QJsonObject{{QStringLiteral("criterion"), criterion.id},
                                  {QStringLiteral("factor"), row.factor},
                                  {QStringLiteral("leaves"), row.leaves},
                                  {QStringLiteral("undecided"), row.undecided}});
        table << QStringList{localText(criterion.label), words::number(row.factor, 2),
                             words::number(row.leaves), words::number(row.undecided)};
    }
    const scoring::Allocation now = scoring::allocateTop(run.result, places);
    const qint64 tied = now.quotas.empty() ? 0 : now.quotas.front().tied;
    console.json(QJsonObject{{QStringLiteral("model"), modelJson(run.model)},
                             {QStringLiteral("places"), places},
                             {QStringLiteral("tied"), tied},
                             {QStringLiteral("weights"), answer}});
    console.table(table);
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "Of the first %1, so many would not be among "
                                                 "them any more. Tied at the border now: %2."))
                     .arg(words::number(places), words::number(tied)));
}

Exit sensitivity(const QCommandLineParser& parser, const Console& console)
{
    return withScores(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(chosen, modelOption(parser, reg, QStringLiteral("model")));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(top, wholeOption(parser, QStringLiteral("top")));
        RANGKUL_LET(change, numberOption(parser, QStringLiteral("change")));
        RANGKUL_LET(input,
                    services::loadScoreInput(reg.frames(), {&chosen.model}, console.progress()));
        RANGKUL_LET(run, services::runScore(input, chosen.model, day));
        const qint64 places = top.value_or(100);
        if (places <= 0) {
            return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("score.no_places")};
        }
        saySensitivity(
            console, run, places,
            scoring::sensitivity(run.model, run.columns, run.points, places, change.value_or(0.1)));
        return Exit::Done;
    });
}

void declareExplain(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    parser.addPositionalArgument(QStringLiteral("HOUSEHOLD"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Id of the household.")));
    addModelOption(parser);
    addDayOption(parser);
    addOption(parser, QStringLiteral("since"),
              spoken(QT_TRANSLATE_NOOP("cli", "Show what changed since this day; the cut-off of "
                                              "the last snapshot.")),
              QStringLiteral("DATE"));
    addOption(parser, QStringLiteral("out"),
              spoken(QT_TRANSLATE_NOOP("cli", "Write the card for the citizen, one page, to this "
                                              ".pdf file.")),
              QStringLiteral("FILE"));
}

void declareWhatIf(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addModelOption(parser);
    addDayOption(parser);
    addSelectionOptions(parser);
    addOption(parser, QStringLiteral("weight"),
              spoken(QT_TRANSLATE_NOOP("cli", "A criterion and its other weight. Can be "
                                              "repeated.")),
              QStringLiteral("CRITERION=W"));
    addOption(parser, QStringLiteral("cut"),
              spoken(QT_TRANSLATE_NOOP("cli", "A class and where it begins instead. Can be "
                                              "repeated.")),
              QStringLiteral("CLASS=SCORE"));
}

void declareCompare(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addModelOption(parser);
    addOption(parser, QStringLiteral("with"),
              spoken(QT_TRANSLATE_NOOP("cli", "The other model or version.")),
              QStringLiteral("MODEL"));
    addDayOption(parser);
    addSelectionOptions(parser);
}

void declareSensitivity(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addModelOption(parser);
    addDayOption(parser);
    addOption(parser, QStringLiteral("top"),
              spoken(QT_TRANSLATE_NOOP("cli", "Watch the first N of the ranking.")),
              QStringLiteral("N"), QStringLiteral("100"));
    addOption(parser, QStringLiteral("change"),
              spoken(QT_TRANSLATE_NOOP("cli", "Each weight less and more by this share.")),
              QStringLiteral("SHARE"), QStringLiteral("0.1"));
}

} // namespace

void addDayOption(QCommandLineParser& parser)
{
    addOption(parser, QStringLiteral("on"),
              spoken(QT_TRANSLATE_NOOP("cli", "Day that decides ages; today.")),
              QStringLiteral("DATE"));
}

std::vector<Command> scoreViewCommands()
{
    return {
        {QStringLiteral("score explain"),
         spoken(QT_TRANSLATE_NOOP("cli", "The reason card of a household")), declareExplain,
         explain},
        {QStringLiteral("score what-if"),
         spoken(QT_TRANSLATE_NOOP("cli", "Who would enter and leave with other weights or cuts")),
         declareWhatIf, whatIf},
        {QStringLiteral("score compare"),
         spoken(QT_TRANSLATE_NOOP("cli", "Compare two models or versions")), declareCompare,
         compareModels},
        {QStringLiteral("score sensitivity"),
         spoken(QT_TRANSLATE_NOOP("cli", "How much the first places depend on each weight")),
         declareSensitivity, sensitivity},
    };
}

} // namespace rangkul::cli

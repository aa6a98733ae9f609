// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>

#include "open_register.h"
#include "option_values.h"
#include "public_files.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/format.h"
#include "score_model_store.h"
#include "snapshot_figures.h"

namespace rangkul::cli {

namespace {

using core::Result;

QJsonObject headJson(const services::SnapshotHead& head)
{
    return {{QStringLiteral("id"), head.record.toString()},
            {QStringLiteral("name"), head.name},
            {QStringLiteral("cut_off"), head.cutOff.toString(Qt::ISODate)},
            {QStringLiteral("made_on"), head.madeOn.toString(Qt::ISODate)},
            {QStringLiteral("officer"), head.officer},
            {QStringLiteral("source"), head.source},
            {QStringLiteral("sha256"), head.sha256},
            {QStringLiteral("note"), head.note}};
}

void printHead(const Console& console, const services::SnapshotHead& head)
{
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "Snapshot %1: cut-off %2, source %3, made on %4 "
                                                 "by %5"))
                     .arg(head.name, words::longDate(head.cutOff), head.source,
                          words::longDate(head.madeOn), head.officer));
    console.line(QStringLiteral("SHA-256 %1").arg(head.sha256));
}

Result<services::SnapshotWish> wishOf(const QCommandLineParser& parser, storage::Register& reg,
                                      QDate cutOff)
{
    services::SnapshotWish wish;
    wish.cutOff = cutOff;
    RANGKUL_LET(most, decileOption(parser));
    RANGKUL_LET(year, yearOption(parser));
    RANGKUL_LET(level, levelOption(parser));
    wish.poor.most = most;
    wish.year = year;
    wish.level = level;
    for (const QString& name : parser.values(QStringLiteral("model"))) {
        RANGKUL_LET(chosen, services::chooseScoreModel(reg.records(), name));
        wish.models.push_back(std::move(chosen.model));
    }
    return wish;
}

QStringList topicNames(const std::vector<services::SnapshotTopic>& topics)
{
    QStringList out;
    for (const services::SnapshotTopic& topic : topics) {
        out << topic.name;
    }
    return out;
}

Exit freeze(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(cutOff, dayOption(parser, QStringLiteral("cut-off")));
        RANGKUL_LET(wish, wishOf(parser, reg, cutOff));
        services::SnapshotHead head{.name = parser.value(QStringLiteral("name")),
                                    .cutOff = cutOff,
                                    .madeOn = systemClock().today(),
                                    .officer = reg.officer(),
                                    .source = parser.value(QStringLiteral("source"))};
        head.note = parser.value(QStringLiteral("note"));
        RANGKUL_LET(edit, services::freezingEdit(reg.records(), reg.frames(), reg.receipts(), head,
                                                 wish, console.progress()));
        RANGKUL_TRY(reg.records().apply(edit));
        RANGKUL_LET(stored, services::readSnapshot(reg.records(), head.name));
        const QStringList topics = topicNames(stored.topics);
        QJsonObject answer = headJson(stored.head);
        answer.insert(QLatin1StringView("topics"), QJsonArray::fromStringList(topics));
        console.json(answer);
        printHead(console, stored.head);
        console.line(topics.join(QStringLiteral(", ")));
        return Exit::Done;
    });
}

Exit listSnapshots(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(heads, services::storedSnapshots(reg.records()));
        QJsonArray answer;
        for (const services::SnapshotHead& head : heads) {
            answer.append(headJson(head));
            printHead(console, head);
        }
        console.json(answer);
        return Exit::Done;
    });
}

/// One row a line, the columns first; figures without rows as they are.
void printTopic(const Console& console, const services::SnapshotTopic& topic)
{
    console.line();
    console.line(topic.name);
    const QJsonObject& figures = topic.figures;
    const bool byRegion = figures.contains(QLatin1StringView("regions"));
    const QJsonArray rows =
        figures[byRegion ? QLatin1StringView("regions") : QLatin1StringView("rows")].toArray();
    const QJsonArray columns = figures[QLatin1StringView("columns")].toArray();
    if (columns.isEmpty()) {
        console.line(QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact)));
        return;
    }
    const auto textsOf = [](const QJsonArray& cells) {
        QStringList out;
        for (const QJsonValue& cell : cells) {
            out << (cell.isDouble() ? shortNumber(cell.toDouble(), 6) : cell.toString());
        }
        return out;
    };
    QList<QStringList> table{textsOf(columns)};
    for (const QJsonValue& row : rows) {
        table << textsOf(row.toArray());
    }
    if (byRegion) {
        QJsonArray total = figures[QLatin1StringView("total")].toArray();
        total.prepend(spoken(QT_TRANSLATE_NOOP("cli", "All")));
        table << textsOf(total);
    }
    console.table(table);
}

Exit showSnapshot(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 2) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Give the folder of the register and the name of the snapshot.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(snapshot,
                    services::readSnapshot(reg.records(), parser.positionalArguments()[1]));
        const QString asked = parser.value(QStringLiteral("topic"));
        QJsonObject topics;
        printHead(console, snapshot.head);
        for (const services::SnapshotTopic& topic : snapshot.topics) {
            if (asked.isEmpty() || topic.name == asked) {
                topics.insert(topic.name, topic.figures);
                printTopic(console, topic);
            }
        }
        if (topics.isEmpty()) {
            return core::Error{core::ErrorCode::NotFound,
                               QStringLiteral("snapshot.no_topic"),
                               {asked, topicNames(snapshot.topics).join(QStringLiteral(", "))}};
        }
        QJsonObject answer = headJson(snapshot.head);
        answer.insert(QLatin1StringView("topics"), topics);
        console.json(answer);
        return Exit::Done;
    });
}

Exit removeSnapshot(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 2) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Give the folder of the register and the name of the snapshot.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        const QString name = parser.positionalArguments()[1];
        RANGKUL_LET(edit, services::snapshotRemoval(reg.records(), name));
        RANGKUL_TRY(reg.records().apply(edit));
        console.json(QJsonObject{{QStringLiteral("removed"), name}});
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "The snapshot \"%1\" is removed; undo brings "
                                                     "it back."))
                         .arg(name));
        return Exit::Done;
    });
}

Exit publish(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 2 || !parser.isSet(QStringLiteral("out"))) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Give the folder of the register, the name of the snapshot and --out FILE.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        const QString path = parser.value(QStringLiteral("out"));
        RANGKUL_LET(snapshot,
                    services::readSnapshot(reg.records(), parser.positionalArguments()[1]));
        RANGKUL_LET(regions, services::publicRegions(reg.records()));
        const services::PublicExtract extract = services::publicExtract(snapshot, regions);
        RANGKUL_TRY(services::writePublic(path, extract, regions));
        qint64 counts = 0;
        for (const services::PublicTable& table : extract.tables) {
            counts += static_cast<qint64>(table.rows.size()) * table.columns.size();
        }
        QJsonObject answer = headJson(snapshot.head);
        answer.insert(QLatin1StringView("file"), path);
        answer.insert(QLatin1StringView("tables"), static_cast<int>(extract.tables.size()));
        answer.insert(QLatin1StringView("counts"), counts);
        answer.insert(QLatin1StringView("hidden"), extract.hidden);
        console.json(answer);
        printHead(console, snapshot.head);
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "%1 of %2 counts are hidden. Written: %3"))
                         .arg(words::number(qint64(extract.hidden)), words::number(counts), path));
        return Exit::Done;
    });
}

void declareFreeze(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    const std::tuple<const char*, const char*, const char*, const char*> options[] = {
        {"name", QT_TRANSLATE_NOOP("cli", "Name of the snapshot."), "TEXT", ""},
        {"cut-off", QT_TRANSLATE_NOOP("cli", "The day the figures speak for; today."), "DATE", ""},
        {"source", QT_TRANSLATE_NOOP("cli", "What the figures rest on: DTSEN 2026-1 ..."), "TEXT",
         ""},
        {"model", QT_TRANSLATE_NOOP("cli", "Score with this model. Can be repeated."), "MODEL", ""},
        {"decile-up-to", QT_TRANSLATE_NOOP("cli", "The help is meant for national deciles 1 to N."),
         "N", "4"},
        {"year", QT_TRANSLATE_NOOP("cli", "Benefits of this year only."), "YEAR", ""},
        {"note", QT_TRANSLATE_NOOP("cli", "Note."), "TEXT", ""}};
    for (const auto& [name, text, value, usual] : options) {
        addOption(parser, QString::fromLatin1(name), spoken(text), QString::fromLatin1(value),
                  QString::fromLatin1(usual));
    }
    addLevelOption(parser);
}

void declareNamed(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    parser.addPositionalArgument(QStringLiteral("NAME"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Name of the snapshot.")));
}

void declareShow(QCommandLineParser& parser)
{
    declareNamed(parser);
    addOption(parser, QStringLiteral("topic"),
              spoken(QT_TRANSLATE_NOOP("cli", "Only these figures: population, deciles ...")),
              QStringLiteral("NAME"));
}

void declarePublish(QCommandLineParser& parser)
{
    declareNamed(parser);
    addOption(parser, QStringLiteral("out"),
              spoken(QT_TRANSLATE_NOOP("cli", "File to write: .xlsx, .csv or .geojson.")),
              QStringLiteral("FILE"));
}

} // namespace

std::vector<Command> snapshotCommands()
{
    return {
        {QStringLiteral("snapshot freeze"),
         spoken(QT_TRANSLATE_NOOP("cli", "Keep today's figures under a name")), declareFreeze,
         freeze},
        {QStringLiteral("snapshot list"),
         spoken(QT_TRANSLATE_NOOP("cli", "Frozen figures, the newest cut-off first")),
         addRegisterArgument, listSnapshots},
        {QStringLiteral("snapshot show"),
         spoken(QT_TRANSLATE_NOOP("cli", "Frozen figures as they were")), declareShow,
         showSnapshot},
        {QStringLiteral("snapshot remove"),
         spoken(QT_TRANSLATE_NOOP("cli", "Take frozen figures away; undo brings them back")),
         declareNamed, removeSnapshot},
        {QStringLiteral("snapshot publish"),
         spoken(QT_TRANSLATE_NOOP("cli", "Write frozen figures that anybody may see: counts only, "
                                         "small ones hidden")),
         declarePublish, publish},
    };
}

} // namespace rangkul::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "need_store.h"
#include "option_values.h"
#include "program_options.h"
#include "rangkul/coverage/rule_text.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "record_cells.h"
#include "record_json.h"
#include "rule_reading.h"

namespace rangkul::cli {

namespace {

using core::Result;
using registry::Record;

Exit showRules(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        if (parser.isSet(QStringLiteral("add-builtin"))) {
            RANGKUL_LET(catalogue, services::catalogueOf(parser.value(QStringLiteral("file"))));
            RANGKUL_LET(taken, services::addNeedRules(reg.records(), catalogue.needs));
            console.line(spoken(QT_TRANSLATE_NOOP("cli", "Rules of needs added: %1"))
                             .arg(words::number(taken.added)));
        }
        RANGKUL_LET(rules, services::needRules(reg.records()));
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Code")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Name")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Office")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Who lacks it"))}};
        for (const services::NeedRuleRead& each : rules) {
            QJsonObject one = toJson(each.record, Masking::Masked);
            one.insert(QLatin1StringView("reading"), services::readRule(each.rule));
            answer.append(one);
            table << QStringList{each.record.text(QLatin1StringView("code")),
                                 each.record.text(QLatin1StringView("name")),
                                 each.record.text(QLatin1StringView("office")),
                                 services::readRule(each.rule)};
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

Exit find(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(rules, services::needRules(reg.records()));
        RANGKUL_LET(input, ruleInput(reg, services::askedBy(rules), console));
        RANGKUL_LET(search,
                    services::findNeeds(programStores(reg), input, rules, day,
                                        parser.isSet(QStringLiteral("store")), console.progress()));
        const std::vector<services::NeedsFound>& found = search.found;
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Need")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Office")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Households")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Not known")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "New"))}};
        for (const services::NeedsFound& each : found) {
            answer.append(QJsonObject{{QStringLiteral("code"), each.code},
                                      {QStringLiteral("name"), each.name},
                                      {QStringLiteral("office"), each.office},
                                      {QStringLiteral("lacking"), each.lacking.number},
                                      {QStringLiteral("not_known"), each.notKnown.number},
                                      {QStringLiteral("added"), each.added},
                                      {QStringLiteral("unknown_programs"),
                                       QJsonArray::fromStringList(each.unknownPrograms)}});
            table << QStringList{each.code + u' ' + each.name, each.office,
                                 words::number(each.lacking.number),
                                 words::number(each.notKnown.number), words::number(each.added)};
        }
        console.json(answer);
        console.table(table);
        for (const services::NeedsFound& each : found) {
            for (const QString& name : each.unknownPrograms) {
                console.line(each.code + QStringLiteral(": ") +
                             spoken(QT_TRANSLATE_NOOP("cli", "The register has no program "
                                                             "\"%1\": who receives it is not "
                                                             "known."))
                                 .arg(name));
            }
        }
        return Exit::Done;
    });
}

Exit listNeeds(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        core::RecordId household;
        if (const QString id = parser.value(QStringLiteral("household")); !id.isEmpty()) {
            RANGKUL_LET(row, parseRow(id));
            household = row.id;
        }
        RANGKUL_LET(found, services::needs(reg.records(), !parser.isSet(QStringLiteral("all")),
                                           parser.value(QStringLiteral("office")), household));
        RANGKUL_LET(rules, reg.records().all(registry::Entity::NeedRule));
        QHash<core::RecordId, QString> names;
        for (const Record& rule : rules) {
            names.insert(rule.ref().id, rule.text(QLatin1StringView("name")));
        }
        QJsonArray answer;
        QList<QStringList> table{
            {spoken(QT_TRANSLATE_NOOP("cli", "Need")), spoken(QT_TRANSLATE_NOOP("cli", "What")),
             spoken(QT_TRANSLATE_NOOP("cli", "Household")),
             spoken(QT_TRANSLATE_NOOP("cli", "Office")), spoken(QT_TRANSLATE_NOOP("cli", "Status")),
             spoken(QT_TRANSLATE_NOOP("cli", "Deadline"))}};
        for (const Record& need : found) {
            const QDate deadline = services::dateOf(need, "deadline");
            const bool overdue = services::isOpenNeed(need) && deadline.isValid() && deadline < day;
            QJsonObject one = toJson(need, Masking::Masked);
            const QString what = names.value(services::referenceOf(need, "need_rule_id"));
            one.insert(QLatin1StringView("what"), what);
            one.insert(QLatin1StringView("overdue"), overdue);
            answer.append(one);
            table << QStringList{need.ref().id.toString(),
                                 what,
                                 services::referenceOf(need, "household_id").toString(),
                                 need.text(QLatin1StringView("office")),
                                 shown(need, "status"),
                                 shown(need, "deadline") +
                                     (overdue ? QStringLiteral(" !") : QString())};
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

Result<qint64> statusNamed(const QString& name)
{
    namespace status = registry::codes::need_status;
    const std::pair<const char*, qint64> all[] = {{"open", status::kOpen},
                                                  {"referred", status::kReferred},
                                                  {"under-way", status::kUnderWay},
                                                  {"met", status::kMet},
                                                  {"cannot", status::kCannotBeMet}};
    for (const auto& [word, code] : all) {
        if (name == QLatin1StringView(word)) {
            return code;
        }
    }
    return core::Error{core::ErrorCode::InvalidInput,
                       QStringLiteral("cli.unknown_word"),
                       {name, QStringLiteral("open, referred, under-way, met, cannot")}};
}

Exit setNeed(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 2) {
        return console.usage(spoken(
            QT_TRANSLATE_NOOP("cli", "Give the folder of the register and the id of the need.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(id, core::RecordId::parse(parser.positionalArguments()[1]));
        RANGKUL_LET(status, statusNamed(parser.value(QStringLiteral("status"))));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_TRY(
            services::setNeeds(reg.records(), {id},
                               {status, day, reg.officer(), parser.value(QStringLiteral("note"))}));
        RANGKUL_LET(stored, reg.records().record({registry::Entity::Need, id}));
        console.json(toJson(stored, Masking::Masked));
        console.line(shown(stored, "status"));
        return Exit::Done;
    });
}

void declareRules(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addOption(parser, QStringLiteral("add-builtin"),
              spoken(QT_TRANSLATE_NOOP("cli", "Take the rules of the catalogue that are not there "
                                              "yet.")));
    addOption(parser, QStringLiteral("file"),
              spoken(QT_TRANSLATE_NOOP("cli", "Read this catalogue instead of the built-in one.")),
              QStringLiteral("FILE"));
}

void declareDay(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addDayOption(parser, spoken(QT_TRANSLATE_NOOP("cli", "Day of the question; today.")));
}

void declareNeedList(QCommandLineParser& parser)
{
    declareDay(parser);
    addOption(parser, QStringLiteral("office"),
              spoken(QT_TRANSLATE_NOOP("cli", "Only those of this office.")),
              QStringLiteral("NAME"));
    addOption(parser, QStringLiteral("household"),
              spoken(QT_TRANSLATE_NOOP("cli", "Only those of this household.")),
              QStringLiteral("ID"));
    addOption(parser, QStringLiteral("all"),
              spoken(QT_TRANSLATE_NOOP("cli", "Also those that are closed.")));
}

void declareSet(QCommandLineParser& parser)
{
    declareDay(parser);
    parser.addPositionalArgument(QStringLiteral("NEED"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Id of the need.")));
    addOption(parser, QStringLiteral("status"),
              spoken(QT_TRANSLATE_NOOP("cli", "open, referred, under-way, met or cannot.")),
              QStringLiteral("NAME"));
    addOption(parser, QStringLiteral("note"),
              spoken(QT_TRANSLATE_NOOP("cli", "What was done; kept sealed.")),
              QStringLiteral("TEXT"));
}

} // namespace

std::vector<Command> needCommands()
{
    return {
        {QStringLiteral("need rules"),
         spoken(QT_TRANSLATE_NOOP("cli", "What a household may lack, and which office helps")),
         declareRules, showRules},
        {QStringLiteral("need find"),
         spoken(QT_TRANSLATE_NOOP("cli", "Find who lacks what; --store writes it down")),
         [](QCommandLineParser& parser) {
             declareDay(parser);
             addOption(parser, QStringLiteral("store"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Store new needs with office and "
                                                       "deadline.")));
         },
         find},
        {QStringLiteral("need list"),
         spoken(QT_TRANSLATE_NOOP("cli", "Needs of households, the nearest deadline first")),
         declareNeedList, listNeeds},
        {QStringLiteral("need set"), spoken(QT_TRANSLATE_NOOP("cli", "Say what became of a need")),
         declareSet, setNeed},
    };
}

} // namespace rangkul::cli

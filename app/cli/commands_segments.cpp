// SPDX-License-Identifier: GPL-3.0-or-later
// What help costs, whom it must always protect, and who must not fall back.
#include "option_values.h"
#include "program_budget.h"
#include "program_options.h"
#include "program_segments.h"
#include "rangkul/coverage/rule_text.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/format.h"
#include "rule_reading.h"

namespace rangkul::cli {

namespace {

using core::Result;

Result<services::BudgetBy> budgetBy(const QString& name)
{
    using services::BudgetBy;
    const std::pair<const char*, BudgetBy> words[] = {{"program", BudgetBy::Program},
                                                      {"strategy", BudgetBy::Strategy},
                                                      {"office", BudgetBy::Office},
                                                      {"region", BudgetBy::Region},
                                                      {"quarter", BudgetBy::Quarter}};
    for (const auto& [word, by] : words) {
        if (name == QLatin1StringView(word)) {
            return by;
        }
    }
    return core::Error{core::ErrorCode::InvalidInput,
                       QStringLiteral("cli.unknown_word"),
                       {name, QStringLiteral("program, strategy, office, region, quarter")}};
}

Exit budget(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(by, budgetBy(parser.value(QStringLiteral("by"))));
        RANGKUL_LET(year, benefitYear(parser));
        RANGKUL_LET(level, levelOption(parser));
        RANGKUL_LET(input, ruleInput(reg, {}, console));
        RANGKUL_LET(lines, services::budgetOf(programStores(reg), input, {year, by, level},
                                              console.progress()));
        QJsonArray answer;
        QList<QStringList> table{
            {spoken(QT_TRANSLATE_NOOP("cli", "What")), spoken(QT_TRANSLATE_NOOP("cli", "Units")),
             spoken(QT_TRANSLATE_NOOP("cli", "Delivered")),
             spoken(QT_TRANSLATE_NOOP("cli", "Budget")), spoken(QT_TRANSLATE_NOOP("cli", "Spent")),
             spoken(QT_TRANSLATE_NOOP("cli", "Without an amount"))}};
        for (const services::BudgetLine& each : lines) {
            answer.append(
                QJsonObject{{QStringLiteral("key"), each.key},
                            {QStringLiteral("units"), each.units.number},
                            {QStringLiteral("delivered"), each.delivered.number},
                            {QStringLiteral("rupiah"), each.rupiah},
                            {QStringLiteral("delivered_rupiah"), each.deliveredRupiah},
                            {QStringLiteral("without_amount"), each.withoutAmount.number}});
            table << QStringList{each.key.isEmpty() ? QStringLiteral("–") : each.key,
                                 words::number(each.units.number),
                                 words::number(each.delivered.number),
                                 words::rupiah(each.rupiah),
                                 words::rupiah(each.deliveredRupiah),
                                 words::number(each.withoutAmount.number)};
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

Exit segments(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(catalogue, services::catalogueOf(parser.value(QStringLiteral("file"))));
        RANGKUL_LET(level, levelOption(parser));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(limit, wholeOption(parser, QStringLiteral("limit")));
        RANGKUL_LET(input, ruleInput(reg, services::rulesOf(catalogue.segments), console));
        RANGKUL_LET(found, services::countSegments(catalogue, input, day, level));
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Segment")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Households")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Persons")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Without a program")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Not known"))}};
        for (const services::SegmentCount& each : found) {
            answer.append(
                QJsonObject{{QStringLiteral("id"), each.segment.id},
                            {QStringLiteral("name"), each.segment.name},
                            {QStringLiteral("rule"), each.segment.rule},
                            {QStringLiteral("households"), qint64(each.count.yes.size())},
                            {QStringLiteral("persons"), each.count.persons},
                            {QStringLiteral("without_program"), qint64(each.withoutProgram.size())},
                            {QStringLiteral("not_known"), qint64(each.count.unknown.size())},
                            {QStringLiteral("ids"),
                             idsOf(input.households, each.count.yes, size_t(limit.value_or(0)))}});
            table << QStringList{each.segment.name, words::number(qint64(each.count.yes.size())),
                                 words::number(each.count.persons),
                                 words::number(qint64(each.withoutProgram.size())),
                                 words::number(qint64(each.count.unknown.size()))};
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

QJsonObject watchedJson(const services::WatchedHousehold& each,
                        const registry::HouseholdFrame& households)
{
    const auto iso = [](QDate day) {
        return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
    };
    return {
        {QStringLiteral("household"), households.ids()[each.row].toString()},
        {QStringLiteral("region"), regionNameAt(households, households.regionIndexes()[each.row])},
        {QStringLiteral("decile"), each.decile},
        {QStringLiteral("was_poor_on"), iso(each.wasPoorOn)},
        {QStringLiteral("triggers"), QJsonArray::fromStringList(each.triggers)},
        {QStringLiteral("checked_on"), iso(each.checkedOn)},
        {QStringLiteral("next_check"), iso(each.nextCheck)},
        {QStringLiteral("due"), each.isDue}};
}

/// --checked: the yearly check of these households was made.
core::Status noteChecked(const QCommandLineParser& parser, storage::Register& reg, QDate day)
{
    RANGKUL_LET(households, householdOptions(parser, QStringLiteral("checked")));
    if (!households.empty()) {
        RANGKUL_TRY(services::noteWatched(reg.records(), households, day));
    }
    return core::Done{};
}

Exit watch(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(catalogue, services::catalogueOf(parser.value(QStringLiteral("file"))));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_TRY(noteChecked(parser, reg, day));
        RANGKUL_LET(input, ruleInput(reg, services::watchRules(catalogue), console));
        RANGKUL_LET(found,
                    services::watchList(reg.aid(), input, catalogue, day, console.progress()));
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Household")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Region")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Decile")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Next check")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Triggers"))}};
        qint64 due = 0;
        for (const services::WatchedHousehold& each : found) {
            due += each.isDue ? 1 : 0;
            if (parser.isSet(QStringLiteral("due")) && !each.isDue) {
                continue;
            }
            answer.append(watchedJson(each, input.households));
            table << QStringList{
                input.households.ids()[each.row].toString(),
                regionNameAt(input.households, input.households.regionIndexes()[each.row]),
                each.decile > 0 ? QString::number(each.decile) : QStringLiteral("–"),
                words::shortDate(each.nextCheck) + (each.isDue ? QStringLiteral(" !") : QString()),
                each.triggers.join(QStringLiteral(", "))};
        }
        console.json(answer);
        console.table(table);
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "%1 households are watched, %2 of them are "
                                                     "due for their yearly check."))
                         .arg(words::number(qint64(found.size())), words::number(due)));
        return Exit::Done;
    });
}

void declareCatalogueFile(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addOption(parser, QStringLiteral("file"),
              spoken(QT_TRANSLATE_NOOP("cli", "Read this catalogue instead of the built-in one.")),
              QStringLiteral("FILE"));
    addDayOption(parser, spoken(QT_TRANSLATE_NOOP("cli", "Day that decides ages; today.")));
}

} // namespace

std::vector<Command> programBudgetCommands()
{
    return {
        {QStringLiteral("coverage budget"),
         spoken(QT_TRANSLATE_NOOP("cli", "Budget and units of a year")),
         [](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             addYearOption(parser);
             addLevelOption(parser);
             addOption(parser, QStringLiteral("by"),
                       spoken(QT_TRANSLATE_NOOP("cli", "program, strategy, office, region or "
                                                       "quarter.")),
                       QStringLiteral("NAME"), QStringLiteral("program"));
         },
         budget},
        {QStringLiteral("coverage segments"),
         spoken(QT_TRANSLATE_NOOP("cli", "Permanent protection, empowerment, stunting first")),
         [](QCommandLineParser& parser) {
             declareCatalogueFile(parser);
             addLevelOption(parser);
             addOption(parser, QStringLiteral("limit"),
                       spoken(QT_TRANSLATE_NOOP("cli", "List the ids of so many households.")),
                       QStringLiteral("N"));
         },
         segments},
        {QStringLiteral("coverage watch"),
         spoken(QT_TRANSLATE_NOOP("cli", "Households that left extreme poverty and may fall "
                                         "back")),
         [](QCommandLineParser& parser) {
             declareCatalogueFile(parser);
             addOption(parser, QStringLiteral("due"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Only those due for their yearly check.")));
             addOption(parser, QStringLiteral("checked"),
                       spoken(QT_TRANSLATE_NOOP("cli", "This household was visited and found on "
                                                       "the day of --on. Can be repeated.")),
                       QStringLiteral("ID"));
         },
         watch},
    };
}

} // namespace rangkul::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// Quotas, and the way from eligible to proposed, approved and delivered.
#include "option_values.h"
#include "program_options.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "record_json.h"
#include "score_options.h"

namespace rangkul::cli {

namespace {

using core::Result;

constexpr std::pair<const char*, qint64> kQuotaUnits[] = {
    {"person", registry::codes::quota_unit::kPerson},
    {"household", registry::codes::quota_unit::kHousehold},
    {"dwelling", registry::codes::quota_unit::kDwelling},
    {"group", registry::codes::quota_unit::kGroup}};

Result<std::optional<qint64>> quotaUnitOption(const QCommandLineParser& parser)
{
    const QString name = parser.value(QStringLiteral("unit"));
    if (name.isEmpty()) {
        return std::optional<qint64>();
    }
    for (const auto& [word, unit] : kQuotaUnits) {
        if (name == QLatin1StringView(word)) {
            return std::optional(unit);
        }
    }
    return core::Error{core::ErrorCode::InvalidInput,
                       QStringLiteral("cli.unknown_word"),
                       {name, QStringLiteral("person, household, dwelling, group")}};
}

QString quotaUnitName(qint64 unit)
{
    for (const auto& [word, code] : kQuotaUnits) {
        if (code == unit) {
            return QLatin1StringView(word);
        }
    }
    return {};
}

QString quotaUnitLabel(qint64 unit)
{
    return words::display(registry::variable(registry::Entity::Quota, QLatin1StringView("unit")),
                          unit);
}

core::Status setQuotas(const QCommandLineParser& parser, storage::Register& reg,
                       const core::RecordId& program, int year)
{
    RANGKUL_LET(unit, quotaUnitOption(parser));
    for (const QString& written : parser.values(QStringLiteral("set"))) {
        bool isNumber = false;
        const QString region = written.section(u'=', 0, 0).trimmed();
        const qint64 places = written.section(u'=', 1).trimmed().toLongLong(&isNumber);
        if (region.isEmpty() || !isNumber || places < 0) {
            return core::Error{
                core::ErrorCode::InvalidInput, QStringLiteral("program.quota_form"), {written}};
        }
        RANGKUL_TRY(services::setQuota(
            reg.records(), program,
            {year, region, unit, places, parser.value(QStringLiteral("source"))}));
    }
    return core::Done{};
}

Exit quota(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(program, programOption(parser, reg));
        RANGKUL_LET(year, benefitYear(parser));
        RANGKUL_TRY(setQuotas(parser, reg, program.ref().id, year));
        RANGKUL_LET(quotas, services::quotasOf(reg.records(), program, year));
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Region")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Name")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Places")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Counts"))}};
        for (const services::RegionQuota& each : quotas) {
            RANGKUL_LET(record, reg.records().record({registry::Entity::Region, each.region}));
            const QString code = record.text(QLatin1StringView("code"));
            const QString name = record.text(QLatin1StringView("name"));
            answer.append(QJsonObject{{QStringLiteral("code"), code},
                                      {QStringLiteral("name"), name},
                                      {QStringLiteral("unit"), quotaUnitName(each.unit)},
                                      {QStringLiteral("places"), each.places}});
            table << QStringList{code, name, words::number(each.places), quotaUnitLabel(each.unit)};
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

QJsonObject stageJson(const services::StageFigures& each,
                      const registry::HouseholdFrame& households)
{
    return {
        {QStringLiteral("code"), regionCodeAt(households, each.region)},
        {QStringLiteral("name"), regionNameAt(households, each.region)},
        {QStringLiteral("eligible"), each.eligible.number},
        {QStringLiteral("not_known"), each.notKnown.number},
        {QStringLiteral("proposed"), each.proposed.number},
        {QStringLiteral("approved"), each.approved.number},
        {QStringLiteral("delivered"), each.delivered.number},
        {QStringLiteral("places"), each.quota ? QJsonValue(each.quota->places) : QJsonValue()},
        {QStringLiteral("places_unit"), each.quota ? quotaUnitName(each.quota->unit) : QString()}};
}

std::vector<coverage::Rule> ruleIfAny(const registry::Record& program)
{
    auto rule = services::ruleOf(program);
    return rule ? std::vector<coverage::Rule>{*std::move(rule)} : std::vector<coverage::Rule>();
}

Exit stages(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(program, programOption(parser, reg));
        RANGKUL_LET(year, benefitYear(parser));
        RANGKUL_LET(level, levelOption(parser));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        const auto rule = services::ruleOf(program);
        if (!rule && rule.error().reason != QStringLiteral("program.no_rule")) {
            return rule.error();
        }
        RANGKUL_LET(input, ruleInput(reg, rule ? std::vector{*rule} : std::vector<coverage::Rule>(),
                                     console));
        RANGKUL_LET(found, services::stagesOf(programStores(reg), input, program,
                                              {year, level, day}, console.progress()));
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Region")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Places")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Eligible")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Not known")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Proposed")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Approved")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Delivered"))}};
        for (const services::StageFigures& each : found) {
            answer.append(stageJson(each, input.households));
            table << QStringList{regionNameAt(input.households, each.region),
                                 each.quota ? words::number(each.quota->places) : QString(),
                                 words::number(each.eligible.number),
                                 words::number(each.notKnown.number),
                                 words::number(each.proposed.number),
                                 words::number(each.approved.number),
                                 words::number(each.delivered.number)};
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

Result<services::FreshAllocation> allocated(const QCommandLineParser& parser,
                                            storage::Register& reg, const registry::Record& program,
                                            int year, QDate day, const Console& console)
{
    RANGKUL_LET(chosen, modelOption(parser, reg, QStringLiteral("model")));
    return services::allocateAnew(programStores(reg), reg.frames(), chosen.model, program, year,
                                  day, console.progress());
}

Exit allocate(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(program, programOption(parser, reg));
        RANGKUL_LET(year, benefitYear(parser));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(all, allocated(parser, reg, program, year, day, console));
        QJsonArray regions;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Region")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Places left")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Chosen")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Tied")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Still free")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Waiting"))}};
        for (size_t i = 0; i < all.found.regions.size(); ++i) {
            const scoring::Quota& each = all.found.allocation.quotas[i];
            const QString name = regionNameAt(all.input.households, all.found.regions[i]);
            regions.append(QJsonObject{
                {QStringLiteral("code"), regionCodeAt(all.input.households, all.found.regions[i])},
                {QStringLiteral("name"), name},
                {QStringLiteral("unit"), quotaUnitName(all.found.units[i])},
                {QStringLiteral("places"), each.places},
                {QStringLiteral("chosen"), each.chosen},
                {QStringLiteral("tied"), each.tied},
                {QStringLiteral("left"), each.left},
                {QStringLiteral("waiting"), each.waiting}});
            table << QStringList{name,
                                 words::number(each.places),
                                 words::number(each.chosen),
                                 words::number(each.tied),
                                 words::number(each.left),
                                 words::number(each.waiting)};
        }
        console.json(QJsonObject{
            {QStringLiteral("eligible"), all.found.eligible},
            {QStringLiteral("without_quota"), all.found.without},
            {QStringLiteral("regions"), regions},
            {QStringLiteral("chosen"), idsOf(all.input.households, all.found.chosen, SIZE_MAX)},
            {QStringLiteral("tied"), idsOf(all.input.households, all.found.tied, SIZE_MAX)}});
        console.table(table);
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "A proposal: people decide, also between the "
                                                     "tied.")));
        return Exit::Done;
    });
}

Exit sayChange(const Console& console, const services::StageChange& change)
{
    const auto ids = [](const std::vector<core::RecordId>& households) {
        QJsonArray out;
        for (const core::RecordId& each : households) {
            out.append(each.toString());
        }
        return out;
    };
    const auto refused = static_cast<qint64>(change.refused.size());
    const auto warned = static_cast<qint64>(change.warned.size());
    console.json(QJsonObject{{QStringLiteral("changed"), change.changed},
                             {QStringLiteral("there_already"), change.thereAlready},
                             {QStringLiteral("forbidden"), refused},
                             {QStringLiteral("refused"), ids(change.refused)},
                             {QStringLiteral("doubtful"), warned},
                             {QStringLiteral("warned"), ids(change.warned)}});
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "Receivers changed: %1; already there: %2"))
                     .arg(words::number(change.changed), words::number(change.thereAlready)));
    if (warned > 0) {
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "Beside a program with which it is doubtful: "
                                                     "%1"))
                         .arg(words::number(warned)));
    }
    if (refused > 0) {
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "Left out because another program forbids it: "
                                                     "%1. A reason (--note) takes them in."))
                         .arg(words::number(refused)));
        return Exit::DoneWithFindings;
    }
    return Exit::Done;
}

Exit propose(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(program, programOption(parser, reg));
        RANGKUL_LET(year, benefitYear(parser));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(named, householdOptions(parser, QStringLiteral("household")));
        const QString note = parser.value(QStringLiteral("note"));
        if (parser.isSet(QStringLiteral("within-quota"))) {
            RANGKUL_LET(all, allocated(parser, reg, program, year, day, console));
            RANGKUL_LET(change, services::propose(programStores(reg), all.input, program, year, day,
                                                  all.found.chosen, note, console.progress()));
            return sayChange(console, change);
        }
        RANGKUL_LET(input, ruleInput(reg, ruleIfAny(program), console));
        std::vector<quint32> rows;
        for (const core::RecordId& id : named) {
            if (const auto row = input.households.rowOf(id)) {
                rows.push_back(*row);
            }
        }
        if (named.empty()) {
            RANGKUL_LET(rule, services::ruleOf(program));
            coverage::RuleFrame frame(input.households, input.persons, day);
            RANGKUL_LET(count, coverage::countRule(frame, rule, input.households, 4));
            rows = std::move(count.yes);
        }
        RANGKUL_LET(change, services::propose(programStores(reg), input, program, year, day, rows,
                                              note, console.progress()));
        return sayChange(console, change);
    });
}

Exit step(const QCommandLineParser& parser, const Console& console, services::StageStep which)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(program, programOption(parser, reg));
        RANGKUL_LET(year, benefitYear(parser));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(named, householdOptions(parser, QStringLiteral("household")));
        RANGKUL_LET(input, ruleInput(reg, {}, console));
        RANGKUL_LET(change,
                    services::advance(programStores(reg), input, program, year, day, which, named,
                                      parser.value(QStringLiteral("note")), console.progress()));
        return sayChange(console, change);
    });
}

void declareYear(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addProgramOption(parser);
    addYearOption(parser);
    addDayOption(parser, spoken(QT_TRANSLATE_NOOP("cli", "Day of the step, decides ages; today.")));
}

void declareStep(QCommandLineParser& parser)
{
    declareYear(parser);
    addOption(parser, QStringLiteral("household"),
              spoken(QT_TRANSLATE_NOOP("cli", "Only this household. Can be repeated.")),
              QStringLiteral("ID"));
    addOption(parser, QStringLiteral("note"),
              spoken(QT_TRANSLATE_NOOP("cli", "Why all the same: beyond the quota, or beside "
                                              "another program.")),
              QStringLiteral("TEXT"));
}

} // namespace

std::vector<Command> programStageCommands()
{
    const auto approve = [](const QCommandLineParser& parser, const Console& console) {
        return step(parser, console, services::StageStep::Approve);
    };
    const auto deliver = [](const QCommandLineParser& parser, const Console& console) {
        return step(parser, console, services::StageStep::Deliver);
    };
    return {
        {QStringLiteral("program quota"),
         spoken(QT_TRANSLATE_NOOP("cli", "Places of a program by region and year")),
         [](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             addProgramOption(parser);
             addYearOption(parser);
             addOption(parser, QStringLiteral("set"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Places of a region by its code. Can be "
                                                       "repeated.")),
                       QStringLiteral("REGION=PLACES"));
             addOption(parser, QStringLiteral("unit"),
                       spoken(QT_TRANSLATE_NOOP("cli", "What the places count: person, household, "
                                                       "dwelling or group; without it what the "
                                                       "program is given to.")),
                       QStringLiteral("NAME"));
             addOption(parser, QStringLiteral("source"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Which decision says so.")),
                       QStringLiteral("TEXT"));
         },
         quota},
        {QStringLiteral("program stages"),
         spoken(QT_TRANSLATE_NOOP("cli", "Eligible, proposed, approved, delivered by region")),
         [](QCommandLineParser& parser) {
             declareYear(parser);
             addLevelOption(parser);
         },
         stages},
        {QStringLiteral("program allocate"),
         spoken(QT_TRANSLATE_NOOP("cli", "Who comes first within the quota, ties shown")),
         [](QCommandLineParser& parser) {
             declareYear(parser);
             addModelOption(parser);
         },
         allocate},
        {QStringLiteral("program propose"),
         spoken(QT_TRANSLATE_NOOP("cli", "Propose a program for those who are eligible")),
         [](QCommandLineParser& parser) {
             declareStep(parser);
             addModelOption(parser);
             addOption(parser, QStringLiteral("within-quota"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Only those chosen within the quota.")));
         },
         propose},
        {QStringLiteral("program approve"),
         spoken(QT_TRANSLATE_NOOP("cli", "Approve what is proposed")), declareStep, approve},
        {QStringLiteral("program deliver"),
         spoken(QT_TRANSLATE_NOOP("cli", "Say that what is approved was delivered")), declareStep,
         deliver},
    };
}

} // namespace rangkul::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// Which programs may go together, and joint business groups.
#include "option_values.h"
#include "program_groups.h"
#include "program_options.h"
#include "program_pairs.h"
#include "rangkul/registry/codes.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "record_cells.h"
#include "record_json.h"

namespace rangkul::cli {

namespace {

using core::Result;
using registry::Entity;
using registry::Record;

constexpr std::pair<const char*, qint64> kAnswers[] = {
    {"allowed", registry::codes::compatibility::kAllowed},
    {"warn", registry::codes::compatibility::kWarning},
    {"forbidden", registry::codes::compatibility::kForbidden}};

Result<qint64> answerNamed(const QString& name)
{
    for (const auto& [word, code] : kAnswers) {
        if (name == QLatin1StringView(word)) {
            return code;
        }
    }
    return core::Error{core::ErrorCode::InvalidInput,
                       QStringLiteral("cli.unknown_word"),
                       {name, QStringLiteral("allowed, warn, forbidden")}};
}

core::Status setPairOption(const QCommandLineParser& parser, storage::Register& reg)
{
    const QString written = parser.value(QStringLiteral("set"));
    if (written.isEmpty()) {
        return core::Done{};
    }
    const QStringList parts = written.split(u',');
    RANGKUL_LET(a, services::programNamed(reg.records(), parts.value(0).trimmed()));
    RANGKUL_LET(b, services::programNamed(reg.records(), parts.value(1).trimmed()));
    RANGKUL_LET(answer, answerNamed(parts.value(2).trimmed()));
    RANGKUL_TRY(services::setPair(reg.records(), a, b, answer,
                                  parser.value(QStringLiteral("reason")),
                                  parser.value(QStringLiteral("source"))));
    return core::Done{};
}

QString programName(storage::Register& reg, const core::RecordId& id)
{
    const auto program = reg.records().record({Entity::Program, id});
    return program ? services::shortNameOf(*program) : id.toString();
}

Exit pairs(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_TRY(setPairOption(parser, reg));
        RANGKUL_LET(table, services::pairTable(reg.records()));
        const auto& together =
            registry::variable(Entity::ProgramPair, QLatin1StringView("compatibility"));
        QJsonArray answer;
        QList<QStringList> rows{{spoken(QT_TRANSLATE_NOOP("cli", "Program")),
                                 spoken(QT_TRANSLATE_NOOP("cli", "With")), words::label(together),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Reason"))}};
        for (const Record& row : table.rows()) {
            const QString a = programName(reg, services::referenceOf(row, "program_a"));
            const QString b = programName(reg, services::referenceOf(row, "program_b"));
            const QString reason = row.text(QLatin1StringView("reason"));
            answer.append(QJsonObject{{QStringLiteral("a"), a},
                                      {QStringLiteral("b"), b},
                                      {QStringLiteral("compatibility"),
                                       row.integer(QLatin1StringView("compatibility")).value_or(1)},
                                      {QStringLiteral("reason"), reason}});
            rows << QStringList{a, b, words::display(together, row.value(together)), reason};
        }
        console.json(answer);
        console.table(rows);
        return Exit::Done;
    });
}

QJsonObject groupJson(const services::GroupRead& group)
{
    QJsonObject out = toJson(group.group, Masking::Masked);
    QJsonArray members;
    for (const Record& member : group.members) {
        members.append(services::referenceOf(member, "household_id").toString());
    }
    out.insert(QLatin1StringView("members"), members);
    return out;
}

Exit listGroups(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(groups, services::groupsOf(reg.records()));
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Group")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Program")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Business")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Households"))}};
        for (const services::GroupRead& each : groups) {
            answer.append(groupJson(each));
            table << QStringList{each.name(), programName(reg, each.program()),
                                 each.group.text(QLatin1StringView("business")),
                                 words::number(qint64(each.members.size()))};
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

Exit addGroup(const QCommandLineParser& parser, const Console& console)
{
    const QString name = parser.value(QStringLiteral("name"));
    if (name.isEmpty()) {
        return console.usage(spoken(QT_TRANSLATE_NOOP("cli", "Give the group a --name.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(program, programOption(parser, reg));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(
            commit,
            services::addGroup(reg.records(), {.program = program.ref().id,
                                               .regionCode = parser.value(QStringLiteral("region")),
                                               .name = name,
                                               .business = parser.value(QStringLiteral("business")),
                                               .day = day}));
        RANGKUL_LET(stored, reg.records().record(commit.created.front()));
        console.json(toJson(stored, Masking::Masked));
        console.line(
            spoken(QT_TRANSLATE_NOOP("cli", "Group stored: %1")).arg(stored.ref().id.toString()));
        return Exit::Done;
    });
}

Result<services::GroupRead> groupOption(const QCommandLineParser& parser, storage::Register& reg)
{
    return services::groupNamed(reg.records(), parser.value(QStringLiteral("group")));
}

Exit sayMembers(const Console& console, qint64 members)
{
    console.json(QJsonObject{{QStringLiteral("members"), members}});
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "The group has %1 households."))
                     .arg(words::number(members)));
    return members < services::kFewestOfGroup ? Exit::DoneWithFindings : Exit::Done;
}

Exit joinGroup(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(group, groupOption(parser, reg));
        RANGKUL_LET(row, parseRow(parser.value(QStringLiteral("household"))));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_TRY(services::joinGroup(reg.records(), group, row.id,
                                        parser.value(QStringLiteral("role")), day));
        return sayMembers(console, static_cast<qint64>(group.members.size()) + 1);
    });
}

Exit leaveGroup(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(group, groupOption(parser, reg));
        RANGKUL_LET(row, parseRow(parser.value(QStringLiteral("household"))));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_TRY(services::leaveGroup(reg.records(), group, row.id, day));
        return sayMembers(console, static_cast<qint64>(group.members.size()) - 1);
    });
}

Exit endGroup(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(group, groupOption(parser, reg));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_TRY(services::endGroup(reg.records(), group, day));
        RANGKUL_LET(stored, reg.records().record(group.group.ref()));
        console.json(toJson(stored, Masking::Masked));
        console.line(
            spoken(QT_TRANSLATE_NOOP("cli", "The group \"%1\" has ended.")).arg(group.name()));
        return Exit::Done;
    });
}

void addDay(QCommandLineParser& parser)
{
    addDayOption(parser, spoken(QT_TRANSLATE_NOOP("cli", "From when; today.")));
}

void declarePairs(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addOption(parser, QStringLiteral("set"),
              spoken(QT_TRANSLATE_NOOP("cli", "Decide a pair: allowed, warn or forbidden.")),
              QStringLiteral("A,B,ANSWER"));
    addOption(parser, QStringLiteral("reason"), spoken(QT_TRANSLATE_NOOP("cli", "Why.")),
              QStringLiteral("TEXT"));
    addOption(parser, QStringLiteral("source"),
              spoken(QT_TRANSLATE_NOOP("cli", "Which regulation says so.")),
              QStringLiteral("TEXT"));
}

void declareNewGroup(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addProgramOption(parser);
    addOption(parser, QStringLiteral("name"), spoken(QT_TRANSLATE_NOOP("cli", "Its name.")),
              QStringLiteral("TEXT"));
    addOption(parser, QStringLiteral("region"),
              spoken(QT_TRANSLATE_NOOP("cli", "Code of its kecamatan.")), QStringLiteral("CODE"));
    addOption(parser, QStringLiteral("business"),
              spoken(QT_TRANSLATE_NOOP("cli", "What the group does.")), QStringLiteral("TEXT"));
    addDay(parser);
}

void declareGroup(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addOption(parser, QStringLiteral("group"),
              spoken(QT_TRANSLATE_NOOP("cli", "Name or id of the group.")), QStringLiteral("NAME"));
    addDay(parser);
}

void declareMember(QCommandLineParser& parser)
{
    declareGroup(parser);
    addOption(parser, QStringLiteral("household"),
              spoken(QT_TRANSLATE_NOOP("cli", "Id of the household.")), QStringLiteral("ID"));
}

void declareJoin(QCommandLineParser& parser)
{
    declareMember(parser);
    addOption(parser, QStringLiteral("role"),
              spoken(QT_TRANSLATE_NOOP("cli", "Chair, treasurer, member.")),
              QStringLiteral("TEXT"));
}

} // namespace

std::vector<Command> programPairCommands()
{
    return {
        {QStringLiteral("program pairs"),
         spoken(QT_TRANSLATE_NOOP("cli", "Which programs may go to one receiver")), declarePairs,
         pairs},
        {QStringLiteral("program group list"),
         spoken(QT_TRANSLATE_NOOP("cli", "Joint business groups and their households")),
         addRegisterArgument, listGroups},
        {QStringLiteral("program group add"),
         spoken(QT_TRANSLATE_NOOP("cli", "Found a joint business group in a kecamatan")),
         declareNewGroup, addGroup},
        {QStringLiteral("program group join"),
         spoken(QT_TRANSLATE_NOOP("cli", "Take a household into a group")), declareJoin, joinGroup},
        {QStringLiteral("program group leave"),
         spoken(QT_TRANSLATE_NOOP("cli", "Take a household out of a group")), declareMember,
         leaveGroup},
        {QStringLiteral("program group end"),
         spoken(QT_TRANSLATE_NOOP("cli", "Say that a group has ended")), declareGroup, endGroup},
    };
}

} // namespace rangkul::cli

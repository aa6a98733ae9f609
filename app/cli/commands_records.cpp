// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_register.h"
#include "option_values.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "record_json.h"

namespace rangkul::cli {

namespace {

using core::Result;
using registry::Entity;
using registry::Record;
using registry::RowRef;

QJsonArray toJsonArray(const std::vector<Record>& records, Masking masking)
{
    QJsonArray array;
    for (const Record& record : records) {
        array.append(toJson(record, masking));
    }
    return array;
}

void printRecord(const Console& console, const Record& record, Masking masking)
{
    QList<QStringList> rows{{words::label(record.ref().entity), record.ref().id.toString()}};
    const auto mask =
        masking == Masking::Full ? words::NumberMask::Full : words::NumberMask::Masked;
    for (const registry::Variable& variable : registry::variables(record.ref().entity)) {
        const QString text = words::display(variable, record.value(variable), mask);
        if (!registry::isMissing(record.value(variable)) && !text.isEmpty()) {
            rows << QStringList{QStringLiteral("  ") + QLatin1StringView(variable.column), text};
        }
    }
    console.table(rows);
    console.line();
}

QJsonObject profileJson(const registry::HouseholdProfile& profile, Masking masking)
{
    QJsonObject answer = toJson(profile.household, masking);
    if (profile.dwelling) {
        answer.insert(QStringLiteral("dwelling"), toJson(*profile.dwelling, masking));
    }
    if (profile.region) {
        answer.insert(QStringLiteral("region"), profile.region->text(QLatin1StringView("name")));
    }
    const std::pair<const char*, const std::vector<Record>*> lists[] = {
        {"members", &profile.members},
        {"former_members", &profile.formerMembers},
        {"rankings", &profile.rankings},
        {"benefits", &profile.benefits},
        {"past_dwellings", &profile.pastOccupancies},
    };
    for (const auto& [name, records] : lists) {
        answer.insert(QLatin1StringView(name), toJsonArray(*records, masking));
    }
    return answer;
}

Exit show(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        if (parser.positionalArguments().size() != 2) {
            return console.usage(spoken(QT_TRANSLATE_NOOP(
                "cli", "Give the folder of the register and the id of a household.")));
        }
        const Masking masking =
            parser.isSet(QStringLiteral("full")) ? Masking::Full : Masking::Masked;
        RANGKUL_LET(row, parseRow(parser.positionalArguments()[1]));
        if (row.entity != Entity::Household) {
            RANGKUL_LET(record, reg.records().record(row));
            console.json(toJson(record, masking));
            printRecord(console, record, masking);
            return Exit::Done;
        }
        RANGKUL_LET(profile, reg.records().profile(row.id));
        console.json(profileJson(profile, masking));
        printRecord(console, profile.household, masking);
        if (profile.dwelling) {
            printRecord(console, *profile.dwelling, masking);
        }
        for (const auto* records : {&profile.members, &profile.rankings, &profile.benefits}) {
            for (const Record& record : *records) {
                printRecord(console, record, masking);
            }
        }
        return Exit::Done;
    });
}

/// The row of a household, its dwelling or a named row that has this column.
Result<std::pair<RowRef, const registry::Variable*>>
rowOfColumn(storage::Register& reg, const RowRef& row, const QString& column)
{
    if (const registry::Variable* variable = registry::findVariable(row.entity, column)) {
        return std::pair{row, variable};
    }
    if (row.entity == Entity::Household) {
        if (const registry::Variable* variable = registry::findVariable(Entity::Dwelling, column)) {
            RANGKUL_LET(household, reg.records().record(row));
            const auto* dwelling =
                std::get_if<core::RecordId>(&household.value(QLatin1StringView("dwelling_id")));
            if (dwelling == nullptr) {
                return core::Error{
                    core::ErrorCode::NotFound, QStringLiteral("cli.no_dwelling"), {column}};
            }
            return std::pair{RowRef{Entity::Dwelling, *dwelling}, variable};
        }
    }
    return core::Error{core::ErrorCode::InvalidInput,
                       QStringLiteral("cli.unknown_column"),
                       {QString(registry::tableName(row.entity)), column}};
}

Result<registry::Edit> editOf(storage::Register& reg, const RowRef& row,
                              const QStringList& assignments)
{
    registry::Edit edit;
    for (const QString& assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals <= 0) {
            return core::Error{
                core::ErrorCode::InvalidInput, QStringLiteral("cli.assignment"), {assignment}};
        }
        RANGKUL_LET(target, rowOfColumn(reg, row, assignment.first(equals)));
        RANGKUL_LET(value, registry::parsedValue(*target.second,
                                                 QStringView(assignment).sliced(equals + 1)));
        RANGKUL_LET(stored, reg.records().record(target.first));
        edit.cells.push_back(
            {target.first, target.second->id, std::move(value), stored.value(*target.second)});
    }
    return edit;
}

QJsonObject commitJson(const registry::Commit& commit)
{
    return {{QStringLiteral("commit"), commit.id},
            {QStringLiteral("changes"), static_cast<qint64>(commit.changes.size())},
            {QStringLiteral("created"), static_cast<qint64>(commit.created.size())}};
}

Exit set(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        const QStringList arguments = parser.positionalArguments();
        if (arguments.size() < 3) {
            return console.usage(spoken(
                QT_TRANSLATE_NOOP("cli", "Give the folder, the id and one or more COLUMN=VALUE.")));
        }
        RANGKUL_LET(row, parseRow(arguments[1]));
        RANGKUL_LET(edit, editOf(reg, row, arguments.sliced(2)));
        edit.reason = parser.value(QStringLiteral("reason"));
        RANGKUL_LET(commit, reg.records().apply(edit));
        console.json(commitJson(commit));
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "Stored: %1.")).arg(words::summary(commit)));
        return Exit::Done;
    });
}

/// A household's history is that of its dwelling and members too.
Result<std::vector<RowRef>> rowsOf(storage::Register& reg, const RowRef& row)
{
    std::vector<RowRef> rows{row};
    if (row.entity == Entity::Household) {
        RANGKUL_LET(profile, reg.records().profile(row.id));
        if (profile.dwelling) {
            rows.push_back(profile.dwelling->ref());
        }
        for (const auto* members : {&profile.members, &profile.formerMembers}) {
            for (const Record& member : *members) {
                rows.push_back(member.ref());
            }
        }
    }
    return rows;
}

Exit history(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        if (parser.positionalArguments().size() != 2) {
            return console.usage(spoken(QT_TRANSLATE_NOOP(
                "cli", "Give the folder of the register and the id of a record.")));
        }
        RANGKUL_LET(row, parseRow(parser.positionalArguments()[1]));
        RANGKUL_LET(rows, rowsOf(reg, row));
        RANGKUL_LET(entries, reg.records().history(rows));
        QJsonArray answer;
        QList<QStringList> table{
            {spoken(QT_TRANSLATE_NOOP("cli", "When")), spoken(QT_TRANSLATE_NOOP("cli", "Who")),
             spoken(QT_TRANSLATE_NOOP("cli", "What")), spoken(QT_TRANSLATE_NOOP("cli", "Before")),
             spoken(QT_TRANSLATE_NOOP("cli", "After")),
             spoken(QT_TRANSLATE_NOOP("cli", "Reason"))}};
        for (const registry::HistoryEntry& entry : entries) {
            const registry::Variable* variable =
                registry::findVariable(entry.change.row.entity, entry.change.column);
            if (variable == nullptr) {
                continue;
            }
            table << QStringList{words::dateTime(entry.atMs),
                                 entry.officer + u'@' + entry.device,
                                 words::label(*variable),
                                 words::display(*variable, entry.change.before),
                                 words::display(*variable, entry.change.after),
                                 entry.reason};
            answer.append(QJsonObject{
                {QStringLiteral("commit"), entry.commit},
                {QStringLiteral("at_ms"), entry.atMs},
                {QStringLiteral("officer"), entry.officer},
                {QStringLiteral("device"), entry.device},
                {QStringLiteral("row"), registry::tableName(entry.change.row.entity) + u'/' +
                                            entry.change.row.id.toString()},
                {QStringLiteral("column"), QLatin1StringView(variable->column)},
                {QStringLiteral("before"), toJson(*variable, entry.change.before, Masking::Masked)},
                {QStringLiteral("after"), toJson(*variable, entry.change.after, Masking::Masked)},
                {QStringLiteral("reason"), entry.reason},
                {QStringLiteral("source"), entry.source}});
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

Exit undo(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        const bool again = parser.isSet(QStringLiteral("redo"));
        RANGKUL_LET(candidates, again ? reg.records().redoable(1) : reg.records().undoable(1));
        if (candidates.empty()) {
            return core::Error{core::ErrorCode::NotFound, QStringLiteral("undo.nothing")};
        }
        const registry::Commit wanted = candidates.front();
        RANGKUL_LET(commit, again ? reg.records().redo(wanted.id, console.progress())
                                  : reg.records().undo(wanted.id, console.progress()));
        console.json(commitJson(commit));
        console.line(
            again ? spoken(QT_TRANSLATE_NOOP("cli", "Done again: %1.")).arg(words::summary(wanted))
                  : spoken(QT_TRANSLATE_NOOP("cli", "Undone: %1.")).arg(words::summary(wanted)));
        return Exit::Done;
    });
}

} // namespace

std::vector<Command> recordCommands()
{
    const auto registerAndRow = [](QCommandLineParser& parser) {
        parser.addPositionalArgument(QStringLiteral("DIR"),
                                     spoken(QT_TRANSLATE_NOOP("cli", "Folder of the register.")));
        parser.addPositionalArgument(
            QStringLiteral("ID"),
            spoken(QT_TRANSLATE_NOOP("cli", "Id of a household, or ENTITY/ID.")));
        addPassphraseOption(parser);
    };
    return {
        {QStringLiteral("show"),
         spoken(QT_TRANSLATE_NOOP("cli", "Show a household with all that belongs to it")),
         [=](QCommandLineParser& parser) {
             registerAndRow(parser);
             addOption(parser, QStringLiteral("full"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Show identity numbers in full.")));
         },
         show},
        {QStringLiteral("set"),
         spoken(QT_TRANSLATE_NOOP("cli", "Change values: set DIR HOUSEHOLD floor_area=41 rt=001")),
         [=](QCommandLineParser& parser) {
             registerAndRow(parser);
             parser.addPositionalArgument(
                 QStringLiteral("COLUMN=VALUE"),
                 spoken(QT_TRANSLATE_NOOP("cli", "New values; an empty value means missing.")),
                 QStringLiteral("COLUMN=VALUE..."));
             addOption(parser, QStringLiteral("reason"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Why; stands in the history.")),
                       QStringLiteral("TEXT"));
         },
         set},
        {QStringLiteral("history"),
         spoken(QT_TRANSLATE_NOOP("cli", "Who changed what, when and why")), registerAndRow,
         history},
        {QStringLiteral("undo"),
         spoken(QT_TRANSLATE_NOOP("cli", "Take back the last change of this computer")),
         [](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             addOption(parser, QStringLiteral("redo"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Do the last undone change again.")));
         },
         undo},
    };
}

} // namespace rangkul::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// What two laptops wrote differently, and what is decided about it.
#include "open_register.h"
#include "option_values.h"
#include "rangkul/sync/merge_cell.h"
#include "rangkul/sync/sync_engine.h"
#include "rangkul/words/register_words.h"
#include "record_json.h"

namespace rangkul::cli {

namespace {

using core::Result;

QJsonObject sideJson(const sync::Conflict& conflict, const sync::ConflictSide& side)
{
    const auto columns = sync::cellColumns(conflict.row.entity, conflict.cell);
    QJsonObject values;
    for (size_t i = 0; i < side.values.size() && i < columns.size(); ++i) {
        values.insert(QLatin1StringView(columns[i]->column),
                      toJson(*columns[i], side.values[i], Masking::Masked));
    }
    return {{QStringLiteral("values"), values},
            {QStringLiteral("officer"), side.officer},
            {QStringLiteral("device"), side.device},
            {QStringLiteral("at_ms"), static_cast<qint64>(side.hlc >> 16)},
            {QStringLiteral("mine"), side.isMine},
            {QStringLiteral("shown"), side.isShown},
            {QStringLiteral("withdraws"), side.withdraws}};
}

QString kindName(sync::ConflictKind kind)
{
    switch (kind) {
    case sync::ConflictKind::Value:
        return QStringLiteral("value");
    case sync::ConflictKind::EditDelete:
        return QStringLiteral("edit_delete");
    case sync::ConflictKind::Reference:
        return QStringLiteral("reference");
    case sync::ConflictKind::Key:
        return QStringLiteral("key");
    case sync::ConflictKind::Alias:
        return QStringLiteral("alias");
    case sync::ConflictKind::Fork:
        return QStringLiteral("fork");
    case sync::ConflictKind::Soft:
        return QStringLiteral("soft");
    }
    Q_UNREACHABLE();
}

QJsonObject conflictJson(const sync::Conflict& conflict)
{
    QJsonArray sides;
    for (const sync::ConflictSide& side : conflict.sides) {
        sides.append(sideJson(conflict, side));
    }
    sync::ConflictSide base;
    base.values = conflict.base;
    const registry::Variable* lead = registry::findVariable(conflict.row.entity, conflict.cell);
    return {{QStringLiteral("id"), conflict.id.toString()},
            {QStringLiteral("kind"), kindName(conflict.kind)},
            {QStringLiteral("row"),
             registry::tableName(conflict.row.entity) + u'/' + conflict.row.id.toString()},
            {QStringLiteral("column"),
             lead != nullptr ? QString(QLatin1StringView(lead->column)) : QString()},
            {QStringLiteral("base"), sideJson(conflict, base).value(QStringLiteral("values"))},
            {QStringLiteral("sides"), sides}};
}

Exit conflicts(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(all, reg.sync().conflicts());
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Conflict")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Where")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Field")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Before")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Values"))}};
        for (const sync::Conflict& conflict : all) {
            if (conflict.kind == sync::ConflictKind::Soft) {
                continue;
            }
            answer.append(conflictJson(conflict));
            const auto columns = sync::cellColumns(conflict.row.entity, conflict.cell);
            const auto text = [&columns](const std::vector<registry::Value>& values) {
                QStringList parts;
                for (size_t i = 0; i < values.size() && i < columns.size(); ++i) {
                    parts += words::display(*columns[i], values[i]);
                }
                return parts.join(QStringLiteral("; "));
            };
            QStringList sides;
            for (const sync::ConflictSide& side : conflict.sides) {
                sides +=
                    QStringLiteral("%1 (%2@%3)").arg(text(side.values), side.officer, side.device);
            }
            table << QStringList{conflict.id.toString(),
                                 registry::tableName(conflict.row.entity) + u'/' +
                                     conflict.row.id.toString(),
                                 columns.empty() ? QString() : words::label(*columns.front()),
                                 text(conflict.base), sides.join(QStringLiteral(" | "))};
        }
        console.json(answer);
        console.table(table);
        return answer.isEmpty() ? Exit::Done : Exit::DoneWithFindings;
    });
}

/// "mine", "theirs", "keep", "withdraw", or COLUMN=VALUE pairs.
Result<sync::Resolution> resolutionOf(const sync::Conflict& conflict, const QStringList& words)
{
    sync::Resolution resolution{conflict.id, sync::Decision::TakeValues, {}, {}};
    if (words.front() == QStringLiteral("keep") || words.front() == QStringLiteral("withdraw")) {
        resolution.decision = words.front() == QStringLiteral("keep") ? sync::Decision::KeepRow
                                                                      : sync::Decision::WithdrawRow;
        return resolution;
    }
    const bool mine = words.front() == QStringLiteral("mine");
    if (mine || words.front() == QStringLiteral("theirs")) {
        for (const sync::ConflictSide& side : conflict.sides) {
            if (side.isMine == mine) {
                resolution.values = side.values;
                return resolution;
            }
        }
        return core::Error{
            core::ErrorCode::NotFound, QStringLiteral("conflict.no_such_side"), {words.front()}};
    }
    const auto columns = sync::cellColumns(conflict.row.entity, conflict.cell);
    resolution.values = conflict.sides.empty() ? std::vector<registry::Value>(columns.size())
                                               : conflict.sides.front().values;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        bool known = false;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (equals > 0 &&
                QStringView(word).first(equals) == QLatin1StringView(columns[i]->column)) {
                RANGKUL_LET(value, registry::parsedValue(*columns[i],
                                                         QStringView(word).sliced(equals + 1)));
                resolution.values[i] = std::move(value);
                known = true;
            }
        }
        if (!known) {
            return core::Error{
                core::ErrorCode::InvalidInput, QStringLiteral("cli.assignment"), {word}};
        }
    }
    return resolution;
}

Exit resolve(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        const QStringList arguments = parser.positionalArguments();
        if (arguments.size() < 3) {
            return console.usage(
                spoken(QT_TRANSLATE_NOOP("cli", "Give the folder, the conflict and mine, theirs, "
                                                "keep, withdraw or COLUMN=VALUE.")));
        }
        RANGKUL_LET(all, reg.sync().conflicts());
        for (const sync::Conflict& conflict : all) {
            if (conflict.id.toString() == arguments[1]) {
                RANGKUL_LET(resolution, resolutionOf(conflict, arguments.sliced(2)));
                resolution.reason = parser.value(QStringLiteral("reason"));
                RANGKUL_LET(commit, reg.sync().resolve(resolution));
                console.json(QJsonObject{{QStringLiteral("commit"), commit.id}});
                console.line(spoken(QT_TRANSLATE_NOOP("cli", "Decided and stored.")));
                return Exit::Done;
            }
        }
        return core::Error{
            core::ErrorCode::NotFound, QStringLiteral("conflict.gone"), {arguments[1]}};
    });
}

} // namespace

std::vector<Command> conflictCommands()
{
    return {
        {QStringLiteral("conflicts"),
         spoken(QT_TRANSLATE_NOOP("cli", "Open conflicts with both values")), addRegisterArgument,
         conflicts},
        {QStringLiteral("resolve"), spoken(QT_TRANSLATE_NOOP("cli", "Decide a conflict")),
         [](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             parser.addPositionalArgument(QStringLiteral("CONFLICT"),
                                          spoken(QT_TRANSLATE_NOOP("cli", "Its id.")));
             parser.addPositionalArgument(
                 QStringLiteral("DECISION"),
                 spoken(QT_TRANSLATE_NOOP("cli", "mine, theirs, keep, withdraw or COLUMN=VALUE.")));
             addOption(parser, QStringLiteral("reason"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Why; stands in the history.")),
                       QStringLiteral("TEXT"));
         },
         resolve},
    };
}

} // namespace rangkul::cli

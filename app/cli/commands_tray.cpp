// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>

#include "open_register.h"
#include "option_values.h"
#include "rangkul/storage/received_rows.h"
#include "rangkul/words/format.h"
#include "rangkul/words/rule_words.h"
#include "repair_service.h"

#include <algorithm>

namespace rangkul::cli {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
using exchange::KeptReading;

/// A row of the tray with the columns of its file, as far as they are known.
struct Waiting
{
    registry::TrayRow row;
    QString list;
    QStringList headers;
    QStringList targets;
};

Result<std::vector<Waiting>> waitingRows(storage::Register& reg)
{
    RANGKUL_LET(rows, reg.receivedRows().tray());
    std::vector<Waiting> all;
    core::RecordId dataset;
    QString list;
    std::vector<KeptReading> readings;
    for (registry::TrayRow& row : rows) {
        if (row.dataset != dataset) {
            dataset = row.dataset;
            RANGKUL_LET(record, reg.records().record({registry::Entity::Dataset, dataset}));
            list = record.text(QLatin1StringView("name"));
            auto found = services::readingsOfImport(reg, dataset);
            readings = found ? std::move(*found) : std::vector<KeptReading>();
        }
        Waiting waiting{std::move(row), list, {}, {}};
        const auto file = static_cast<size_t>(exchange::fileOfPackageRow(waiting.row.rowNumber));
        if (file < readings.size()) {
            for (const exchange::MappedColumn& column : readings[file].file.layout.columns) {
                waiting.headers << column.header;
                waiting.targets << column.field.toString();
            }
        }
        all.push_back(std::move(waiting));
    }
    return all;
}

QJsonArray problemsJson(const QByteArray& stored, const QStringList& headers)
{
    QJsonArray problems;
    const QJsonArray list = QJsonDocument::fromJson(stored).array();
    for (const QJsonValue& value : list) {
        QJsonObject problem = value.toObject();
        const int column = problem[QLatin1String("column")].toInt(-1);
        const words::RuleText text = words::ruleText(problem[QLatin1String("rule")].toString());
        problem.insert(QStringLiteral("header"), headers.value(column));
        problem.insert(QStringLiteral("what"), text.what);
        problem.insert(QStringLiteral("what_to_do"), text.whatToDo);
        problems.append(problem);
    }
    return problems;
}

QString problemsText(const QByteArray& stored, const QStringList& headers)
{
    QStringList lines;
    const QJsonArray problems = problemsJson(stored, headers);
    for (const QJsonValue& value : problems) {
        const QJsonObject problem = value.toObject();
        const QString header = problem[QLatin1String("header")].toString();
        const QString what = problem[QLatin1String("what")].toString();
        lines << (header.isEmpty() ? what : header + QStringLiteral(": ") + what);
    }
    return lines.join(QStringLiteral("; "));
}

Exit listTray(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(rows, waitingRows(reg));
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Id")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "List")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Row")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "What is wrong"))}};
        for (const Waiting& waiting : rows) {
            const qint64 number = waiting.row.rowNumber;
            answer.append(QJsonObject{
                {QStringLiteral("id"), waiting.row.id},
                {QStringLiteral("list"), waiting.list},
                {QStringLiteral("file"), exchange::fileOfPackageRow(number)},
                {QStringLiteral("row"), exchange::rowOfPackageRow(number)},
                {QStringLiteral("columns"), QJsonArray::fromStringList(waiting.headers)},
                {QStringLiteral("problems"), problemsJson(waiting.row.problems, waiting.headers)}});
            table << QStringList{QString::number(waiting.row.id), waiting.list,
                                 QString::number(exchange::rowOfPackageRow(number)),
                                 problemsText(waiting.row.problems, waiting.headers)};
        }
        console.json(answer);
        if (rows.empty()) {
            console.line(spoken(QT_TRANSLATE_NOOP("cli", "Nothing waits for repair.")));
        } else {
            console.table(table);
        }
        return rows.empty() ? Exit::Done : Exit::DoneWithFindings;
    });
}

/// COLUMN=VALUE: the header as written in the file, or what the column means
/// ("household.kk_number").
core::Status setCell(exchange::RepairWish& wish, const Waiting& waiting, const QString& setting)
{
    const qsizetype sign = setting.indexOf(u'=');
    const QString name = setting.left(sign).trimmed();
    auto column = static_cast<int>(waiting.headers.indexOf(name));
    if (column < 0) {
        column = static_cast<int>(waiting.targets.indexOf(name));
    }
    if (sign <= 0 || column < 0) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("repair.no_column"), {name}};
    }
    while (wish.cells.size() <= column) {
        wish.cells << QString();
    }
    wish.cells[column] = setting.sliced(sign + 1);
    wish.touched << column;
    return core::Done{};
}

Result<std::vector<exchange::RepairWish>> wishesOf(const QCommandLineParser& parser,
                                                   const std::vector<Waiting>& rows)
{
    std::vector<exchange::RepairWish> wishes;
    QStringList ids = parser.positionalArguments().sliced(1);
    for (const Waiting& waiting : rows) {
        const bool named = ids.removeAll(QString::number(waiting.row.id)) > 0;
        if (!named && parser.positionalArguments().size() > 1) {
            continue;
        }
        const bool before = !waiting.row.repaired.isEmpty();
        exchange::RepairWish wish{
            waiting.row, before ? waiting.row.repaired : waiting.row.cells, {}};
        for (const QString& setting : parser.values(QStringLiteral("set"))) {
            RANGKUL_TRY(setCell(wish, waiting, setting));
        }
        wishes.push_back(std::move(wish));
    }
    if (!ids.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("repair.no_such_row"), {ids.front()}};
    }
    return wishes;
}

void tell(const std::vector<Waiting>& rows, const std::vector<exchange::RepairWish>& wishes,
          const exchange::RepairOutcome& outcome, const Console& console)
{
    QJsonArray answers;
    qint64 good = 0;
    for (size_t i = 0; i < wishes.size(); ++i) {
        const auto waiting = std::find_if(rows.begin(), rows.end(), [&](const Waiting& row) {
            return row.row.id == wishes[i].row.id;
        });
        const exchange::RepairFinding& found = outcome.rows[i];
        good += found.isGood ? 1 : 0;
        answers.append(QJsonObject{
            {QStringLiteral("id"), wishes[i].row.id},
            {QStringLiteral("good"), found.isGood},
            {QStringLiteral("problems"), problemsJson(found.problems, waiting->headers)}});
        if (!found.isGood) {
            console.line(QStringLiteral("%1: %2").arg(
                QString::number(wishes[i].row.id), problemsText(found.problems, waiting->headers)));
        }
    }
    QJsonArray commits;
    for (const registry::Commit& commit : outcome.commits) {
        commits.append(commit.id);
    }
    console.json(QJsonObject{{QStringLiteral("rows"), answers},
                             {QStringLiteral("good"), good},
                             {QStringLiteral("kept_local"), outcome.kept},
                             {QStringLiteral("commits"), commits}});
    console.line((outcome.commits.empty()
                      ? spoken(QT_TRANSLATE_NOOP("cli", "%1 of %2 rows can be taken in."))
                      : spoken(QT_TRANSLATE_NOOP("cli", "%1 of %2 rows went into the register. "
                                                        "`import undo` brings them back.")))
                     .arg(words::number(good), words::number(static_cast<qint64>(wishes.size()))));
}

Exit retry(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(rows, waitingRows(reg));
        RANGKUL_LET(wishes, wishesOf(parser, rows));
        const auto& act = parser.isSet(QStringLiteral("dry-run")) ? services::checkTrayRows
                                                                  : services::takeInTrayRows;
        RANGKUL_LET(outcome, act(reg, wishes, console.progress()));
        tell(rows, wishes, outcome, console);
        const bool all = std::all_of(outcome.rows.begin(), outcome.rows.end(),
                                     [](const auto& row) { return row.isGood; });
        return all ? Exit::Done : Exit::DoneWithFindings;
    });
}

} // namespace

std::vector<Command> trayCommands()
{
    return {
        {QStringLiteral("import tray"),
         spoken(QT_TRANSLATE_NOOP("cli", "Rows of imports that wait for repair")),
         addRegisterArgument, listTray},
        {QStringLiteral("import retry"),
         spoken(
             QT_TRANSLATE_NOOP("cli", "Check waiting rows again and take in those that are good")),
         [=](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             parser.addPositionalArgument(
                 QStringLiteral("ID"),
                 spoken(QT_TRANSLATE_NOOP("cli", "Rows as `import tray` names them; none: all.")),
                 QStringLiteral("[ID ...]"));
             addOption(
                 parser, QStringLiteral("set"),
                 spoken(QT_TRANSLATE_NOOP("cli", "Write VALUE into the column of this header. "
                                                 "May be given several times.")),
                 QStringLiteral("COLUMN=VALUE"));
             addOption(parser, QStringLiteral("dry-run"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Check only; store nothing.")));
         },
         retry},
    };
}

} // namespace rangkul::cli

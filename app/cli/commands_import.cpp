// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QStandardPaths>

#include "import_service.h"
#include "open_register.h"
#include "option_values.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::cli {

namespace {

using core::Result;

/// Where the window keeps the profiles that the officer corrected.
QString windowProfiles()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QFileInfo(own).path() + QStringLiteral("/rangkul/import-profiles");
}

Result<services::ImportRequest> requestOf(const QCommandLineParser& parser)
{
    services::ImportRequest request;
    request.paths = parser.positionalArguments().sliced(1);
    request.profile = parser.value(QStringLiteral("profile"));
    request.profileFolder = parser.isSet(QStringLiteral("profiles"))
                                ? parser.value(QStringLiteral("profiles"))
                                : windowProfiles();
    request.program = parser.value(QStringLiteral("program"));
    request.overrideNote = parser.value(QStringLiteral("note"));
    request.options.edition = parser.value(QStringLiteral("edition"));
    request.options.giver = parser.value(QStringLiteral("giver"));
    request.options.bastNumber = parser.value(QStringLiteral("bast"));
    request.options.purpose = parser.value(QStringLiteral("purpose"));
    request.options.swapPoints = parser.isSet(QStringLiteral("swap-points"));
    request.options.today = systemClock().today();
    if (const QString text = parser.value(QStringLiteral("cut-off")); !text.isEmpty()) {
        request.options.cutOff = QDate::fromString(text, Qt::ISODate);
        if (!request.options.cutOff.isValid()) {
            return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("cli.date"), {text}};
        }
    }
    if (const QString system = parser.value(QStringLiteral("code-system")); !system.isEmpty()) {
        if (system != QStringLiteral("kemendagri") && system != QStringLiteral("bps")) {
            return core::Error{
                core::ErrorCode::InvalidInput, QStringLiteral("cli.code_system"), {system}};
        }
        request.options.regionSystem =
            system == QStringLiteral("bps") ? core::CodeSystem::Bps : core::CodeSystem::Kemendagri;
    }
    return request;
}

QJsonObject planJson(const exchange::ImportPlan& plan)
{
    QJsonArray files;
    for (const exchange::FileSummary& file : plan.files()) {
        files.append(QJsonObject{{QStringLiteral("file"), file.path},
                                 {QStringLiteral("sheet"), file.sheet},
                                 {QStringLiteral("profile"), file.profile},
                                 {QStringLiteral("rows"), file.dataRows},
                                 {QStringLiteral("good"), file.goodRows},
                                 {QStringLiteral("tray"), file.trayRows},
                                 {QStringLiteral("skipped"), file.skippedRows}});
    }
    QJsonObject rules;
    for (const exchange::RuleCount& count : plan.ruleCounts()) {
        rules.insert(count.rule->id, static_cast<qint64>(count.count));
    }
    const exchange::EditionDiff& diff = plan.diff();
    return {{QStringLiteral("files"), files},
            {QStringLiteral("problems"), static_cast<qint64>(plan.problems().size())},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("households"), plan.households()},
            {QStringLiteral("persons"), plan.persons()},
            {QStringLiteral("compared"),
             QJsonObject{{QStringLiteral("households_new"), diff.householdsNew},
                         {QStringLiteral("households_same"), diff.householdsSame},
                         {QStringLiteral("households_changed"), diff.householdsChanged},
                         {QStringLiteral("households_gone"), diff.householdsGone},
                         {QStringLiteral("decile_up"), diff.decileUp},
                         {QStringLiteral("decile_down"), diff.decileDown},
                         {QStringLiteral("moved"), diff.moved},
                         {QStringLiteral("persons_new"), diff.personsNew},
                         {QStringLiteral("persons_changed"), diff.personsChanged},
                         {QStringLiteral("kept_local"), static_cast<qint64>(diff.kept.size())}}}};
}

void printPlan(const exchange::ImportPlan& plan, const Console& console)
{
    for (const exchange::FileSummary& file : plan.files()) {
        console.line(
            spoken(QT_TRANSLATE_NOOP("cli", "%1 (%2): %3 rows, %4 good, %5 to the repair tray"))
                .arg(file.path, file.profile, words::number(file.dataRows),
                     words::number(file.goodRows), words::number(file.trayRows)));
    }
    const exchange::EditionDiff& diff = plan.diff();
    console.line(
        spoken(QT_TRANSLATE_NOOP(
                   "cli", "Against the register: %1 households new, %2 same, %3 changed, %4 gone"))
            .arg(words::number(diff.householdsNew), words::number(diff.householdsSame),
                 words::number(diff.householdsChanged), words::number(diff.householdsGone)));
    QList<QStringList> table{
        {spoken(QT_TRANSLATE_NOOP("cli", "Rule")), spoken(QT_TRANSLATE_NOOP("cli", "Rows"))}};
    for (const exchange::RuleCount& count : plan.ruleCounts()) {
        table << QStringList{QString(count.rule->id),
                             words::number(static_cast<qint64>(count.count))};
    }
    if (table.size() > 1) {
        console.table(table);
    }
}

Exit import(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() < 2) {
        return console.usage(spoken(
            QT_TRANSLATE_NOOP("cli", "Give the folder of the register and one or two files.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(request, requestOf(parser));
        RANGKUL_LET(outcome, services::importFiles(
                                 reg, request, parser.isSet(QStringLiteral("dry-run")),
                                 parser.value(QStringLiteral("report")), console.progress()));
        QJsonObject answer = outcome.json;
        if (outcome.plan) {
            for (const auto& [key, value] :
                 planJson(*outcome.plan).toVariantMap().asKeyValueRange()) {
                answer.insert(key, QJsonValue::fromVariant(value));
            }
            printPlan(*outcome.plan, console);
        }
        if (outcome.commit) {
            answer.insert(QStringLiteral("commit"), outcome.commit->id);
            console.line(spoken(
                QT_TRANSLATE_NOOP("cli", "Imported. `import undo` takes it back as a whole.")));
        }
        for (const QString& line : outcome.lines) {
            console.line(line);
        }
        console.json(answer);
        return outcome.findings ? Exit::DoneWithFindings : Exit::Done;
    });
}

Exit undoImport(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        constexpr int kLookBack = 1000;
        RANGKUL_LET(candidates, reg.records().undoable(kLookBack));
        for (const registry::Commit& commit : candidates) {
            if (commit.kind == registry::CommitKind::Import) {
                RANGKUL_LET(undone, reg.records().undo(commit.id, console.progress()));
                console.json(QJsonObject{{QStringLiteral("undone"), commit.id},
                                         {QStringLiteral("commit"), undone.id}});
                console.line(
                    spoken(QT_TRANSLATE_NOOP("cli", "Undone: %1.")).arg(words::summary(commit)));
                return Exit::Done;
            }
        }
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("undo.no_import")};
    });
}

} // namespace

std::vector<Command> importCommands()
{
    return {
        {QStringLiteral("import undo"),
         spoken(QT_TRANSLATE_NOOP("cli", "Take back the last import as a whole")),
         addRegisterArgument, undoImport},
        {QStringLiteral("import"),
         spoken(QT_TRANSLATE_NOOP("cli", "Import workbooks or CSV files as they came")),
         [=](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             parser.addPositionalArgument(
                 QStringLiteral("FILE"),
                 spoken(
                     QT_TRANSLATE_NOOP("cli", "xlsx, xls, ods, csv or txt; two of one package.")),
                 QStringLiteral("FILE [FILE]"));
             const auto option = [&parser](const char* name, const QString& text,
                                           const QString& value = {}) {
                 addOption(parser, QString::fromLatin1(name), text, value);
             };
             option("dry-run", spoken(QT_TRANSLATE_NOOP("cli", "Check only; store nothing.")));
             option("report",
                    spoken(QT_TRANSLATE_NOOP("cli", "Workbook with a column of problems.")),
                    QStringLiteral("FILE"));
             option(
                 "note",
                 spoken(QT_TRANSLATE_NOOP("cli", "Why recipients get it even beside programs that "
                                                 "forbid it; without it they wait.")),
                 QStringLiteral("TEXT"));
             option("profile", spoken(QT_TRANSLATE_NOOP("cli", "Id of the import profile.")),
                    QStringLiteral("ID"));
             option(
                 "profiles",
                 spoken(QT_TRANSLATE_NOOP("cli", "Folder of corrected profiles; that of the window "
                                                 "when not given.")),
                 QStringLiteral("DIR"));
             option("program",
                    spoken(QT_TRANSLATE_NOOP("cli", "The file lists recipients of this program.")),
                    QStringLiteral("NAME"));
             option("edition", spoken(QT_TRANSLATE_NOOP("cli", "Edition of the list: 2026-1.")),
                    QStringLiteral("TEXT"));
             option("cut-off",
                    spoken(QT_TRANSLATE_NOOP("cli", "Day the list speaks of: 2026-01-31.")),
                    QStringLiteral("DATE"));
             option("giver", spoken(QT_TRANSLATE_NOOP("cli", "Who gave it.")),
                    QStringLiteral("TEXT"));
             option("bast", spoken(QT_TRANSLATE_NOOP("cli", "Number of the BAST.")),
                    QStringLiteral("TEXT"));
             option("purpose", spoken(QT_TRANSLATE_NOOP("cli", "What it is used for.")),
                    QStringLiteral("TEXT"));
             option("code-system", spoken(QT_TRANSLATE_NOOP("cli", "kemendagri or bps.")),
                    QStringLiteral("NAME"));
             option("swap-points",
                    spoken(QT_TRANSLATE_NOOP(
                        "cli", "Accept points with latitude and longitude swapped.")));
         },
         import},
    };
}

} // namespace rangkul::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_service.h"

#include <QCoreApplication>

#include "rangkul/exchange/problem_report.h"
#include "rangkul/exchange/recipient_import.h"
#include "rangkul/words/format.h"
#include "rangkul/words/rule_words.h"

namespace rangkul::services {

namespace {

using exchange::ImportFile;

QString importSay(const char* text)
{
    return QCoreApplication::translate("ImportService", text);
}

core::Result<std::vector<ImportFile>> filesOf(const ImportRequest& request)
{
    const std::vector<exchange::ImportProfile> profiles =
        exchange::profilesWith(request.profileFolder);
    std::vector<ImportFile> files;
    for (const QString& path : request.paths) {
        RANGKUL_LET(found, exchange::proposeImportFiles(path, profiles));
        if (!request.profile.isEmpty() && request.paths.size() == 1) {
            const exchange::ImportProfile* wanted =
                exchange::findProfile(profiles, request.profile);
            if (wanted == nullptr) {
                return core::Error{core::ErrorCode::InvalidInput,
                                   QStringLiteral("profile.unknown"),
                                   {request.profile}};
            }
            RANGKUL_LET(laidOut, exchange::layOutImportFile(found.front().table,
                                                            found.front().sheet, *wanted));
            found = {std::move(laidOut)};
        }
        for (ImportFile& file : found) {
            RANGKUL_TRY(exchange::requireComplete(file));
            files.push_back(std::move(file));
        }
    }
    return files;
}

/// The report of the second file of a package stands beside the first.
QString reportPath(const QString& path, size_t file)
{
    if (file == 0) {
        return path;
    }
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 ? path + QStringLiteral("-2")
                   : path.first(dot) + QStringLiteral("-2") + path.sliced(dot);
}

core::Status writeReports(const QString& path, const std::vector<ImportFile>& files,
                          const exchange::ProblemList& problems, const core::Progress& progress)
{
    const exchange::ReportWords words = reportWords();
    for (size_t i = 0; i < files.size(); ++i) {
        RANGKUL_TRY(exchange::writeProblemReport(files[i], static_cast<int>(i), problems,
                                                 reportPath(path, i), words, progress));
    }
    return core::Done{};
}

core::Result<const registry::Record*> programNamed(const QString& name,
                                                   const std::vector<registry::Record>& programs)
{
    for (const registry::Record& program : programs) {
        const auto is = [&](const QString& own) {
            return own.compare(name, Qt::CaseInsensitive) == 0;
        };
        if (is(program.ref().id.toString()) || is(program.text(QLatin1StringView("name"))) ||
            is(program.text(QLatin1StringView("short_name")))) {
            return &program;
        }
    }
    return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("program.unknown"), {name}};
}

core::Result<ImportOutcome> importRecipients(storage::Register& reg, const ImportRequest& request,
                                             const std::vector<ImportFile>& files, bool dryRun,
                                             const QString& report, const core::Progress& progress)
{
    RANGKUL_LET(programs, reg.records().all(registry::Entity::Program));
    RANGKUL_LET(program, programNamed(request.program, programs));
    exchange::RecipientOptions options;
    options.dataset = request.options;
    options.program = program->ref().id;
    options.overrideNote = request.overrideNote;
    options.unit = static_cast<int>(program->integer(QLatin1StringView("unit")).value_or(1));
    options.year = static_cast<int>(
        program->integer(QLatin1StringView("year")).value_or(request.options.today.year()));
    const exchange::RepositoryRegister known(reg.records(), reg.identities(), &reg.families());
    RANGKUL_LET(plan, exchange::planRecipients(files.front(), options, known, progress));
    ImportOutcome outcome;
    if (!report.isEmpty()) {
        RANGKUL_TRY(writeReports(report, {files.front()}, plan.problems(), progress));
    }
    const exchange::RecipientSummary& summary = plan.summary();
    outcome.json = {{QStringLiteral("rows"), summary.rows},
                    {QStringLiteral("benefits"), summary.tied},
                    {QStringLiteral("doubled"), summary.doubled},
                    {QStringLiteral("unsure"), summary.unsure},
                    {QStringLiteral("unknown"), summary.unknown},
                    {QStringLiteral("broken"), summary.broken},
                    {QStringLiteral("forbidden"), summary.forbidden},
                    {QStringLiteral("doubtful"), summary.warned}};
    outcome.lines +=
        importSay(
            QT_TRANSLATE_NOOP("ImportService",
                              "%1 rows: %2 tied to people, %3 told twice, %4 unsure, %5 unknown"))
            .arg(words::number(summary.rows), words::number(summary.tied),
                 words::number(summary.doubled), words::number(summary.unsure),
                 words::number(summary.unknown));
    if (summary.forbidden + summary.warned > 0) {
        outcome.lines +=
            importSay(
                QT_TRANSLATE_NOOP("ImportService",
                                  "Beside other programs: %1 forbidden and left in the tray, %2 "
                                  "doubtful and taken in"))
                .arg(words::number(summary.forbidden), words::number(summary.warned));
    }
    outcome.findings = summary.unsure + summary.unknown + summary.broken + summary.forbidden > 0;
    if (!dryRun) {
        const auto writer = reg.newImport();
        RANGKUL_LET(commit, exchange::runRecipients(plan, *writer, progress));
        outcome.commit = std::move(commit);
    }
    return outcome;
}

} // namespace

exchange::ReportWords reportWords()
{
    exchange::ReportWords words;
    words.problemsHeader = importSay(QT_TRANSLATE_NOOP("ImportService", "Problem"));
    words.summarySheet = importSay(QT_TRANSLATE_NOOP("ImportService", "Summary"));
    words.ruleHeader = importSay(QT_TRANSLATE_NOOP("ImportService", "Rule"));
    words.levelHeader = importSay(QT_TRANSLATE_NOOP("ImportService", "Level"));
    words.countHeader = importSay(QT_TRANSLATE_NOOP("ImportService", "Rows"));
    words.errorLevel = importSay(QT_TRANSLATE_NOOP("ImportService", "error"));
    words.warningLevel = importSay(QT_TRANSLATE_NOOP("ImportService", "warning"));
    words.problem = [](const exchange::Problem& problem) {
        const words::RuleText text = words::ruleText(QString(problem.rule->id));
        return text.what + u' ' + text.whatToDo;
    };
    words.rule = [](const exchange::Rule& rule) {
        return words::ruleText(QString(rule.id)).what;
    };
    return words;
}

core::Result<ImportOutcome> importFiles(storage::Register& reg, const ImportRequest& request,
                                        bool dryRun, const QString& report,
                                        const core::Progress& progress)
{
    RANGKUL_LET(files, filesOf(request));
    if (!request.program.isEmpty()) {
        return importRecipients(reg, request, files, dryRun, report, progress);
    }
    const exchange::RepositoryRegister known(reg.records(), reg.identities(), &reg.families());
    ImportOutcome outcome;
    RANGKUL_LET(plan, exchange::planImport(files, request.options, known, progress));
    if (!report.isEmpty()) {
        RANGKUL_TRY(writeReports(report, files, plan.problems(), progress));
    }
    for (const exchange::FileSummary& file : plan.files()) {
        outcome.findings = outcome.findings || file.trayRows > 0;
    }
    if (!dryRun) {
        const auto writer = reg.newImport();
        RANGKUL_LET(commit, exchange::runImport(plan, *writer, progress));
        outcome.commit = std::move(commit);
    }
    outcome.plan = std::move(plan);
    return outcome;
}

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "rangkul/words/rule_words.h"

namespace rangkul::importui {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)

public:
    static auto all()
    {
        exchange::ReportWords words;
        words.problemsHeader = tr("Problem");
        words.summarySheet = tr("Summary");
        words.ruleHeader = tr("What is wrong");
        words.levelHeader = tr("Weight");
        words.countHeader = tr("Rows");
        words.errorLevel = tr("Error");
        words.warningLevel = tr("Warning");
        words.problem = [](const exchange::Problem& problem) {
            const words::RuleText text = words::ruleText(QString(problem.rule->id));
            return text.what + u' ' + text.whatToDo;
        };
        words.rule = [](const exchange::Rule& rule) {
            return words::ruleText(QString(rule.id)).what;
        };
        return words;
    }
};

} // namespace

exchange::ReportWords reportWords()
{
    return ReportWords::all();
}

QString reportPath(const QString& path, int file)
{
    const QString suffix = QFileInfo(path).suffix();
    const QString base = suffix.isEmpty() ? path : path.chopped(suffix.size() + 1);
    const QString ending = suffix.isEmpty() ? QStringLiteral("xlsx") : suffix;
    return file == 0 ? QStringLiteral("%1.%2").arg(base, ending)
                     : QStringLiteral("%1-%2.%3").arg(base).arg(file + 1).arg(ending);
}

core::Status writeReports(const CheckedImport& checked, const QString& path,
                          const exchange::ReportWords& words, const core::Progress& progress)
{
    for (size_t i = 0; i < checked.files.size(); ++i) {
        const int file = static_cast<int>(i);
        RANGKUL_TRY(exchange::writeProblemReport(checked.files[i], file, checked.problems(),
                                                 reportPath(path, file), words, progress));
    }
    return core::Done{};
}

} // namespace rangkul::importui

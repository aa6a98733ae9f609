// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_words.h"
#include "import_draft.h"
#include "region_samples.h"
#include "row_progress.h"

#include <algorithm>

namespace rangkul::importui {

namespace {

/// What both kinds of check have in common: names, headers, problems by rule with errors first.
std::shared_ptr<CheckedImport> describe(const std::vector<LoadedSheet>& sheets)
{
    auto checked = std::make_shared<CheckedImport>();
    for (const LoadedSheet& sheet : sheets) {
        checked->files.push_back(sheet.file);
        checked->titles << sheetTitle(sheet.file);
        QStringList headers;
        for (const exchange::MappedColumn& column : sheet.file.layout.columns) {
            headers << column.header;
        }
        checked->headers.push_back(std::move(headers));
    }
    return checked;
}

void sortByRule(CheckedImport& checked)
{
    const exchange::ProblemList& problems = checked.problems();
    for (const exchange::Rule& rule : exchange::rules()) {
        if (const size_t count = problems.count(rule); count > 0) {
            checked.rules.push_back({&rule, count});
        }
    }
    std::stable_sort(checked.rules.begin(), checked.rules.end(),
                     [](const exchange::RuleCount& a, const exchange::RuleCount& b) {
                         return a.rule->level > b.rule->level;
                     });
    checked.problemsByRule.resize(checked.rules.size());
    for (size_t i = 0; i < problems.size(); ++i) {
        const exchange::Rule* rule = problems.at(i).rule;
        for (size_t r = 0; r < checked.rules.size(); ++r) {
            if (checked.rules[r].rule == rule) {
                checked.problemsByRule[r].push_back(static_cast<quint32>(i));
            }
        }
    }
}

} // namespace

qint64 CheckedImport::warnings() const
{
    qint64 count = 0;
    for (const exchange::RuleCount& rule : rules) {
        count += rule.rule->level == exchange::Level::Warning ? static_cast<qint64>(rule.count) : 0;
    }
    return count;
}

core::Result<std::shared_ptr<CheckedImport>> checkImport(std::vector<LoadedSheet> sheets,
                                                         const exchange::ImportOptions& options,
                                                         const exchange::ImportRegister& known,
                                                         const core::Progress& progress)
{
    // As the plan orders them: families first.
    std::stable_sort(sheets.begin(), sheets.end(), [](const LoadedSheet& a, const LoadedSheet& b) {
        return a.file.profile.rows < b.file.profile.rows;
    });
    std::shared_ptr<CheckedImport> checked = describe(sheets);
    std::vector<qint64> rows;
    for (const LoadedSheet& sheet : sheets) {
        rows.push_back(sheet.rows);
    }
    const RowProgress counted(progress, std::move(rows));
    RANGKUL_LET(plan, exchange::planImport(checked->files, options, known, counted.progress()));
    checked->plan = std::move(plan);
    for (const exchange::FileSummary& file : checked->plan->files()) {
        checked->rows += file.dataRows;
        checked->good += file.goodRows;
        checked->waiting += file.trayRows;
    }
    sortByRule(*checked);
    if (checked->plan->askRegionSystem()) {
        RANGKUL_LET(places, known.places());
        checked->regionSamples = regionSamples(sheets, places);
    }
    return checked;
}

core::Result<std::shared_ptr<CheckedImport>>
checkRecipients(const LoadedSheet& sheet, const exchange::RecipientOptions& options,
                const exchange::ImportRegister& known, const core::Progress& progress)
{
    std::shared_ptr<CheckedImport> checked = describe({sheet});
    const RowProgress counted(progress, {sheet.rows});
    RANGKUL_LET(plan, exchange::planRecipients(sheet.file, options, known, counted.progress()));
    checked->recipients = std::move(plan);
    const exchange::RecipientSummary& summary = checked->recipients->summary();
    checked->rows = summary.rows;
    checked->good = summary.tied;
    checked->waiting = summary.unsure + summary.unknown + summary.broken + summary.forbidden;
    sortByRule(*checked);
    return checked;
}

} // namespace rangkul::importui

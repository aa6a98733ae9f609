// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/import_plan.h"

#include <functional>

namespace rangkul::exchange {

/// The words of a problem report, in the language of the window.
struct ReportWords
{
    QString problemsHeader; ///< title of the added column
    QString summarySheet;   ///< name of the second sheet
    QString ruleHeader;
    QString levelHeader;
    QString countHeader;
    QString errorLevel;
    QString warningLevel;
    std::function<QString(const Problem&)> problem; ///< what is wrong and what to do, one sentence
    std::function<QString(const Rule&)> rule;
};

/// Writes the file's sheet as it came, every row at its place, as an .xlsx with one column more:
/// what is wrong in the row. Cells that break a rule are red (error) or yellow (warning). A second
/// sheet counts by rule. A file with more rows than a sheet can hold loses its faultless ones.
/// The file appears under its name only when it is whole. Errors of openTable(), NoPermission or
/// DiskFull "file.not_writable", Cancelled "import.cancelled".
core::Status writeProblemReport(const ImportFile& file, int fileIndex, const ProblemList& problems,
                                const QString& path, const ReportWords& words,
                                const core::Progress& progress);

} // namespace rangkul::exchange

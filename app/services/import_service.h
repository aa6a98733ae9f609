// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "rangkul/exchange/import_plan.h"
#include "rangkul/exchange/problem_report.h"
#include "rangkul/storage/register.h"

#include <optional>

namespace rangkul::services {

/// What is to be imported and what the officer says about it.
struct ImportRequest
{
    QStringList paths;
    QString profile;       ///< id; empty = found out
    QString profileFolder; ///< corrected profiles kept there are tried first; empty = none
    QString program;       ///< the file lists recipients of this program (name, short name or id)
    QString overrideNote;  ///< why recipients get it even beside programs that forbid it
    exchange::ImportOptions options;
};

struct ImportOutcome
{
    std::optional<exchange::ImportPlan> plan; ///< of a register's files
    std::optional<registry::Commit> commit;   ///< missing after a dry run
    QJsonObject json;                         ///< figures of a recipient list
    QStringList lines;                        ///< the same in words
    bool findings = false;                    ///< rows wait in the tray, or are unsure
};

/// The words of a problem report in the language in use.
exchange::ReportWords reportWords();

/// Finds out what the files hold, checks them and, unless it is a dry run, stores them; `report`
/// names a workbook for the problems (empty: none). Everything or nothing is stored.
core::Result<ImportOutcome> importFiles(storage::Register& reg, const ImportRequest& request,
                                        bool dryRun, const QString& report,
                                        const core::Progress& progress);

} // namespace rangkul::services

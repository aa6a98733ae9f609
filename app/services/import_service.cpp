// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_service.h"

namespace rangkul::services {

namespace {

using exchange::ImportFile;

core::Result<std::vector<ImportFile>> filesOf(const ImportRequest& request)
{
    const std::vector<exchange::ImportProfile>& profiles = exchange::builtInProfiles();
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

} // namespace

core::Result<ImportOutcome> importFiles(storage::Register& reg, const ImportRequest& request,
                                        bool dryRun, const QString& report,
                                        const core::Progress& progress)
{
    RANGKUL_LET(files, filesOf(request));
    const exchange::RepositoryRegister known(reg.records(), reg.identities());
    ImportOutcome outcome;
    RANGKUL_LET(plan, exchange::planImport(files, request.options, known, progress));
#if __has_include("rangkul/exchange/problem_report.h")
    if (!report.isEmpty()) {
        RANGKUL_TRY(exchange::writeProblemReport(report, plan, files, progress));
    }
#else
    Q_UNUSED(report)
#endif
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

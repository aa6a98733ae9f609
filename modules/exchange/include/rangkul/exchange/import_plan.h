// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/edition_diff.h"
#include "rangkul/exchange/import_file.h"
#include "rangkul/exchange/import_problems.h"
#include "rangkul/exchange/import_register.h"

#include <memory>

namespace rangkul::exchange {

/// What the officer says about the received files.
struct ImportOptions
{
    QString edition; ///< "2025", "2026-1"
    QDate cutOff;    ///< day the list speaks of; ages are counted on it
    QDate today;     ///< stands in when the cut-off day is not known
    QString giver;
    QString bastNumber;
    QDate bastDate;
    QString legalBasis;
    QString purpose;
    QDate keepUntil;
    int datasetKind = 0;                          ///< 0: that of the profile
    std::optional<core::CodeSystem> regionSystem; ///< answer to ImportPlan::askRegionSystem
    bool swapPoints = false; ///< accept points whose latitude and longitude are swapped
    /// Rows of this earlier import are read again, some of all: what a newer list or an officer set
    /// since stays. Null for a list that comes in.
    core::RecordId repairOf;
};

struct FileSummary
{
    QString path;
    QString sheet;
    QString profile; ///< id
    RowKind rows = RowKind::Households;
    qint64 dataRows = 0;
    qint64 goodRows = 0;    ///< go into the register
    qint64 trayRows = 0;    ///< wait for repair
    qint64 skippedRows = 0; ///< headers repeated, sums, notes
};

struct RuleCount
{
    const Rule* rule = nullptr;
    size_t count = 0;
};

struct ImportState;

/// Outcome of the dry run: what is in the files, what is wrong, what would change. Nothing is
/// written. Holds counts and keys, no rows; the files must stay as they are until runImport().
class ImportPlan
{
public:
    explicit ImportPlan(std::unique_ptr<ImportState> state);
    ImportPlan(ImportPlan&&) noexcept;
    ImportPlan& operator=(ImportPlan&&) noexcept;
    ~ImportPlan();

    const std::vector<FileSummary>& files() const;
    const ProblemList& problems() const; ///< sorted
    /// Only rules that were broken, in the order of rules().
    std::vector<RuleCount> ruleCounts() const;
    /// Kemendagri or BPS cannot be told: plan again with ImportOptions::regionSystem.
    bool askRegionSystem() const;
    /// Set once known; nullopt while askRegionSystem().
    std::optional<core::CodeSystem> regionSystem() const;
    const EditionDiff& diff() const;
    const ImportOptions& options() const;
    qint64 households() const; ///< families that will be in the register
    qint64 persons() const;

    ImportState& state() const { return *m_state; }

private:
    std::unique_ptr<ImportState> m_state;
};

/// Reads one file, or the household and the member file of one package, checks every row by the
/// rules and compares with the register. Errors of openTable(), requireComplete(), and
/// InvalidInput "import.no_regions" (the register has no villages yet), "import.files" (two files
/// that do not belong together, or lists of recipients), Cancelled "import.cancelled".
core::Result<ImportPlan> planImport(const std::vector<ImportFile>& files,
                                    const ImportOptions& options, const ImportRegister& records,
                                    const core::Progress& progress);

/// Reads the files again and hands good rows to the register and bad ones to its repair tray, as
/// one transaction. InvalidInput "import.region_system_undecided"; Conflict "import.file_changed"
/// when a file is no longer what was planned; Cancelled "import.cancelled" leaves nothing behind.
/// The writer is used from the calling thread.
core::Result<registry::Commit> runImport(const ImportPlan& plan, registry::ImportWriter& writer,
                                         const core::Progress& progress);

/// Rows of the second file of a package follow after this many in raw rows, trays and origins.
inline constexpr qint64 kRowsPerFile = 100'000'000;
inline qint64 packageRow(int file, qint64 row)
{
    return file * kRowsPerFile + row;
}
inline int fileOfPackageRow(qint64 row)
{
    return static_cast<int>(row / kRowsPerFile);
}
inline qint64 rowOfPackageRow(qint64 row)
{
    return row % kRowsPerFile;
}

} // namespace rangkul::exchange

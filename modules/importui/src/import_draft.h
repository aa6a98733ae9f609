// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/recipient_import.h"

#include <memory>
#include <optional>
#include <vector>

namespace rangkul::importui {

/// One sheet that will be imported, with its first rows to show.
struct LoadedSheet
{
    exchange::ImportFile file;
    exchange::TableSample sample;
    qint64 rows = 0; ///< of data
};

/// One file the officer chose: what it holds, or why it is refused.
struct LoadedPath
{
    QString path;
    std::optional<core::Error> refusal;
    std::vector<LoadedSheet> sheets;
};

/// One code of the file as each system reads it.
struct RegionSample
{
    QString code;
    QString nameInFile;
    QString asKemendagri; ///< name of the village in the register, empty when there is none
    QString asBps;

    bool operator==(const RegionSample&) const = default;
};

/// The outcome of a dry run, ready to be shown.
struct CheckedImport
{
    std::optional<exchange::ImportPlan> plan;          ///< of a register's lists
    std::optional<exchange::RecipientPlan> recipients; ///< of a program's list
    std::vector<exchange::ImportFile> files;           ///< in the order of the plan
    std::vector<exchange::RuleCount> rules;            ///< those that were broken
    /// Indices into problems(), one list per entry of `rules`.
    std::vector<std::vector<quint32>> problemsByRule;
    std::vector<RegionSample> regionSamples; ///< when the code system is asked
    /// Names of `files` and the headers of their columns.
    QStringList titles;
    std::vector<QStringList> headers;
    qint64 rows = 0;    ///< of data, in all files
    qint64 good = 0;    ///< of these, go into the register
    qint64 waiting = 0; ///< go to the repair tray

    const exchange::ProblemList& problems() const
    {
        return plan ? plan->problems() : recipients->problems();
    }
    qint64 warnings() const;
};

/// A program that a list of recipients can belong to.
struct ProgramChoice
{
    core::RecordId id;
    QString name;
    QString shortName;
    int unit = 1; ///< code of list benefit_unit
    int year = 0; ///< 0 = not told
};

enum class PackageFault {
    None,
    Nothing,      ///< no file yet
    TooMany,      ///< more than two lists
    SameKind,     ///< two lists of families, or two of members
    Unrelated,    ///< of different sources
    Recipients,   ///< a list of recipients where a register's list is wanted
    NoRecipients, ///< a register's list where a list of recipients is wanted
    TooManyLists, ///< more than one list of recipients
};

/// What the steps of the wizard fill, one after the other.
struct ImportDraft
{
    core::RecordId program; ///< whose recipients are imported; null: a register's list
    std::vector<ProgramChoice> programs;
    std::vector<LoadedPath> paths;
    std::vector<exchange::ImportProfile> profiles;
    exchange::ImportOptions options;
    std::shared_ptr<CheckedImport> checked;
    std::optional<registry::Commit> commit;

    /// Sheets of all files, in their order.
    std::vector<LoadedSheet*> sheets();
    std::vector<const LoadedSheet*> sheets() const;
    std::vector<exchange::ImportFile> files() const;
    bool wantsRecipients() const { return !program.isNull(); }
    /// nullptr when it is none of `programs`.
    const ProgramChoice* chosenProgram() const;
    /// Whether the lists chosen so far can be imported together.
    PackageFault fault() const;
};

/// The same for lists that go into the register.
PackageFault packageFault(const std::vector<exchange::ImportFile>& files);

/// Reads what the files hold. Blocking; errors stand in each LoadedPath, the result's own error is
/// Cancelled.
core::Result<std::vector<LoadedPath>>
loadPaths(const QStringList& paths, const std::vector<exchange::ImportProfile>& profiles,
          const core::Progress& progress);
/// One sheet read by a profile the officer chose. Blocking.
core::Result<LoadedSheet> loadSheet(const exchange::TableFile& table, size_t sheet,
                                    const exchange::ImportProfile& profile,
                                    const core::Progress& progress);

/// The dry run. Blocking; errors of planImport().
core::Result<std::shared_ptr<CheckedImport>> checkImport(std::vector<LoadedSheet> sheets,
                                                         const exchange::ImportOptions& options,
                                                         const exchange::ImportRegister& known,
                                                         const core::Progress& progress);

/// The same for the recipients of a program. Errors of planRecipients().
core::Result<std::shared_ptr<CheckedImport>>
checkRecipients(const LoadedSheet& sheet, const exchange::RecipientOptions& options,
                const exchange::ImportRegister& known, const core::Progress& progress);

/// Gives `column` of the sheet to `field`. A field stands in one column only: the column that had
/// it before is no longer read and returned, -1 when there was none.
int assignField(exchange::ImportFile& file, int column, const exchange::Field& field);

} // namespace rangkul::importui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_draft.h"

#include <algorithm>

namespace rangkul::importui {

namespace {

constexpr size_t kBatchRows = 4096;

core::Error cancelled()
{
    return {core::ErrorCode::Cancelled, QStringLiteral("import.cancelled")};
}

/// Rows of data below the header, without repeated headers, sums and notes.
core::Result<qint64> countRows(const exchange::ImportFile& file, const core::Progress& progress)
{
    RANGKUL_LET(source, exchange::openTable(file.table, file.sheet));
    const exchange::NoDataRows noData(file.layout);
    exchange::RowBatch batch;
    qint64 rows = 0;
    for (;;) {
        if (progress.isCancelled()) {
            return cancelled();
        }
        RANGKUL_LET(more, source->next(batch, kBatchRows));
        if (!more) {
            return rows;
        }
        for (size_t i = 0; i < batch.size(); ++i) {
            const exchange::TableRow row = batch.row(i);
            rows += row.number >= file.layout.firstData && !noData.isNoData(row) ? 1 : 0;
        }
        progress.report(QStringLiteral("sheet.counting"), rows, 0);
    }
}

core::Result<LoadedSheet> loaded(exchange::ImportFile file, const core::Progress& progress)
{
    RANGKUL_LET(source, exchange::openTable(file.table, file.sheet));
    RANGKUL_LET(sample, exchange::TableSample::take(*source));
    RANGKUL_LET(rows, countRows(file, progress));
    return LoadedSheet{std::move(file), std::move(sample), rows};
}

core::Result<std::vector<LoadedSheet>>
loadPath(const QString& path, const std::vector<exchange::ImportProfile>& profiles,
         const core::Progress& progress)
{
    RANGKUL_LET(files, exchange::proposeImportFiles(path, profiles));
    std::vector<LoadedSheet> sheets;
    for (exchange::ImportFile& file : files) {
        RANGKUL_LET(sheet, loaded(std::move(file), progress));
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace

std::vector<LoadedSheet*> ImportDraft::sheets()
{
    std::vector<LoadedSheet*> all;
    for (LoadedPath& path : paths) {
        for (LoadedSheet& sheet : path.sheets) {
            all.push_back(&sheet);
        }
    }
    return all;
}

std::vector<const LoadedSheet*> ImportDraft::sheets() const
{
    std::vector<const LoadedSheet*> all;
    for (const LoadedPath& path : paths) {
        for (const LoadedSheet& sheet : path.sheets) {
            all.push_back(&sheet);
        }
    }
    return all;
}

std::vector<exchange::ImportFile> ImportDraft::files() const
{
    std::vector<exchange::ImportFile> all;
    for (const LoadedSheet* sheet : sheets()) {
        all.push_back(sheet->file);
    }
    return all;
}

PackageFault packageFault(const std::vector<exchange::ImportFile>& files)
{
    if (files.empty()) {
        return PackageFault::Nothing;
    }
    for (const exchange::ImportFile& file : files) {
        if (file.profile.rows == exchange::RowKind::Recipients) {
            return PackageFault::Recipients;
        }
    }
    if (files.size() > 2) {
        return PackageFault::TooMany;
    }
    if (files.size() == 2) {
        const exchange::ImportProfile& first = files[0].profile;
        const exchange::ImportProfile& second = files[1].profile;
        if (first.datasetKind != second.datasetKind || first.key != second.key) {
            return PackageFault::Unrelated;
        }
        if (first.rows == second.rows) {
            return PackageFault::SameKind;
        }
    }
    return PackageFault::None;
}

const ProgramChoice* ImportDraft::chosenProgram() const
{
    const auto found =
        std::find_if(programs.begin(), programs.end(),
                     [this](const ProgramChoice& choice) { return choice.id == program; });
    return found == programs.end() ? nullptr : &*found;
}

PackageFault ImportDraft::fault() const
{
    const std::vector<exchange::ImportFile> all = files();
    if (!wantsRecipients()) {
        return packageFault(all);
    }
    if (all.empty()) {
        return PackageFault::Nothing;
    }
    if (all.front().profile.rows != exchange::RowKind::Recipients) {
        return PackageFault::NoRecipients;
    }
    return all.size() > 1 ? PackageFault::TooManyLists : PackageFault::None;
}

core::Result<std::vector<LoadedPath>>
loadPaths(const QStringList& paths, const std::vector<exchange::ImportProfile>& profiles,
          const core::Progress& progress)
{
    std::vector<LoadedPath> all;
    for (const QString& path : paths) {
        LoadedPath entry{path, std::nullopt, {}};
        auto sheets = loadPath(path, profiles, progress);
        if (progress.isCancelled()) {
            return cancelled();
        }
        if (sheets) {
            entry.sheets = std::move(*sheets);
        } else {
            entry.refusal = sheets.error();
        }
        all.push_back(std::move(entry));
    }
    return all;
}

core::Result<LoadedSheet> loadSheet(const exchange::TableFile& table, size_t sheet,
                                    const exchange::ImportProfile& profile,
                                    const core::Progress& progress)
{
    RANGKUL_LET(file, exchange::layOutImportFile(table, sheet, profile));
    return loaded(std::move(file), progress);
}

int assignField(exchange::ImportFile& file, int column, const exchange::Field& field)
{
    std::vector<exchange::MappedColumn>& columns = file.layout.columns;
    int before = -1;
    for (size_t c = 0; c < columns.size(); ++c) {
        const bool taken = columns[c].by != exchange::MappedBy::Nothing &&
                           field.role != exchange::FieldRole::Ignore && columns[c].field == field;
        if (taken && static_cast<int>(c) != column) {
            before = static_cast<int>(c);
            columns[c].field = {};
            columns[c].by = exchange::MappedBy::Nothing;
            columns[c].confidence = 0;
        }
    }
    exchange::MappedColumn& chosen = columns[static_cast<size_t>(column)];
    chosen.field = field;
    chosen.by = exchange::MappedBy::Officer;
    chosen.confidence = 1;
    file.layout.missing.clear();
    for (const exchange::Field& required : file.profile.required) {
        if (file.layout.columnOf(required) < 0) {
            file.layout.missing.push_back(required);
        }
    }
    return before;
}

} // namespace rangkul::importui

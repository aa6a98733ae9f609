// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/import_plan.h"

#include "dataset_row.h"

#include <algorithm>

namespace rangkul::exchange {

namespace {

using core::Error;
using core::ErrorCode;

core::Status setFiles(ImportState& state, const std::vector<ImportFile>& files)
{
    const Error mismatch{ErrorCode::InvalidInput, QStringLiteral("import.files")};
    for (size_t i = 0; i < files.size(); ++i) {
        RANGKUL_TRY(requireComplete(files[i]));
        int& place =
            files[i].profile.rows == RowKind::Households ? state.householdFile : state.personFile;
        const bool kindDiffers = files[i].profile.datasetKind != files[0].profile.datasetKind ||
                                 files[i].profile.key != files[0].profile.key;
        if (place >= 0 || kindDiffers || files[i].profile.rows == RowKind::Recipients) {
            return mismatch;
        }
        place = static_cast<int>(i);
        addScan(state, files[i]);
    }
    if (files.empty()) {
        return mismatch;
    }
    // Families first, whatever the order they were named in.
    if (state.householdFile == 1) {
        std::swap(state.scans[0], state.scans[1]);
        std::swap(state.householdFile, state.personFile);
    }
    state.datasetKind =
        state.options.datasetKind != 0 ? state.options.datasetKind : files[0].profile.datasetKind;
    return core::Done{};
}

void summarise(ImportState& state)
{
    for (const auto& scan : state.scans) {
        FileSummary summary;
        summary.path = scan->file.table.path;
        summary.sheet = scan->file.table.sheets[scan->file.sheet].name;
        summary.profile = scan->file.profile.id;
        summary.rows = scan->file.profile.rows;
        summary.dataRows = static_cast<qint64>(scan->facts.size());
        summary.trayRows = std::count_if(scan->facts.begin(), scan->facts.end(),
                                         [](const RowFact& fact) { return fact.rejected; });
        summary.goodRows = summary.dataRows - summary.trayRows;
        summary.skippedRows = scan->skipped;
        state.summaries.push_back(std::move(summary));
    }
}

void countNew(ImportState& state)
{
    if (state.personFile >= 0) {
        state.diff.personsNew = state.summaries[static_cast<size_t>(state.personFile)].goodRows;
    }
    std::vector<bool> seen(state.families.size());
    for (const auto& scan : state.scans) {
        for (const RowFact& fact : scan->facts) {
            if (!fact.rejected && fact.family != KeyTable::kNone && !seen[fact.family]) {
                seen[fact.family] = true;
                ++state.diff.householdsNew;
            }
        }
    }
}

} // namespace

ImportPlan::ImportPlan(std::unique_ptr<ImportState> state)
    : m_state(std::move(state))
{
}

ImportPlan::ImportPlan(ImportPlan&&) noexcept = default;
ImportPlan& ImportPlan::operator=(ImportPlan&&) noexcept = default;
ImportPlan::~ImportPlan() = default;

const std::vector<FileSummary>& ImportPlan::files() const
{
    return m_state->summaries;
}

const ProblemList& ImportPlan::problems() const
{
    return m_state->problems;
}

std::vector<RuleCount> ImportPlan::ruleCounts() const
{
    std::vector<RuleCount> counts;
    for (const Rule& rule : rules()) {
        if (const size_t count = m_state->problems.count(rule); count > 0) {
            counts.push_back({&rule, count});
        }
    }
    return counts;
}

bool ImportPlan::askRegionSystem() const
{
    return m_state->askRegionSystem;
}

std::optional<core::CodeSystem> ImportPlan::regionSystem() const
{
    return m_state->regionSystem;
}

const EditionDiff& ImportPlan::diff() const
{
    return m_state->diff;
}

const ImportOptions& ImportPlan::options() const
{
    return m_state->options;
}

qint64 ImportPlan::households() const
{
    std::vector<bool> seen(m_state->families.size());
    qint64 count = 0;
    for (const auto& scan : m_state->scans) {
        for (const RowFact& fact : scan->facts) {
            if (!fact.rejected && fact.family != KeyTable::kNone && !seen[fact.family]) {
                seen[fact.family] = true;
                ++count;
            }
        }
    }
    return count;
}

qint64 ImportPlan::persons() const
{
    return m_state->personFile < 0
               ? 0
               : m_state->summaries[static_cast<size_t>(m_state->personFile)].goodRows;
}

core::Result<ImportPlan> planImport(const std::vector<ImportFile>& files,
                                    const ImportOptions& options, const ImportRegister& records,
                                    const core::Progress& progress)
{
    auto state = std::make_unique<ImportState>();
    state->options = options;
    RANGKUL_TRY(setFiles(*state, files));
    RANGKUL_LET(places, records.places());
    state->regions = std::make_unique<RegionResolver>(std::move(places));
    if (!state->regions->hasVillages()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("import.no_regions")};
    }
    if (options.repairOf.isNull()) {
        startHash(*state);
    }
    for (size_t file = 0; file < state->scans.size(); ++file) {
        RANGKUL_TRY(scanFile(*state, static_cast<int>(file), progress));
    }
    resolveRegions(*state);
    checkFiles(*state);
    checkFamilies(*state);
    RANGKUL_LET(isEmpty, records.isEmpty());
    if (!isEmpty && !state->askRegionSystem) {
        RANGKUL_TRY(compareWithRegister(*state, records, progress));
    }
    state->problems.sort();
    summarise(*state);
    if (isEmpty) {
        countNew(*state);
    }
    return ImportPlan(std::move(state));
}

} // namespace rangkul::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_state.h"
#include "read_ahead.h"

namespace rangkul::exchange {

namespace {

constexpr size_t kScannedRows = 2048;

/// Offers the swap: the officer accepted that latitude and longitude change places.
void swapPoint(RowReading& row)
{
    const auto swapped =
        std::find_if(row.problems.begin(), row.problems.end(),
                     [](const RowProblem& p) { return p.rule->id == rule::kPointSwapped; });
    if (swapped == row.problems.end()) {
        return;
    }
    std::swap(row.latitude, row.longitude);
    row.problems.erase(swapped);
    row.isRejected = std::any_of(row.problems.begin(), row.problems.end(),
                                 [](const auto& p) { return p.rule->level == Level::Error; });
}

RowFact factOf(ImportState& state, FileScan& scan, const RowReading& row, const TableRow& cells)
{
    RowFact fact;
    fact.row = static_cast<std::uint32_t>(row.number);
    fact.nik = row.nik.number;
    fact.kk = row.kk.number;
    fact.family = row.key.empty() ? KeyTable::kNone : state.families.add(row.key);
    fact.person = row.personId.empty() ? KeyTable::kNone : scan.persons.add(row.personId);
    fact.place = row.place;
    fact.birth = static_cast<std::int32_t>(row.birth);
    fact.memberCount = static_cast<std::int16_t>(std::clamp<qint64>(row.memberCount, -1, 999));
    fact.relation = static_cast<std::uint8_t>(row.relation);
    fact.sex = static_cast<std::uint8_t>(row.sex);
    fact.rejected = row.isRejected;
    const int nik = scan.reader.known().nik;
    if (nik >= 0) {
        const int column = scan.reader.columns()[static_cast<size_t>(nik)].column;
        fact.nikNumber = cells.at(static_cast<size_t>(column)).kind == CellKind::Number;
    }
    return fact;
}

} // namespace

core::Error cancelledImport()
{
    return {core::ErrorCode::Cancelled, QStringLiteral("import.cancelled")};
}

core::Status scanFile(ImportState& state, int file, const core::Progress& progress,
                      const std::function<void(const RowReading&)>& each)
{
    FileScan& scan = *state.scans[static_cast<size_t>(file)];
    RANGKUL_LET(source, openTable(scan.file.table, scan.file.sheet));
    ReadAhead ahead(std::move(source), kScannedRows);
    RowReading row;
    for (;;) {
        if (progress.isCancelled()) {
            return cancelledImport();
        }
        RANGKUL_LET(batch, ahead.next());
        if (!batch) {
            break;
        }
        for (size_t i = 0; i < batch->size(); ++i) {
            const TableRow cells = batch->row(i);
            if (!scan.reader.read(cells, row)) {
                scan.skipped += cells.number >= scan.file.layout.firstData ? 1 : 0;
                continue;
            }
            if (state.options.swapPoints) {
                swapPoint(row);
            }
            for (const RowProblem& problem : row.problems) {
                state.problems.add(file, row.number, problem.column, *problem.rule, problem.value,
                                   problem.hint);
            }
            if (row.latitude) {
                scan.points.emplace_back(scan.facts.size(),
                                         registry::GeoPoint{*row.longitude, *row.latitude});
            }
            scan.facts.push_back(factOf(state, scan, row, cells));
            if (each) {
                each(row);
            }
        }
        progress.report(QStringLiteral("import.checking"), ahead.position(), ahead.total());
    }
    state.familyStates.resize(state.families.size());
    return core::Done{};
}

void resolveRegions(ImportState& state)
{
    RegionEvidence evidence;
    for (const auto& scan : state.scans) {
        std::vector<qint64> rows(scan->reader.places().size());
        for (const RowFact& fact : scan->facts) {
            if (fact.place != KeyTable::kNone) {
                ++rows[fact.place];
            }
        }
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            evidence += state.regions->evidenceOf(scan->reader.places().key(i), rows[i]);
        }
    }
    state.regionSystem = state.options.regionSystem;
    if (!state.regionSystem) {
        state.regionSystem = evidence.decide();
        const auto told = state.scans.front()->file.profile.regionSystem;
        if (!state.regionSystem && told && evidence.namesKemendagri + evidence.namesBps == 0) {
            state.regionSystem = told; // nothing speaks against what the header says
        }
    }
    state.askRegionSystem = !state.regionSystem;
    const core::CodeSystem system = state.regionSystem.value_or(core::CodeSystem::Kemendagri);
    for (const auto& scan : state.scans) {
        for (std::uint32_t i = 0; i < scan->reader.places().size(); ++i) {
            scan->places.push_back(
                state.askRegionSystem
                    ? PlaceAnswer()
                    : state.regions->answer(scan->reader.places().key(i), system));
        }
    }
}

} // namespace rangkul::exchange

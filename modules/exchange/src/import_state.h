// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "key_table.h"
#include "rangkul/exchange/import_plan.h"
#include "region_resolver.h"
#include "row_reader.h"

#include <bitset>
#include <functional>
#include <future>

namespace rangkul::exchange {

/// What is kept of a row between the passes.
struct RowFact
{
    quint64 nik = 0;
    quint64 kk = 0;
    std::uint32_t row = 0;
    std::uint32_t family = KeyTable::kNone;
    std::uint32_t person = KeyTable::kNone; ///< id of the person in the list
    std::uint32_t place = KeyTable::kNone;
    std::int32_t birth = 0; ///< Julian day number
    std::int16_t memberCount = -1;
    std::uint8_t relation = 0;
    std::uint8_t sex = 0;
    bool rejected = false;
    bool doubled = false;   ///< a second row of the same list id: counted by no other rule
    bool nikNumber = false; ///< the NIK cell was a number cell
};

constexpr size_t kMostSlots = 160;
using SlotMask = std::bitset<kMostSlots>;

/// A row that updates a record of the register.
struct MatchedRow
{
    core::RecordId id;             ///< null: a new record
    SlotMask mask;                 ///< what is written of the row
    bool changesHousehold = false; ///< a person comes from another household
};

struct FileScan
{
    explicit FileScan(const ImportFile& importFile, QDate cutOff)
        : file(importFile)
        , reader(importFile, cutOff)
    {
    }
    ImportFile file;
    RowReader reader;
    std::vector<RowFact> facts;
    KeyTable persons;
    std::vector<PlaceAnswer> places; ///< one per combination of the reader
    std::vector<std::pair<size_t, registry::GeoPoint>> points; ///< index into facts
    std::vector<MatchedRow> matched; ///< one per fact; empty when the register was empty
    qint64 skipped = 0;
    qint64 bytes = 0; ///< size of the file when it was planned
    qint64 changedMs = 0;
};

struct FamilyState
{
    core::RecordId household;
    core::RecordId dwelling;
    core::RecordId leftDwelling;                  ///< when the family moved
    std::uint32_t householdRow = KeyTable::kNone; ///< index into the household file's facts
    std::uint32_t memberRows = 0;
    bool householdKnown = false; ///< in the register before
    bool dwellingKnown = false;
    bool written = false; ///< during the run
};

struct ImportState
{
    ImportOptions options;
    std::vector<std::unique_ptr<FileScan>> scans;
    int householdFile = -1; ///< index into scans
    int personFile = -1;
    KeyTable families;
    std::vector<FamilyState> familyStates;
    std::unique_ptr<RegionResolver> regions;
    std::optional<core::CodeSystem> regionSystem;
    bool askRegionSystem = false;
    ProblemList problems;
    EditionDiff diff;
    std::vector<FileSummary> summaries;
    std::future<QByteArray> sha256;
    QByteArray sha256Known;
    int datasetKind = 0;

    QDate cutOff() const { return options.cutOff.isValid() ? options.cutOff : options.today; }
    /// Village of a row, -1 when unknown.
    int placeOf(const FileScan& scan, std::uint32_t combination) const
    {
        return combination == KeyTable::kNone ? -1 : scan.places[combination].place;
    }
};

/// First pass: reads, checks each row by itself and keeps its facts; `each` sees the row of a fact
/// once it is kept.
core::Status scanFile(ImportState& state, int file, const core::Progress& progress,
                      const std::function<void(const RowReading&)>& each = {});
/// Decides the code system and where each combination of codes and names lies.
void resolveRegions(ImportState& state);
/// Rules among the rows of one file: damaged columns, doubles.
void checkFiles(ImportState& state);
/// Rules among the rows of one family.
void checkFamilies(ImportState& state);
/// Ties families to households of the register by list id, family card or most of their members;
/// returns those households.
core::Result<QSet<core::RecordId>> matchFamilies(ImportState& state, const ImportRegister& records,
                                                 const core::Progress& progress);
/// Ties rows to records of the register and finds out what would change.
core::Status compareWithRegister(ImportState& state, const ImportRegister& records,
                                 const core::Progress& progress);

core::Error cancelledImport();

} // namespace rangkul::exchange

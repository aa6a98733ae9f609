// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/progress.h"
#include "rangkul/core/result.h"
#include "rangkul/demo/population.h"

#include <functional>
#include <future>
#include <vector>

namespace rangkul::demo {

enum class DemoFileRole : std::uint8_t {
    Boundaries,    ///< GeoJSON, degrees
    BoundariesUtm, ///< Shapefile in a zip, EPSG:32749
    Streets,
    P3keFamilies, ///< header on row 4
    P3keMembers,
    P3keFamiliesLate, ///< second edition, columns from B, data from row 13; some families
    P3keMembersLate,
    DtsenFamilies, ///< CSV with BOM and `;`, zero-padded codes, BPS region codes
    DtsenMembers,
    DtsenNextFamilies, ///< a quarter later, without faults (up to 50,000 families)
    DtsenNextMembers,
    Bpjs,
    PkhList,
    SembakoList,
    RtlhList,
    Truth, ///< which faults were put where
};

struct DemoFile
{
    DemoFileRole role;
    QString name;    ///< inside the folder
    qint64 rows = 0; ///< of data
};

struct DemoSummary
{
    QString folder;
    std::vector<DemoFile> files; ///< of a role with several parts: in order
    int households = 0;
    int dwellings = 0;
    int persons = 0;
    int faults = 0;

    /// Path of the first file of that role; empty when there is none.
    QString path(DemoFileRole role) const;
};

/// Makes Kota Contoh and writes the files an officer would get of it into `folder` (made when
/// missing; files of the same names are written over), with faults planted and listed in
/// truth.json. Equal arguments give equal bytes. Above a million persons the P3KE workbooks come in
/// three parts, one for each kecamatan.
/// Errors of makePopulation() and of the writers; InvalidInput "sheet.too_many_rows" when a list is
/// longer than a sheet (from about 400,000 households).
core::Result<DemoSummary> writeDemo(const QString& folder, int households, std::uint64_t seed,
                                    const core::Progress& progress);
/// Who makes use of the files while others are still written.
struct DemoFileUse
{
    /// Told of each file once it is whole, from the threads that write, one at a time.
    std::function<void(const DemoFile& file)> done = {};
    /// The whole P3KE workbooks and the second DTSEN edition are not begun before this is ready,
    /// and then written one after the other; they leave the processor to whoever uses the rest.
    std::shared_future<void> rest = {};
};

/// The same of people already made. First come the files a register is made of: boundaries, DTSEN,
/// recipients.
core::Result<DemoSummary> writeDemoFiles(const QString& folder, const Population& people,
                                         std::uint64_t seed, const core::Progress& progress,
                                         const DemoFileUse& use = {});

/// For measuring: the DTSEN layout, 39 columns in each file, no faults, comma, no BOM.
core::Status writePlainCsv(const QString& familyPath, const QString& memberPath,
                           const Population& people, const core::Progress& progress);
/// The kelurahan as GeoJSON, as writeDemo() writes them.
core::Status writeBoundaries(const QString& path, const CityPlan& city);

} // namespace rangkul::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "rangkul/core/finding.h"
#include "rangkul/core/progress.h"
#include "rangkul/core/result.h"
#include "rangkul/exchange/boundary_codes.h"
#include "rangkul/registry/geometry.h"

#include <vector>

namespace rangkul::exchange {

/// One region as read, or made by joining the regions below it.
struct BoundaryRegion
{
    QString code;    ///< Kemendagri, dotted; empty when the file gives only BPS codes
    QString bpsCode; ///< plain digits; empty when unknown
    QString name;    ///< as written, blanks simplified; empty when missing
    core::RegionLevel level = core::RegionLevel::Village;
    core::RegionKind kind = core::RegionKind::Village;
    QString parentCode; ///< in the system of `code`, or of `bpsCode` when `code` is empty
    registry::MultiPolygon area;
    bool derived = false; ///< made by union
    qint64 feature = 0;   ///< place in the file, 1 = first; 0 when derived
};

/// Something the officer should know. `key` is a stable word: boundary.repaired,
/// boundary.not_repairable, boundary.geometry_missing, boundary.code_missing, boundary.code_form,
/// boundary.code_double, boundary.parts_joined, boundary.name_missing, boundary.name_double,
/// boundary.crs_assumed, boundary.axes_swapped, boundary.outside_country, boundary.overlaps,
/// boundary.gaps (both: hectares in value), boundary.parents_derived, boundary.code_system_asked.
/// Level Error: the feature was left out.
struct BoundaryFinding
{
    QString key;
    core::FindingLevel level = core::FindingLevel::Warning;
    qint64 feature = 0; ///< 0 = the whole file
    QString region;     ///< name or code, as far as known
    QString value;
};

/// What the officer decided; empty = find out.
struct BoundaryOptions
{
    QString layer = {};
    QString codeColumn = {};
    QString bpsColumn = {};
    QString nameColumn = {};
    std::optional<core::CodeSystem> codeSystem = {}; ///< of codeColumn
    std::vector<KnownRegion> known = {};
    bool deriveParents = true; ///< kecamatan and city polygons where the file has none
};

/// A boundary file, understood. When `codeSystem` is missing the codes could be of either system:
/// `regions` is empty, ask and read again with BoundaryOptions::codeSystem.
struct BoundaryFile
{
    QStringList layers; ///< those with polygons
    QString layer;
    QString crs; ///< as the file names it, "EPSG:4326" when assumed
    QStringList columns;
    QString codeColumn; ///< several joined with '+' when the code stands in parts
    QString bpsColumn;
    QString nameColumn;
    std::optional<core::CodeSystem> codeSystem;
    QStringList codeSamples;             ///< "3576021001 Kranggan": to show when asking
    std::vector<BoundaryRegion> regions; ///< in file order, then the derived ones
    std::vector<BoundaryFinding> findings;
};

/// Reads GeoJSON, Shapefile (also in a zip), GeoPackage or KML/KMZ into longitude and latitude on
/// WGS 84. Invalid polygons are repaired and reported.
/// NotFound boundary.file_missing; InvalidInput boundary.not_vector, boundary.no_polygons,
/// boundary.no_code_column, boundary.column_missing, boundary.crs_missing; Cancelled.
/// Blocking; any thread, one call at a time per file.
core::Result<BoundaryFile> readBoundaries(const QString& path, const BoundaryOptions& options,
                                          const core::Progress& progress);

} // namespace rangkul::exchange

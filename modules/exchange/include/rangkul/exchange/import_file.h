// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/header_finder.h"

namespace rangkul::exchange {

/// One sheet that is to be imported, and how it is read. The wizard shows it and lets the officer
/// change profile, layout and columns before anything is read in earnest.
struct ImportFile
{
    TableFile table;
    size_t sheet = 0;
    ImportProfile profile;
    SheetLayoutReading layout;
    core::DecimalSign decimal = core::DecimalSign::Unknown; ///< of cells that are text
    bool monthFirst = false; ///< dates read 12/31/1990, as the whole column shows

    bool isComplete() const { return layout.missing.empty(); }
};

/// Finds out what a file holds: the visible sheet and the profile that fit best, with a second
/// sheet when one has the families and another the members. Errors of inspectTable(), and
/// InvalidInput "sheet.no_known_columns" (nothing of a list of families, persons or recipients;
/// args: file, some words seen), "sheet.no_rows" (headers, but no data). A single sheet may come
/// back incomplete: see requireComplete().
core::Result<std::vector<ImportFile>>
proposeImportFiles(const QString& path, const std::vector<ImportProfile>& profiles);
/// Lays out one sheet by a profile that the officer chose.
core::Result<ImportFile> layOutImportFile(const TableFile& table, size_t sheet,
                                          const ImportProfile& profile);
/// InvalidInput "sheet.columns_missing" (args: file, profile name, fields) unless complete.
core::Status requireComplete(const ImportFile& file);

/// The profile with the columns as the officer mapped them, to be saved by source and year.
ImportProfile correctedProfile(const ImportFile& file, int year);

} // namespace rangkul::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include "rangkul/core/progress.h"
#include "rangkul/registry/repositories.h"

#include <functional>
#include <vector>

namespace rangkul::exchange {
struct SheetNote;
}

namespace rangkul::services {

enum class ListMasking {
    Masked, ///< NIK as 357101******0001, KK as 3571011403******, phone numbers likewise
    Full,   ///< needs a purpose, which the caller has logged
};

enum class ListColumnKind {
    Text, ///< identity numbers, codes and RT/RW too: never a number
    Integer,
    Real,
    Date,
};

/// One column of an exported list of households.
struct ListColumn
{
    QString key;   ///< "head", "kelurahan", "dwelling.floor", "household.kk_number"
    QString title; ///< in the user's language
    ListColumnKind kind = ListColumnKind::Text;
    std::function<registry::Value(const registry::HouseholdProfile&)>
        value; ///< codes as their label
};

/// Names of regions by their codes, for the kecamatan a household lies in.
using RegionNames = QHash<QString, QString>;
RegionNames regionNames(const std::vector<registry::Record>& regions);

/// The columns of these keys. InvalidInput ("list.unknown_column", key).
core::Result<std::vector<ListColumn>> listColumns(const QStringList& keys, ListMasking masking,
                                                  const RegionNames& regions = {});
QStringList usualListKeys();

/// What stands on the second sheet and in the caption of an exported list.
struct ListNotes
{
    QString registerName;
    QString filter;  ///< in words
    QString purpose; ///< empty for a masked list
    QString officer;
    qint64 atMs = 0;
};

/// The lines of that second sheet.
std::vector<exchange::SheetNote> noteLines(const ListNotes& notes, ListMasking masking);

/// Reads each household and writes the file its ending asks for: .csv, .xlsx, .geojson, .gpkg, .zip
/// (Shapefile). The file appears whole or not at all. Steps reported: "list.writing". InvalidInput
/// ("list.ending", path); Cancelled.
core::Status writeHouseholdList(const QString& path, const std::vector<core::RecordId>& households,
                                const std::vector<ListColumn>& columns,
                                const registry::RecordRepository& records, ListMasking masking,
                                const ListNotes& notes, const core::Progress& progress);

} // namespace rangkul::services

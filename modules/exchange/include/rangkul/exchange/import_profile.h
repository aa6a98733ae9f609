// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "rangkul/core/indonesian_number.h"
#include "rangkul/core/region_code.h"
#include "rangkul/core/result.h"
#include "rangkul/registry/variable.h"

#include <optional>
#include <vector>

namespace rangkul::exchange {

/// What one row of a file tells about.
enum class RowKind : std::uint8_t { Households, Persons, Recipients };

/// What a column is for. Everything that is not a variable of the register serves to find the
/// place, to check the row or to tie a recipient.
enum class FieldRole : std::uint8_t {
    Ignore,
    Cell,          ///< a variable of the register
    PlaceCode,     ///< whole region code of the village
    PlaceCodePart, ///< code or part of a code of one level
    PlaceName,     ///< name of the region of one level
    Age,
    AgeBand, ///< yes when the age lies in a band
    Period,  ///< edition of the list ("2026-1")
    Latitude,
    Longitude,
    Point, ///< both in one cell
    RtRw,  ///< both in one cell ("005/012")
    RowNumber,
    Segment, ///< of a BPJS list: PBI, PBPU, ...
    Month,
    Program, ///< name of the program
    Card,    ///< number of a participant
};

/// What a column means. Written as "dwelling.roof", "head.nik" (the head's, in a household row),
/// "place.code", "place.code.village", "place.name.district", "row.age", "row.age_band:7-12",
/// "row.period", "row.latitude", "row.longitude", "row.point", "row.rt_rw", "row.number",
/// "row.ignore", "list.segment", "list.month", "list.program", "list.card".
struct Field
{
    FieldRole role = FieldRole::Ignore;
    const registry::Variable* variable = nullptr; ///< Cell
    bool ofHead = false;                          ///< Cell of the head of the row's household
    core::RegionLevel level = core::RegionLevel::Village; ///< PlaceCodePart, PlaceName
    std::int16_t fromAge = 0;                             ///< AgeBand
    std::int16_t toAge = 0;

    static std::optional<Field> parse(QStringView text);
    QString toString() const;
    bool isCell(registry::Entity entity, QLatin1StringView column) const;
    bool operator==(const Field&) const = default;
};

/// What a column is recognised by when its header says nothing.
enum class Content : std::uint8_t { None, Nik, Kk, Name, Birth, Decile, RegionCode };

struct ColumnRule
{
    Field field;
    QStringList headers; ///< as files write them, the official one first
    Content content = Content::None;
    int position = -1;     ///< 0-based column, for files without a header
    bool fillDown = false; ///< written once above the rows it holds for
};

/// How the files of one source are read. Built in as data, corrected by the officer, kept as JSON.
struct ImportProfile
{
    QString id;   ///< "p3ke_keluarga_v2"; stable
    QString name; ///< for people
    RowKind rows = RowKind::Households;
    int datasetKind = 0;                          ///< code of list dataset_kind
    QString codeSource;                           ///< of registry::canonicalCode()
    std::optional<core::CodeSystem> regionSystem; ///< not set: decided by the whole column
    core::DecimalSign decimal = core::DecimalSign::Unknown;
    Field key;                   ///< what joins the files of one package and its editions
    std::vector<Field> required; ///< without these it is not this kind of file
    std::vector<ColumnRule> columns;
    QString baseId; ///< the built-in profile a corrected one came from
    int year = 0;   ///< of a corrected one

    const ColumnRule* ruleOf(const Field& field) const;
};

/// The profiles that come with the program.
const std::vector<ImportProfile>& builtInProfiles();
/// nullptr when there is none of that id.
const ImportProfile* findProfile(const std::vector<ImportProfile>& profiles, QStringView id);

/// InvalidInput "profile.form" (no JSON of this kind), "profile.target" (unknown target),
/// "profile.base" (extends a profile that is not in `known`).
core::Result<ImportProfile> profileFromJson(const QByteArray& json,
                                            const std::vector<ImportProfile>& known);
QByteArray profileToJson(const ImportProfile& profile);

/// Keeps a corrected profile as "<base>_<year>.json" in a folder (made when missing).
core::Status saveProfile(const QString& folder, const ImportProfile& profile);
/// Saved profiles, newest year first, before the built-in ones. Files that are no profile are left
/// out; a missing folder holds none.
std::vector<ImportProfile> profilesWith(const QString& folder);

} // namespace rangkul::exchange

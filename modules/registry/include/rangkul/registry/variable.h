// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include "rangkul/core/result.h"
#include "rangkul/registry/entity.h"
#include "rangkul/registry/value.h"

#include <span>

namespace rangkul::registry {

enum class ValueType : std::uint8_t {
    Integer,
    Real,
    Text,
    Date,
    Code,      ///< integer of the code list `codeList`
    CodeSet,   ///< bit mask; bit values are the codes of `codeList`
    Reference, ///< RecordId of a row of `target`
    Point,     ///< GeoPoint
    Area,      ///< WKB MultiPolygon
};

/// How a value is guarded at rest and on screen (UU 27/2022).
enum class Protection : std::uint8_t {
    Open,     ///< a plain column, readable by GIS tools
    Identity, ///< sealed at rest: names, numbers, addresses, notes
    Specific, ///< a plain column, but hidden on screen without the right: health, disability,
              ///< income
};

/// Cells of one row that only make sense together and therefore merge as one (sync.md 3.1).
enum class CellGroup : std::uint8_t {
    None,
    Address,
    Position,
    Presence,
    Eligibility,
    Membership,
    Occupancy,
    Ending,
    Decision,
};

/// Where the variable stands in the forms and the profile.
enum class Section : std::uint8_t {
    Identity,
    Place,
    Building,
    Facilities,
    Economy,
    Assets,
    Food,
    Verification,
    Demography,
    Education,
    Work,
    Business,
    Health,
    Protection,
    Lists, ///< what the received lists say (flags of older programs)
    Admin,
};

/// One column of the register: the single place that knows its number, name, type and guard. Labels
/// are in module words.
struct Variable
{
    Entity entity;
    ColumnId id;        ///< written into change files; never changed or reused
    const char* column; ///< SQL column and command-line name, snake_case, unique within the entity
    ValueType type;
    Section section;
    const char* codeList = nullptr; ///< for Code and CodeSet
    Protection protection = Protection::Open;
    CellGroup group = CellGroup::None;
    Entity target = Entity::Household; ///< for Reference
    std::int16_t fromAge = -1;         ///< persons younger than this are not asked (-1: everybody)
    std::int16_t toAge = -1;           ///< persons older than this are not asked (-1: everybody)
};

/// All variables of one entity, in form order.
std::span<const Variable> variables(Entity entity);
/// nullptr when there is none.
const Variable* findVariable(Entity entity, ColumnId id);
const Variable* findVariable(Entity entity, QStringView column);
/// Must exist: for columns the program itself names.
const Variable& variable(Entity entity, QLatin1StringView column);

/// SQL table and JSON name: "dwelling".
QLatin1StringView tableName(Entity entity);
const Entity* findEntity(QStringView tableName);

/// Checks the type, code list, ranges and form of a value before it may be stored. InvalidInput
/// names the column
/// ("value.type", "value.code", "value.range", "value.nik" ...). Text is returned NFC-normalised
/// and trimmed.
core::Result<Value> checkedValue(const Variable& variable, const Value& value);
/// Reads what a person or script typed ("41", "6,5", "14-7-2025", "Keramik", "001") into a checked
/// value; empty = missing.
core::Result<Value> parsedValue(const Variable& variable, QStringView text);

} // namespace rangkul::registry

// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_columns.h"

#include "row_reader.h"

namespace rangkul::exchange {

namespace {

using registry::Entity;
using registry::ValueType;
using registry::Variable;

ColumnReader::Kind kindOf(const Field& field)
{
    using Kind = ColumnReader::Kind;
    if (field.role != FieldRole::Cell) {
        return Kind::Role;
    }
    const Variable& variable = *field.variable;
    switch (variable.type) {
    case ValueType::Code:
    case ValueType::CodeSet:
        return Kind::Code;
    case ValueType::Integer:
        return Kind::Integer;
    case ValueType::Real:
        return Kind::Real;
    case ValueType::Date:
        return Kind::Day;
    default:
        break;
    }
    if (isOneOf(variable, {"nik"})) {
        return Kind::Nik;
    }
    if (isOneOf(variable, {"kk_number"})) {
        return Kind::Kk;
    }
    const bool digits =
        isOneOf(variable, {"rt", "rw", "phone", "bpjs_number", "kks_number", "pln_customer"});
    return digits ? Kind::Digits : Kind::FreeText;
}

} // namespace

RowReader::RowReader(const ImportFile& file, QDate cutOff)
    : m_rowKind(file.profile.rows)
    , m_cutOff(cutOff.toJulianDay())
    , m_decimal(file.decimal)
    , m_monthFirst(file.monthFirst)
    , m_checkWidth(file.table.format == TableFormat::Csv && file.layout.headerFrom > 0)
    , m_firstData(file.layout.firstData)
    , m_width(file.layout.columns.size())
    , m_noData(file.layout)
{
    m_placeColumns.fill(-1);
    for (size_t c = 0; c < file.layout.columns.size(); ++c) {
        const MappedColumn& column = file.layout.columns[c];
        if (column.by != MappedBy::Nothing && column.field.role != FieldRole::Ignore) {
            addColumn(column, static_cast<int>(c), file.profile);
        }
    }
    const int key = [&] {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].field == file.profile.key) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }();
    m_known.key = key;
    m_filledDown.resize(m_columns.size());
    // A header narrower than its rows is no fault: the width is that of the header's last cell.
    while (m_width > 0 && file.layout.columns[m_width - 1].header.isEmpty() &&
           file.layout.columns[m_width - 1].by == MappedBy::Nothing) {
        --m_width;
    }
}

void RowReader::addColumn(const MappedColumn& column, int index, const ImportProfile& profile)
{
    ColumnReader reader;
    reader.column = index;
    reader.field = column.field;
    reader.kind = kindOf(column.field);
    const ColumnRule* rule = profile.ruleOf(column.field);
    reader.fillDown = rule && rule->fillDown;
    if (reader.kind == ColumnReader::Kind::Code) {
        const QString list = QString::fromLatin1(column.field.variable->codeList);
        reader.translate = registry::SourceTranslator(profile.codeSource, list);
        if (!reader.translate.isKnown()) {
            reader.translate = registry::SourceTranslator(u"plain", list);
        }
    } else if (column.field.role == FieldRole::AgeBand) {
        reader.translate = registry::SourceTranslator(u"plain", u"yes_no");
    }
    noteKnown(column.field, static_cast<int>(m_columns.size()));
    const auto level = static_cast<size_t>(column.field.level);
    switch (column.field.role) {
    case FieldRole::PlaceCode:
        m_placeColumns[0] = index;
        break;
    case FieldRole::PlaceCodePart:
        m_placeColumns[level] = index;
        break;
    case FieldRole::PlaceName:
        m_placeColumns[4 + level] = index;
        break;
    default:
        break;
    }
    m_columns.push_back(std::move(reader));
}

void RowReader::noteKnown(const Field& field, int reader)
{
    switch (field.role) {
    case FieldRole::Age:
        m_known.age = reader;
        return;
    case FieldRole::AgeBand:
        m_known.ageBands.push_back(reader);
        return;
    case FieldRole::Latitude:
        m_known.latitude = reader;
        return;
    case FieldRole::Longitude:
        m_known.longitude = reader;
        return;
    case FieldRole::Point:
        m_known.point = reader;
        return;
    case FieldRole::PlaceCode:
        m_known.placeCode = reader;
        return;
    case FieldRole::PlaceCodePart:
        if (field.level == core::RegionLevel::Village && m_known.placeCode < 0) {
            m_known.placeCode = reader;
        }
        return;
    case FieldRole::PlaceName:
        if (field.level == core::RegionLevel::Village) {
            m_known.villageName = reader;
        }
        return;
    case FieldRole::Cell:
        break;
    default:
        return;
    }
    struct Known
    {
        Entity entity;
        const char* column;
        int KnownColumns::*place;
    };
    static constexpr Known kKnown[] = {
        {Entity::Person, "p3ke_id", &KnownColumns::personId},
        {Entity::Person, "name", &KnownColumns::name},
        {Entity::Person, "nik", &KnownColumns::nik},
        {Entity::Household, "kk_number", &KnownColumns::kk},
        {Entity::Person, "sex", &KnownColumns::sex},
        {Entity::Person, "relation", &KnownColumns::relation},
        {Entity::Person, "birth_date", &KnownColumns::birth},
        {Entity::Household, "member_count", &KnownColumns::memberCount},
        {Entity::Dwelling, "lighting", &KnownColumns::lighting},
        {Entity::Dwelling, "floor_area", &KnownColumns::floorArea},
        {Entity::Person, "education", &KnownColumns::education},
        {Entity::Person, "school_level", &KnownColumns::schoolLevel},
        {Entity::Person, "diploma", &KnownColumns::diploma},
    };
    for (const Known& known : kKnown) {
        if (field.isCell(known.entity, QLatin1StringView(known.column))) {
            m_known.*known.place = reader;
        }
    }
    if (field.variable->entity == Entity::Dwelling &&
        isOneOf(*field.variable, {"power_1", "power_2", "power_3"})) {
        m_known.power.push_back(reader);
    }
    if (field.variable->entity == Entity::Ranking && field.variable->type == ValueType::Integer) {
        m_known.deciles.push_back(reader);
    }
}

} // namespace rangkul::exchange

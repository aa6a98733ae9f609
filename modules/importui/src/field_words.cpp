// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_words.h"

#include <QCoreApplication>

#include "rangkul/words/register_words.h"

#include <array>

namespace rangkul::importui {

namespace {

using core::RegionLevel;
using exchange::Field;
using exchange::FieldRole;
using registry::Entity;
using registry::ValueType;
using registry::Variable;

constexpr double kSureFrom = 0.8;
constexpr double kLikelyFrom = 0.5;
constexpr std::array<RegionLevel, 4> kLevels{RegionLevel::Village, RegionLevel::District,
                                             RegionLevel::Regency, RegionLevel::Province};

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportField)

public:
    static QString level(RegionLevel level)
    {
        switch (level) {
        case RegionLevel::Province:
            return tr("Province");
        case RegionLevel::Regency:
            return tr("City or regency");
        case RegionLevel::District:
            return tr("Kecamatan");
        case RegionLevel::Village:
            return tr("Kelurahan");
        }
        Q_UNREACHABLE();
    }

    static QString owner(const Field& field)
    {
        if (field.ofHead) {
            return tr("Head of family");
        }
        switch (field.variable->entity) {
        case Entity::Dwelling:
            return tr("House");
        case Entity::Household:
            return tr("Family");
        case Entity::Person:
            return tr("Person");
        case Entity::Ranking:
            return tr("Ranking");
        case Entity::Benefit:
            return tr("Benefit");
        default:
            return words::label(field.variable->entity);
        }
    }

    static QString role(const Field& field)
    {
        switch (field.role) {
        case FieldRole::Ignore:
            return tr("not read");
        case FieldRole::Cell:
            return tr("%1: %2").arg(owner(field), words::label(*field.variable));
        case FieldRole::PlaceCode:
            return tr("Kelurahan: whole region code");
        case FieldRole::PlaceCodePart:
            return tr("%1: code").arg(level(field.level));
        case FieldRole::PlaceName:
            return tr("%1: name").arg(level(field.level));
        case FieldRole::Age:
            return tr("Check: age in years");
        case FieldRole::AgeBand:
            return tr("Check: age from %1 to %2").arg(field.fromAge).arg(field.toAge);
        case FieldRole::Period:
            return tr("List: edition");
        case FieldRole::Latitude:
            return tr("House: latitude");
        case FieldRole::Longitude:
            return tr("House: longitude");
        case FieldRole::Point:
            return tr("House: latitude and longitude in one cell");
        case FieldRole::RtRw:
            return tr("House: RT and RW in one cell");
        case FieldRole::RowNumber:
            return tr("List: number of the row");
        case FieldRole::Segment:
            return tr("List: BPJS segment");
        case FieldRole::Month:
            return tr("List: month");
        case FieldRole::Program:
            return tr("List: name of the program");
        case FieldRole::Card:
            return tr("List: number of the participant");
        }
        Q_UNREACHABLE();
    }

    static QString sureness(Sureness sureness)
    {
        switch (sureness) {
        case Sureness::NotRead:
            return tr("not read");
        case Sureness::ByHand:
            return tr("chosen by you");
        case Sureness::Sure:
            return tr("sure");
        case Sureness::Likely:
            return tr("likely");
        case Sureness::Doubtful:
            return tr("please check");
        }
        Q_UNREACHABLE();
    }
};

Field ofRole(FieldRole role, RegionLevel level = RegionLevel::Village)
{
    Field field;
    field.role = role;
    field.level = level;
    return field;
}

/// What a list cannot give: keys, what the program itself writes, and ends of memberships.
bool isGivenByLists(const Variable& variable)
{
    const bool ownType = variable.type == ValueType::Reference ||
                         variable.type == ValueType::Point || variable.type == ValueType::Area;
    const bool ownGroup = variable.group == registry::CellGroup::Ending ||
                          variable.group == registry::CellGroup::Occupancy;
    const QLatin1StringView column(variable.column);
    return !ownType && !ownGroup && column != QLatin1StringView("member_since") &&
           column != QLatin1StringView("nik_status") &&
           column != QLatin1StringView("position_method") && column != QLatin1StringView("as_of");
}

void addCells(std::vector<Field>& fields, Entity entity, bool ofHead)
{
    for (const Variable& variable : registry::variables(entity)) {
        if (isGivenByLists(variable)) {
            Field field;
            field.role = FieldRole::Cell;
            field.variable = &variable;
            field.ofHead = ofHead;
            fields.push_back(field);
        }
    }
}

void addPlaces(std::vector<Field>& fields)
{
    fields.push_back(ofRole(FieldRole::PlaceCode));
    for (const RegionLevel level : kLevels) {
        fields.push_back(ofRole(FieldRole::PlaceName, level));
        fields.push_back(ofRole(FieldRole::PlaceCodePart, level));
    }
    for (const FieldRole role :
         {FieldRole::RtRw, FieldRole::Latitude, FieldRole::Longitude, FieldRole::Point}) {
        fields.push_back(ofRole(role));
    }
}

} // namespace

QString fieldLabel(const Field& field)
{
    return FieldWords::role(field);
}

std::vector<Field> possibleFields(const exchange::ImportProfile& profile)
{
    const bool recipients = profile.rows == exchange::RowKind::Recipients;
    std::vector<Field> fields{ofRole(FieldRole::Ignore)};
    if (profile.rows == exchange::RowKind::Households) {
        addCells(fields, Entity::Household, false);
        addCells(fields, Entity::Person, true);
        addCells(fields, Entity::Ranking, false);
        addCells(fields, Entity::Dwelling, false);
    } else {
        addCells(fields, Entity::Person, false);
        addCells(fields, Entity::Household, false);
        if (recipients) {
            addCells(fields, Entity::Benefit, false);
        } else {
            addCells(fields, Entity::Ranking, false);
        }
        addCells(fields, Entity::Dwelling, false);
    }
    addPlaces(fields);
    for (const FieldRole role : {FieldRole::Age, FieldRole::Period, FieldRole::RowNumber}) {
        fields.push_back(ofRole(role));
    }
    if (recipients) {
        for (const FieldRole role :
             {FieldRole::Segment, FieldRole::Month, FieldRole::Program, FieldRole::Card}) {
            fields.push_back(ofRole(role));
        }
    }
    // Whatever else the profile reads (age bands, columns of older lists) can be chosen as well.
    for (const exchange::ColumnRule& rule : profile.columns) {
        if (std::find(fields.begin(), fields.end(), rule.field) == fields.end()) {
            fields.push_back(rule.field);
        }
    }
    return fields;
}

Sureness surenessOf(const exchange::MappedColumn& column)
{
    if (column.by == exchange::MappedBy::Nothing ||
        column.field.role == exchange::FieldRole::Ignore) {
        return Sureness::NotRead;
    }
    if (column.by == exchange::MappedBy::Officer) {
        return Sureness::ByHand;
    }
    return column.confidence >= kSureFrom     ? Sureness::Sure
           : column.confidence >= kLikelyFrom ? Sureness::Likely
                                              : Sureness::Doubtful;
}

QString surenessLabel(Sureness sureness)
{
    return FieldWords::sureness(sureness);
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
        letters.prepend(QChar(static_cast<char16_t>(u'A' + rest % 26)));
    }
    return letters;
}

} // namespace rangkul::importui

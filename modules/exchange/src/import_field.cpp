// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/import_profile.h"

#include <array>

namespace rangkul::exchange {

namespace {

using core::RegionLevel;

struct NamedRole
{
    const char* name;
    FieldRole role;
};

constexpr std::array<NamedRole, 14> kRoles{{
    {"place.code", FieldRole::PlaceCode},
    {"row.age", FieldRole::Age},
    {"row.period", FieldRole::Period},
    {"row.latitude", FieldRole::Latitude},
    {"row.longitude", FieldRole::Longitude},
    {"row.point", FieldRole::Point},
    {"row.rt_rw", FieldRole::RtRw},
    {"row.number", FieldRole::RowNumber},
    {"row.ignore", FieldRole::Ignore},
    {"list.segment", FieldRole::Segment},
    {"list.month", FieldRole::Month},
    {"list.program", FieldRole::Program},
    {"list.card", FieldRole::Card},
    {"", FieldRole::Ignore},
}};

struct NamedLevel
{
    const char* name;
    RegionLevel level;
};

constexpr std::array<NamedLevel, 4> kLevels{{
    {"province", RegionLevel::Province},
    {"regency", RegionLevel::Regency},
    {"district", RegionLevel::District},
    {"village", RegionLevel::Village},
}};

std::optional<RegionLevel> levelOf(QStringView name)
{
    for (const NamedLevel& named : kLevels) {
        if (name == QLatin1StringView(named.name)) {
            return named.level;
        }
    }
    return std::nullopt;
}

QString levelName(RegionLevel level)
{
    return QString::fromLatin1(kLevels[static_cast<size_t>(level) - 1].name);
}

std::optional<Field> parsePlace(QStringView rest, FieldRole role)
{
    const auto level = levelOf(rest);
    if (!level) {
        return std::nullopt;
    }
    Field field;
    field.role = role;
    field.level = *level;
    return field;
}

std::optional<Field> parseAgeBand(QStringView rest)
{
    const qsizetype dash = rest.indexOf(u'-');
    bool fromOk = false;
    bool toOk = false;
    Field field;
    field.role = FieldRole::AgeBand;
    field.fromAge = rest.left(std::max<qsizetype>(dash, 0)).toShort(&fromOk);
    field.toAge = rest.mid(dash + 1).toShort(&toOk);
    return dash > 0 && fromOk && toOk ? std::optional(field) : std::nullopt;
}

std::optional<Field> parseCell(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot <= 0) {
        return std::nullopt;
    }
    const QStringView table = text.left(dot);
    Field field;
    field.role = FieldRole::Cell;
    field.ofHead = table == u"head";
    const registry::Entity person = registry::Entity::Person;
    const registry::Entity* entity = field.ofHead ? &person : registry::findEntity(table);
    field.variable = entity ? registry::findVariable(*entity, text.mid(dot + 1)) : nullptr;
    return field.variable ? std::optional(field) : std::nullopt;
}

} // namespace

std::optional<Field> Field::parse(QStringView text)
{
    constexpr QLatin1StringView kCodePart("place.code.");
    constexpr QLatin1StringView kName("place.name.");
    constexpr QLatin1StringView kBand("row.age_band:");
    if (text.startsWith(kCodePart)) {
        return parsePlace(text.mid(kCodePart.size()), FieldRole::PlaceCodePart);
    }
    if (text.startsWith(kName)) {
        return parsePlace(text.mid(kName.size()), FieldRole::PlaceName);
    }
    if (text.startsWith(kBand)) {
        return parseAgeBand(text.mid(kBand.size()));
    }
    for (const NamedRole& named : kRoles) {
        if (!text.isEmpty() && text == QLatin1StringView(named.name)) {
            Field field;
            field.role = named.role;
            return field;
        }
    }
    return parseCell(text);
}

QString Field::toString() const
{
    switch (role) {
    case FieldRole::Cell:
        return (ofHead ? QStringLiteral("head") : QString(registry::tableName(variable->entity))) +
               QLatin1Char('.') + QLatin1String(variable->column);
    case FieldRole::PlaceCodePart:
        return QStringLiteral("place.code.") + levelName(level);
    case FieldRole::PlaceName:
        return QStringLiteral("place.name.") + levelName(level);
    case FieldRole::AgeBand:
        return QStringLiteral("row.age_band:%1-%2").arg(fromAge).arg(toAge);
    case FieldRole::Ignore:
        return QStringLiteral("row.ignore");
    default:
        break;
    }
    for (const NamedRole& named : kRoles) {
        if (named.role == role) {
            return QString::fromLatin1(named.name);
        }
    }
    Q_UNREACHABLE();
}

bool Field::isCell(registry::Entity entity, QLatin1StringView column) const
{
    return role == FieldRole::Cell && variable->entity == entity &&
           column == QLatin1StringView(variable->column);
}

} // namespace rangkul::exchange

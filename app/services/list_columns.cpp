// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "household_list.h"
#include "rangkul/registry/codes.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using registry::Entity;
using registry::HouseholdProfile;
using registry::Record;
using registry::Value;
using registry::Variable;

QString listColumnSay(const char* text)
{
    return QCoreApplication::translate("ListColumn", text);
}

bool isIdentityNumber(const Variable& variable)
{
    static const QStringList columns{QStringLiteral("nik"),        QStringLiteral("kk_number"),
                                     QStringLiteral("phone"),      QStringLiteral("bpjs_number"),
                                     QStringLiteral("kks_number"), QStringLiteral("pln_customer")};
    return columns.contains(QLatin1StringView(variable.column));
}

/// A cell as a list shows it: codes by their label, numbers and dates as such.
Value listed(const Variable& variable, const Value& value, ListMasking masking)
{
    if (variable.type == registry::ValueType::Code ||
        variable.type == registry::ValueType::CodeSet) {
        return registry::isMissing(value) ? Value() : Value(words::display(variable, value));
    }
    if (isIdentityNumber(variable) && masking == ListMasking::Masked &&
        !registry::isMissing(value)) {
        return words::masked(variable, registry::asText(value));
    }
    return value;
}

const Record* head(const HouseholdProfile& profile)
{
    const auto found =
        std::find_if(profile.members.begin(), profile.members.end(), [](const Record& member) {
            return member.integer(QLatin1StringView("relation")) ==
                   registry::codes::relation::kHead;
        });
    return found == profile.members.end() ? nullptr : &*found;
}

Value headValue(const HouseholdProfile& profile, const char* column, ListMasking masking)
{
    const Record* person = head(profile);
    const Variable& variable = registry::variable(Entity::Person, QLatin1StringView(column));
    return person != nullptr ? listed(variable, person->value(variable), masking) : Value();
}

Value decile(const HouseholdProfile& profile, const char* column)
{
    for (const Record& ranking : profile.rankings) {
        const Value& value = ranking.value(QLatin1StringView(column));
        if (!registry::isMissing(value)) {
            return value;
        }
    }
    return {};
}

Value programNames(const HouseholdProfile& profile)
{
    QStringList names;
    for (const Record& program : profile.programs) {
        const QString shortName = program.text(QLatin1StringView("short_name"));
        names += shortName.isEmpty() ? program.text(QLatin1StringView("name")) : shortName;
    }
    names.removeDuplicates();
    return names.isEmpty() ? Value() : Value(names.join(QStringLiteral(", ")));
}

ListColumnKind kindOf(const Variable& variable)
{
    switch (variable.type) {
    case registry::ValueType::Integer:
        return ListColumnKind::Integer;
    case registry::ValueType::Real:
        return ListColumnKind::Real;
    case registry::ValueType::Date:
        return ListColumnKind::Date;
    default:
        return ListColumnKind::Text;
    }
}

ListColumn variableColumn(const QString& key, const Variable& variable, ListMasking masking)
{
    return {key, words::label(variable), kindOf(variable),
            [&variable, masking](const HouseholdProfile& profile) -> Value {
                if (variable.entity == Entity::Dwelling) {
                    return profile.dwelling
                               ? listed(variable, profile.dwelling->value(variable), masking)
                               : Value();
                }
                return listed(variable, profile.household.value(variable), masking);
            }};
}

/// Columns that are no variable of the household or its dwelling.
std::vector<ListColumn> ownColumns(ListMasking masking, const RegionNames& regions)
{
    using Profile = HouseholdProfile;
    return {
        {QStringLiteral("id"), listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "Record")),
         ListColumnKind::Text,
         [](const Profile& p) -> Value {
             return p.household.ref().id.toString();
         }},
        {QStringLiteral("head"),
         listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "Head of household")), ListColumnKind::Text,
         [masking](const Profile& p) {
             return headValue(p, "name", masking);
         }},
        {QStringLiteral("nik"), listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "NIK of the head")),
         ListColumnKind::Text,
         [masking](const Profile& p) {
             return headValue(p, "nik", masking);
         }},
        {QStringLiteral("kelurahan"), listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "Kelurahan")),
         ListColumnKind::Text,
         [](const Profile& p) {
             return p.region ? p.region->value(QLatin1StringView("name")) : Value();
         }},
        {QStringLiteral("kecamatan"), listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "Kecamatan")),
         ListColumnKind::Text,
         [regions](const Profile& p) -> Value {
             const QString code =
                 p.region ? p.region->text(QLatin1StringView("parent_code")) : QString();
             return regions.contains(code) ? Value(regions.value(code)) : Value();
         }},
        {QStringLiteral("point"), listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "Has a point")),
         ListColumnKind::Text,
         [](const Profile& p) -> Value {
             const bool has =
                 p.dwelling && !registry::isMissing(p.dwelling->value(QLatin1StringView("geom")));
             return has ? listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "yes"))
                        : listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "no"));
         }},
        {QStringLiteral("decile_national"),
         listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "National decile")), ListColumnKind::Integer,
         [](const Profile& p) {
             return decile(p, "decile_national");
         }},
        {QStringLiteral("decile_province"),
         listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "Provincial decile")),
         ListColumnKind::Integer,
         [](const Profile& p) {
             return decile(p, "decile_province");
         }},
        {QStringLiteral("decile_city"),
         listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "City decile")), ListColumnKind::Integer,
         [](const Profile& p) {
             return decile(p, "decile_city");
         }},
        {QStringLiteral("members"), listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "Members")),
         ListColumnKind::Integer,
         [](const Profile& p) -> Value {
             return static_cast<qint64>(p.members.size());
         }},
        {QStringLiteral("programs"), listColumnSay(QT_TRANSLATE_NOOP("ListColumn", "Programs")),
         ListColumnKind::Text, programNames},
    };
}

const Variable* findListed(const QString& key)
{
    const qsizetype dot = key.indexOf(u'.');
    const QStringView column = QStringView(key).sliced(dot + 1);
    for (const Entity entity : {Entity::Household, Entity::Dwelling}) {
        const bool named = dot < 0 || QStringView(key).first(dot) == registry::tableName(entity);
        if (const Variable* variable = named ? registry::findVariable(entity, column) : nullptr) {
            return variable;
        }
    }
    return nullptr;
}

} // namespace

QStringList usualListKeys()
{
    return {QStringLiteral("head"),        QStringLiteral("nik"),
            QStringLiteral("kk_number"),   QStringLiteral("address"),
            QStringLiteral("rt"),          QStringLiteral("rw"),
            QStringLiteral("kelurahan"),   QStringLiteral("decile_national"),
            QStringLiteral("members"),     QStringLiteral("presence"),
            QStringLiteral("eligibility"), QStringLiteral("programs")};
}

RegionNames regionNames(const std::vector<registry::Record>& regions)
{
    RegionNames names;
    for (const registry::Record& region : regions) {
        names.insert(region.text(QLatin1StringView("code")),
                     region.text(QLatin1StringView("name")));
    }
    return names;
}

core::Result<std::vector<ListColumn>> listColumns(const QStringList& keys, ListMasking masking,
                                                  const RegionNames& regions)
{
    const std::vector<ListColumn> own = ownColumns(masking, regions);
    std::vector<ListColumn> columns;
    for (const QString& key : keys) {
        const auto found = std::find_if(own.begin(), own.end(),
                                        [&key](const ListColumn& c) { return c.key == key; });
        if (found != own.end()) {
            columns.push_back(*found);
        } else if (const Variable* variable = findListed(key)) {
            columns.push_back(variableColumn(key, *variable, masking));
        } else {
            return core::Error{
                core::ErrorCode::InvalidInput, QStringLiteral("list.unknown_column"), {key}};
        }
    }
    return columns;
}

} // namespace rangkul::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registryui/household_columns.h"

#include <QCollator>
#include <QCoreApplication>

#include "rangkul/registry/code_list.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rangkul::registryui {

using registry::DecileKind;
using registry::Entity;
using registry::HouseholdFrame;
using Kind = HouseholdColumn::Kind;

namespace {

const QString kNone = QStringLiteral("–");
constexpr int kLevelOfKecamatan = 3;
constexpr double kLast = std::numeric_limits<double>::infinity();

const registry::Variable& dwellingVariable(const char* column)
{
    return registry::variable(Entity::Dwelling, QLatin1StringView(column));
}

QString columnWords(const char* text)
{
    return QCoreApplication::translate("HouseholdColumn", text);
}

DecileKind decileKind(Kind kind)
{
    return kind == Kind::DecileNational   ? DecileKind::National
           : kind == Kind::DecileProvince ? DecileKind::Province
                                          : DecileKind::City;
}

QString decileText(qint8 decile)
{
    return decile < 0    ? kNone
           : decile == 0 ? columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "not ranked"))
                         : QString::number(decile);
}

QString codeLabel(const char* list, qint8 code)
{
    if (code == registry::kMissing<qint8>) {
        return kNone;
    }
    const registry::CodeList* codes = registry::findCodeList(QLatin1StringView(list).toString());
    const registry::CodeItem* item = codes ? codes->find(code) : nullptr;
    return item ? item->label : QString::number(code);
}

QString regionName(const HouseholdFrame& frame, quint32 row, Kind kind)
{
    int region = frame.regionIndexes()[row];
    if (kind == Kind::Kecamatan) {
        region = frame.regionAtLevel(row, kLevelOfKecamatan).value_or(-1);
    }
    return region < 0 ? kNone : frame.regions()[static_cast<size_t>(region)].name;
}

QString programNames(const HouseholdFrame& frame, quint32 row)
{
    QStringList names;
    for (int program = 0; program < static_cast<int>(frame.programs().size()); ++program) {
        if (frame.receives(row, program)) {
            const registry::FrameProgram& entry = frame.programs()[static_cast<size_t>(program)];
            names += entry.shortName.isEmpty() ? entry.name : entry.shortName;
        }
    }
    return names.isEmpty() ? kNone : names.join(QStringLiteral(", "));
}

int programCount(const HouseholdFrame& frame, quint32 row)
{
    int count = 0;
    for (const quint64 word : frame.received(row)) {
        count += qPopulationCount(word);
    }
    return count;
}

/// A number to sort by, for every column that is not a text; infinity when missing.
double sortNumber(const HouseholdColumn& column, const HouseholdFrame& frame, quint32 row)
{
    const auto code = [](qint8 value) {
        return value == registry::kMissing<qint8> ? kLast : value;
    };
    switch (column.kind) {
    case Kind::DecileNational:
    case Kind::DecileProvince:
    case Kind::DecileCity: {
        // "Not ranked" is no rank: it stands after 10, before missing.
        const qint8 decile = frame.deciles(decileKind(column.kind))[row];
        return decile < 0 ? kLast : decile == 0 ? 11.0 : decile;
    }
    case Kind::Members:
        return frame.members()[row];
    case Kind::Presence:
        return code(frame.presence()[row]);
    case Kind::Eligibility:
        return code(frame.eligibility()[row]);
    case Kind::Programs:
        return programCount(frame, row);
    case Kind::Point:
        return frame.hasPoint(row) ? 0 : 1;
    case Kind::Kelurahan:
    case Kind::Kecamatan:
    case Kind::Head:
    case Kind::Address:
        return 0;
    case Kind::NeighbourhoodRt:
    case Kind::NeighbourhoodRw:
    case Kind::OfVariable: {
        const registry::FrameColumn* cells = frame.column(*column.variable);
        return cells != nullptr ? cells->number(row).value_or(kLast) : kLast;
    }
    }
    return 0;
}

bool isText(Kind kind)
{
    return kind == Kind::Head || kind == Kind::Address || kind == Kind::Kelurahan ||
           kind == Kind::Kecamatan;
}

template <typename Key, typename Less>
std::vector<quint32> sortedBy(std::vector<quint32> rows, std::vector<std::pair<Key, quint32>> keyed,
                              Less less, Qt::SortOrder order)
{
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
        return order == Qt::AscendingOrder ? less(a.first, b.first) : less(b.first, a.first);
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(),
                   [](const auto& entry) { return entry.second; });
    return rows;
}

} // namespace

QString HouseholdColumn::title() const
{
    switch (kind) {
    case Kind::Head:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "Head of household"));
    case Kind::Address:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "Address"));
    case Kind::NeighbourhoodRt:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "RT"));
    case Kind::NeighbourhoodRw:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "RW"));
    case Kind::Kelurahan:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "Kelurahan"));
    case Kind::Kecamatan:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "Kecamatan"));
    case Kind::DecileNational:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "National decile"));
    case Kind::DecileProvince:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "Provincial decile"));
    case Kind::DecileCity:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "City decile"));
    case Kind::Members:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "Members"));
    case Kind::Presence:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "Presence"));
    case Kind::Eligibility:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "Eligibility"));
    case Kind::Programs:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "Programs"));
    case Kind::Point:
        return columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "Has a point"));
    case Kind::OfVariable:
        return words::label(*variable);
    }
    return {};
}

QString HouseholdColumn::key() const
{
    switch (kind) {
    case Kind::Head:
        return QStringLiteral("head");
    case Kind::Address:
        return QStringLiteral("address");
    case Kind::Kelurahan:
        return QStringLiteral("kelurahan");
    case Kind::Kecamatan:
        return QStringLiteral("kecamatan");
    case Kind::DecileNational:
        return QStringLiteral("decile_national");
    case Kind::DecileProvince:
        return QStringLiteral("decile_province");
    case Kind::DecileCity:
        return QStringLiteral("decile_city");
    case Kind::Members:
        return QStringLiteral("members");
    case Kind::Presence:
        return QStringLiteral("presence");
    case Kind::Eligibility:
        return QStringLiteral("eligibility");
    case Kind::Programs:
        return QStringLiteral("programs");
    case Kind::Point:
        return QStringLiteral("point");
    case Kind::NeighbourhoodRt:
    case Kind::NeighbourhoodRw:
    case Kind::OfVariable:
        return registry::tableName(variable->entity) + u'.' + QLatin1StringView(variable->column);
    }
    return {};
}

bool HouseholdColumn::isNumber() const
{
    switch (kind) {
    case Kind::DecileNational:
    case Kind::DecileProvince:
    case Kind::DecileCity:
    case Kind::Members:
        return true;
    case Kind::OfVariable:
        return variable->type == registry::ValueType::Integer ||
               variable->type == registry::ValueType::Real;
    default:
        return false;
    }
}

QString HouseholdColumn::text(const HouseholdFrame& frame, quint32 row,
                              const NameSource& names) const
{
    switch (kind) {
    case Kind::Head:
        return names.nameOfHead ? names.nameOfHead(frame.ids()[row]) : QString();
    case Kind::Address:
        return names.addressOf ? names.addressOf(frame.ids()[row]) : QString();
    case Kind::Kelurahan:
    case Kind::Kecamatan:
        return regionName(frame, row, kind);
    case Kind::DecileNational:
    case Kind::DecileProvince:
    case Kind::DecileCity:
        return decileText(frame.deciles(decileKind(kind))[row]);
    case Kind::Members:
        return words::number(static_cast<qint64>(frame.members()[row]));
    case Kind::Presence:
        return codeLabel("presence", frame.presence()[row]);
    case Kind::Eligibility:
        return codeLabel("eligibility", frame.eligibility()[row]);
    case Kind::Programs:
        return programNames(frame, row);
    case Kind::Point:
        return frame.hasPoint(row) ? columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "yes"))
                                   : columnWords(QT_TRANSLATE_NOOP("HouseholdColumn", "no"));
    case Kind::NeighbourhoodRt:
    case Kind::NeighbourhoodRw:
    case Kind::OfVariable: {
        const registry::FrameColumn* cells = frame.column(*variable);
        return cells != nullptr ? words::display(*variable, cells->value(row)) : QString();
    }
    }
    return {};
}

std::vector<quint32> HouseholdColumn::sorted(std::vector<quint32> rows, const HouseholdFrame& frame,
                                             const NameSource& names, Qt::SortOrder order) const
{
    if (isText(kind)) {
        std::vector<std::pair<QString, quint32>> keyed;
        keyed.reserve(rows.size());
        for (const quint32 row : rows) {
            keyed.emplace_back(text(frame, row, names).toCaseFolded(), row);
        }
        return sortedBy(std::move(rows), std::move(keyed), std::less<QString>(), order);
    }
    std::vector<std::pair<double, quint32>> keyed;
    keyed.reserve(rows.size());
    for (const quint32 row : rows) {
        const double number = sortNumber(*this, frame, row);
        // Missing stays last whichever way the list runs.
        keyed.emplace_back(std::isinf(number) && order == Qt::DescendingOrder ? -kLast : number,
                           row);
    }
    return sortedBy(std::move(rows), std::move(keyed), std::less<double>(), order);
}

std::vector<HouseholdColumn> usualColumns()
{
    return {{Kind::Head},
            {Kind::Address},
            {Kind::NeighbourhoodRt, &dwellingVariable("rt")},
            {Kind::NeighbourhoodRw, &dwellingVariable("rw")},
            {Kind::Kelurahan},
            {Kind::DecileNational},
            {Kind::Members},
            {Kind::Presence},
            {Kind::Eligibility},
            {Kind::Programs}};
}

std::vector<HouseholdColumn> allColumns()
{
    std::vector<HouseholdColumn> all = usualColumns();
    for (const Kind kind : {Kind::Kecamatan, Kind::DecileProvince, Kind::DecileCity, Kind::Point}) {
        all.push_back({kind});
    }
    for (const auto protection : {registry::Protection::Open, registry::Protection::Specific}) {
        for (const Entity entity : {Entity::Dwelling, Entity::Household}) {
            for (const registry::Variable& variable : registry::variables(entity)) {
                const HouseholdColumn column{Kind::OfVariable, &variable};
                const bool known =
                    std::any_of(all.begin(), all.end(), [&column](const HouseholdColumn& other) {
                        return other.key() == column.key() ||
                               other.key() == QLatin1StringView(column.variable->column);
                    });
                if (variable.protection == protection && registry::FrameColumn::canHold(variable) &&
                    !known) {
                    all.push_back(column);
                }
            }
        }
    }
    return all;
}

} // namespace rangkul::registryui
